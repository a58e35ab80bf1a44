import type { NecRecord } from "#src/record/record.ts";
import { articlesFor } from "../../articles/articles-for.ts";
import { headingsOf } from "../../articles/lines/headings.ts";
import { askedFor, isOf, isPageOf, lastNamesOf } from "../../articles/whom/speaker.ts";
import { alikeOf, hasAlike, stemsIn } from "../../articles/words/alike.ts";
import { termOf } from "../../articles/words/terms.ts";
import { quotationsOut } from "../../articles/words/unquoted.ts";
import { toldBy, VOTED } from "../../articles/words/wanted.ts";
import type { News, ReadArticle } from "../../news.ts";
import type { NewsQueryOf } from "../../news-query.ts";
import type { Placed } from "./gives.ts";

const MOST_LINES = 3;
/** Within how many lines before one what is voted on may stand. */
const NEAR = 3;
/** What part of what was voted on stands there at least. */
const SHARE = 0.5;

/** What tells as much, of a thing that was put to the vote. */
const STANDS =
  /\b(?:back(?:s|ed)|support(?:s|ed)|oppos(?:es|ed)|reject(?:s|ed)|(?:alone|one) in (?:backing|supporting|opposing))\b/i;
const BY_ME = /\bI (?:also |then |both )?(?:voted|abstained|backed|supported|opposed)\b/;

/** Whether it is asked how somebody voted. */
export const asksHowVoted = ({ hints = [] }: NewsQueryOf<"reported">): boolean =>
  hints.includes(VOTED);

/** Lines that tell how somebody voted on what is asked; the first says it best. */
export async function linesOnVote(
  query: NewsQueryOf<"reported">,
  record: NecRecord,
  news: News,
): Promise<readonly Placed[]> {
  const { subjects = [], words = [] } = query;
  const [who, ...others] = subjects;
  // Who is not in the record is asked about by the first words.
  const [voter, matter] = who ? [{ id: who.id }, words] : splitName(words);
  const asked = askedFor(voter, record);
  const last = lastNamesOf(asked);
  const wanted = matter.map(alikeOf);
  const found = await articlesFor(query, words.map(termOf), { news, record });
  const has = (texts: readonly string[]) => {
    const stems = stemsIn(texts.join(" "));
    return wanted.filter((word) => hasAlike(stems, word)).length;
  };
  const isTheirs = (read: ReadArticle, at: number, text: string) =>
    last.some((name) => quotationsOut(text).toLowerCase().includes(name)) ||
    isOf(read, at, asked) ||
    (BY_ME.test(text) && isPageOf(read, asked));
  return found
    .flatMap((read) => {
      const headings = headingsOf(read.lines);
      const isAllThere = has(read.lines.map(({ text }) => text)) === wanted.length;
      return read.lines.flatMap(({ text }, at) => {
        const votes = toldBy(text, [VOTED]) > 0 || BY_ME.test(text);
        if (!(votes || STANDS.test(text)) || text.endsWith("?") || !isTheirs(read, at, text))
          return [];
        const near = read.lines.slice(Math.max(0, at - NEAR), at + 1);
        const ids = near.flatMap(({ mentions }) => mentions.map(({ id }) => id));
        const named = others.filter(({ id }) => ids.includes(id)).length;
        const on = has([read.article.title, headings[at] ?? "", ...near.map((line) => line.text)]);
        const total = wanted.length + others.length;
        const isNear = on + named >= total * SHARE;
        if (!isNear && !(votes && isAllThere)) return [];
        const onIt = isNear ? on + named : 0;
        return [{ read, at, score: 2 * has([text]) + onIt + (votes ? 3 : 0) }];
      });
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST_LINES);
}

/** A name at the beginning of some words, and the rest: the voter is asked about first. */
function splitName(words: readonly string[]): readonly [{ named: string }, readonly string[]] {
  const end = words.findIndex((word) => !termOf(word).firm);
  const name = words.slice(0, end < 0 ? words.length : Math.max(end, 1));
  return [{ named: name.slice(0, 2).join(" ") }, words.slice(name.slice(0, 2).length)];
}
