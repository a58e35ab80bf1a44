import { list } from "#src/words.ts";
import type { Answer } from "../../../answer.ts";
import { fitsOf } from "../../../articles/lines/fit.ts";
import { indexed } from "../../../articles/lines/indexed.ts";
import { isLight, termOf } from "../../../articles/words/terms.ts";
import type { Line, ReadArticle, Reported, Subject } from "../../../news.ts";
import type { NewsQueryOf } from "../../../news-query.ts";
import { notice, Statements } from "../../../statements.ts";
import { articlesOf, peopleOf, repliesTo, sayReplies } from "../answered/guard.ts";
import type { NewsContext } from "../context.ts";
import { nothing } from "../nothing.ts";
import { quoted } from "../quote/quote.ts";
import { nameIn, publishedIn, told } from "../quote/told.ts";
import { searchOf } from "../search.ts";
import { citedAs, HEADLINELESS, sourcesWith } from "./article-sources.ts";

const MOST_ARTICLES = 6;
const MOST_NAMES = 8;
const MOST_STATEMENTS = 5;

const titled = ({ article }: ReadArticle) =>
  article.title === "" ? HEADLINELESS : quoted(article.title);

const ended = (text: string) => (/[.!?…]”$/.test(text) ? text : `${text}.`);

/** What one article says: its headline, whom it names, what it has people say. Nothing that no sentence of it says. */
export async function replySummary(
  query: NewsQueryOf<"summary">,
  context: NewsContext,
): Promise<Answer> {
  const { words: all = [], ...rest } = query;
  // "The row between A and B": each of them has something to say in it.
  const both = all.includes("between") && query.subjects?.length === 2;
  const words = all.filter((word) => !isLight(word));
  const meant = { ...rest, ...(words.length > 0 && { words }) };
  const named = await context.news.articles(searchOf(meant, MOST_ARTICLES));
  const found = both ? named.filter((read) => haveEachSpeak(read, query.subjects ?? [])) : named;
  const [best, ...others] = found;
  if (!best) return (await ofOnlyOne(query, context)) ?? nothing(query, context);
  if (others.length > 0 && words.length === 0 && !query.subjects) return which(found);
  return summed(best, context, words);
}

/** The summary of the only article of an outlet about somebody, whatever it is said to be about; null where there are several. */
async function ofOnlyOne(
  { words: _, ...query }: NewsQueryOf<"summary">,
  context: NewsContext,
): Promise<Answer | null> {
  if (!query.publisher || !query.subjects) return null;
  const [only, ...others] = await context.news.articles(searchOf(query, MOST_ARTICLES));
  return only && others.length === 0 ? summed(only, context) : null;
}

/** Whether an article has each of some people say something. */
function haveEachSpeak({ statements }: ReadArticle, subjects: readonly Subject[]): boolean {
  const speakers = new Set(statements.map(({ speaker }) => ("id" in speaker ? speaker.id : "")));
  return subjects.every(({ id }) => speakers.has(id));
}

function which(found: readonly ReadArticle[]): Answer {
  return notice("clarify", "Which article?", ["Several articles fit. Which one is meant?"], {
    items: found.map((each) => `${titled(each)} (${publishedIn(each.article)})`),
  });
}

/** How well a line is on what is asked, at least: it has it itself, or stands under its heading. */
const ON_IT = 0.55;
const MOST_ON_IT = 2;

/** The lines of an article that are on some words, the first two that fit best, as they stand in it. */
function linesOn(read: ReadArticle, words: readonly string[]): readonly Line[] {
  if (words.length === 0) return [];
  return fitsOf(indexed(read), words.map(termOf))
    .filter(({ score }) => score >= ON_IT)
    .toSorted((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, MOST_ON_IT)
    .toSorted((a, b) => a.at - b.at)
    .flatMap(({ at }) => read.lines[at] ?? []);
}

/** What one article says, in short, with what it has on some words of a question. */
export async function summed(
  read: ReadArticle,
  context: NewsContext,
  words: readonly string[] = [],
): Promise<Answer> {
  const { record } = context;
  const { article, lines, statements: all } = read;
  const onWords = linesOn(read, words);
  const reported = all.map((statement): Reported => ({ statement, articles: [article] }));
  const shown = reported.slice(0, MOST_STATEMENTS);
  const [opening] = lines;
  const replies = await repliesTo(
    [
      {
        text: `${article.title} ${opening?.text ?? ""}`,
        articles: [article],
        people: [...read.accused, ...(opening?.mentions.map(({ id }) => id) ?? [])],
      },
      ...shown.map((each) => ({
        text: `${each.statement.words} ${each.statement.context}`,
        articles: each.articles,
        people: peopleOf(each, record),
      })),
      ...onWords.map(({ text, mentions }) => ({
        text,
        articles: [article] as const,
        people: mentions.map(({ id }) => id),
      })),
    ],
    context,
  );
  const articles = [article, ...articlesOf(replies)];
  const answer = new Statements(sourcesWith(articles, record), `In short: ${publishedIn(article)}`);
  const cite = citedAs([article]);
  answer.say(`The headline is ${titled(read)}.`, cite);
  if (opening) answer.say(ended(`It opens: ${quoted(opening.text)}`), cite);
  const names = [...new Set(lines.flatMap(({ mentions }) => mentions.map(({ id }) => id)))];
  if (names.length > 0) {
    const more = names.length > MOST_NAMES ? " and others" : "";
    const first = names.slice(0, MOST_NAMES).map((id) => nameIn(record, id));
    answer.say(`Of the record it names ${more ? first.join(", ") : list(first)}${more}.`, cite);
  }
  answer.list(
    `What it has on ${list(words.map((word) => `“${word}”`))}`,
    onWords.map(({ text }) => ({ text: quoted(text, [], words), sources: cite })),
  );
  answer.list(
    "What it has people say",
    shown.map((each) => told(each)),
  );
  sayReplies(answer, replies);
  return answer.answered();
}
