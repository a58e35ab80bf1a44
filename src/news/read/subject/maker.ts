import { pattern } from "../../../pattern.ts";
import { isMark, isOf, pastTitles, type Token } from "../words/tokens.ts";
import { SAYINGS } from "../words/verbs.ts";
import { DETERMINERS, FINITE, IRREGULAR, JOINING } from "../words/word-kinds.ts";

/** What one person or body makes, sends in and is behind. */
const MADE = pattern()`
  ^(?:
    letter|e-?mail|message|note|memo|submission|complaint|petition|paper|leaflet|statement|appeal
    |guidance|guidelines|rules|notice|circular|briefing|advice|instructions
  )$
`;
const BARE = /^(?:guidance|guidelines|rules|advice|instructions)$/;
const DONE =
  /^(?:sent|written|drafted|made|submitted|lodged|brought|presented|posted|issued|addressed|copied)$/;
const MOST_BEFORE_NOUN = 4;
const MOST_BEFORE_BY = 16;
const MOST_OF_ASIDE = 16;

/** A document that opens a sentence, with the name of who made it. */
interface Made {
  readonly noun: string;
  readonly name: Token;
  readonly from: number;
}

/** "A nine-page complaint": where the noun stands that a sentence opens with; -1 where it is no document. */
function nounOf(tokens: readonly Token[], from: number): number {
  // "Guidance from the clerk", "Rules for the contest": they need no article.
  if (BARE.test(tokens[from]?.text ?? "")) return from;
  if (!/^(?:an?|the|another)$/.test(tokens[from]?.text ?? "")) return -1;
  for (let at = from + 1; at <= from + MOST_BEFORE_NOUN; at++) {
    const token = tokens[at];
    if (token?.kind !== "word" || isOf(token, DETERMINERS)) return -1;
    if (MADE.test(token.text)) return at;
  }
  return -1;
}

/** "The letter, which was also addressed to": what stands before how it was sent. */
const WAS = /^(?:which|that|was|were|been|had|has|is|also)$/;

/** Whether a sentence opens with a document that is then said to have been sent: "A complaint, sent to the clerk, Stella Penhale, on Monday", "The letter, which was also addressed to Colin Vane". */
export function opensWithSent(tokens: readonly Token[]): boolean {
  const noun = nounOf(tokens, 0);
  let done = noun + 2;
  while (WAS.test(tokens[done]?.text ?? "")) done++;
  return noun > 0 && isMark(tokens[noun + 1], ",") && DONE.test(tokens[done]?.text ?? "");
}

/** The name right after "by" or "from"; -1 where anything else stands there. */
function nameAfter(tokens: readonly Token[], by: number): number {
  const name = pastTitles(tokens, by + 1);
  const token = tokens[name];
  return token?.kind === "name" && !token.possessive ? name : -1;
}

/** "A panel chosen by": what is done by somebody to another than the document. */
const isDone = (token: Token | undefined) =>
  isOf(token, IRREGULAR) || /^(?:led|run|chosen|given|known)$|[a-z]{2}ed$/.test(token?.text ?? "");

const MOST_OF_MATTER = 5;

/** "A complaint about Ada Tarrow was": the token after what a document is about; the one given where it tells of nothing. */
function pastMatter(tokens: readonly Token[], from: number): number {
  if (!/^(?:about|against|over|concerning|on|for|to)$/.test(tokens[from]?.text ?? "")) return from;
  for (let at = from + 1; at <= from + MOST_OF_MATTER; at++)
    if (isMark(tokens[at], ",") || isOf(tokens[at], FINITE) || DONE.test(tokens[at]?.text ?? ""))
      return at;
  return from;
}

