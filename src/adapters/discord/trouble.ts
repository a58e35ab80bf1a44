import { DiscordAPIError, HTTPError, RateLimitError } from "discord.js";

/** Why a request to Discord gave nothing, as far as what to do next goes. */
export type Trouble =
  /** Discord said no, and will again. `code` is its number for why. */
  | { readonly kind: "refused"; readonly code: number }
  /** No answer, or one of its own trouble: it may have been done, and may be tried again. */
  | { readonly kind: "unsure" };

/** Discord's numbers for why it refuses (docs.discord.com/developers/topics/opcodes-and-status-codes). */
export const CODE = {
  unknownApplication: 10002,
  unknownChannel: 10003,
  unknownGuild: 10004,
  unknownMessage: 10008,
  unknownWebhook: 10015,
  unknownInteraction: 10062,
  otherApplication: 20012,
  alreadyAcknowledged: 40060,
  missingAccess: 50001,
  emptyMessage: 50006,
  cannotMessageUser: 50007,
  missingPermissions: 50013,
  otherChannelType: 50024,
  invalidForm: 50035,
  archivedThread: 50083,
  noHistory: 160002,
  lockedThread: 160005,
  blockedByAutoMod: 200000,
  titleBlockedByAutoMod: 200001,
  blockedLink: 240000,
} as const;

/** What an error of discord.js's client means. An error that is not one of the client's is thrown on. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof DiscordAPIError) {
    const code = Number(error.code);
    // 401 and 404 without a number of Discord's own come with 0, and what stands in front of Discord says none.
    return { kind: "refused", code: code > 0 ? code : error.status };
  }
  if (error instanceof HTTPError) {
    return error.status >= 500 ? { kind: "unsure" } : { kind: "refused", code: error.status };
  }
  if (error instanceof RateLimitError) return { kind: "unsure" };
  if (isConnection(error)) return { kind: "unsure" };
  throw error;
}

/** Whether an error says that a connection broke, was refused or took too long. */
function isConnection(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = "code" in error ? String(error.code) : "";
  return error.name === "AbortError" || /^(E(?!RR_)[A-Z_]+|UND_ERR_\w+)$/.test(code);
}
