import { pattern } from "../../../pattern.ts";
import type { ReadArticle } from "../../news.ts";
import type { NewsQuery } from "../../news-query.ts";
import { has, isName } from "../lines/found.ts";
import { type Indexed, type IndexedLine, indexed } from "../lines/indexed.ts";
import { type Asked, isPageOf, isWrittenBy } from "../whom/speaker.ts";
import { hasAlike } from "../words/alike.ts";
import { saysSomething } from "../words/saying.ts";
import { type Term, termsOf } from "../words/terms.ts";
import { kindsAskedIn, kindsIn, toldBy } from "../words/wanted.ts";
import { NAMED, namingIn } from "./naming.ts";
import { theirsIn } from "./theirs.ts";

/**
 * By what a line of an article may answer a question: each from 0 to 1, but for those that tell how far it is behind
 * another, which are at most 0. None decides alone: `weights.ts` has what each is worth.
 */
export const SIGNS = [
  /** What part of what is asked, the rarer the more, the line has; and its paragraph. */
  "words",
  "paragraph",
  /** What part of it stands in the headline, and anywhere in the article; whether a name or a figure does not. */
  "headline",
  "article",
  "lacking",
  /** How far what the line and the one before it have is behind the best; and what the article has. */
  "behind",
  "articleBehind",
  /** What part of the general words of the question the line has. */
  "general",
  "quotes",
  /** Whether it does not give the kind of thing that is asked for: a figure, a reason. */
  "notKind",
  /** Whether one publisher's articles are asked for. */
  "publisher",
  /** Of somebody whose words are asked for: whether the line tells that one to speak; whether another speaks in it. */
  "told",
  "another",
  /** What part of that one's name it has; whether a word of saying follows; how near before it that one is named alone, where it goes on. */
  "named",
  "speaks",
  "goesOn",
  /** What part of what is asked the article has, and none of that one's lines, no line beside them, no headline. */
  "apart",
  /** Whether its article is that one's own page, or that one wrote it. */
  "ownPage",
  /** Whether somebody says something in it; whether it tells of an answer, where it is asked if somebody commented. */
  "says",
  "comments",
] as const;

export type Sign = (typeof SIGNS)[number];
export type Signs = Readonly<Record<Sign, number>>;

/** A line of an article with its signs. */
export interface Signed {
  readonly read: ReadArticle;
  readonly at: number;
  readonly signs: Signs;
  /** Whether it has words of the one who is asked for, by a statement or by what it tells; and whether it may, by whom it names. */
  readonly isTheirs: boolean;
  readonly mayBeTheirs: boolean;
}

