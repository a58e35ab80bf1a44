import { has } from "./frame.ts";
import type { Token } from "./read.ts";
import { ASKS_REPORT } from "./refusals/index.ts";

/** Asks after a report for the answer to it, which an answer about a report always has with it. */
const FOR_REPLY =
  / (?:and|but) (?:what (?:was|is|were) (?:the|her|his|their|its|any) (?:reply|replies|response|responses|answer)|(?:what|how) did (?:she|he|they|it) (?:say back|say in (?:reply|response|answer)|reply|respond|answer)|(?:did|has|have) (?:she|he|they|it|anyone|anybody|somebody) (?:reply|respond|answer|replied|responded|answered)(?: to (?:it|that|this))?|was there (?:a|any) (?:reply|response|answer))$/;

/**
 * "What did LGBT Labour say about her, and what did she say back": without the second part where the first asks what
 * was said, for no report is told without its reply. Other questions stay as they are.
 */
export function withoutReplyAsked(tokens: readonly Token[]): readonly Token[] {
  const words = tokens.map(({ text }) => text);
  const found = FOR_REPLY.exec(words.join(" "))?.[0];
  if (!found) return tokens;
  const end = tokens.length - found.trim().split(" ").length;
  return has(ASKS_REPORT, words.slice(0, end)) ? tokens.slice(0, end) : tokens;
}
