import { commands } from "#commands";
import { register } from "#src/adapters/discord/register.ts";
import { fakeDiscord, snowflake } from "./discord/fake.ts";
import { productProblems } from "./discord/product-rules.ts";
import { validate } from "./discord/validate.ts";
import type { Broken } from "./fake/faults.ts";
import { fakeSlack } from "./slack/fake.ts";

/** A post of the desk's that everybody in a channel sees. */
export interface Posted {
  readonly id: string;
  readonly channel: string;
  /** All that it says, with the names of its parts. */
  readonly text: string;
  /** The post it stands under. */
  readonly under: string | null;
}

export interface Wanted {
  readonly topics: string;
  /** It says so where it keeps quiet else. */
  readonly nothing?: "say so";
}

/** A platform with somebody in it who manages its channels, the same to a test whichever it is. */
export interface ChatPlace {
  readonly name: string;
  /** What a desk needs to be told, to be there. */
  readonly environment: Readonly<Record<string, string>>;
  readonly channels: readonly string[];
  /** Waits until the desk is there. */
  connected(): Promise<void>;
  /** What a desk that was killed leaves behind is cleared away, as the platform does by and by. */
  left(): Promise<void>;
  /** Asks for a digest at eight each day with the platform's own command, and gives what whoever asked is told. */
  add(channel: string, digest: Wanted): Promise<string>;
  /** What comes to a channel, by the platform's own command. */
  list(channel: string): Promise<string>;
  /** What was posted so far, oldest first. */
  posts(): readonly Posted[];
  /** How many posts were asked for so far, taken or not. */
  asked(): number;
  /** The next post meets this. */
  fail(fault: Broken): void;
  close(): Promise<void>;
}

/** A fake Slack with some channels that the desk is in. */
export async function inSlack(channels: readonly string[]): Promise<ChatPlace> {
  const fake = await fakeSlack();
  const [team, user] = ["T1", "U1"];
  const { botToken } = fake.workspace(team, { channels, users: [{ id: user, admin: true }] });
  async function typed(channel: string, text: string): Promise<string> {
    const before = fake.ephemerals.length;
    fake.socket.slash(team, { user, channel, text });
    await fake.until(() => fake.ephemerals.length > before, "an answer");
    return fake.ephemerals.at(-1)?.text ?? "";
  }
  return {
    name: "Slack",
    environment: {
      SLACK_BOT_TOKEN: botToken,
      SLACK_APP_TOKEN: fake.appToken,
      SLACK_API_URL: fake.url,
    },
    channels,
    connected: () => fake.socket.connected(),
    async left() {
      fake.socket.drop();
      await fake.until(() => fake.socket.connections().length === 0, "connection less");
    },
    add: (channel, { topics, nothing = "keep quiet" }) =>
      typed(channel, `digest add ${topics}, daily at 8, ${nothing}`),
    list: (channel) => typed(channel, "digest list"),
    posts: () =>
      channels.flatMap((channel) =>
        fake.messages(channel).map(({ ts, text, blocks, thread_ts }) => ({
          id: ts,
          channel,
          text: JSON.stringify([text, blocks]),
          under: thread_ts ?? null,
        })),
      ),
    asked: () => fake.calls("chat.postMessage").length,
    fail: (fault) => fake.fail("chat.postMessage", fault),
    close: () => fake.close(),
  };
}

const POST = "/channels/:channel/messages";

/** A fake Discord with so many channels that the desk is in. */
export async function inDiscord(many: number): Promise<ChatPlace> {
  const fake = await fakeDiscord({
    validate: (request) => [...validate(request), ...productProblems(request)],
  });
  const [guild, user] = [snowflake(1), snowflake(2001)];
  const channels = Array.from({ length: many }, (_, at) => snowflake(1001 + at));
  fake.guild(guild, { channels, members: [{ id: user, manages: true }] });
  const { token, applicationId, apiUrl } = fake;
  await register({ token, applicationId, apiUrl }, commands);
  async function asked(channel: string, subcommand: string, options = {}): Promise<string> {
    const { answered } = fake.people.slash({ user, channel, subcommand, options });
    return JSON.stringify((await answered).embeds);
  }
  const posts = () => channels.flatMap((channel) => fake.messages(channel));
  return {
    name: "Discord",
    environment: {
      DISCORD_TOKEN: token,
      DISCORD_APPLICATION_ID: applicationId,
      DISCORD_API_URL: apiUrl,
    },
    channels,
    connected: () => fake.gateway.connected(),
    async left() {
      fake.gateway.drop();
      // Its own guard against a second post lasts for minutes; a desk that comes back later has to look.
      for (const message of posts()) fake.forgetNonce(message);
    },
    add: (channel, { topics, nothing = "keep quiet" }) =>
      asked(channel, "digest add", {
        topics,
        days: "daily",
        time: "08:00",
        nothing: nothing.replace(" ", "-"),
      }),
    list: (channel) => asked(channel, "digest list"),
    posts: () =>
      posts()
        .filter(({ via }) => via === "rest")
        .map(({ id, channel_id: channel, content, embeds, reference }) => ({
          id,
          channel,
          text: JSON.stringify([content, embeds]),
          under: reference ?? null,
        })),
    asked: () => fake.calls("POST", POST).length,
    fail: (fault) => fake.fail("POST", POST, fault),
    close: () => fake.close(),
  };
}
