import type { Kysely } from "kysely";
import type { Article, ReadArticle, Search, Story } from "#src/core/news.ts";
import type { Tables } from "../schema.ts";
import { type KeptArticle, parseArticle } from "./article-text.ts";
import { type FullText, find, type Wanted } from "./full-text.ts";
import { momentOf, numberAfter, numberOf } from "./numbers.ts";
import { meant } from "./publisher-key.ts";
import { publisherTag, spanTags, subjectTag } from "./tags.ts";
import { mayBeWithin } from "./within.ts";

/** How many of the newest that fit are looked at: of more, older ones are not ranked. */
const LOOKED_AT = 200;
/** How many articles of one story are given. */
const OF_ONE_STORY = 12;

type Db = Kysely<Tables>;

/** What a search wants of an index; null where nothing can fit, such as a publisher that has no article. */
export async function wantedOf(db: Db, search: Search): Promise<Wanted | null> {
  const { subjects = [], words = [], publisher, from, to } = search;
  const groups: (readonly string[])[] = subjects.map((subject) => [subjectTag(subject)]);
  const span = spanTags(from, to);
  if (span) groups.push(span);
  if (publisher !== undefined) {
    const rows = await db.selectFrom("publishers").select("key").execute();
    groups.push(
      meant(
        publisher,
        rows.map(({ key }) => key),
      ).map(publisherTag),
    );
  }
  return groups.some((tags) => tags.length === 0) ? null : { words, groups };
}

/** The numbers of the newest articles that fit. */
async function numbersOf(db: Db, text: FullText, search: Search): Promise<readonly number[]> {
  const wanted = await wantedOf(db, search);
  if (!wanted) return [];
  if (wanted.words.length > 0 || wanted.groups.length > 0) {
    const before = search.to === undefined ? {} : { before: numberAfter(search.to) };
    return within(db, await find(text, db, { ...wanted, ...before }, LOOKED_AT), search);
  }
  const rows = await db
    .selectFrom("articles")
    .select("number")
    .orderBy("number", "desc")
    .limit(LOOKED_AT)
    .execute();
  return rows.map(({ number }) => Number(number));
}

/**
 * Of some numbers of articles, those that may have been published from a day on. The index knows the month. What has
 * the number of an earlier day is looked at where that day begins a month: it may be of the whole month, or year.
 */
async function within(db: Db, numbers: readonly number[], search: Search) {
  if (!search.from) return numbers;
  const from = numberOf(search.from);
  const open = numbers.filter((number) => number < from && momentOf(number).endsWith("-01"));
  const rows =
    open.length === 0
      ? []
      : await db
          .selectFrom("articles")
          .select(["number", "body"])
          .where("number", "in", open)
          .execute();
  const fit = new Set(
    rows
      .filter(({ body }) => mayBeWithin(parseArticle(body).article.published, search))
      .map(({ number }) => Number(number)),
  );
  return numbers.filter((number) => number >= from || fit.has(number));
}

/** How well an article fits: it is about those asked for, and its headline has the words. */
function closeness({ subjects, article }: KeptArticle, search: Search): number {
  const places = (search.subjects ?? []).map(({ id }) =>
    subjects.findIndex((each) => each.id === id),
  );
  const leads = places.reduce((sum, place) => sum + (place < 0 ? 0 : 1 / (1 + place)), 0);
  const title = article.title.toLowerCase();
  const titled = (search.words ?? []).filter((word) => title.includes(word.toLowerCase())).length;
  return leads * 2 + titled;
}

/** See `News.articles`. */
export async function findArticles(
  db: Db,
  text: FullText,
  search: Search,
): Promise<readonly ReadArticle[]> {
  const numbers = await numbersOf(db, text, search);
  if (numbers.length === 0) return [];
  const rows = await db
    .selectFrom("articles")
    .select("body")
    .where("number", "in", numbers.slice(0, Math.max(search.limit * 3, 20)))
    .orderBy("number", "desc")
    .execute();
  return rows
    .map(({ body }) => parseArticle(body))
    .map((article) => ({ article, fits: closeness(article, search) }))
    .toSorted((a, b) => b.fits - a.fits)
    .slice(0, search.limit)
    .map(({ article }) => article);
}

/** See `News.stories`. */
export async function findStories(
  db: Db,
  text: FullText,
  search: Search,
): Promise<readonly Story[]> {
  const numbers = await numbersOf(db, text, search);
  if (numbers.length === 0) return [];
  const rows = await db
    .selectFrom("articles")
    .select(["number", "story"])
    .where("number", "in", numbers)
    .orderBy("number", "desc")
    .execute();
  const ids = [...new Set(rows.map(({ story }) => story))].slice(0, search.limit);
  return (await Promise.all(ids.map((id) => storyOf(db, id)))).filter((story) => story !== null);
}

async function storyOf(db: Db, id: string): Promise<Story | null> {
  const rows = await db
    .selectFrom("articles")
    .select(["body", "kept"])
    .where("story", "=", id)
    .orderBy("number", "desc")
    .limit(OF_ONE_STORY)
    .execute();
  const all = rows.map(({ body, kept }) => ({ ...parseArticle(body), kept }));
  const [first, ...rest] = all.map(
    ({ article, kept }): Article => (kept === null ? article : { ...article, kept }),
  );
  if (!first) return null;
  const subjects = new Map(
    all.flatMap((each) =>
      each.subjects.map((subject) => [`${subject.kind} ${subject.id}`, subject]),
    ),
  );
  const accused = new Set(all.flatMap((each) => each.accused));
  return {
    id,
    articles: [first, ...rest],
    subjects: [...subjects.values()],
    accused: [...accused],
  };
}
