import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import type { Statement } from "#src/core/news.ts";
import type { Tables } from "../schema.ts";
import { parseArticle } from "./article-text.ts";
import type { Entry, FullText } from "./full-text.ts";
import { statementNumbers } from "./numbers.ts";
import { publisherKey } from "./publisher-key.ts";
import { publisherTag, speakerTag, subjectTag, timeTags } from "./tags.ts";

/** Keeps what an article that is kept already has people say: each statement once, whatever articles have it. */
export async function putStatements(
  db: Kysely<Tables>,
  statements: readonly Statement[],
  { article, story, tags }: { article: number; story: string; tags: readonly string[] },
  text: FullText,
): Promise<void> {
  if (statements.length === 0) return;
  const free = await freeNumbers(db, article);
  for (const statement of statements) {
    const key = keyOf(statement, story);
    const same = await db
      .selectFrom("statements")
      .select("number")
      .where("key", "=", key)
      .executeTakeFirst();
    const number = same?.number ?? free.pop();
    if (number === undefined) continue;
    if (!same)
      await db
        .insertInto("statements")
        .values({ number, key, body: JSON.stringify(statement) })
        .execute();
    const { numInsertedOrUpdatedRows: added } = await db
      .insertInto("statement_articles")
      .values({ statement: number, article })
      .onConflict((conflict) => conflict.columns(["statement", "article"]).doNothing())
      .executeTakeFirstOrThrow();
    if (!same) await text.put(db, entryOf(number, statement, tags));
    else if (added) await indexAgain(db, number, text);
  }
}

/** The numbers that new statements of an article can have, the first last. One may have stayed from an older version. */
async function freeNumbers(db: Kysely<Tables>, article: number): Promise<number[]> {
  const [from, before] = statementNumbers(article);
  const rows = await db
    .selectFrom("statements")
    .select("number")
    .where("number", ">=", from)
    .where("number", "<", before)
    .execute();
  const taken = new Set(rows.map(({ number }) => Number(number)));
  const all = Array.from({ length: before - from }, (_, at) => before - 1 - at);
  return all.filter((number) => !taken.has(number));
}

const KEY = 32;
/** Fewer words than these are said again on other days: "Yes." */
const TELLING = 4;

const speakerOf = ({ speaker }: Statement) =>
  speaker.kind === "named" ? `named ${publisherKey(speaker.name)}` : speaker.id;

/** The same for the same words of the same speaker, whoever has them; of few words, or of silence, within a story. */
function keyOf(statement: Statement, story: string): string {
  const words =
    statement.words
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const again = statement.form === "no-comment" || words.length < TELLING;
  const parts = [speakerOf(statement), statement.form, again ? story : null, ...words];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, KEY);
}

/** Of so many articles that have a statement, the newest, it is found by publisher and date. */
const SOURCES = 50;

/** Puts a statement into the index by what it says and by the articles that have it now. */
export async function indexAgain(
  db: Kysely<Tables>,
  number: number,
  text: FullText,
): Promise<void> {
  const rows = await db
    .selectFrom("statement_articles")
    .innerJoin("articles", "articles.number", "statement_articles.article")
    .innerJoin("statements", "statements.number", "statement_articles.statement")
    .select(["articles.publisher", "articles.body as article", "statements.body"])
    .where("statement_articles.statement", "=", number)
    .orderBy("statement_articles.article", "desc")
    .limit(SOURCES)
    .execute();
  const [row] = rows;
  if (!row) return;
  const published = rows.flatMap(({ publisher, article }) => [
    publisherTag(publisher),
    ...timeTags(parseArticle(article).article.published),
  ]);
  await text.remove(db, number);
  await text.put(db, entryOf(number, JSON.parse(row.body) as Statement, published));
}

/** A statement for the index, with the tags of what published it. */
function entryOf(
  number: number,
  { speaker, to, context, words, mentions }: Statement,
  published: readonly string[],
): Entry {
  const said = speaker.kind === "named" ? [] : [speakerTag(speaker.id)];
  return {
    number,
    text: [words, context, to ?? ""].join("\n"),
    speaker: calledOf(speaker),
    tags: [...said, ...mentions.map(subjectTag), ...new Set(published)],
  };
}

/** A name with what an article calls somebody, so that "the deputy director of Progress" is found too. */
function calledOf(speaker: Statement["speaker"]): string {
  return speaker.kind === "named" && speaker.role
    ? `${speaker.name} ${speaker.role}`
    : speaker.name;
}
