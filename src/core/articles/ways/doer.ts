import { pattern } from "../../../pattern.ts";
import type { ReadArticle } from "../../news.ts";
import type { NewsQuery } from "../../news-query.ts";
import { alikeOf, hasAlike, stemsIn } from "../words/alike.ts";
import { asksProposer, hasProposed } from "./proposed.ts";

/** The hint by which a question asks who did what its first word tells: "who sold the minibus?". */
export const DOER = "who did it";

const WHO =
  /^(?:and |so |but )?who (?:was it (?:that |who )?)?(?:first |actually |really )?(?<deed>\p{L}+)\b/u;
/** What follows “who” and is nothing that somebody does. */
const NO_DEED = pattern()`
  ^(?:
    is|are|was|were|be|been|am|s|will|would|did|does|do|has|have|had|can|could|should|shall|may
    |might|must|else|of|in|from|to|for|on|at|the|a|an|and|or|exactly
  )$
`;

/** What a question asks who did: "sold" of "who sold the minibus?"; null where it asks no such thing. */
export function deedAsked(text: string): string | null {
  const deed = WHO.exec(text)?.groups?.deed ?? "";
  return deed === "" || NO_DEED.test(deed) ? null : deed;
}

/** So many words stand between "was" and what was done, and between that and "by". */
const BEFORE = 3;
const AFTER = 12;
const BE = /^(?:be|been|being|is|are|was|were|get|gets|got|getting|gotten)$/;
const BETWEEN = /^(?:not|never|also|already|later|once|all|both|\p{Ll}+ly)$/u;
/** "By telephone", "by mistake", "by Friday": how or when, and not by whom. */
const NO_DOER = pattern()`
  ^(?:
    (?:tele)?phone|e-?mail|text|post|letter|hand|fax|courier|mistake|accident|chance|default|law
    |then|now|noon|midnight|\d.*|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march
    |april|may|june|july|august|september|october|november|december
  )$
`;
const ENDS = /[.;:?!]$/;

const wordsOf = (text: string): readonly string[] => text.split(/[\s“”"()]+/).filter(Boolean);
const bare = (word: string): string => word.replace(/[^\p{L}\p{N}’'-]/gu, "").toLowerCase();

const isNoDoer = (word: string): boolean => NO_DOER.test(bare(word));

/** Whether a word at some place is done to something, and nobody is told to have done it: "was sold in July". */
function isDoneByNobody(words: readonly string[], at: number): boolean {
  let before = at - 1;
  while (before > at - 1 - BEFORE && BETWEEN.test(bare(words[before] ?? ""))) before--;
  if (!BE.test(bare(words[before] ?? ""))) return false;
  const rest = words.slice(at, at + AFTER);
  const end = rest.findIndex((word) => ENDS.test(word));
  const clause = rest.slice(0, end < 0 ? rest.length : end + 1);
  return !clause.some((word, next) => bare(word) === "by" && !isNoDoer(clause[next + 1] ?? ""));
}

/** A line of an article, by its place. */
export interface Line {
  readonly read: ReadArticle;
  readonly at: number;
}

/** What is told by the charge itself as well: "she was never there, he says". */
const ACCUSES = /^(?:accus|alleg|claim|charg|blam)/;

/** What a question asks who did by saying something, "objected" of "who objected to the letter?": the last of its words, which its phrase lacks; null where it asks no such thing. */
function deedWithout(query: NewsQuery): string | null {
  if (query.kind !== "said" || query.speaker || !query.phrase) return null;
  const phrase = query.phrase.split(" ");
  const deed = query.words?.at(-1);
  return deed === undefined || phrase.includes(deed) || ACCUSES.test(deed) ? null : deed;
}

/** So many lines before and after one may have what it is about. */
const NEAR = 2;

/**
 * Those of some lines that may tell who did what a question asks who did; of any other question all. That it was done,
 * "the minibus was sold", tells not who did it; and where neither a line nor one near it says who, none does.
 */
export function thatMayTellDoer<T extends Line>(
  lines: readonly T[],
  query: NewsQuery,
): readonly T[] {
  const deed = deedWithout(query);
  if (deed !== null) {
    const said = alikeOf(deed);
    const has = ({ read, at }: Line) => hasAlike(stemsIn(read.lines[at]?.text ?? ""), said);
    const found = lines.filter(has);
    return asksProposer(deed) ? found.filter((each) => mayPropose(each, query, deed)) : found;
  }
  if (query.kind !== "reported" || !query.hints?.includes(DOER)) return lines;
  const [done = "", ...others] = query.words ?? [];
  const alike = alikeOf(done);
  const tells = (text = ""): boolean | null => {
    const words = wordsOf(text);
    const places = words.flatMap((word, place) => (hasAlike(stemsIn(word), alike) ? [place] : []));
    return places.length === 0 ? null : places.some((place) => !isDoneByNobody(words, place));
  };
  const near = lines.flatMap(({ read, at }) =>
    read.lines.slice(Math.max(0, at - NEAR), at + NEAR + 1).map(({ text }) => tells(text)),
  );
  if (near.includes(false) && !near.includes(true)) return [];
  const matter = others.filter((word) => !LINKS.test(word)).map(alikeOf);
  const isIt = ({ read, at }: Line) => {
    const stems = stemsIn(read.lines[at]?.text ?? "");
    if (hasAlike(stems, { ...alike, others: new Set() })) return true;
    // Who is dismissed from a post is not who comes after: that is told by a word for it.
    const isTold = !REPLACES.test(done) || hasAlike(stems, alike);
    return matter.length > 0 && isTold && isOnMatter(read, at, matter);
  };
  return lines.filter((each) => tells(each.read.lines[each.at]?.text) !== false && isIt(each));
}

/** That somebody came after another, as a question has it. */
const REPLACES = /^(?:replac|succeed)/;

/** "Against", "over": what joins a matter to what was done is no part of it. */
const LINKS =
  /^(?:about|after|against|at|before|by|for|from|in|into|of|off|on|out|over|to|under|up|with|without)$/;

/** Whether a line has somebody propose what a question asks who proposed. */
const mayPropose = ({ read, at }: Line, { words = [] }: NewsQuery, deed: string): boolean =>
  hasProposed(read.lines[at]?.text ?? "") &&
  isOnMatter(read, at, words.filter((word) => word !== deed).map(alikeOf));

/** "moved that the vote be put off": what is moved stands in the line itself. */
const THAT =
  /\b(?:mov(?:ed|es)|propos(?:ed|es)|suggest(?:ed|s)|recommend(?:ed|s)|urg(?:ed|es)) that\b/;

/** Whether a line has somebody move that another thing be done than what a question has in its words beside the deed. */
export const movesAnother = ({ read, at }: Line, matter: readonly string[]): boolean =>
  THAT.test(read.lines[at]?.text ?? "") && !isOnMatter(read, at, matter.map(alikeOf));

/** Whether a line, or one right beside it, has anything of what was done beside another word for that: "she decided against it" tells not who ruled against the weavers. */
function isOnMatter(
  { lines }: ReadArticle,
  at: number,
  matter: readonly ReturnType<typeof alikeOf>[],
): boolean {
  const beside = THAT.test(lines[at]?.text ?? "") ? [at] : [at - 1, at, at + 1];
  const near = stemsIn(beside.map((each) => lines[each]?.text ?? "").join(" "));
  return matter.length === 0 || matter.some((word) => hasAlike(near, word));
}
