import { Client, DiscordAPIError, REST, Routes } from "discord.js";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type FakeDiscord, fakeDiscord, snowflake } from "./fake.ts";
import { ANN, CHANNEL, GUILD, optionsFor, PLACE } from "./fake-app.ts";
import type { Interaction } from "./fake-held.ts";

let discord: FakeDiscord;
let client: Client;
let rest: REST;
let now = Date.parse("2026-11-22T09:00:00Z");

beforeEach(async () => {
  discord = await fakeDiscord({ now: () => now });
  discord.guild(GUILD, PLACE);
  client = new Client(optionsFor(discord));
  await client.login(discord.token);
  rest = new REST({ api: discord.apiUrl });
});

afterEach(async () => {
  await client.destroy();
  await discord.close();
});

/** The code a call was refused with; or its answer. */
async function outcome(call: Promise<unknown>): Promise<unknown> {
  return call.catch((error: unknown) => (error instanceof DiscordAPIError ? error.code : error));
}

const ask = (more: object = {}) =>
  discord.people.slash({ user: ANN, channel: CHANNEL, subcommand: "ask", ...more });

const answer = ({ id, token }: Interaction, type: number, data: object = {}, query = "") =>
  outcome(
    rest.post(Routes.interactionCallback(id, token), {
      body: { type, data },
      auth: false,
      query: new URLSearchParams(query),
    }),
  );

const followUp = ({ token }: Interaction, body: object) =>
  outcome(rest.post(Routes.webhook(discord.applicationId, token), { body, auth: false }));

const original = ({ token }: Interaction) =>
  Routes.webhookMessage(discord.applicationId, token, "@original");

describe("an interaction", () => {
  test("is answered once, and within three seconds", async () => {
    const asked = ask();
    expect(await answer(asked, 4, {})).toBe(50006);
    expect(await answer(asked, 8, { choices: [] })).toBe(50035);
    expect(await answer(asked, 6)).toBe(50035);
    const shown = await answer(asked, 4, { content: "one" }, "with_response=true");
    expect(shown).toMatchObject({
      interaction: { id: asked.id, response_message_ephemeral: false },
      resource: {
        type: 4,
        message: { content: "one", interaction_metadata: { user: { id: ANN } } },
      },
    });
    expect(await answer(asked, 4, { content: "two" })).toBe(40060);
    const late = ask();
    now += 3001;
    expect(await answer(late, 4, { content: "late" })).toBe(10062);
    expect(await answer({ ...late, token: "other" }, 4, { content: "x" })).toBe(10062);
    expect(discord.messages(CHANNEL)).toHaveLength(1);
  });

  test("has a token that is good once it was answered, and for fifteen minutes", async () => {
    const asked = ask();
    expect(await followUp(asked, { content: "early" })).toBe(10015);
    await answer(asked, 4, { content: "one" });
    const body = { content: "changed" };
    await rest.patch(original(asked), { body, auth: false });
    expect(await rest.get(original(asked), { auth: false })).toMatchObject(body);
    await rest.delete(original(asked), { auth: false });
    expect(await outcome(rest.get(original(asked), { auth: false }))).toBe(10008);
    now += 15 * 60_000 + 1;
    expect(await followUp(asked, { content: "late" })).toBe(50027);
  });

  test("has the first follow-up take the place of what was thinking, as public as that was", async () => {
    const asked = ask();
    await answer(asked, 5, { flags: 64 });
    expect(asked.messages()).toMatchObject([{ flags: 192, content: "" }]);
    expect(discord.ephemerals).toEqual([]);
    await followUp(asked, { content: "first" });
    await followUp(asked, { content: "second" });
    expect(asked.messages()).toMatchObject([
      { content: "first", ephemeral_to: ANN, edited: false, edits: [] },
      { content: "second" },
    ]);
    expect(discord.messages(CHANNEL).map(({ content }) => content)).toEqual(["second"]);
  });

  test("takes five follow-ups where only the person has the app", async () => {
    const other = snowflake(40);
    discord.guild(other, { installed: false, channels: [snowflake(41)] });
    const asked = ask({ channel: snowflake(41), install: "user" });
    expect(asked.payload).toMatchObject({
      guild_id: other,
      authorizing_integration_owners: { 1: ANN },
    });
    await answer(asked, 4, { content: "one" });
    for (let i = 0; i < 5; i += 1) await followUp(asked, { content: String(i) });
    expect(await followUp(asked, { content: "six" })).toBe(40094);
    expect(discord.messages(snowflake(41))).toHaveLength(6);
    const read = outcome(
      new REST({ api: discord.apiUrl })
        .setToken(discord.token)
        .get(Routes.channelMessages(snowflake(41))),
    );
    expect(await read).toBe(50001);
  });

  test("is forgotten once answered, and otherwise kept", async () => {
    const done = ask();
    await answer(done, 4, { content: "one" });
    const open = ask();
    await answer(open, 5);
    now += 3001;
    discord.forget();
    expect(discord.messages(CHANNEL)).toEqual([]);
    expect(discord.calls("POST", "/interactions/:interaction/:token/callback")).toEqual([]);
    expect(await followUp(done, { content: "x" })).toBe(10015);
    await followUp(open, { content: "still there" });
    expect((await open.answered).content).toBe("still there");
  });
});
