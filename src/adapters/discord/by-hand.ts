import { RateLimitError, REST } from "discord.js";
import { errorLine } from "#src/log.ts";
import { apiOf, type DiscordSettings } from "./options.ts";
import { CODE, troubleOf } from "./trouble.ts";

/** Milliseconds that a request by hand may take, and that Discord may ask to wait before it. */
const TIMEOUT = 10_000;

/** Discord's REST API for the few requests of a person who waits for them. */
export function restByHand(settings: Pick<DiscordSettings, "token" | "apiUrl">): REST {
  return new REST({
    timeout: TIMEOUT,
    retries: 1,
    // No timer is left to keep the process.
    hashSweepInterval: 0,
    handlerSweepInterval: 0,
    rejectOnRateLimit: ({ retryAfter }) => retryAfter > TIMEOUT,
    ...apiOf(settings),
  }).setToken(settings.token);
}

const APPLICATION =
  "Discord knows no such application of this token's. Copy DISCORD_APPLICATION_ID from General Information, and DISCORD_TOKEN from Bot, of the same application.";
const GUILD =
  "The app is not in that server, or was added without the scope applications.commands. Look at DISCORD_GUILD_ID, or add the app to the server (Installation, Install Link).";

/** What the code of a refusal says of the variables; `isGuild` where it was about the one server. */
function variableOf(code: number, isGuild: boolean): string | null {
  switch (code) {
    case 401:
      return "Discord does not know DISCORD_TOKEN. Copy it again from the application's Bot page (Reset Token).";
    case CODE.unknownApplication:
    case CODE.otherApplication:
      return APPLICATION;
    case CODE.unknownGuild:
      return GUILD;
    case CODE.missingAccess:
    case 403:
    case 404:
      return isGuild ? GUILD : APPLICATION;
    default:
      return null;
  }
}

/**
 * What Discord's refusal, or its silence, means and which variable to look at, in a sentence or two. An error that
 * is not the client's is thrown on.
 */
export function advice(error: unknown, isGuild = false): string {
  if (error instanceof RateLimitError) {
    const seconds = Math.ceil(error.retryAfter / 1_000);
    return `Discord asks to wait; try again in ${seconds} s.`;
  }
  const trouble = troubleOf(error);
  const line = errorLine(error);
  if (trouble.kind === "unsure") {
    return `Discord could not be reached (${line}). Look at the network, and at DISCORD_API_URL if it is set.`;
  }
  return variableOf(trouble.code, isGuild) ?? `Discord refused: ${line}`;
}
