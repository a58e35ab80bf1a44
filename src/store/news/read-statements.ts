import type { Kysely } from "kysely";
import type { Article, Reported, Statement, StatementSearch } from "#src/core/news.ts";
import type { Tables } from "../schema.ts";
import { parseArticle } from "./article-text.ts";
import { type FullText, find } from "./full-text.ts";
import { articleOf } from "./numbers.ts";
import { meant, publisherKey } from "./publisher-key.ts";
import { wantedOf } from "./read-articles.ts";
import { speakerTag } from "./tags.ts";
import { mayBeWithin } from "./within.ts";

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
  const numbers = await find(
    text,
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
  const fitting = found
    .filter(({ statement }) => !alone || !FOR_ANOTHER.test(statement.speaker.name))
    .filter(({ statement }) => isCalled(statement.speaker, said))
    .filter(({ statement }) => !listener || hears(statement, heard))
    .filter(({ articles }) => publishedAs(articles, search))
    .map((reported) => ({ reported, ...closeness(reported.statement, words) }))
    .filter(({ own, within }) => (speaker ? own : within) >= words.length / 2)
    .toSorted((a, b) => b.fits - a.fits)
    .map(({ reported }) => reported);
  const exact = search.phrase ? fitting.filter(hasPhrase(search.phrase)) : [];
  return (exact.length > 0 ? exact : fitting).slice(0, limit);
}

/**
 * Whether somebody is called by some words: by the name, or by what an article calls that one with a word that is no
 * name there. "Campaign manager to Oswin Tarrow" makes nobody Oswin Tarrow.
 */
function isCalled(speaker: Statement["speaker"], words: readonly string[]): boolean {
  if (speaker.kind !== "named" || !speaker.role) return true;
  const name = new Set(publisherKey(speaker.name).split(" "));
  const others = words.filter((word) => !name.has(word) && word !== "of" && word !== "for");
  const post = new Set(speaker.role.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{N}]*/gu));
  return others.length === 0 || others.some((word) => post.has(word));
}

/** Whether a statement has some words in a row, whatever their capitals and marks. */
function hasPhrase(phrase: string): (reported: Reported) => boolean {
  const wanted = ` ${publisherKey(phrase)} `;
  return ({ statement: { words } }) => ` ${publisherKey(words)} `.includes(wanted);
}

/** Whether one article of some is both of the publisher and of the time looked for, which the index knows apart. */
function publishedAs(articles: Reported["articles"], search: StatementSearch): boolean {
  const { publisher } = search;
  const keys = articles.map((article) => publisherKey(article.publisher));
  const by = publisher === undefined ? keys : meant(publisher, keys);
  return articles.some(
    ({ published }, at) => by.includes(keys[at] ?? "") && mayBeWithin(published, search),
  );
}

/** Whether somebody was spoken to: by a word of theirs at least, as surnames stand alone. */
function hears({ to }: Statement, heard: readonly string[]): boolean {
  const names = publisherKey(to ?? "").split(" ");
  return heard.some((word) => names.includes(word));
}

/** The sentence in which the words of a statement stand; the one before it, which may be another's, is left out. */
function sentenceOf({ words, context }: Statement): string {
  const at = context.indexOf(words);
  const start =
    at < 0
      ? 0
      : (context.slice(0, at).match(/^.*[.!?]["”’]?\s+(?=$|[\p{Lu}“"‘])/su)?.[0].length ?? 0);
  return context.slice(start);
}

/** So many letters of a word are the same whatever its ending. */
const STEM = 5;

/** How many of the words looked for stand in the statement's own sentence and within its words, and how well it fits. */
function closeness(statement: Statement, wanted: readonly string[]) {
  const [said, sentence] = [statement.words, `${sentenceOf(statement)} ${statement.to ?? ""}`].map(
    (text) => text.toLowerCase(),
  );
  const among = (text = "") => wanted.filter((word) => text.includes(word.slice(0, STEM))).length;
  const whole = statement.form === "quoted" || statement.form === "no-comment" ? 0.5 : 0;
  return { own: among(sentence), within: among(said), fits: among(said) + whole };
}

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
  const published = (body: string): Article => {
    const known = articles.get(body) ?? parseArticle(body).article;
    articles.set(body, known);
    return known;
  };
  const byNumber = Map.groupBy(rows, ({ number }) => Number(number));
  return inOrder(numbers).flatMap((number): Reported[] => {
    const of = byNumber.get(number) ?? [];
    const [first, ...rest] = of.map(({ article }) => published(article));
    const [row] = of;
    if (!row || !first) return [];
    return [{ statement: JSON.parse(row.body) as Statement, articles: [first, ...rest] }];
  });
}

/** The newest article first, and in each the statements as it has them. */
function inOrder(numbers: readonly number[]): readonly number[] {
  return numbers.toSorted((a, b) => articleOf(b) - articleOf(a) || a - b);
}
