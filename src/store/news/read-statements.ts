import type { Kysely } from "kysely";
import type { Article, Reported, Statement, StatementSearch } from "#src/core/news.ts";
import type { Tables } from "../schema.ts";
import { parseArticle } from "./article-text.ts";
import type { FullText } from "./full-text.ts";
import { publisherKey } from "./publisher-key.ts";
import { wantedOf } from "./read-articles.ts";
import { speakerTag } from "./tags.ts";

/** How many of the newest that fit are looked at. */
const LOOKED_AT = 100;

/** Somebody who speaks for somebody else, and is not meant by that one's name alone. */
const FOR_ANOTHER = /\b(of|for|close to)\b/;

/** See `News.statements`: those first whose own words have what is looked for, then the newest. */
export async function findStatements(
  db: Kysely<Tables>,
  text: FullText,
  search: StatementSearch,
): Promise<readonly Reported[]> {
  const { speaker, listener, words = [], limit } = search;
  const wanted = await wantedOf(db, search);
  if (!wanted) return [];
  const said = speaker && "named" in speaker ? publisherKey(speaker.named).split(" ") : [];
  const known = speaker && "id" in speaker ? [[speakerTag(speaker.id)]] : [];
  const heard = listener ? publisherKey(listener).split(" ") : [];
  const numbers = await text.find(
    db,
    {
      words: [...wanted.words, ...heard],
      speaker: said.filter((word) => word !== "of" && word !== "for"),
      groups: [...wanted.groups, ...known],
    },
    LOOKED_AT,
  );
  const found = await withArticles(db, numbers);
  const alone = said.length > 0 && !FOR_ANOTHER.test(said.join(" "));
  return found
    .filter(({ statement }) => !alone || !FOR_ANOTHER.test(statement.speaker.name))
    .filter(({ statement }) => !listener || hears(statement, heard))
    .map((reported) => ({ reported, fits: closeness(reported.statement, words) }))
    .toSorted((a, b) => b.fits - a.fits)
    .slice(0, limit)
    .map(({ reported }) => reported);
}

/** Whether somebody was spoken to: by a word of theirs at least, as surnames stand alone. */
function hears({ to }: Statement, heard: readonly string[]): boolean {
  const names = publisherKey(to ?? "").split(" ");
  return heard.some((word) => names.includes(word));
}

function closeness({ words, form }: Statement, wanted: readonly string[]): number {
  const text = words.toLowerCase();
  const own = wanted.filter((word) => text.includes(word.slice(0, STEM))).length;
  return own + (form === "quoted" || form === "no-comment" ? 0.5 : 0);
}

/** So many letters of a word are the same whatever its ending. */
const STEM = 6;

async function withArticles(
  db: Kysely<Tables>,
  numbers: readonly number[],
): Promise<readonly Reported[]> {
  if (numbers.length === 0) return [];
  const rows = await db
    .selectFrom("statements")
    .innerJoin("statement_articles", "statement_articles.statement", "statements.number")
    .innerJoin("articles", "articles.number", "statement_articles.article")
    .select(["statements.number", "statements.body", "articles.body as article"])
    .where("statements.number", "in", numbers)
    .orderBy("articles.number")
    .execute();
  const articles = new Map<string, Article>();
  const articleOf = (body: string): Article => {
    const known = articles.get(body) ?? parseArticle(body).article;
    articles.set(body, known);
    return known;
  };
  const byNumber = Map.groupBy(rows, ({ number }) => Number(number));
  return numbers.flatMap((number): Reported[] => {
    const of = byNumber.get(number) ?? [];
    const [first, ...rest] = of.map(({ article }) => articleOf(article));
    const [row] = of;
    if (!row || !first) return [];
    return [{ statement: JSON.parse(row.body) as Statement, articles: [first, ...rest] }];
  });
}
