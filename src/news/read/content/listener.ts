import type { Moment } from "#src/core/news.ts";
import { pattern } from "../../../pattern.ts";
import { timeAt } from "../words/times.ts";
import { isMark, isOf, pastTitles, type Token } from "../words/tokens.ts";
import { SAYINGS } from "../words/verbs.ts";
import {
  DETERMINERS,
  FINITE,
  JOINING,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATING,
} from "../words/word-kinds.ts";

/** Whom something is said to, from one token to before another. Null as a listener: a pronoun, or nobody. */
export interface Listening {
  readonly listener: { readonly from: number; readonly to: number } | null;
  readonly next: number;
  /** Whether what follows is what the listener is to do. */
  readonly order: boolean;
}

const MOST = 16;
/** After one of these what was said begins: "told me he was late". */
const ONE_WORD: ReadonlySet<string> = new Set(["me", "us", "him", "them", "you"]);
const SUBJECT = /^(?:he|she|it|they|i|we)(?:[’'](?:s|re|ve|m|d|ll))?$/;
const CONTENT = /^(?:that|whether|if|why|how|what)$/;

/** "Asked when it would end": what is asked begins at once. */
const ASKS = /^(?:when|who|where|which)(?:[’'](?:d|s|ll|ve))?$/;

/** Whether what somebody is to do begins at a token: "to stand", "not to stand", "“to stand”". */
function isOrder(tokens: readonly Token[], at: number): boolean {
  const [first, second] = tokens.slice(at, at + 2);
  if (first?.quote) return /^(?:not )?to \p{Ll}/u.test(first.quote.words);
  if (first?.text === "not") return second?.text === "to";
  // "urged them to “put down the spreadsheets”"
  if (second?.kind === "quote")
    return first?.text === "to" && /^\p{Ll}/u.test(second.quote?.words ?? "");
  const verb = second?.kind === "word" && !second.capital && !isOf(second, DETERMINERS);
  return first?.text === "to" && verb;
}

/** Where the words for a listener end; `order` where "to" or "not to" does it. Null where no word or mark ends them. */
function stopAfter(
  tokens: readonly Token[],
  from: number,
  leading: ReadonlySet<string>,
  published: Moment | null,
): { at: number; order: boolean } | null {
  for (let at = from; at <= Math.min(tokens.length, from + MOST); at++) {
    const token = tokens[at];
    // "told reporters he “can’t” tell": what was said begins with the pronoun.
    const begun =
      token?.kind === "quote" && at - 1 > from && SUBJECT.test(tokens[at - 1]?.text ?? "");
    if (begun) return { at: at - 1, order: false };
    if (token?.kind === "quote") return { at, order: isOrder(tokens, at) };
    if (!token || token.kind === "mark") return { at, order: false };
    if (at === from) continue;
    if (beginsClause(tokens, at)) return { at, order: false };
    if (token.kind !== "word") continue;
    // "told reporters as she left that"
    if (token.text === "as" && SUBJECT.test(tokens[at + 1]?.text ?? ""))
      return { at, order: false };
    // "apologised to the panel and promised that"
    const next = SAYINGS.get(tokens[at + 1]?.text ?? "");
    if (/^(?:and|but)$/.test(token.text) && next?.shape === "past") return { at, order: false };
    if (CONTENT.test(token.text) || timeAt(tokens, at, published)) return { at, order: false };
    const place =
      token.text === "in" && /^(?:an?|his|her|its|their)$/.test(tokens[at + 1]?.text ?? "");
    if (place || leading.has(token.text)) return { at, order: false };
    if (isOrder(tokens, at)) return { at, order: true };
    if (FINITE.has(token.text)) return null;
  }
  return null;
}

/** "told weavers she longed for a summer that", "told Loom News the rain explained why": whether what was said begins right after a listener without “that”. */
function beginsClause(tokens: readonly Token[], at: number): boolean {
  const [prior, token, next, after] = tokens.slice(at - 1, at + 3);
  const isLed =
    prior?.kind === "word" &&
    (isOf(prior, SUBORDINATING) || isOf(prior, JOINING) || SAYINGS.has(prior.text));
  // "told the man she trusted that": the man; "told members as he left that": when it was.
  if (SUBJECT.test(token?.text ?? ""))
    return !isLed && next?.kind === "word" && (SAYINGS.has(next.text) || after?.text !== "that");
  const isNamed = prior?.capital === true && !prior.possessive && !isOf(prior, PREPOSITIONS);
  return (
    isNamed && token?.capital === false && /^(?:the|his|her|its|their)$/.test(token?.text ?? "")
  );
}

/** Where a clause without "that" begins after a listener: "told the meeting the rules …". */
function clauseAfter(tokens: readonly Token[], from: number): number | null {
  const people =
    /^(?:members|delegates|colleagues|staff|officers|officials|supporters|activists|volunteers)$/;
  if (tokens[from]?.kind === "name")
    return people.test(tokens[from + 1]?.text ?? "") ? from + 2 : from + 1;
  for (let at = from + 1; at < Math.min(tokens.length, from + MOST); at++) {
    const token = tokens[at];
    const begins = token?.kind === "name" || isOf(token, PRONOUNS) || isOf(token, DETERMINERS);
    const noun = !isOf(tokens[at - 1], DETERMINERS) && !isOf(tokens[at - 1], PREPOSITIONS);
    if (begins && noun) return at;
  }
  return null;
}

const MOST_OF_ROLE = 8;

/** Whether the words follow a colon at a token: "told the clerk, Colin Vane: “Go.”" */
const isQuoted = (tokens: readonly Token[], colon: number): boolean =>
  isMark(tokens[colon], ":") && tokens[colon + 1]?.kind === "quote";

/** "told Colin Vane, the clerk, that": the token after what the listener is, where what is said begins; null where it does not. */
function pastRole(tokens: readonly Token[], comma: number): number | null {
  const end = tokens.findIndex((token, at) => at > comma && token.kind !== "word");
  const role = /^(?:the|an?|his|her|their|its)$/.test(tokens[comma + 1]?.text ?? "");
  const near = end - comma <= MOST_OF_ROLE;
  if (role && near && isQuoted(tokens, end)) return end;
  const says = tokens[end + 1]?.text === "that" || isOrder(tokens, end + 1);
  return role && says && isMark(tokens[end], ",") && near ? end + 1 : null;
}

/** "urged the clerk, Colin Vane, to go": the token after the aside that names the listener; null where none is. */
function namedAside(tokens: readonly Token[], comma: number): number | null {
  const at = pastTitles(tokens, comma + 1);
  const first = tokens[comma];
  const [name, last, then] = tokens.slice(at, at + 3);
  const is =
    isMark(first, ",") && tokens[comma - 1]?.kind === "name" ? pastRole(tokens, comma) : null;
  if (is !== null) return is;
  if (!isMark(first, ",") || name?.kind !== "name" || name.possessive) return null;
  if (isQuoted(tokens, at + 1)) return at + 1;
  const goesOn = isOrder(tokens, at + 2) || CONTENT.test(then?.text ?? "");
  return isMark(last, ",") && goesOn ? at + 2 : null;
}

const MOST_OF_PLACE = 8;

/** "urged members, on Twitter, to go": where what somebody is to do begins after an aside on where that was said; null where none is. */
function orderPastPlace(tokens: readonly Token[], comma: number): number | null {
  const opens = isMark(tokens[comma], ",");
  if (!opens || !/^(?:on|in|at|via|from|during)$/.test(tokens[comma + 1]?.text ?? "")) return null;
  const end = tokens.findIndex((token, at) => at > comma && token.kind === "mark");
  const isNear = end - comma <= MOST_OF_PLACE && isMark(tokens[end], ",");
  return isNear && isOrder(tokens, end + 1) ? end + 1 : null;
}

/** "told about 40 volunteers", "wrote to around a dozen clerks": how many they are. */
export const isRoughly = (tokens: readonly Token[], at: number): boolean =>
  /^(?:about|around|over)$/.test(tokens[at]?.text ?? "") &&
  /^(?:\d[\d,]*|a|twenty|thirty|forty|fifty|sixty|hundreds|dozens)$/.test(
    tokens[at + 1]?.text ?? "",
  ) &&
  (tokens[at + 1]?.text !== "a" ||
    /^(?:dozen|hundred|thousand|score)$/.test(tokens[at + 2]?.text ?? ""));

const OCCASION = /^(?:meeting|hustings|rally|gathering|event|conference|fringe|branch|hall)$/;

/** "told a meeting I was at in Leeds that": a listener with what the writer had to do with it, and where what is said begins; null where it is none. */
function listenerMet(tokens: readonly Token[], from: number): Listening | null {
  const that = tokens.findIndex(
    ({ kind, text }, at) => at > from && (kind !== "word" || text === "that"),
  );
  const i = tokens.findIndex(({ text }, at) => at > from && /^(?:i|we)$/.test(text));
  const met = i > 0 && i < that && OCCASION.test(tokens[i - 1]?.text ?? "");
  const says = tokens[that]?.kind === "word" && that - from <= MOST;
  return met && says ? { listener: { from, to: i }, next: that, order: false } : null;
}

/** "urged those who had stayed at home not to go": a listener known by what is told of it; null where it is not told what it is not to do. */
function thoseWho(tokens: readonly Token[], from: number): Listening | null {
  const not = tokens.findIndex(
    ({ kind, text }, at) => at > from && (kind === "mark" || kind === "quote" || text === "not"),
  );
  return tokens[not]?.text === "not" && isOrder(tokens, not)
    ? { listener: { from, to: not }, next: not, order: true }
    : null;
}

/** "told Loom News hours before she left": the token before which the listener ends, where how long before or after something else it was is told; the one given where it is not. */
function beforeLength(tokens: readonly Token[], from: number, end: number): number {
  const length = tokens.findIndex(
    ({ text }, at) =>
      at > from &&
      /^(?:minutes|hours|days|weeks|months)$/.test(text) &&
      /^(?:before|after)$/.test(tokens[at + 1]?.text ?? ""),
  );
  return length > from && length < end ? length : end;
}

const isFor = ({ kind, text }: Token): boolean =>
  kind === "word" &&
  pattern()`
    ^(?:
      demand|ask|say|complain|urge|warn|insist|request|call|protest|object|explain|announce|suggest
      |argue|propose|express|offer|apologise|seek|confirm|claim|plead|come|go|help|meet|join|speak
      |stand|serve|visit
    )$
  `.test(text);

/** Reads whom a verb such as "told" is said to; null where nobody surely is. */
export function listenerAt(
  tokens: readonly Token[],
  at: number,
  leading: ReadonlySet<string>,
  published: Moment | null,
): Listening | null {
  const first = tokens[at];
  if (!first || first.kind === "quote" || first.kind === "mark") return null;
  // "wrote to the clerk on Monday to demand that": for what, and not to whom.
  if (tokens[at - 1]?.text === "to" && isFor(first)) return null;
  const leads = isOf(first, PREPOSITIONS) && !isRoughly(tokens, at);
  if (CONTENT.test(first.text) || ASKS.test(first.text) || leads || leading.has(first.text))
    return null;
  if (isOf(first, ONE_WORD))
    return { listener: null, next: at + 1, order: isOrder(tokens, at + 1) };
  const met = listenerMet(tokens, at);
  if (met) return met;
  const stop = stopAfter(tokens, at, leading, published);
  if (!stop && first.text === "those" && tokens[at + 1]?.text === "who")
    return thoseWho(tokens, at);
  const next = stop?.at ?? clauseAfter(tokens, at);
  if (next === null || next <= at) return null;
  const named = namedAside(tokens, next);
  if (named !== null)
    return {
      listener: { from: at, to: isMark(tokens[named], ":") ? named : named - 1 },
      next: named,
      order: isOrder(tokens, named),
    };
  const pronoun = next === at + 1 && isOf(first, PRONOUNS);
  const ordered = orderPastPlace(tokens, next);
  return {
    listener: pronoun ? null : { from: at, to: beforeLength(tokens, at, next) },
    next: ordered ?? next,
    order: ordered !== null || (stop?.order ?? false),
  };
}
