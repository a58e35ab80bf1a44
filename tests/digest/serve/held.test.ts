import { expect, test } from "vitest";
import { composeFor } from "#src/digest/content/compose-for.ts";
import { ADA, story, TUESDAY } from "../content/made-up-stories.ts";
import { channelWith, TENANT } from "./channel.ts";

const CHANNEL = { tenant: TENANT, id: "C1" };
const accusing = () =>
  story("s1", { title: "Lintott accused of fraud over leaflets", accused: [ADA.id] });

/** A channel whose digest has come to where a story that accuses somebody is new. */
async function withHeld() {
  const channel = await channelWith([accusing()]);
  await channel.ask("/nec digest add Ada Lintott");
  channel.setNow(TUESDAY);
  const [subscription] = await channel.serving.store.subscriptions.ofChannel(CHANNEL);
  if (!subscription) throw new Error("no subscription");
  const compose = composeFor(channel.serving);
  const delivery = { id: "d1" } as Parameters<typeof compose>[1];
  return { ...channel, composed: await compose(subscription, delivery, TUESDAY, 0) };
}

test("a headline that accuses is in no post, and waits for those who manage the channel", async () => {
  const { composed, say, ask } = await withHeld();
  expect(JSON.stringify(composed?.answer)).not.toContain("fraud");
  expect(JSON.stringify(composed?.answer)).toContain("1 item is held");
  expect(await say("/nec digest list")).toContain("One item is held");
  const held = await ask("/nec digest held");
  expect(held.title).toBe("One item is held");
  expect(held.suggestions.map(({ label }) => label.split(" ")[0])).toEqual(["Release", "Drop"]);
});

test("it is not shown where everybody reads along", async () => {
  const { say } = await withHeld();
  const said = await say("/nec digest held", { isAlone: false });
  expect(said).toContain("shown to you alone");
  expect(said).not.toContain("Lintott");
});

test("released, it is posted once, with the reply and the outcome that are known", async () => {
  const { ask, serving } = await withHeld();
  const [release] = (await ask("/nec digest held")).suggestions;
  expect((await ask(release?.ask ?? "")).title).toBe("It is on its way");
  expect((await ask(release?.ask ?? "")).title).toBe("Nothing was changed");
  const [due, ...more] = await serving.store.deliveries.recent(CHANNEL, 9);
  expect(more).toEqual([]);
  const said = JSON.stringify(due?.composed?.answer);
  expect(said).toContain("Lintott accused of fraud over leaflets");
  expect(said).toMatch(/Replies and outcomes, Ada Lintott/);
});

test("dropped, it is gone", async () => {
  const { ask } = await withHeld();
  const [, drop] = (await ask("/nec digest held")).suggestions;
  expect((await ask(drop?.ask ?? "")).title).toBe("Dropped");
  expect((await ask("/nec digest held")).title).toBe("Nothing is held");
});
