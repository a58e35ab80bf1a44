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
