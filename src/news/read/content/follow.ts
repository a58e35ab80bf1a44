import type { Moment } from "#src/core/news.ts";
import { timeAt } from "../words/times.ts";
import { isMark, isOf, type Token } from "../words/tokens.ts";
import { SAYINGS, type Saying } from "../words/verbs.ts";
import {
  ADVERBS,
  DETERMINERS,
  DOCUMENTS,
  FINITE,
  MEDIA,
  PREPOSITIONS,
} from "../words/word-kinds.ts";
import { contentAt } from "./content.ts";
import type { Content } from "./content-clause.ts";
import { listenerAt } from "./listener.ts";
import { pastClaims } from "./to-claims.ts";

/** What follows a verb of saying. */
export interface Following {
  /** Whom it is said to, or where: "her followers", "in the Weavers’ Monthly". */
  readonly to: { readonly from: number; readonly to: number } | null;
  readonly on: Moment | null;
  /** Whether it is an order, which the listener may answer. */
  readonly order: boolean;
  readonly content: Content | null;
  /** The token that ends what is read where there is no content. */
  readonly next: number;
}

/** "asked about the vote": what follows is no question. */
const ON_WHAT = /^(?:about|of)$/;
const PLACING =
  /^(?:in|on|at|during|after|following|via|through|throughout|before|from|of|about|by|with|ahead|as|for|outside|inside|beneath|underneath)$/;
/** "said over a pint that"; not "said over half of them" */
const OVER =
  /^(?:(?:an?|the|his|her) )?(?:pint|drink|drinks|coffee|tea|lunch|dinner|breakfast|phone|table)\b/;
const WRITTEN = new Set(["wrote", "tweeted", "posted"]);
const MOST_ROUNDS = 6;
const MOST_PLACE = 20;

/** Reads what follows the verb at a token. `spoken` where its words stand before it: all that follows is beside them. */
export function following(
  tokens: readonly Token[],
  verb: number,
  saying: Saying,
  published: Moment | null,
  spoken: boolean,
): Following {
  let at = verb + 1;
  let to: Following["to"] = null;
  let on: Moment | null = null;
  let order = false;
  const result = (content: Content | null): Following => ({ to, on, order, content, next: at });
  const time = () => {
    const found = timeAt(tokens, at, published);
    if (!found) return false;
    on ??= found.on;
    at += found.length;
    return true;
  };
  while (time());
  const back = tokens[at]?.text === "back" && /^(?:wrote|texted|e-?mailed)$/.test(saying.past);
  if (back) at++;
  at = pastAside(tokens, at);
  if (saying.follows.has("listener")) {
    const found = listenerAt(tokens, at, saying.leading, published);
    // "a motion that Tarrow told the Shuttle should fall": what is told has no beginning.
    if (!found && saying.past === "told" && isOf(tokens[at], DETERMINERS)) return result(null);
    if (found) {
      to = found.listener;
      at = found.next;
      order = found.order;
      if (order && saying.follows.has("order") && !spoken)
        return result(contentAt(tokens, at, saying, "order"));
    }
  }
  if (saying.follows.has("maybe-listener")) {
    const found = listenerAt(tokens, at, saying.leading, published);
    const next = tokens[found?.next ?? at];
    // "promised a review that would end it": the review would.
    const says = next?.text === "that" && !isOf(tokens[(found?.next ?? at) + 1], FINITE);
    if (found && next?.kind === "word" && (says || saying.leading.has(next.text))) {
      to = found.listener;
      at = found.next;
    }
  }
  const told = at > verb + 1 && saying.follows.has("listener");
  if (to !== null) at = pastAside(tokens, pastPlace(tokens, at));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (time()) continue;
    at = pastAsked(tokens, pastBracket(tokens, at));
    const written = spoken ? null : writtenAside(tokens, at);
    if (written) {
      if (saying.past === "wrote" && to === null) to = { from: at + 1, to: written };
      at = written + 1;
      continue;
    }
    const token = tokens[at];
    if (isBeside(token, saying)) {
      at++;
      continue;
    }
    if (token?.kind !== "word" || saying.follows.has("at-once")) break;
    if (saying.past === "asked" && ON_WHAT.test(token.text) && !spoken) return result(null);
    if (token.text === "to" && saying.leading.has("to")) break;
    // "moved to shut the hall": what is done, and no motion.
    if (token.text === "to" && saying.past === "moved") return result(null);
    // "pleaded with members to wait"; "asked with a smile" is no listener.
    const bidsWith = saying.follows.has("order") && !saying.follows.has("listener");
    const isTo = token.text === "to" || (token.text === "with" && bidsWith);
    if (isTo && !saying.follows.has("to") && !told) {
      if (saying.follows.has("listener")) return result(null);
      const found = listenerAt(tokens, at + 1, leadsFor(saying), published);
      const bids = found?.order === true && saying.follows.has("order");
      if (!found || (found.order && !bids)) return result(null);
      const answer = pastClaims(tokens, found.next);
      if (answer !== null) return result(spoken ? null : contentAt(tokens, answer, saying, "said"));
      // "wrote to members proposing that": it is proposed.
      if (saying.past === "wrote" && proposesIn(tokens, at, found.next)) return result(null);
      to = found.listener;
      if (bids) {
        order = true;
        return result(contentAt(tokens, found.next, saying, "order"));
      }
      at = saying.past === "wrote" ? pastApposition(tokens, found.next) : found.next;
      continue;
    }
    const over =
      token.text === "over" &&
      OVER.test(
        tokens
          .slice(at + 1, at + 3)
          .map(({ text }) => text)
          .join(" "),
      );
    const leads = saying.leading.has(token.text) && !spoken && !isOnAir(tokens, at);
    if (!(PLACING.test(token.text) || over) || leads) break;
    const stop = toDo(tokens, at, saying) ?? placeEnd(tokens, at, published);
    if (stop === null) break;
    // "wrote about the loom that it bought": which loom it is.
    if (
      token.text === "about" &&
      tokens[stop]?.text === "that" &&
      isOf(tokens[at + 1], DETERMINERS)
    )
      return result(null);
    const isWhere = WRITTEN.has(saying.past) && /^(?:in|on)$/.test(token.text);
    if (isWhere && to === null && stop - at > 1) to = { from: at, to: stop };
    at = stop;
  }
  return result(spoken ? null : contentAt(tokens, at, saying, told ? "told" : "said"));
}

