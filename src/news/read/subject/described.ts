import { isMark, isOf, type Token } from "../words/tokens.ts";
import {
  FINITE,
  HYPOTHETICAL,
  JOINING,
  PRONOUNS,
  RELATIVE,
  SUBORDINATING,
} from "../words/word-kinds.ts";

/** Somebody told by what they are, as they are named again: "the former clerk", "the leader of the council". */
export interface Described {
  readonly from: number;
  /** The token after it. */
  readonly to: number;
  /** What the noun is, and all that tells more of it. */
  readonly noun: string;
  readonly words: readonly string[];
  /** Whether it is by a body, or by what has a capital, other than the party of the record: "the Weavers’ leader". */
  readonly ofBody: boolean;
}

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Posts: the one who has it is whoever the article says so of, and nobody else. */
const POSTS = set(`
  chair chairman chairwoman chairperson leader secretary president treasurer director mayor speaker minister manager
  convener boss chief head editor moderator whip seconder mover coordinator vice-chair chancellor deputy host donor
  baroness lord`);

/** What people are, of whom there are many: after a name it is that one in other words. */
const KINDS = set(`
  councillor mp mep msp ms am peer baronet backbencher frontbencher candidate representative unionist activist campaigner organiser official officer
  comedian singer musician actor stalwart author writer broadcaster blogger columnist student graduate apprentice electrician lawyer barrister
  solicitor academic scientist lecturer professor teacher nurse doctor councilman veteran founder newcomer politician
  journalist pensioner trade-unionist steward docker miner driver postman engineer farmer economist historian
  philosopher researcher campaigner incumbent challenger londoner scot welshman welshwoman northerner yorkshireman
  yorkshirewoman left-winger right-winger leftwinger rightwinger stand-up comic businessman businesswoman ex-mp ex-minister ex-councillor ex-mayor mother-of-two father-of-two grandmother grandfather man woman`);
const YEARS_OLD = /^\d{1,3}-year-old$/;
/** Another than the one spoken of. */
const OTHER =
  /^(?:other|second|third|next|rival|opposing|losing|winning|defeated|same|first|latest|unnamed|only|local|sitting|outgoing)$/;
const LONGEST = 12;
const MOST_OF_NOUN = 7;
const ENDS_NOUN = /^(?:of|for|from|at|in|on|with|to)$/;

/** Whether a noun is a post, which only whoever has it is called by. */
export const isPost = (noun: string): boolean => POSTS.has(noun);

/** Whether a noun says what one person is. */
export const isPersonNoun = (word: string): boolean =>
  POSTS.has(word) || KINDS.has(word) || YEARS_OLD.test(word);

const isAge = ({ kind, text }: Token) => kind === "word" && YEARS_OLD.test(text);
const TRADE = /[a-z]{2}(?:er|or|ist|man|woman|ant|ian)$/;

/** "the other clerk": not the one spoken of; "the first minister" may be. */
const isOther = ({ kind, text }: Token, next: Token | undefined): boolean =>
  kind === "word" && OTHER.test(text) && !(text === "first" && next?.text === "minister");

const isNoun = ({ kind, text }: Token) => kind === "word" && isPersonNoun(text);

const isBroken = (token: Token) =>
  token.kind === "mark" ||
  token.kind === "quote" ||
  [FINITE, HYPOTHETICAL, JOINING, PRONOUNS, RELATIVE, SUBORDINATING].some((words) =>
    isOf(token, words),
  );

/** "The Loomford and Dyeham MP": what joins two parts of one name. */
const isInName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "and" &&
  tokens[at - 1]?.capital === true &&
  tokens[at + 1]?.capital === true;

/** Whether no description goes on over a token. */
const breaksAt = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return !token || (isBroken(token) && !isInName(tokens, at));
};

/** The description that is all of some tokens from "the" to before another; null where they are none. */
function whole(tokens: readonly Token[], from: number, to: number): Described | null {
  const part = tokens.slice(from + 1, to);
  if (part.length === 0 || part.some((_, at) => breaksAt(part, at))) return null;
  const cut = part.findIndex(({ kind, text }) => kind === "word" && ENDS_NOUN.test(text));
  const end = cut < 0 ? part.length : cut;
  const last = part[end - 1];
  // "The 61-year-old statistician": by the age, whatever the trade.
  const aged = TRADE.test(last?.text ?? "") ? part.slice(0, end).find(isAge) : undefined;
  const noun = last && !isNoun(last) && aged ? aged : last;
  if (!noun || end > MOST_OF_NOUN || !isNoun(noun) || cut === part.length - 1) return null;
  // "The Leeds man" is one told of before, and "the man" may be anybody.
  if (/^(?:man|woman)$/.test(noun.text) && part[end - 2]?.capital !== true) return null;
  if (part.slice(0, end).some((token, at) => isOther(token, part[at + 1]))) return null;
  if (noun === aged) return { from, to, noun: noun.text, words: [noun.text], ofBody: false };
  const words = part.flatMap(({ kind, text, possessive }) =>
    kind === "name" || !ENDS_NOUN.test(text)
      ? text.replace(possessive ? /[’']s?$/ : /^$/, "").split(/\s+/)
      : [],
  );
  return { from, to, noun: noun.text, words, ofBody: isOfBody(part, end - 2) };
}

function isOfBody(part: readonly Token[], at: number): boolean {
  const token = part[at];
  if (!token) return false;
  if (/^labour\b/i.test(token.text)) return part[at - 1]?.capital === true;
  return token.kind === "name"
    ? token.named?.subject.kind === "organisation"
    : token.kind === "word" && token.capital;
}

/** The description that ends before a token: "the former clerk", "the leader of Ealing council". */
export function describedBefore(tokens: readonly Token[], end: number): Described | null {
  const last = isMark(tokens[end - 1], ",") ? beforeAside(tokens, end - 1) : end;
  if (last === null) return null;
  for (let from = last - 2; from >= Math.max(0, last - LONGEST); from--) {
    const token = tokens[from];
    const found = token?.text === "the" ? whole(tokens, from, last) : null;
    if (found) return found;
    if (breaksAt(tokens, from)) return null;
  }
  return null;
}

/** "The clerk, who sat on it until 2020, remembers": the token after what is described. */
function beforeAside(tokens: readonly Token[], close: number): number | null {
  for (let open = close - 1; open > 1; open--) {
    if (!isMark(tokens[open], ",")) continue;
    const first = tokens[open + 1]?.text ?? "";
    if (/^(?:who|whose)$/.test(first)) return open;
  }
  return null;
}

/** The longest description that begins at a token: after its verb, "said the leader of Ealing council." */
export function describedFrom(tokens: readonly Token[], from: number): Described | null {
  if (tokens[from]?.text !== "the") return null;
  let to = from + 1;
  while (to - from < LONGEST && !breaksAt(tokens, to)) to++;
  for (; to > from + 1; to--) {
    const found = whole(tokens, from, to);
    if (found) return found;
  }
  return null;
}
