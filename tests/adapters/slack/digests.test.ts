import { describe, expect, test } from "vitest";
import { startDigests } from "#src/digest/start.ts";
import { systemClock } from "#src/news/clock.ts";
import { inSlack, servingOver, TEAM } from "./desk-in-slack.ts";

const TENANT = { platform: "slack", id: TEAM };
const MONDAY = "2026-11-23T08:00:00.000Z";

/** A desk in Slack, and what a person sees who types there. */
async function started() {
  const all = await inSlack();
  const running = await all.start();
  const { fake, store } = all;
  const type = async (user: string, text: string, channel = "C1") => {
    const before = fake.ephemerals.length;
    fake.socket.slash(TEAM, { user, channel, text });
    await fake.until(() => fake.ephemerals.length > before, "an answer");
    return fake.ephemerals.at(-1)?.text ?? "";
  };
  const made = () => store.digests.subscriptions.ofTenant(TENANT);
  return { ...all, running, type, made };
}

describe("who may set up what comes to a channel", () => {
  test.each([
    ["an admin", "UADMIN", "C2", "The digest is set up"],
    ["whoever made the channel", "U2", "C1", "The digest is set up"],
    ["a member", "U1", "C1", "whoever made the channel"],
    ["a guest", "UGUEST", "C1", "not for guests"],
  ])("%s: %s in %s", async (_, user, channel, said) => {
    const { type } = await started();
    expect(await type(user, "digest add everything at 9", channel)).toContain(said);
  });

  test("in a direct message with the desk its reader may", async () => {
    const { fake } = await started();
    fake.socket.directMessage(TEAM, { user: "U1", channel: "DU1", text: "digest add at 9" });
    const { text } = await fake.posted(({ channel }) => channel === "DU1");
    expect(text).toContain("The digest is set up");
  });

  test("where the desk is no member, it says to invite it, and nothing is made", async () => {
    const { type, made } = await started();
    expect(await type("UADMIN", "digest add at 9", "C3")).toContain("/invite @NEC Desk");
    expect(await made()).toEqual([]);
  });

  test("where Slack does not say, nobody may, and it says so", async () => {
    const { fake, type } = await started();
    fake.fail("users.info", { error: "missing_scope" });
    expect(await type("UADMIN", "digest add at 9")).toContain("install it again from its manifest");
  });
});

/** What a form's fields have, in the shape that Slack sends. */
const fields = (more: Record<string, object> = {}) => ({
  channel: { value: { selected_conversation: "C1" } },
  topics: { value: { value: "Ada Lintott" } },
  days: { value: { selected_options: [{ value: "Monday" }, { value: "Thursday" }] } },
  time: { value: { selected_time: "07:45" } },
  zone: { value: { value: "New York" } },
  most: { value: { value: "5" } },
  nothing: { value: { selected_option: { value: "say-so" } } },
  ...more,
});

describe("the form", () => {
  async function opened(text = "digest add") {
    const all = await started();
    all.fake.socket.slash(TEAM, { user: "UADMIN", channel: "C1", text });
    await all.fake.until(() => all.fake.modals.length > 0, "a form");
    const [view] = all.fake.modals;
    if (!view) throw new Error("no form");
    return { ...all, view };
  }

  test("opens where nothing more was said, and makes what it says, once", async () => {
    const { fake, view, made } = await opened();
    const values = fields();
    expect(await fake.socket.viewSubmission(TEAM, { user: "UADMIN", view, values }).acked).toEqual(
      {},
    );
    fake.socket.viewSubmission(TEAM, { user: "UADMIN", view, values });
    const { text } = await fake.posted(({ ephemeral_to }) => ephemeral_to === "UADMIN");
    expect(text).toContain(
      "Digest of Ada Lintott: Monday and Thursday at 07:45, America/New_York; five items at most; says so when there is nothing.",
    );
    expect(await made()).toHaveLength(1);
  });

  test("shows under each field what is wrong with it", async () => {
    const { fake, view, made } = await opened();
    const values = fields({
      topics: { value: { value: "Nobody Atall" } },
      zone: { value: { value: "Mars/Phobos" } },
    });
    const acked = await fake.socket.viewSubmission(TEAM, { user: "UADMIN", view, values }).acked;
    expect(acked).toMatchObject({
      response_action: "errors",
      errors: {
        topics: expect.stringContaining("is nobody and nothing that the record knows"),
        zone: expect.stringContaining("is not a time zone that is known"),
      },
    });
    expect(await made()).toEqual([]);
  });

  test("refuses in words whoever may not", async () => {
    const { fake, view, made } = await opened();
    fake.socket.viewSubmission(TEAM, { user: "U1", view, values: fields() });
    const { text } = await fake.posted(({ ephemeral_to }) => ephemeral_to === "U1");
    expect(text).toContain("whoever made the channel");
    expect(await made()).toEqual([]);
  });

  test("opens filled in for what there is, and changes it", async () => {
    const { fake, type, made } = await started();
    await type("UADMIN", 'digest add Ada Lintott, "long ballots", daily at 9, at most 3');
    const [digest] = await made();
    const code = digest?.id.slice(0, 4);
    fake.socket.slash(TEAM, { user: "UADMIN", channel: "C1", text: `digest edit ${code}` });
    await fake.until(() => fake.modals.length > 0, "a form");
    const [view] = fake.modals;
    if (!view) throw new Error("no form");
    expect(JSON.stringify(view.view)).toContain('ada-lintott, \\"long ballots\\"');
    const { channel: _, ...values } = fields();
    fake.socket.viewSubmission(TEAM, { user: "UADMIN", view, values });
    await fake.posted(({ text }) => text.includes("Changed"));
    expect(await made()).toMatchObject([{ id: digest?.id, most: 5, saysNothing: true }]);
  });
});

test("Home shows what its reader has set up, and its buttons change that", async () => {
  const { fake, type, made } = await started();
  await type("UADMIN", "digest add everything, daily at 9");
  fake.socket.event(TEAM, { type: "app_home_opened", user: "UADMIN", channel: "D9", tab: "home" });
  await fake.until(() => fake.homes.length > 0, "Home");
  const [home] = fake.homes;
  if (!home) throw new Error("no Home");
  expect(JSON.stringify(home.view)).toContain("Digest of everything: daily at 09:00");
  fake.socket.action(TEAM, { user: "UADMIN", on: home, action_id: "digest:pause" });
  await fake.until(() => JSON.stringify(fake.homes).includes("Paused: "), "Home drawn anew");
  expect((await made())[0]?.paused).not.toBeNull();
  fake.socket.action(TEAM, { user: "UADMIN", on: home, action_id: "digest:add" });
  await fake.until(() => fake.modals.length > 0, "a form");
});

test("a digest that is due comes once, in its channel", async () => {
  const { fake, running, store, type } = await started();
  if (!running.posts) throw new Error("nothing can be posted");
  await type("UADMIN", "digest add everything, daily at 8, say so");
  const ticks: (() => Promise<void>)[] = [];
  const digests = startDigests({
    ...servingOver(store, () => MONDAY),
    platforms: { slack: running.posts },
    clock: systemClock,
    random: Math.random,
    log: () => {},
    ticker: (tick) => {
      ticks.push(tick);
      return { stop: async () => {} };
    },
  });
  const { text } = await fake.posted(({ metadata }) => metadata?.event_type === "nec_desk_digest");
  expect(text).toContain("Digest 1, Monday 23 November 2026");
  await ticks[0]?.();
  await digests.stop();
  expect(fake.messages("C1")).toHaveLength(1);
});