/** "said repeatedly", "said herself": whether a word only says how it was said; not "described herself as". */
const isBeside = (token: Token | undefined, { follows }: Saying): boolean =>
  isOf(token, ADVERBS) &&
  !/^(?:now|just|still|even|since|once)$/.test(token?.text ?? "") &&
  !(follows.has("naming") && /sel(?:f|ves)$/.test(token?.text ?? ""));

/** "apologised to members for the wait": what a word after a listener leads to. */
const leadsFor = ({ leading }: Saying): ReadonlySet<string> =>
  new Set(leading.has("for") ? ["for"] : []);

const MOST_OF_STATION = 4;

/** "insisted on Loom Radio that": whether on what it was said, and not what, stands at a token. */
function isOnAir(tokens: readonly Token[], on: number): boolean {
  const that = tokens.findIndex(({ text }, at) => at > on && text === "that");
  const station = tokens.slice(on + 1, that);
  const named = station.every(({ kind, capital }) => kind === "name" || capital);
  return tokens[on]?.text === "on" && that > on + 1 && named && station.length <= MOST_OF_STATION;
}

/** Whether somebody says something, beside writing to a listener, by a word that ends in "ing". */
const proposesIn = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some(({ kind, text }) => kind === "word" && SAYINGS.get(text)?.shape === "ing");

/** "She doubted, however, that": the token after an aside of one word that may stand at a comma; else the token given. */
function pastAside(tokens: readonly Token[], comma: number): number {
  const aside = isMark(tokens[comma], ",") && isMark(tokens[comma + 2], ",");
  const word = /^(?:however|though|too|meanwhile|instead|nonetheless|nevertheless)$/;
  return aside && word.test(tokens[comma + 1]?.text ?? "") ? comma + 3 : comma;
}

const ASKED = /^(?:asked|pressed|challenged|questioned|approached|contacted|reminded)$/;
const PUT_TO = /^(?:him|her|it|them)$/;
const MOST_OF_QUESTION = 10;

/** "conceded when pressed by members that", "when the Courier put it to her that": the token at which what is said begins after what was asked; the one given where nothing was. */
function pastAsked(tokens: readonly Token[], when: number): number {
  if (tokens[when]?.text !== "when") return when;
  const that = tokens.findIndex(({ text }, at) => at > when && text === "that");
  const asked = tokens.slice(when + 1, that);
  const plain = asked.every((token) => token.kind !== "mark" && token.kind !== "quote");
  const put =
    asked.some(({ text }) => text === "put") &&
    asked.at(-2)?.text === "to" &&
    PUT_TO.test(asked.at(-1)?.text ?? "");
  const isQuestion = ASKED.test(asked[0]?.text ?? "") || put;
  return that > when && plain && isQuestion && asked.length <= MOST_OF_QUESTION ? that : when;
}

const MOST_IN_BRACKET = 16;

