import { expect, test } from "vitest";
import { homeView } from "#src/adapters/slack/home.ts";
import { VIEW } from "#src/adapters/slack/limits.ts";
import type { Listed } from "#src/digest/digests.ts";
import { validate } from "../../support/slack/validate.ts";
import { desk, TEAM } from "./desk-in-slack.ts";
import { digestsInSlack } from "./digests-in-slack.ts";

/** A subscription as Home lists it, in a channel of a number. */
const listed = (number: number, kind: "digest" | "alert" = "digest"): Listed => ({
  code: `k7p${number}`,
  words: "Digest of everything",
  state: "Next: Monday 23 November 2026 at 08:00 (Europe/London).",
  subscription: {
    id: `k7p${number}aaaa`,
    kind,
    channel: { tenant: { platform: "slack", id: TEAM }, id: `C${number}` },
    topics: [{ kind: "everything" }],
    rhythm: { days: [1], time: "08:00", zone: "Europe/London" },
    most: 8,
    saysNothing: false,
    paused: null,
    madeBy: "U1",
    madeAt: "2026-11-22T09:00:00.000Z",
    rhythmSince: "2026-11-22T09:00:00.000Z",
    toldUntil: "2026-11-22T09:00:00.000Z",
    toldKept: 0,
    number: 0,
  },
});

test("Home shows what its reader has set up, and its buttons change that", async () => {
  const { fake, type, made, home } = await digestsInSlack();
  await type("UADMIN", "digest add everything, daily at 9");
  const on = await home("UADMIN");
  const drawn = JSON.stringify(on.view);
  expect(drawn).toContain("Digest of everything: daily at 09:00");
  expect(drawn).toContain("<#C1>");
  const press = (action: string) =>
    fake.socket.action(TEAM, { user: "UADMIN", on, action_id: `digest:${action}` });
  press("pause");
  await fake.until(() => JSON.stringify(on.view).includes("Paused: "), "Home drawn anew");
  expect((await made())[0]?.paused).not.toBeNull();
  press("resume");
  await fake.until(() => JSON.stringify(on.view).includes("Next: "), "Home drawn anew");
  press("preview");
  const preview = await fake.posted(
    ({ channel, text }) => channel === "DUADMIN" && text.includes("review"),
  );
  expect(preview.blocks.map((block) => block.type)).not.toContain("actions");
  press("remove");
  await fake.until(() => JSON.stringify(on.view).includes("set up none"), "Home drawn anew");
  expect(await made()).toEqual([]);
});

test("what its buttons do is for those who may in that channel, whoever made it", async () => {
  const { fake, type, made, home } = await digestsInSlack();
  await type("UADMIN", "digest add everything, daily at 9");
  const on = await home("UADMIN");
  const users = fake.workspaceOf(TEAM).users;
  users.set("UADMIN", { id: "UADMIN" });
  fake.socket.action(TEAM, { user: "UADMIN", on, action_id: "digest:remove" });
  const told = await fake.posted(({ channel }) => channel === "DUADMIN");
  expect(told.text).toContain("whoever made the channel");
  expect(await made()).toHaveLength(1);
});

test("a new digest is made from Home by the form, and Home has it then", async () => {
  const { fake, home } = await digestsInSlack();
  const on = await home("UADMIN");
  expect(JSON.stringify(on.view)).toContain("You have set up none");
  fake.socket.action(TEAM, { user: "UADMIN", on, action_id: "digest:add" });
  await fake.until(() => fake.modals.length > 0, "a form");
  const [view] = fake.modals;
  if (!view) throw new Error("no form");
  const values = {
    channel: { value: { selected_conversation: "C2" } },
    topics: { value: { value: null } },
    days: { value: { selected_options: [{ value: "Friday" }] } },
    time: { value: { selected_time: "16:30" } },
    zone: { value: { value: "London" } },
    most: { value: { value: "8" } },
    nothing: { value: { selected_option: { value: "keep-quiet" } } },
  };
  fake.socket.viewSubmission(TEAM, { user: "UADMIN", view, values });
  await fake.until(() => JSON.stringify(on.view).includes("Friday at 16:30"), "Home drawn anew");
  fake.socket.action(TEAM, { user: "UADMIN", on, action_id: "digest:edit" });
  await fake.until(() => fake.modals.length > 1, "a form filled in");
  expect(JSON.stringify(fake.modals[1]?.view)).toContain('"initial_time":"16:30"');
});

test("Home has room for what it shows, and says how much it does not", () => {
  const own = Array.from({ length: 60 }, (_, number) => listed(number));
  const { commands } = desk();
  for (const many of [commands, [...commands, ...commands, ...commands]]) {
    const view = homeView(many, own);
    expect(view.blocks.length).toBeLessThanOrEqual(VIEW.blocks);
    expect(validate(view)).toEqual([]);
    expect(JSON.stringify(view)).toMatch(/Here are the first \d+ of 60/);
  }
});

test("an alert has no form to be edited in, and what comes to its reader alone names no channel", () => {
  const alert = listed(1, "alert");
  const { subscription } = listed(2);
  const channel = { ...subscription.channel, id: "D123" };
  const direct = { ...listed(2), subscription: { ...subscription, channel } };
  const drawn = JSON.stringify(homeView([], [alert, direct]));
  expect(drawn.match(/"digest:edit"/g)).toHaveLength(1);
  expect(drawn).toContain("Your messages with NEC Desk");
});

test("where the desk sends nothing of its own accord, Home says so", () => {
  const drawn = JSON.stringify(homeView([], null));
  expect(drawn).toContain("sends nothing of its own accord");
  expect(drawn).not.toContain("New digest");
});
