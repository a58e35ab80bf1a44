/** How many questions one person may ask in a minute, and how many a channel may see answered. */
export const USER_A_MINUTE = 20;
export const CHANNEL_A_MINUTE = 40;

/** What somebody who asks too much is told. */
export const TOO_MANY =
  "That is a lot of questions at once. Please give it a minute, then ask again.";

/** What is said where the desk's own fault kept an answer back. */
export const FAULT =
  "Something went wrong with that question: a fault of the desk's own, which has been logged. Please ask it once more.";

/** What a message event says about itself, as far as answering goes. */
export interface Heard {
  readonly user?: string | undefined;
  readonly bot_id?: string | undefined;
  readonly subtype?: string | undefined;
  readonly edited?: unknown;
  readonly hidden?: boolean | undefined;
}

/** Kinds of message that a person wrote: with a file, or sent from a thread to its channel too. */
const WRITTEN = new Set([undefined, "file_share", "thread_broadcast"]);

/**
 * Whether a message is a person's question: no bot wrote it, nor the desk itself, nor Slack; and it
 * is the message, not a later edit of it.
 */
export function isAsked(heard: Heard, self: string | undefined): boolean {
  const { user, bot_id, subtype, edited, hidden } = heard;
  if (!user || user === self || user === "USLACKBOT") return false;
  return !bot_id && !edited && !hidden && WRITTEN.has(subtype);
}
