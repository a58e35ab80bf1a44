import type { Statement } from "../../news.ts";
import type { NewsQueryOf } from "../../news-query.ts";
import { articlesFor, type Read, speakerIn } from "../articles-for.ts";
import { type Found, foundIn, isName } from "../lines/found.ts";
import { indexed, isSpoken } from "../lines/indexed.ts";
import { besideOf, isBy } from "../whom/speaker.ts";
import { isInManner, WRITTEN } from "../words/manner.ts";
import { isCommon, termsOf } from "../words/terms.ts";
import type { Line } from "./doer.ts";
import { isLineHeardBy } from "./heard-by.ts";

/** What somebody does in words that is more than to say something, by the beginning of the verb in a question and in what was read. */
const DOES =
  /^(?:warn|caution|accus|predict|promis|pledg|urg|demand|threat|apologis|compar|liken|tweet|post|complain|joke|admit|concede|thank|prais|blam|writ|wrote)/;
/** What part of what is asked may stand nowhere in the article. */
const MISSING = 0.5;

/** Within how many lines before its paragraph something of what is asked stands: each side has its say of it in turn. */
const BEFORE = 8;

/** What a question says that somebody did in words; null where that is only to say something. */
function deedIn({ verb, words = [] }: NewsQueryOf<"said">): string | null {
  for (const word of [verb ?? "", ...words]) {
    const [deed] = DOES.exec(word) ?? [];
    if (deed) return deed;
  }
  return null;
}

const isAsked = ({ term }: Found): boolean => !(term.light || term.soft || isCommon(term.word));

/** Whether an article has most of what is asked, and all names of it, and something of it is in some lines or what the article is about. */
function isOnIt(found: readonly Found[], from: number, to: number): boolean {
  const asked = found.filter(isAsked);
  if (asked.length === 0) return true;
  const missing = asked.filter(({ anywhere }) => !anywhere);
  const isNear = ({ where, headed, opens }: Found) =>
    headed || opens || where.slice(Math.max(0, from - BEFORE), to + 2).some((has) => has > 0);
  return (
    missing.length <= asked.length * MISSING &&
    !missing.some(({ term }) => isName(term) || term.firm) &&
    asked.some(isNear)
  );
}

/**
 * The lines of the one place in all articles where somebody warns, promises or tweets, where it is asked what that one
 * warned of, promised or tweeted: in whatever words, in an article that has most of what is asked. None where that one does
 * so in more places than one.
 */
export async function onlySo(query: NewsQueryOf<"said">, from: Read): Promise<readonly Line[]> {
  const deed = deedIn(query);
  const asked = speakerIn(query, from.record);
  if (!deed || !asked) return [];
  const terms = termsOf(query).filter(({ word }) => !word.startsWith(deed));
  const articles = await articlesFor(query, [], from);
  const places = articles.flatMap((read) => {
    const article = indexed(read);
    const isDone = (each: Statement) =>
      // By whatever verb the article has: "in a letter she said".
      WRITTEN.test(deed)
        ? isSpoken(each) && isInManner(each, { kind: "said", verb: deed })
        : each.verb.startsWith(deed);
    const isSo = (each: Statement, at: number) =>
      isDone(each) && isBy(each, asked, besideOf(read.lines, at));
    const so = article.lines.flatMap(({ statements, paragraph }, at) =>
      statements.some((each) => isSo(each, at)) ? [{ at, paragraph }] : [],
    );
    const found = terms.map((term) => foundIn(article, term));
    return [...Map.groupBy(so, ({ paragraph }) => paragraph).values()].map((lines) => ({
      read,
      article,
      found,
      lines: lines.map(({ at }) => at),
    }));
  });
  const lacking = ({ found }: (typeof places)[number]) =>
    found.filter((each) => isAsked(each) && !each.anywhere).length;
  const fewest = Math.min(...places.map(lacking));
  const [only, ...others] = places.filter((each) => lacking(each) === fewest);
  if (!only || others.length > 0) return [];
  const { read, article, found, lines } = only;
  const paragraph = article.lines[lines[0] ?? 0]?.paragraph;
  const begins = article.lines.findIndex((line) => line.paragraph === paragraph);
  if (!isOnIt(found, begins, Math.max(...lines))) return [];
  return lines.filter((at) => isLineHeardBy(read, at, query)).map((at) => ({ read, at }));
}
