import { Client, Events, GatewayIntentBits, Options, Partials, type REST } from "discord.js";
import { errorLine } from "#src/log.ts";
import { apiOf, type DiscordOptions } from "./options.ts";

/** The least the gateway has to tell: no privileged intent is among them. */
export const INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
] as const;

/** Milliseconds that a request to Discord may take, where nothing else is said. */
export const TIMEOUT = 10_000;
/** Milliseconds that the servers a shard is in are waited for. */
const GUILDS = 1_000;
/** Of 10,000 refused requests in ten minutes Discord bars an address; this often the log is told. */
export const REFUSED = 100;
/** The client keeps a queue for each interaction it answered; this often it lets go of those at rest, in milliseconds. */
const SWEEP = 30_000;
/** Messages of a channel kept: one that answers another comes with that one. */
const MESSAGES = 2;

/** discord.js's client, not logged in yet. */
export function clientFor(options: DiscordOptions): Client {
  const { settings, timeout = TIMEOUT } = options;
  const { shards } = settings;
  return new Client({
    intents: [...INTENTS],
    // A direct message comes in a channel that was never told of.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    waitGuildTimeout: GUILDS,
    ...(shards === "auto" ? { shards } : { shards: [...shards.ids], shardCount: shards.count }),
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: MESSAGES,
      GuildMemberManager: { maxSize: 1, keepOverLimit: ({ client, id }) => id === client.user.id },
      UserManager: { maxSize: 50, keepOverLimit: ({ client, id }) => id === client.user?.id },
      PresenceManager: 0,
      ReactionManager: 0,
      GuildEmojiManager: 0,
      GuildStickerManager: 0,
      GuildScheduledEventManager: 0,
      StageInstanceManager: 0,
      VoiceStateManager: 0,
    }),
    rest: {
      timeout,
      invalidRequestWarningInterval: REFUSED,
      handlerSweepInterval: SWEEP,
      ...apiOf(settings),
    },
  });
}

/** Says in the log what becomes of the connection, and what is to be done about it. */
export function watch(client: Client, log: (line: string) => void): void {
  client.on(Events.Error, (error) => log(`Discord's client: ${errorLine(error)}`));
  client.on(Events.Warn, (line) => log(`Discord's client: ${errorLine(line)}`));
  client.on(Events.ShardError, (error, shard) =>
    log(`The connection of shard ${shard} failed: ${errorLine(error)}; it is made again.`),
  );
  client.on(Events.ShardDisconnect, ({ code }, shard) =>
    log(`Shard ${shard} is not connected any more: ${closed(code)}`),
  );
  client.on(Events.Invalidated, () =>
    log("Discord has ended the desk's session; start the desk again."),
  );
  tellOfRefusals(client.rest, log);
}

/** Says in the log every so many refused requests how many there were, whichever of the desk's clients made them. */
export function tellOfRefusals(rest: REST, log: (line: string) => void): void {
  rest.on("invalidRequestWarning", ({ count, remainingTime }) =>
    log(
      `Discord refused ${count} requests; of 10,000 in ten minutes it bars this address. ${Math.ceil(remainingTime / 1_000)} s of these ten minutes are left. The lines above say what it refused.`,
    ),
  );
}

const CLOSED: Readonly<Record<number, string>> = {
  4004: "the token is not valid any more; copy DISCORD_TOKEN from the application's Bot page again.",
  4010: "the shard is not one that Discord knows; look at DISCORD_SHARDS.",
  4011: "the bot is in too many servers for so few shards; set DISCORD_SHARDS.",
  4013: "Discord does not know an intent; a newer version of the desk may help.",
  4014: "Discord does not allow an intent; look at the application's Bot page.",
};

function closed(code: number): string {
  return CLOSED[code] ?? `code ${code}.`;
}

/** Why the desk could not log in, in words for whoever starts it. */
export function refused(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : null;
  const known = typeof code === "number" ? CLOSED[code] : undefined;
  if (code === "TokenInvalid" || known === CLOSED[4004] || code === 401) {
    return "Discord refused DISCORD_TOKEN; copy it from the application's Bot page again.";
  }
  if (known) return `Discord refused: ${known}`;
  return `Discord could not be reached: ${errorLine(error)}`;
}
