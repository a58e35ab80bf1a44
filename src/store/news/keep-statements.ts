import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import type { Statement } from "#src/core/news.ts";
import type { Tables, Write } from "../schema.ts";
import { parseArticle } from "./article-text.ts";
import type { Entry, FullText } from "./full-text.ts";
import { statementNumbers } from "./numbers.ts";
import { publisherKey } from "./publisher-key.ts";
import { publisherTag, speakerTag, subjectTag, timeTags } from "./tags.ts";

/** The article that has some statements. */
interface Having {
  readonly article: number;
  readonly story: string;
  /** Of who published it, and when. */
  readonly tags: readonly string[];
}

/**
 * What keeps what an article has people say, each statement once, whatever articles have it; and the numbers of those
 * that others have too, to be put into the index again when it is kept.
 */
export async function statementWrites(
  db: Kysely<Tables>,
  statements: readonly Statement[],
  { article, story, tags }: Having,
  text: FullText,
): Promise<{ readonly writes: readonly Write[]; readonly again: readonly number[] }> {
  if (statements.length === 0) return { writes: [], again: [] };
  const byKey = Map.groupBy(statements, (statement) => keyOf(statement, story));
  const { known, free } = await numbersFor(db, [...byKey.keys()], article);
  const fresh = [...byKey]
    .filter(([key]) => !known.has(key))
    .flatMap(([key, [statement]], at) => {
      const number = free[at];
      return statement && number !== undefined ? [{ number, key, statement }] : [];
    });
  const again = [...known.values()];
  const having = [...fresh.map(({ number }) => number), ...again].map((statement) => ({
    statement,
    article,
  }));
  const [first, ...others] = fresh.map(({ number, statement }) => entryOf(number, statement, tags));
  const writes = [
    ...(first
      ? [db.insertInto("statements").values(fresh.map(rowOf)), text.put([first, ...others])]
      : []),
    ...(having.length > 0 ? [db.insertInto("statement_articles").values(having)] : []),
  ];
  return { writes, again };
}

const rowOf = (of: { number: number; key: string; statement: Statement }) => ({
  number: of.number,
  key: of.key,
  body: JSON.stringify(of.statement),
});

/**
 * The numbers of the statements that are known already, by their keys, and those that new ones of an article can have.
 * A statement may have stayed from an older version and have one of these.
 */
async function numbersFor(db: Kysely<Tables>, keys: readonly string[], article: number) {
  const [from, before] = statementNumbers(article);
  const rows = await db
    .selectFrom("statements")
    .select(["number", "key"])
    .where((where) =>
      where.or([
        where("key", "in", keys),
        where.and([where("number", ">=", from), where("number", "<", before)]),
      ]),
    )
    .execute();
  const wanted = new Set(keys);
  const numbers = rows.map(({ number, key }) => [key, Number(number)] as const);
  const taken = new Set(numbers.map(([, number]) => number));
  const all = Array.from({ length: before - from }, (_, at) => from + at);
  return {
    known: new Map(numbers.filter(([key]) => wanted.has(key))),
    free: all.filter((number) => !taken.has(number)),
  };
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
  await text.remove([number]).execute(db);
  await text.put([entryOf(number, JSON.parse(row.body) as Statement, published)]).execute(db);
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
