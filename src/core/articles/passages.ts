import type { ReadArticle } from "../news.ts";
import type { NewsQueryOf } from "../news-query.ts";
import { articlesFor, type Read, speakerIn } from "./articles-for.ts";
import { isOnEarlier } from "./lines/earlier.ts";
import { hasGeneral } from "./lines/enough.ts";
import { type Fit, fitsOf } from "./lines/fit.ts";
import { type Found, foundIn, isName, OPENING } from "./lines/found.ts";
import { type Indexed, indexed } from "./lines/indexed.ts";
import type { Near } from "./lines/lines.ts";
import { narrowed } from "./lines/narrowed.ts";
import { isOnOwnProposal } from "./lines/own-proposal.ts";
import { isLineHeardBy } from "./ways/heard-by.ts";
import { isNewsOfItsOwn } from "./ways/replied.ts";
import { namedFor } from "./whom/named-for.ts";
import { type Asked, besideOf, isBy, isPageOf } from "./whom/speaker.ts";
import { hasAlike, stemsIn } from "./words/alike.ts";
import { courtOf } from "./words/courts.ts";
import { isLineInManner } from "./words/manner.ts";
import { isCommon, isEvent, type Term, termsOf } from "./words/terms.ts";

/** What part of what is asked a line has in it or beside it, and what part of it its article may lack. */
const NEAR = 0.5;
const MISSING = 0.34;
/** So few lines in which somebody speaks, and in no other article, are all of them on what happened there. */
const FEW = 4;
/** What happened stands in a line or close by; whom it is about in it, or right before. */
const BESIDE = [0, -1, -2, 1];
const RIGHT_BESIDE = [0, -1];
/** Words for something that happened, beside those that name it as a headline does. */
const DEED =
  /(?:ing|ed)$|^(?:selections?|nominations?|election|results?|reaction|vote|lost|won|kept|chosen|beaten|left|stood)$/;

/** A line that answers, with the one that has the name of whom it speaks. */
export interface Passage extends Near {
  readonly namedAt: number;
}

/** An article with where it has what is asked. */
interface Searched {
  readonly read: ReadArticle;
  readonly article: Indexed;
  readonly found: readonly Found[];
  /** Whether it is the page of the one who is asked for: what it tells that one tells. */
  readonly isOwn: boolean;
}

interface Line extends Searched {
  readonly fit: Fit;
}

const statementsOf = ({ article, fit }: Line) => article.lines[fit.at]?.statements ?? [];

/** Whether nobody but the one who is asked for is read to say something in a line. */
function isNobodyElses(line: Line, asked: Asked): boolean {
  const beside = besideOf(line.read.lines, line.fit.at);
  return statementsOf(line).every((each) => isBy(each, asked, beside));
}

/** Whether a line stands with whom a question is about, and its article or what is close to it tells of the occasion. */
function isOnAll({ found, fit }: Line): boolean {
  const has = ({ where, term, headed, opens }: Found) =>
    (isName(term) ? RIGHT_BESIDE : BESIDE).some((beside) => (where[fit.at + beside] ?? 0) > 0) ||
    (term.occasion && (headed || opens));
  const occasions = found.filter(({ term }) => term.occasion && !isName(term));
  return (
    found.filter(({ term }) => isName(term)).every(has) &&
    occasions.filter(has).length >= occasions.length * NEAR
  );
}

/** Whether a line has something that is asked about. */
const isIn = ({ found }: Searched, at: number): boolean =>
  found.some(({ where }) => (where[at] ?? 0) > 0);

/** The same, and by no other word for it. */
const isInPlainly = ({ found }: Searched, at: number): boolean =>
  found.some(({ where }) => where[at] === 1);

const isOpened = ({ headed, opens }: Found): boolean => headed || opens;

/** Whether an article is about most of what is asked, by its headline or its first lines, and about somebody of those who are named. */
function isAboutMost({ found }: Searched): boolean {
  const names = found.filter(({ term }) => isName(term));
  const isOfName = names.length === 0 || names.some(isOpened);
  return isOfName && found.filter(isOpened).length >= found.length * NEAR;
}

/** What a line only tells to have come before: "chosen after a recount". */
const CAME_BEFORE = /\b(?:after|following|since|before)\b.*$/i;

/** Whether some text has a word otherwise than as what came before. */
const hasAsMatter = (text: string, { term }: Found): boolean =>
  hasAlike(stemsIn(text.replace(CAME_BEFORE, "")), term.alike);

