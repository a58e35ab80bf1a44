import type { Kysely } from "kysely";
import type { Keeping, Kept } from "#src/news/ingest/keep-articles.ts";
import type { StoryTraits } from "#src/news/stories/story.ts";
import type { Tables } from "../schema.ts";
import { articleText, parseArticle } from "./article-text.ts";
import type { FullText } from "./full-text.ts";
import { indexAgain, putStatements } from "./keep-statements.ts";
import { around, momentOf, numberOf } from "./numbers.ts";
import { publisherKey } from "./publisher-key.ts";
import { publisherTag, subjectTag, timeTags } from "./tags.ts";

/** Whether two articles tell of one event. */
export type SameStory = (a: StoryTraits, b: StoryTraits) => boolean;

/** What articles are kept with. */
export interface KeepingWith {
  readonly articles: FullText;
  readonly statements: FullText;
  readonly sameStory: SameStory;
}

/** Keeps one article, within a transaction. */
export async function keepOne(
  db: Kysely<Tables>,
  article: Keeping,
  now: string,
  using: KeepingWith,
): Promise<Kept> {
  const { id, publisher, published } = article.article;
  const key = publisherKey(publisher);
  const before = await db
    .selectFrom("articles")
    .select(["number", "fingerprint", "story", "body"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (before?.fingerprint === article.fingerprint) return { id, outcome: "known" };
  if (!before && (await isReissued(db, key, article.fingerprint))) return { id, outcome: "known" };
  if (before) await remove(db, before.number, using);
  const found = before ? foundIn(before.body) : article.article.found;
  const day = published ?? (before ? found : now).slice(0, 10);
  const stays = before !== undefined && momentOf(before.number) === momentOf(numberOf(day));
  const number = stays ? before.number : await nextNumber(db, day);
  const traits = JSON.stringify(article.traits);
  const story = before?.story ?? (await storyOf(db, article, number, using));
  await insert(db, article, { number, key, story, traits, found }, using);
  return { id, outcome: before ? "updated" : "new" };
}

/** When it was first found: an update is not found again. */
const foundIn = (body: string): string => parseArticle(body).article.found;

/** The same publisher's same text under another address or another guid. */
async function isReissued(db: Kysely<Tables>, publisher: string, fingerprint: string) {
  const same = await db
    .selectFrom("articles")
    .select("number")
    .where("fingerprint", "=", fingerprint)
    .where("publisher", "=", publisher)
    .executeTakeFirst();
  return same !== undefined;
}

async function nextNumber(db: Kysely<Tables>, day: string): Promise<number> {
  const [from, before] = around(numberOf(day), 0);
  const { last } = await db
    .selectFrom("articles")
    .select((select) => select.fn.max("number").as("last"))
    .where("number", ">=", from)
    .where("number", "<", before)
    .executeTakeFirstOrThrow();
  return last === null ? from : Number(last) + 1;
}

/** How many of those whom an article is about lead to its story, how far off it may be, and how many are compared. */
const LEADING = 4;
const DAYS = 7;
const LOOKED_AT = 400;
const COMPARED = 40;

/** The story of an article: that of the nearest of those about the same people that tells of the same event, else its own. */
async function storyOf(
  db: Kysely<Tables>,
  { article, subjects, traits }: Keeping,
  number: number,
  { articles, sameStory }: KeepingWith,
): Promise<string> {
  const tags = subjects.slice(0, LEADING).map(subjectTag);
  if (tags.length === 0 || article.published === null) return article.id;
  const [from, before] = around(number, DAYS);
  const found = await articles.find(db, { words: [], groups: [tags], before }, LOOKED_AT);
  const numbers = found
    .filter((each) => each >= from)
    .sort((a, b) => Math.abs(a - number) - Math.abs(b - number))
    .slice(0, COMPARED);
  if (numbers.length === 0) return article.id;
  const rows = await db
    .selectFrom("articles")
    .select(["number", "story", "traits"])
    .where("number", "in", numbers)
    .execute();
  const nearest = rows.sort((a, b) => Math.abs(a.number - number) - Math.abs(b.number - number));
  const same = nearest.find((each) => sameStory(traits, JSON.parse(each.traits) as StoryTraits));
  return same?.story ?? article.id;
}

async function insert(
  db: Kysely<Tables>,
  read: Keeping,
  row: { number: number; key: string; story: string; traits: string; found: string },
  using: KeepingWith,
): Promise<void> {
  const { number, key, story, traits, found } = row;
  const { lines, statements, strangers, accused, subjects, paragraphs, fingerprint } = read;
  const article = { ...read.article, found };
  const length = paragraphs.reduce((sum, text) => sum + text.length, 0);
  const body = articleText({ article, lines, statements, strangers, accused, subjects, length });
  await db
    .insertInto("articles")
    .values({ number, id: article.id, publisher: key, fingerprint, story, body, traits })
    .execute();
  const text = [article.title, ...lines.map((line) => line.text)].join("\n");
  const when = timeTags(article.published);
  const tags = [...subjects.map(subjectTag), publisherTag(key), ...when];
  await using.articles.put(db, { number, text, speaker: "", tags });
  await db
    .insertInto("publishers")
    .values({ key, name: article.publisher })
    .onConflict((conflict) => conflict.column("key").doNothing())
    .execute();
  const names = new Set(strangers.map(publisherKey).filter(Boolean));
  if (names.size > 0)
    await db
      .insertInto("strangers")
      .values([...names].map((name) => ({ name })))
      .onConflict((conflict) => conflict.column("name").doNothing())
      .execute();
  await putStatements(
    db,
    statements,
    { article: number, story, tags: [publisherTag(key), ...when] },
    using.statements,
  );
}

/** Takes out an article of which a new version comes, and the statements that no other has. */
async function remove(
  db: Kysely<Tables>,
  number: number,
  { articles, statements }: KeepingWith,
): Promise<void> {
  const had = await db
    .selectFrom("statement_articles")
    .select("statement")
    .where("article", "=", number)
    .execute();
  await db.deleteFrom("statement_articles").where("article", "=", number).execute();
  for (const { statement } of had) {
    const other = await db
      .selectFrom("statement_articles")
      .select("article")
      .where("statement", "=", statement)
      .executeTakeFirst();
    if (other) await indexAgain(db, statement, statements);
    else {
      await db.deleteFrom("statements").where("number", "=", statement).execute();
      await statements.remove(db, statement);
    }
  }
  await articles.remove(db, number);
  await db.deleteFrom("articles").where("number", "=", number).execute();
}
