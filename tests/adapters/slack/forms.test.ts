import { describe, expect, test } from "vitest";
import { present, presentRest } from "#src/adapters/slack/present.ts";
import { always, LONG } from "../../support/made-up-desks.ts";
import { desk, inSlack, TEAM } from "./desk-in-slack.ts";

const ASKED = { user: "U1", channel: "C1", text: "all of it" };

async function started() {
  const all = await inSlack();
  await all.start(always(desk(), LONG));
  return all;
}

const typesOf = (blocks: unknown) => Array.isArray(blocks) && blocks.map(({ type }) => type);

describe.for(["invalid_blocks", "msg_blocks_too_long", "msg_too_long"])(
  "an answer that Slack refuses with %s",
  (error) => {
    test("goes out smaller, and the button under it shows what that left out", async () => {
      const { fake, lines } = await started();
      fake.fail("chat.postMessage", { error });
      const asked = fake.socket.mention(TEAM, ASKED);
      const on = await fake.posted(({ thread_ts }) => thread_ts === asked.ts);
      expect(typesOf(on.blocks)).toEqual(typesOf(present(LONG, "smaller").blocks));
      expect(JSON.stringify(on.blocks).length).toBeLessThan(
        JSON.stringify(present(LONG).blocks).length,
      );
      expect(lines.join("\n")).toContain(error);

      fake.socket.action(TEAM, { user: "U2", on, action_id: "whole:smaller" });
      const rest = presentRest(LONG, "smaller").map(({ text }) => text);
      await fake.posted(({ text }) => text === rest.at(-1));
      expect(fake.messages("C1").map(({ text }) => text)).toEqual([on.text, ...rest]);
    });

    test("goes out as text where Slack refuses the smaller form too", async () => {
      const { fake } = await started();
      fake.fail("chat.postMessage", { error }, 2);
      const asked = fake.socket.mention(TEAM, ASKED);
      const answer = await fake.posted(({ thread_ts }) => thread_ts === asked.ts);
      expect(answer.blocks).toEqual([]);
      expect(answer.text).toContain("Statement 1 ");
    });
  },
);

test.for([
  ["in words, with a status of 200", { error: "invalid_blocks" }],
  ["with a status of 400", { status: 400 }],
] as const)(
  "a private answer that Slack refuses %s comes smaller, then as text",
  async ([, fault]) => {
    const { fake } = await started();
    fake.fail("response_url", fault);
    fake.socket.slash(TEAM, ASKED);
    const smaller = await fake.posted(({ ephemeral_to }) => ephemeral_to === "U1");
    expect(JSON.stringify(smaller.blocks)).toContain("whole:smaller");

    fake.fail("response_url", fault, 2);
    fake.socket.slash(TEAM, { ...ASKED, user: "U2" });
    const text = await fake.posted(({ ephemeral_to }) => ephemeral_to === "U2");
    expect(text.blocks).toEqual([]);
    expect(text.text).toContain("Statement 1 ");
  },
);

test("a private answer that Slack will not take in any form is logged", async () => {
  const { fake, lines } = await started();
  fake.fail("response_url", { error: "used_url" });
  fake.socket.slash(TEAM, ASKED);
  await expect.poll(() => lines.join("\n")).toContain("could not be given: used_url");
  expect(fake.calls("response_url")).toHaveLength(1);
});