/** Whether nobody else is read to say something after the last line before one that has a word. */
function isNextToSpeak({ where }: Found, line: Line, asked: Asked): boolean {
  const { lines } = line.article;
  const last = where.findLastIndex((has, at) => has > 0 && at <= line.fit.at);
  const between = lines.slice(last + 1, line.fit.at);
  return between.every(({ statements }) => statements.every((each) => isBy(each, asked, "")));
}

/** Whether a word names somebody or something; what a court decides is something that happens. */
const isNamed = (term: Term): boolean => isName(term) && courtOf(term.word) === null;

/**
 * Whether it is asked what somebody said of something that happened, or of what an article is about, and of no other
 * matter: by its headline, and where the line has words that are surely that one's, by what it opens with.
 */
function isOnDeed(line: Line, asked: Asked): boolean {
  const isStatement = statementsOf(line).length > 0;
  const words = line.found.filter(({ term }) => !isNamed(term) && !isCommon(term.word));
  const { article, lines } = line.read;
  const opening = lines.slice(0, OPENING).map(({ text }) => text);
  const isOf = (found: Found) =>
    isEvent(found.term.word) ||
    courtOf(found.term.word) !== null ||
    DEED.test(found.term.word) ||
    (found.headed && hasAsMatter(article.title, found)) ||
    (isStatement &&
      isNextToSpeak(found, line, asked) &&
      opening.some((text) => hasAsMatter(text, found)));
  return words.length > 0 && words.every(isOf);
}

/**
 * The lines of articles that tell, in the article's own words, what somebody said whom a question asks for: the last of
 * all that is tried, where no statement and no nearer line answers. Of what happened also the few that have that one
 * speak in the only article that has, where it is about that.
 */
export async function passages(
  query: NewsQueryOf<"said">,
  from: Read,
): Promise<readonly Passage[]> {
  const asked = speakerIn(query, from.record);
  if (!asked) return [];
  const terms = termsOf(query);
  const articles = await articlesFor(
    query,
    terms.filter(({ id }) => !id),
    from,
  );
  const asks = terms.filter(({ light, soft }) => !(light || soft));
  const hasMatter = asks.some((term) => !(isName(term) || term.occasion));
  const all = articles.flatMap((read): Line[] => {
    const article = indexed(read);
    const fits = fitsOf(article, terms, { speaks: true });
    if (fits.length === 0) return [];
    const found = asks.map((term) => foundIn(article, term));
    const isOwn = isPageOf(read, asked);
    return fits.map((fit) => ({ read, article, found, isOwn, fit }));
  });
  const general = all.filter(
    (line) =>
      line.fit.counts &&
      hasGeneral(line.fit, terms) &&
      isNobodyElses(line, asked) &&
      !isOnEarlier(line.read, line.fit.at, (each) => isIn(line, each)) &&
      !isOnOwnProposal(line.article.lines, line.fit.at, (each) => isInPlainly(line, each)),
  );
  const onMatter = ({ fit }: Line) =>
    fit.missing <= MISSING &&
    (fit.near >= NEAR || (asks.length === 0 && query.from !== undefined)) &&
    (!hasMatter || (fit.telling >= NEAR && fit.own > 0));
  const isTold = (line: Line) => {
    const { read, fit, isOwn } = line;
    // What that one is read to say was looked at before: it has a word of what is asked, or whom that is about.
    const isNew = statementsOf(line).length === 0 || fit.own > 0 || fit.named > 0;
    return (
      isNew &&
      onMatter(line) &&
      isOnAll(line) &&
      (isOwn ||
        (namedFor(read, fit.at, asked) !== null &&
          isLineInManner(read.lines[fit.at]?.text ?? "", query))) &&
      isLineHeardBy(read, fit.at, query)
    );
  };
  const speaks = (line: Line) =>
    statementsOf(line).length > 0 || namedFor(line.read, line.fit.at, asked) !== null;
  const onDeed = general.filter(
    (line) =>
      line.fit.missing <= NEAR &&
      isAboutMost(line) &&
      isOnDeed(line, asked) &&
      !isNewsOfItsOwn(line.read.lines[line.fit.at]?.text ?? "", query) &&
      isLineHeardBy(line.read, line.fit.at, query),
  );
  const own = onDeed.length > 0 ? general.filter(speaks) : [];
  const isOnly = own.length <= FEW && new Set(own.map(({ read }) => read)).size === 1;
  const only = isOnly ? own.filter((line) => onDeed.includes(line)) : [];
  const near = (line: Line): Near => ({ ...line, statements: statementsOf(line) });
  const answering = narrowed(
    [general.filter(isTold).map(near), only.map(near)],
    query,
    terms,
    all.map(({ fit }) => fit),
  );
  return answering.map((each) => ({
    ...each,
    namedAt: namedFor(each.read, each.fit.at, asked) ?? each.fit.at,
  }));
}
