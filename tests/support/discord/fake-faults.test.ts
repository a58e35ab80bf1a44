import { DiscordAPIError, HTTPError, REST, Routes } from "discord.js";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type FakeDiscord, fakeDiscord } from "./fake.ts";
import { CHANNEL, GUILD, PLACE } from "./fake-app.ts";

const POST = ["POST", "/channels/:channel/messages"] as const;

let discord: FakeDiscord;
let rest: REST;

beforeEach(async () => {
  discord = await fakeDiscord();
  discord.guild(GUILD, PLACE);
  rest = new REST({ api: discord.apiUrl, retries: 0, offset: 0 }).setToken(discord.token);
});

afterEach(() => discord.close());

const say = (content: string, client = rest) =>
  client.post(Routes.channelMessages(CHANNEL), { body: { content } });
const contents = () => discord.messages(CHANNEL).map(({ content }) => content);

/** What a call failed with: Discord's code, or the HTTP status, or the kind of failure. */
async function failure(call: Promise<unknown>): Promise<unknown> {
  const error: unknown = await call.then(
    () => "no failure",
    (reason: unknown) => reason,
  );
  if (error instanceof DiscordAPIError) return error.code;
  if (error instanceof HTTPError) return error.status;
  return error instanceof Error ? error.constructor.name : error;
}

describe("the fake's faults", () => {
  test("are played as often as asked, in their order, and then it goes on", async () => {
    discord.fail(...POST, { status: 503 }, 2);
    discord.fail(...POST, { status: 403, code: 50001, message: "Missing Access" });
    const met = [];
    for (let i = 0; i < 4; i += 1) met.push(await failure(say(String(i))));
    expect(met).toEqual([503, 503, 50001, "no failure"]);
    expect(contents()).toEqual(["3"]);
    expect(discord.calls(...POST)).toHaveLength(4);
    expect(() => discord.fail("POST", "/nowhere", { status: 503 })).toThrow(/has no POST/);
  });

  test("are limits on requests that discord.js waits out, of each scope, and one foretold", async () => {
    for (const scope of ["user", "shared", "global"] as const) {
      discord.fail(...POST, { status: 429, retryAfter: 0.02, scope });
      await say(scope);
    }
    discord.fail(...POST, { lastFor: 0.02 });
    const limited: string[] = [];
    rest.on("rateLimited", ({ scope }) => limited.push(scope));
    await say("last");
    await say("next");
    // Told once, or again where its own timer was a little early.
    expect(new Set(limited)).toEqual(new Set(["user"]));
    expect(contents()).toEqual(["user", "shared", "global", "last", "next"]);
    expect(discord.calls(...POST)).toHaveLength(8);
  });

  test("end the connection before or after the message was accepted, which discord.js gives up at", async () => {
    const trying = new REST({ api: discord.apiUrl }).setToken(discord.token);
    discord.fail(...POST, { drop: "before" });
    discord.fail(...POST, { drop: "after" });
    expect(await failure(say("lost", trying))).toBe("SocketError");
    expect(contents()).toEqual([]);
    expect(await failure(say("kept", trying))).toBe("SocketError");
    expect(contents()).toEqual(["kept"]);
  });

  test("have discord.js post again after a reset and after long silence: twice, unless a nonce is kept to", async () => {
    const trying = new REST({ api: discord.apiUrl, timeout: 50 }).setToken(discord.token);
    const ends = [{ drop: "after", reset: true }, { silence: "after" }] as const;
    for (const [index, end] of ends.entries()) {
      discord.fail(...POST, end);
      await say("twice", trying);
      discord.fail(...POST, end);
      const body = { content: "once", nonce: `n${index}`, enforce_nonce: true };
      await trying.post(Routes.channelMessages(CHANNEL), { body });
    }
    expect(contents()).toEqual(["twice", "twice", "once", "twice", "twice", "once"]);
  });

  test("hold a request or its answer back, and can be meant for some bodies only", async () => {
    const gate = Promise.withResolvers<void>();
    discord.fail(...POST, { until: gate.promise, when: ({ content }) => content === "late" });
    await say("first");
    const late = say("late");
    await discord.called(...POST, ({ body }) => body.content === "late");
    expect([contents(), discord.left(...POST)]).toEqual([["first"], 0]);
    gate.resolve();
    await late;
    const held = Promise.withResolvers<void>();
    discord.fail(...POST, { held: held.promise });
    let answered = false;
    const done = say("done").then(() => {
      answered = true;
    });
    await discord.posted(({ content }) => content === "done");
    expect(answered).toBe(false);
    held.resolve();
    await done;
    expect(contents()).toEqual(["first", "late", "done"]);
  });
});
