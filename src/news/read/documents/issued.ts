import { beforeAside } from "../content/listener-aside.ts";
import { type Subject, subjectBefore } from "../subject/subject.ts";
import { timeBefore } from "../words/times.ts";
import { isMark, isOf, type Token } from "../words/tokens.ts";
import { DETERMINERS, HAVING, JOINING } from "../words/word-kinds.ts";
import { writingBefore } from "./written-to.ts";

const PUBLIC =
  /^(?:statement|letter|tweet|message|email|e-mail|leaflet|video|post|blog|complaint|petition|appeal|submission|memo|note|paper)$/;
const ISSUES =
  /^(?:issued|released|published|posted|sent|circulated|wrote|submitted|lodged|filed|presented|signed|issues|releases|publishes|posts)$/;
const NEAR = 4;

/** "Tarrow issued a strong statement accusing": the verb of bringing out what says something at a verb; null where none does, as in "received a letter accusing". */
export function issuedBefore(tokens: readonly Token[], end: number): number | null {
  // "put out a statement last night calling", "issued a statement on Sunday that called"
  const last = tokens[end - 1]?.text === "that" ? end - 1 : end;
  const verb = last - (timeBefore(tokens, last, null)?.length ?? 0);
  const noun = sentTo(tokens, verb) ?? verb - 1;
  const the = /^(?:the|this|that)$/.test(tokens[noun - 1]?.text ?? "");
  // "Circulated the paper proposing": it may be another's.
  if (the || !PUBLIC.test(tokens[noun]?.text ?? "")) return null;
  for (let at = noun - 1; at > Math.max(0, noun - 1 - NEAR); at--)
    if (isOf(tokens[at], DETERMINERS)) return issuesAt(tokens, at - 1);
  return null;
}

/** Where a verb of bringing out begins that ends at a token: "put out"; null where it is none. */
function issuesAt(tokens: readonly Token[], last: number): number | null {
  const out = tokens[last]?.text === "out" && /^puts?$/.test(tokens[last - 1]?.text ?? "");
  if (out) return last - 1;
  return ISSUES.test(tokens[last]?.text ?? "") ? last : null;
}

/** What a subject is of which no sentence tells by a name. */
const UNNAMED = /^(?:body|bodies|nameless|spokes)$/;

/** "Pellworth Mailing put out a statement saying", "Twelve members have written to the clerk asking": the body or those told of without a name who bring it out; null elsewhere. */
export function issuerBefore(tokens: readonly Token[], verb: number): Subject | null {
  const end = isMark(tokens[verb - 1], ",") ? verb - 1 : verb;
  const issues = issuedBefore(tokens, end);
  const does = issues ?? writingBefore(tokens, end);
  const from = does !== null && isOf(tokens[does - 1], HAVING) ? does - 1 : does;
  const subject = from === null ? null : subjectBefore(tokens, from);
  // "Members were glad when Tarrow released a statement saying": hers, and not the members'.
  const told = issues !== null && /^(?:described|name)$/.test(subject?.kind ?? "");
  return subject && (UNNAMED.test(subject.kind) || told) ? subject : null;
}

/** Whether what somebody brings out says something at a verb. */
export const isIssued = (tokens: readonly Token[], verb: number): boolean =>
  issuedBefore(tokens, verb) !== null;

/** "and said", "issued a statement on Sunday that called": whether a verb whose first part stands at a token is joined to what its sentence tells somebody to do. */
export const isJoined = (tokens: readonly Token[], from: number): boolean =>
  isOf(tokens[from - 1], JOINING) || (tokens[from - 1]?.text === "that" && isIssued(tokens, from));

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