const COMMENTS = pattern("i")`
  \b(?:
    comment\w*|respond\w*|repl(?:y|ied)|contact\w*|approach\w*|unavailable|declin\w+|refus\w+
    |yet to (?:say|speak|react)|said nothing|nothing to say|silen(?:t|ce)
  )\b
`;
const QUOTES = /[“"‘]/;

/** What a question asks of lines, once for all articles. */
interface Asks {
  readonly query: NewsQuery;
  readonly heavy: Weighed;
  readonly general: Weighed;
  readonly kinds: readonly string[];
  readonly speaker: Asked | undefined;
}

/** Terms with what each tells: the fewer lines have one, the more. */
interface Weighed {
  readonly terms: readonly Term[];
  readonly weights: readonly number[];
}

function weighed(terms: readonly Term[], lines: readonly IndexedLine[]): Weighed {
  const weights = terms.map((term) => {
    const many = lines.filter((line) => has(term, line) > 0).length;
    return Math.log(1 + lines.length / (1 + many));
  });
  return { terms, weights };
}

/** What part of some terms there is, where `part` tells how surely each is there; 0 of none. */
function share({ terms, weights }: Weighed, part: (term: Term, index: number) => number): number {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const found = terms.reduce(
    (sum, term, index) => sum + (weights[index] ?? 0) * part(term, index),
    0,
  );
  return all === 0 ? 0 : found / all;
}

const yes = (is: boolean): number => (is ? 1 : 0);

/** The signs of every line of some articles for a question; `speaker` is whose words it asks for. */
export function signsOf(
  articles: readonly ReadArticle[],
  query: NewsQuery,
  speaker: Asked | undefined,
): readonly Signed[] {
  const terms = termsOf(query);
  const made = articles.map((read) => ({ read, article: indexed(read) }));
  const lines = made.flatMap(({ article }) => article.lines);
  const asks: Asks = {
    query,
    speaker,
    heavy: weighed(
      terms.filter(({ light, soft }) => !(light || soft)),
      lines,
    ),
    general: weighed(
      terms.filter(({ light, soft }) => light || soft),
      lines,
    ),
    kinds: kindsIn(kindsAskedIn(terms)),
  };
  const all = made.flatMap(({ read, article }) => signsIn(read, article, asks));
  const best = Math.max(0, ...all.map(({ withBefore }) => withBefore));
  const bestArticle = Math.max(0, ...all.map(({ signs }) => signs.article));
  return all.map(({ withBefore, ...each }) => ({
    ...each,
    signs: {
      ...each.signs,
      behind: withBefore - best,
      articleBehind: each.signs.article - bestArticle,
    },
  }));
}

/** The signs of the lines of one article, before it is compared with others; with what a line and the one before have. */
function signsIn(
  read: ReadArticle,
  { lines, about }: Indexed,
  { query, heavy, general, kinds, speaker }: Asks,
): readonly (Signed & { readonly withBefore: number })[] {
  const where = heavy.terms.map((term) => lines.map((line) => has(term, line)));
  const among = (index: number, from: number, to: number) =>
    Math.max(0, ...(where[index]?.slice(Math.max(0, from), to + 1) ?? []));
  const titled = ({ id, alike }: Term) => !id && hasAlike(about, alike);
  const anywhere = (term: Term, index: number) =>
    titled(term) ? 1 : among(index, 0, lines.length);
  const asksComment = query.kind === "said" && query.comment === true;
  const ofArticle = {
    headline: share(heavy, (term) => yes(titled(term))),
    article: share(heavy, anywhere),
    lacking: yes(heavy.terms.some((term, index) => isName(term) && anywhere(term, index) === 0)),
    ownPage: yes(speaker !== undefined && (isPageOf(read, speaker) || isWrittenBy(read, speaker))),
    publisher: yes(query.publisher !== undefined),
    behind: 0,
    articleBehind: 0,
  };
  const { own, told } = theirsIn(read, lines, speaker);
  const naming = speaker ? namingIn(read, speaker) : [];
  const isTheirs = (at: number) => told[at] === true || own[at] === true;
  const isAnothers = (at: number) =>
    speaker !== undefined && own[at] !== true && (lines[at]?.statements.length ?? 0) > 0;
  const near = lines.map((_, at) => [-1, 0, 1].some((beside) => isTheirs(at + beside)));
  const isApart = (term: Term, index: number) =>
    speaker !== undefined &&
    !titled(term) &&
    anywhere(term, index) > 0 &&
    !near.some((isNear, at) => isNear && (where[index]?.[at] ?? 0) > 0);
  const apart = share(heavy, (term, index) => yes(isApart(term, index)));
  return lines.map((line, at) => {
    const { text, paragraph } = line;
    const first = lines.findIndex((each) => each.paragraph === paragraph);
    const end = lines.findLastIndex((each) => each.paragraph === paragraph);
    const signs: Signs = {
      ...ofArticle,
      words: share(heavy, (_, index) => among(index, at, at)),
      paragraph: share(heavy, (_, index) => among(index, first, end)),
      general: share(general, (term) => has(term, line)),
      quotes: yes(QUOTES.test(text)),
      notKind: yes(kinds.length > 0 && toldBy(text, kinds) <= 0),
      told: yes(told[at] === true),
      apart,
      another: yes(isAnothers(at)),
      named: naming[at]?.named ?? 0,
      speaks: yes(naming[at]?.speaks === true),
      goesOn: naming[at]?.goesOn ?? 0,
      says: yes(speaker !== undefined && saysSomething(text)),
      comments: yes(asksComment && COMMENTS.test(text)),
    };
    const withBefore = share(heavy, (_, index) => among(index, at - 1, at));
    const theirs = isTheirs(at) || ofArticle.ownPage === 1;
    const isNamed = signs.named > NAMED || signs.goesOn > 0;
    return {
      read,
      at,
      signs,
      isTheirs: theirs,
      mayBeTheirs: theirs || (isNamed && !isAnothers(at)),
      withBefore,
    };
  });
}
