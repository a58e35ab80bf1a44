import type { NecRecord } from "#src/record/record.ts";
import { lastWordOf } from "#src/words.ts";
import { pronounOf } from "../../articles/whom/named-before.ts";
import { type Asked, askedFor, hasWordsOf, isOf, isSilent } from "../../articles/whom/speaker.ts";
import { LEARNT, toldBy } from "../../articles/words/wanted.ts";
import type { News, ReadArticle } from "../../news.ts";
import type { NewsQueryOf } from "../../news-query.ts";
import type { Placed } from "./gives.ts";
import { searchOf } from "./search.ts";
import { stemsOf } from "./stems.ts";

const MOST_ARTICLES = 10;
const MOST_LINES = 3;
/** Within how many lines of one what somebody learnt of may stand. */
const NEAR = 2;

/** Whether it is asked how somebody came to know of something. */
export const asksHowLearnt = ({ hints = [] }: NewsQueryOf<"reported">): boolean =>
  hints.includes(LEARNT);

/** Whether a line is somebody's: begun with the name or a pronoun, or in that one's own words. */
function isTheirs(read: ReadArticle, at: number, asked: Asked): boolean {
  const pronoun = pronounOf(read, at);
  const meant = "id" in asked ? pronoun === asked.id : pronoun !== null && isCalled(pronoun, asked);
  return hasWordsOf(read, at, asked) || meant || isOf(read, at, asked);
}

const isCalled = (name: string, { named }: { readonly named: string }): boolean =>
  named.includes(lastWordOf(name).toLowerCase());

/** Lines that tell how somebody came to know of what is asked: from whom, where or by what. The first says it best. */
export async function linesOnLearning(
  query: NewsQueryOf<"reported">,
  record: NecRecord,
  news: News,
): Promise<readonly Placed[]> {
  const { subjects = [], words = [] } = query;
  const [who] = subjects;
  const asked = askedFor(who ? { id: who.id } : { named: words.join(" ") }, record);
  const wanted = new Set((who ? words : words.slice(1)).flatMap(stemsOf));
  const { words: _, ...others } = query;
  const exact = await news.articles(searchOf(query, MOST_ARTICLES));
  const found =
    exact.length > 0 || !who ? exact : await news.articles(searchOf(others, MOST_ARTICLES));
  const near = (read: ReadArticle, at: number) =>
    read.lines.slice(Math.max(0, at - NEAR), at + NEAR + 1).map(({ text }) => text);
  const count = (text: string) => stemsOf(text).filter((stem) => wanted.has(stem)).length;
  return found
    .flatMap((read) =>
      read.lines.flatMap(({ text }, at) => {
        const tells = toldBy(text, [LEARNT]) > 0 && !isSilent(read, at) && !text.endsWith("?");
        if (!tells || !isTheirs(read, at, asked)) return [];
        const beside = count([read.article.title, ...near(read, at)].join(" "));
        return wanted.size === 0 || beside > 0
          ? [{ read, at, score: 2 * count(text) + beside }]
          : [];
      }),
    )
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST_LINES);
}
