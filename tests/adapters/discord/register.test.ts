import { beforeEach, expect, onTestFinished, test } from "vitest";
import { commands } from "#commands";
import { register } from "#src/adapters/discord/register.ts";
import { registration } from "#src/adapters/discord/registration.ts";
import { sameCommands } from "#src/adapters/discord/same-commands.ts";
import { type FakeDiscord, fakeDiscord, snowflake } from "../../support/discord/fake.ts";
import { validate } from "../../support/discord/validate.ts";

const GUILD = snowflake(1);
const COMMANDS = "/applications/:application/commands";
const IN_GUILD = "/applications/:application/guilds/:guild/commands";

let fake: FakeDiscord;

beforeEach(async () => {
  fake = await fakeDiscord({ validate });
  onTestFinished(() => fake.close());
  fake.guild(GUILD);
});

const registered = (changed: { token?: string; applicationId?: string; guildId?: string } = {}) => {
  const { token, applicationId, apiUrl } = fake;
  return register({ token, applicationId, apiUrl, ...changed }, commands);
};

test("the commands are written once, and left alone while they are the same", async () => {
  expect(await registered()).toEqual({ kind: "written", where: "everywhere" });
  expect(sameCommands(fake.commands.global, registration(commands))).toBe(true);
  expect(await registered()).toEqual({ kind: "unchanged", where: "everywhere" });
  expect(fake.calls("PUT", COMMANDS)).toHaveLength(1);
});

test("what another version left is replaced", async () => {
  const { token, applicationId, apiUrl } = fake;
  const fewer = commands.slice(1);
  await register({ token, applicationId, apiUrl }, fewer);
  expect(await registered()).toMatchObject({ kind: "written" });
  expect(sameCommands(fake.commands.global, registration(fewer))).toBe(false);
  expect(fake.commands.global).toHaveLength(2);
});

test("in one server they are written there alone, without what is for commands everywhere", async () => {
  expect(await registered({ guildId: GUILD })).toMatchObject({ kind: "written" });
  expect(await registered({ guildId: GUILD })).toMatchObject({ kind: "unchanged" });
  expect(fake.commands.global).toEqual([]);
  const [call] = fake.calls("PUT", IN_GUILD);
  expect(JSON.stringify(call?.body)).not.toMatch(/contexts|integration_types/);
});

test("what Discord adds and leaves out makes no difference, and what people see does", () => {
  const wanted = registration(commands);
  const shown: readonly object[] = JSON.parse(JSON.stringify(wanted));
  const asDiscord = shown.toReversed().map((command, n) => ({
    id: `${n}`,
    version: "1",
    nsfw: false,
    dm_permission: true,
    default_member_permissions: null,
    ...command,
    contexts: [2, 1, 0],
  }));
  expect(sameCommands(asDiscord, wanted)).toBe(true);
  const reworded = JSON.parse(JSON.stringify(wanted).replace("Show the answer", "Give the answer"));
  expect(sameCommands(reworded, wanted)).toBe(false);
  const said = JSON.parse(JSON.stringify(wanted).replace('"en-GB":"Ask', '"en-GB":"Inquire'));
  expect(sameCommands(said, wanted)).toBe(false);
  expect(sameCommands(asDiscord.slice(1), wanted)).toBe(false);
});

test.for([
  [{ token: "a.wrong.token" }, /DISCORD_TOKEN.*Bot page/],
  [{ applicationId: snowflake(7) }, /DISCORD_APPLICATION_ID from General Information/],
  [{ guildId: snowflake(8) }, /DISCORD_GUILD_ID/],
] as const)("what Discord refuses is explained, with the variable: %j", async ([changed, why]) => {
  expect(await registered(changed)).toEqual({ kind: "refused", why: expect.stringMatching(why) });
});

test("commands that are of another application's are explained", async () => {
  fake.fail("GET", COMMANDS, { status: 403, code: 20_012 });
  expect(await registered()).toMatchObject({
    why: expect.stringContaining("DISCORD_APPLICATION_ID"),
  });
});

test("a form that Discord does not take is said in its words", async () => {
  fake.fail("PUT", COMMANDS, { status: 400, code: 50_035, message: "Invalid Form Body" });
  expect(await registered()).toMatchObject({ why: expect.stringContaining("Invalid Form Body") });
});

test("a long wait that Discord asks for is said, not waited for", async () => {
  fake.fail("GET", COMMANDS, { status: 429, retryAfter: 600 });
  expect(await registered()).toMatchObject({ why: expect.stringMatching(/60\d s/) });
});

test("where Discord cannot be reached it says so, and where to look", async () => {
  const { token, applicationId } = fake;
  const gone = await fakeDiscord();
  await gone.close();
  const done = await register({ token, applicationId, apiUrl: gone.apiUrl }, commands);
  expect(done).toEqual({
    kind: "refused",
    why: expect.stringMatching(/could not be reached .*ECONNREFUSED.*DISCORD_API_URL/),
  });
});