/** Where "by" stands that says who sent the document at a token: "sent to the clerk, Ada Tarrow, on Tuesday by"; -1 where none does. */
function sentBy(tokens: readonly Token[], noun: number): number {
  const first = pastMatter(tokens, noun + 1);
  let done = isMark(tokens[first], ",") ? first + 1 : first;
  while (WAS.test(tokens[done]?.text ?? "")) done++;
  if (!DONE.test(tokens[done]?.text ?? "")) return -1;
  const by = tokens.findIndex(({ text }, at) => at > done && text === "by");
  const between = tokens.slice(done + 1, Math.max(by, done));
  const clear = between.every(
    (token) =>
      token.text !== "behalf" &&
      (token.kind !== "mark" || token.text === ",") &&
      token.kind !== "quote" &&
      !isOf(token, JOINING) &&
      !SAYINGS.has(token.text),
  );
  const own = by === done + 1 || !isDone(tokens[by - 1]);
  return clear && own && between.length <= MOST_BEFORE_BY ? by : -1;
}

/** Who sent the document at a token, where it is told with "by": "a complaint sent on Tuesday to the clerk, Ada Tarrow, by Colin Vane, the agent". */
export function senderOf(tokens: readonly Token[], noun: number): Token | null {
  const by = sentBy(tokens, noun);
  return by < 0 ? null : whoAfter(tokens, by);
}

/** Who is named after "by" or "from" at a token, at once or after what that one is; null where nobody is. */
export const whoAfter = (tokens: readonly Token[], by: number): Token | null =>
  tokens[nameAfter(tokens, by)] ?? describedAfter(tokens, by);

const MOST_OF_DESCRIPTION = 18;

/** "by the clerk, Colin Vane", "by Ada Tarrow’s agent, Colin Vane": the name after what somebody is; null where none stands there. */
export function describedAfter(tokens: readonly Token[], by: number): Token | null {
  const comma = tokens.findIndex(({ kind }, at) => at > by && kind !== "word");
  const owner = tokens[comma]?.possessive === true;
  const end = owner ? tokens.findIndex(({ kind }, at) => at > comma && kind !== "word") : comma;
  const name = tokens[end + 1];
  const described = isMark(tokens[end], ",") && end > by + 1 && end - by < MOST_OF_DESCRIPTION;
  return described && name?.kind === "name" && !name.possessive ? name : null;
}

/** Whether all between a name and a verb only tells more of the name, or to whom it went: "of the Weavers", ", the clerk," */
function isOnlyMore(tokens: readonly Token[], from: number, end: number): boolean {
  let at = from;
  if (/^(?:of|from|to)$/.test(tokens[at]?.text ?? ""))
    while (at < end && !isMark(tokens[at], ",") && !isOf(tokens[at], FINITE)) at++;
  if (at === end) return true;
  if (!isMark(tokens[at], ",")) return false;
  if (at === end - 1) return true;
  const inner = tokens.slice(at + 1, end - 1);
  const tells = isOf(inner[0], DETERMINERS) || /^(?:who|whose)$/.test(inner[0]?.text ?? "");
  const clear = inner.every(
    (token) => token.kind !== "quote" && !isMark(token, ",.;:") && !isOf(token, JOINING),
  );
  return tells && clear && isMark(tokens[end - 1], ",") && inner.length <= MOST_OF_ASIDE;
}

/**
 * Who made the document that stands before a verb: "A complaint, sent to the clerk on Tuesday by Colin Vane, the agent
 * of Ada Tarrow, says". Null where it is nobody's or may be another's.
 */
export function madeBefore(tokens: readonly Token[], end: number): Made | null {
  const from = isOf(tokens[0], JOINING) ? 1 : 0;
  const noun = nounOf(tokens, from);
  if (noun < from || noun >= end - 1) return null;
  // "A letter from Tarrow, sent on behalf of her union, says": whose it is is open.
  if (tokens.slice(noun, end).some(({ text }) => text === "behalf")) return null;
  const next = tokens[noun + 1]?.text ?? "";
  const by = /^(?:from|by)$/.test(next) ? noun + 1 : sentBy(tokens, noun);
  const direct = by < 0 ? -1 : nameAfter(tokens, by);
  const described = by >= 0 && direct < 0 ? describedAfter(tokens, by) : null;
  const at = described ? tokens.indexOf(described) : direct;
  const name = tokens[at];
  if (!name || at >= end || !isOnlyMore(tokens, at + 1, end)) return null;
  return { noun: tokens[noun]?.text ?? "", name, from };
}
