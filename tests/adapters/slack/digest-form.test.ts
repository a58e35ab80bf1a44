import { describe, expect, test } from "vitest";
import { TEAM } from "./desk-in-slack.ts";
import { digestsInSlack } from "./digests-in-slack.ts";

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
  async function opened(text = "digest add", user = "UADMIN") {
    const all = await digestsInSlack();
    all.fake.socket.slash(TEAM, { user, channel: "C1", text });
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
        topics: expect.stringContaining(
          "Nobody and nothing in the record is called “Nobody Atall”",
        ),
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
    const { fake, type, made } = await digestsInSlack();
    await type("UADMIN", 'digest add Ada Lintott, "long ballots", daily at 9, at most 3');
    const [digest] = await made();
    const code = digest?.id.slice(0, 4);
    fake.socket.slash(TEAM, { user: "UADMIN", channel: "C1", text: `digest edit ${code}` });
    await fake.until(() => fake.modals.length > 0, "a form");
    const [view] = fake.modals;
    if (!view) throw new Error("no form");
    expect(JSON.stringify(view.view)).toContain('Ada Lintott, \\"long ballots\\"');
    const { channel: _, ...values } = fields();
    fake.socket.viewSubmission(TEAM, { user: "UADMIN", view, values });
    await fake.posted(({ text }) => text.includes("Changed"));
    expect(await made()).toMatchObject([{ id: digest?.id, most: 5, saysNothing: true }]);
  });

  test("is first offered for the channel it was asked in, by the clock of whoever asked", async () => {
    const { view } = await opened("digest add", "UDELHI");
    const drawn = JSON.stringify(view.view);
    expect(drawn).toContain('"initial_conversation":"C1"');
    expect(drawn).toContain('"initial_value":"Asia/Kolkata"');
  });

  test.each([{ error: "missing_scope" }, { silence: "before" }] as const)(
    "opens by London's clock where Slack does not say whose it is: %j",
    async (fault) => {
      const { fake } = await digestsInSlack();
      fake.fail("users.info", fault);
      fake.socket.slash(TEAM, { user: "UDELHI", channel: "C1", text: "digest add" });
      await fake.until(() => fake.modals.length > 0, "a form");
      expect(JSON.stringify(fake.modals)).toContain('"initial_value":"Europe/London"');
    },
  );

  test("is not answered as well where the command comes twice", async () => {
    const { fake, made } = await digestsInSlack();
    const asked = fake.socket.slash(TEAM, { user: "UADMIN", channel: "C1", text: "digest add" });
    await fake.until(() => fake.modals.length > 0, "a form");
    await fake.socket.redeliver(asked).acked;
    const last = fake.socket.slash(TEAM, { user: "U1", channel: "C1", text: "help" });
    await last.acked;
    await fake.posted(({ ephemeral_to }) => ephemeral_to === "U1");
    expect(fake.calls("views.open")).toHaveLength(1);
    expect(fake.ephemerals).toHaveLength(1);
    expect(await made()).toEqual([]);
  });

  test("that does not open makes nothing, and it is said how to write it in a line", async () => {
    const { fake, type, made } = await digestsInSlack();
    fake.fail("views.open", { error: "expired_trigger_id" });
    expect(await type("UADMIN", "digest add")).toContain("If no form has opened");
    expect(await made()).toEqual([]);
  });

  test("opens from a button that says to edit", async () => {
    const { fake, type } = await digestsInSlack();
    await type("UADMIN", "digest add everything at 9");
    await type("UADMIN", "digest list");
    const on = fake.ephemerals.at(-1);
    if (!on) throw new Error("no list");
    fake.socket.action(TEAM, { user: "UADMIN", on, action_id: "ask:1" });
    await fake.until(() => fake.modals.length > 0, "a form");
    expect(fake.ephemerals).toHaveLength(2);
  });

  test("does not open for an alert, which has no days and no hour", async () => {
    const { fake, type } = await digestsInSlack();
    await type("UADMIN", "follow Ada Lintott");
    expect(await type("UADMIN", "digest edit")).toContain("Nothing was changed");
    expect(fake.modals).toEqual([]);
  });

  test("is answered in direct messages where the channel cannot be written to, without that channel's buttons", async () => {
    const { fake, view } = await opened();
    fake.fail("chat.postEphemeral", { error: "user_not_in_channel" });
    fake.socket.viewSubmission(TEAM, { user: "UADMIN", view, values: fields() });
    const told = await fake.posted(({ channel }) => channel === "DUADMIN");
    expect(told.text).toContain("The digest is set up");
    expect(told.blocks.map(({ type }) => type)).not.toContain("actions");
  });

  test("for direct messages with the desk is answered there", async () => {
    const { fake, view, made } = await opened("digest add", "U1");
    const values = fields({ channel: { value: { selected_conversation: "DU1" } } });
    fake.socket.viewSubmission(TEAM, { user: "U1", view, values });
    await fake.posted(({ channel, text }) => channel === "DU1" && text.includes("set up"));
    expect(await made()).toMatchObject([{ channel: { id: "DU1" }, madeBy: "U1" }]);
  });
});
