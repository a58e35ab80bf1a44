import { PermissionFlagsBits } from "discord.js";
import { describe, expect, onTestFinished, test } from "vitest";
import { commands } from "#commands";
import { mayInChannel, mayInGuild } from "#src/adapters/discord/channel-permissions.ts";
import { examine } from "#src/adapters/discord/doctor.ts";
import type { DiscordSettings } from "#src/adapters/discord/options.ts";
import { register } from "#src/adapters/discord/register.ts";
import {
  type FakeDiscord,
  type FakeOptions,
  fakeDiscord,
  snowflake,
} from "../../support/discord/fake.ts";

const GUILD = snowflake(1);
const CHANNEL = snowflake(11);
const THREAD = snowflake(12);
const QUIET = snowflake(13);
const HIDDEN = snowflake(14);
const SILENT_THREAD = snowflake(15);

interface Looked extends Partial<DiscordSettings> {
  readonly channel?: string;
  readonly discord?: FakeOptions;
  readonly isRegistered?: boolean;
  /** What else is the case before it is looked at. */
  readonly before?: (fake: FakeDiscord) => void | Promise<void>;
}

/** What the doctor finds of an app in a server, with these settings changed. */
async function found(looked: Looked = {}) {
  const { channel, discord, isRegistered = true, before, ...changed } = looked;
  const fake = await fakeDiscord(discord);
  onTestFinished(() => fake.close());
  fake.guild(GUILD, {
    channels: [
      CHANNEL,
      { id: THREAD, type: "thread", parent: CHANNEL },
      { id: QUIET, deny: ["SendMessages", "AttachFiles", "SendMessagesInThreads"] },
      { id: SILENT_THREAD, type: "thread", parent: QUIET },
      { id: HIDDEN, type: "private" },
    ],
  });
  const { token, applicationId, apiUrl } = fake;
  const settings = { token, applicationId, apiUrl, shards: "auto" as const, ...changed };
  if (isRegistered) await register({ token, applicationId, apiUrl }, commands);
  await before?.(fake);
  const checked = await examine({ settings, commands, channel });
  const lines = checked.map(({ line }) => line);
  return { fake, lines, wrong: checked.filter(({ ok }) => !ok).map(({ line }) => line) };
}

test.for([undefined, CHANNEL, THREAD])(
  "with all in order it finds nothing wrong, and leaves nothing behind: %s",
  async (channel) => {
    const { fake, wrong } = await found(channel === undefined ? {} : { channel });
    expect(wrong).toEqual([]);
    expect(fake.gateway.identifies).toBe(0);
    expect(fake.messages(CHANNEL)).toEqual([]);
  },
);

test("it says that no privileged intent is needed", async () => {
  const { lines } = await found();
  expect(lines).toContainEqual(expect.stringMatching(/GuildMessages.*none is privileged/));
});

test.for([
  [{ token: "a.wrong.token" }, /DISCORD_TOKEN.*Bot page/],
  [{ applicationId: snowflake(7) }, /DISCORD_APPLICATION_ID is .* same application/],
  [{ isRegistered: false }, /npm run register -- discord/],
  [{ guildId: GUILD }, /in the server .* npm run register -- discord/],
  [{ guildId: snowflake(8) }, /Commands: .*DISCORD_GUILD_ID/],
  [{ channel: QUIET }, /may not Attach Files, Send Messages\. Edit the channel, Permissions/],
  [{ channel: SILENT_THREAD }, /may not .*Send Messages in Threads.*that the thread is in/],
  [{ channel: HIDDEN }, /cannot see it.*View Channel/],
  [{ channel: snowflake(99) }, /no such channel/],
  [
    { shards: { ids: [0], count: 1 }, discord: { shards: 3 } },
    /recommends 3 shards.*DISCORD_SHARDS/,
  ],
] as const)("what is wrong is named, with what to change where: %j", async ([changed, line]) => {
  const { wrong } = await found(changed);
  expect(wrong).toEqual([expect.stringMatching(line)]);
});

test("commands that one server shows twice are told of", async () => {
  const { lines, wrong } = await found({
    guildId: GUILD,
    before: async ({ token, applicationId, apiUrl }) => {
      await register({ token, applicationId, apiUrl, guildId: GUILD }, commands);
    },
  });
  expect(wrong).toEqual([]);
  expect(lines).toContainEqual(expect.stringMatching(/^Commands: .*2 everywhere too.*twice/));
});

test("whatever fails on the way, what was found before is told", async () => {
  const { lines, wrong } = await found({
    before: (fake) => fake.fail("GET", "/gateway/bot", { status: 503 }, 9),
  });
  expect(lines[0]).toMatch(/^DISCORD_TOKEN/);
  expect(wrong).toEqual([expect.stringContaining("could not be reached")]);
});

test("where Discord cannot be reached it says so, and where to look", async () => {
  const gone = await fakeDiscord();
  const { token, applicationId, apiUrl } = gone;
  await gone.close();
  const settings = { token, applicationId, apiUrl, shards: "auto" } as const;
  const [first, ...more] = await examine({ settings, commands });
  expect(first?.line).toMatch(/could not be reached .*ECONNREFUSED.*DISCORD_API_URL/);
  expect(more).toEqual([]);
});

describe("what somebody may in a channel", () => {
  const { ViewChannel, SendMessages, AttachFiles, Administrator } = PermissionFlagsBits;
  const everybody = { id: GUILD, permissions: ViewChannel | SendMessages };
  const standing = { user: "7", guild: GUILD, owner: "1", roles: [everybody] };
  const role = (id: string, permissions = 0n) => ({ id, permissions });
  const exception = (id: string, type: number, allow: bigint, deny: bigint) => ({
    id,
    type,
    allow,
    deny,
  });

  test("is what the roles give together, where nothing says otherwise", () => {
    const roles = [everybody, role("2", AttachFiles)];
    expect(mayInChannel({ ...standing, roles }, [])).toBe(ViewChannel | SendMessages | AttachFiles);
  });

  test("is changed for everybody, then by all roles, then for the one person", () => {
    const roles = [everybody, role("2"), role("3")];
    const all = exception(GUILD, 0, 0n, SendMessages);
    const one = exception("2", 0, 0n, AttachFiles | SendMessages);
    const other = exception("3", 0, SendMessages | AttachFiles, 0n);
    const own = exception("7", 1, 0n, AttachFiles);
    const not = exception("4", 0, 0n, ViewChannel);
    const may = (...given: readonly (typeof all)[]) => mayInChannel({ ...standing, roles }, given);
    expect(may(all)).toBe(ViewChannel);
    expect(may(all, one, other)).toBe(ViewChannel | SendMessages | AttachFiles);
    expect(may(own, other, one, all, not)).toBe(ViewChannel | SendMessages);
  });

  test("is nothing where it cannot be seen", () => {
    expect(mayInChannel(standing, [exception("7", 1, 0n, ViewChannel)])).toBe(0n);
  });

  test("is everything for the owner and for administrators", () => {
    const denied = [exception(GUILD, 0, 0n, ViewChannel)];
    const administrator = { ...standing, roles: [everybody, role("2", Administrator)] };
    for (const one of [administrator, { ...standing, owner: "7" }]) {
      expect(mayInGuild(one) & AttachFiles).not.toBe(0n);
      expect(mayInChannel(one, denied) & ViewChannel).not.toBe(0n);
    }
  });
});