/** "said (in a video, from her kitchen) that": the token after a bracket that may stand at one, where what is said follows; else the token given. */
function pastBracket(tokens: readonly Token[], open: number): number {
  if (!isMark(tokens[open], "(")) return open;
  const close = tokens.findIndex((token, at) => at > open && isMark(token, ")"));
  const near = close > open && close - open <= MOST_IN_BRACKET;
  return near && tokens[close + 1]?.text === "that" ? close + 1 : open;
}

const WHERE = /^(?:on|in|at|from|for|via|during|which|who)$/;
const MOST_OF_WHERE = 12;

/** "told Loom Today, on Radio Weft, that", "told the meeting, which was late, that": the token after an aside on the listener, where what is said follows; else the token given. */
function pastPlace(tokens: readonly Token[], comma: number): number {
  if (!isMark(tokens[comma], ",") || !WHERE.test(tokens[comma + 1]?.text ?? "")) return comma;
  const end = tokens.findIndex(
    (token, at) => at > comma && token.kind !== "word" && token.kind !== "name",
  );
  const goesOn = isMark(tokens[end], ",") && tokens[end + 1]?.text === "that";
  return goesOn && end - comma <= MOST_OF_WHERE ? end + 1 : comma;
}

const MOST_OF_APPOSITION = 8;

/** "wrote to Colin Vane, the clerk, on Monday: “…”": the token after what the listener is, where a time or the words follow; else the token given. */
function pastApposition(tokens: readonly Token[], comma: number): number {
  if (!isMark(tokens[comma], ",") || tokens[comma - 1]?.kind !== "name") return comma;
  const end = tokens.findIndex((token, at) => at > comma && token.kind !== "word");
  const said = isMark(tokens[end + 1], ":") || /^(?:on|in|last)$/.test(tokens[end + 1]?.text ?? "");
  const is = /^(?:the|an?|then|his|her|their|its)$/.test(tokens[comma + 1]?.text ?? "");
  return is && said && isMark(tokens[end], ",") && end - comma <= MOST_OF_APPOSITION
    ? end + 1
    : comma;
}

/** "said last week, in a letter to members, that": the comma that ends what says where it was written; null where none does. */
function writtenAside(tokens: readonly Token[], comma: number): number | null {
  if (!isMark(tokens[comma], ",") || !/^(?:in|on)$/.test(tokens[comma + 1]?.text ?? ""))
    return null;
  const end = tokens.findIndex((token, at) => at > comma && token.kind === "mark");
  const inside = tokens.slice(comma + 2, end);
  const next = tokens[end + 1];
  const goesOn = next?.kind === "quote" || (next?.kind === "word" && next.text === "that");
  const written = inside.some((token) => isOf(token, DOCUMENTS));
  return isMark(tokens[end], ",") && inside.length <= MOST_PLACE && written && goesOn ? end : null;
}

const MOST_OF_OCCASION = 6;

/** "promised during the campaign to stand": where what is to be done begins after when or where it is said; null where it does not, or "to" tells whom it is for. */
function toDo(tokens: readonly Token[], from: number, { follows }: Saying): number | null {
  if (!follows.has("to") || !/^(?:at|during|in|after|before|on)$/.test(tokens[from]?.text ?? ""))
    return null;
  for (let at = from + 2; at < from + MOST_OF_OCCASION; at++) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token?.kind !== "word" || isOf(token, DOCUMENTS)) return null;
    if (token.text === "to")
      return next?.kind === "word" && !isOf(next, DETERMINERS) && !/[^s]s$/.test(next.text)
        ? at
        : null;
  }
  return null;
}

const beginsClause = (token: Token): boolean =>
  isOf(token, DETERMINERS) || /^(?:he|she|it|they|there)$/.test(token.text);

/** Where words that say where or how end: at the content, a mark, or another such word; null where a clause may have begun. */
function placeEnd(tokens: readonly Token[], from: number, published: Moment | null): number | null {
  for (let at = from + 1; at <= Math.min(tokens.length, from + MOST_PLACE); at++) {
    const token = tokens[at];
    if (!token || token.kind === "mark") return at;
    if (token.kind === "quote") return at;
    if (token.text === "that" && token.kind === "word" && !isOf(tokens[at - 1], DETERMINERS))
      return at;
    // "said on social media its members had won"
    if (isOf(tokens[at - 1], MEDIA) && beginsClause(token)) return at;
    // "asked at the meeting whether it was late"; not "in the row over whether it was"
    if (token.text === "whether" && !isOf(tokens[at - 1], PREPOSITIONS)) return at;
    if (at > from + 1 && timeAt(tokens, at, published)) return at;
  }
  return null;
}

/** Whether nothing of what is said can follow any more: the sentence ends, or a quotation or an aside begins. */
export const isEnd = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] === undefined || isMark(tokens[at], ".,:;!?—–-") || tokens[at]?.kind === "quote";
