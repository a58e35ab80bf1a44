import { beforeAside } from "./listener-aside.ts";
import { isOf, type Token } from "./tokens.ts";
import { DETERMINERS } from "./word-kinds.ts";

const PUBLIC =
  /^(?:statement|letter|tweet|message|email|e-mail|leaflet|video|post|blog|complaint|petition|appeal|submission|memo|note|paper)$/;
const ISSUES =
  /^(?:issued|released|published|posted|sent|circulated|wrote|submitted|lodged|filed|presented|issues|releases|publishes|posts)$/;
const NEAR = 4;

/** "Tarrow issued a strong statement accusing": the verb of bringing out what says something at a verb; null where none does, as in "received a letter accusing". */
export function issuedBefore(tokens: readonly Token[], verb: number): number | null {
  const noun = sentTo(tokens, verb) ?? verb - 1;
  const the = /^(?:the|this|that)$/.test(tokens[noun - 1]?.text ?? "");
  // "Circulated the paper proposing": it may be another's.
  if (the || !PUBLIC.test(tokens[noun]?.text ?? "")) return null;
  for (let at = noun - 1; at > Math.max(0, noun - 1 - NEAR); at--)
    if (isOf(tokens[at], DETERMINERS))
      return ISSUES.test(tokens[at - 1]?.text ?? "") ? at - 1 : null;
  return null;
}

/** Whether what somebody brings out says something at a verb. */
export const isIssued = (tokens: readonly Token[], verb: number): boolean =>
  issuedBefore(tokens, verb) !== null;

const MOST_OF_LISTENERS = 6;

/** "sent a message to branch secretaries saying": where the message stands; null where what is before the verb is no such. */
function sentTo(tokens: readonly Token[], verb: number): number | null {
  const end = beforeAside(tokens, verb);
  for (let at = end - 1; at > Math.max(0, end - MOST_OF_LISTENERS); at--) {
    const token = tokens[at];
    if (token?.kind === "mark" || token?.kind === "quote" || token?.text === "from") return null;
    if (token?.text === "to" && PUBLIC.test(tokens[at - 1]?.text ?? "")) return at - 1;
  }
  return null;
}
