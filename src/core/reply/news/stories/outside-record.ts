import { date } from "#src/words.ts";
import { accuses } from "../../../accusation.ts";
import type { Answer } from "../../../answer.ts";
import {
  articlesNaming,
  nameAsWritten,
  publicWords,
  speaksInPublic,
} from "../../../articles/ways/in-public.ts";
import type { ReadArticle, Reported } from "../../../news.ts";
import type { NewsQueryOf } from "../../../news-query.ts";
import { Statements } from "../../../statements.ts";
import { articlesOf, repliesTo, sayReplies } from "../answered/guard.ts";
import type { NewsContext } from "../context.ts";
import { nothing, notInTheRecord } from "../nothing.ts";
import { quoted } from "../quote/quote.ts";
import { publishedIn, told } from "../quote/told.ts";
import { withoutParts } from "../quote/without-parts.ts";
import { citedAs, HEADLINELESS, sourcesWith } from "./article-sources.ts";

/** Somebody outside the record who is asked about, by the name as articles write it, and the articles that may be listed. */
export interface OutsideRecord {
  readonly name: string;
  readonly articles: readonly ReadArticle[];
}

/**
 * Whom a question for stories or outlets asks about who is not in the record: with the articles that name that one who
 * speaks in public; the refusal of anybody else (`names-in-articles.md`); null where it asks about no such person.
 */
export async function outsideRecord(
  query: NewsQueryOf<"news"> | NewsQueryOf<"outlets">,
  context: NewsContext,
): Promise<OutsideRecord | Answer | null> {
  const { subjects, words, publisher, from, to } = query;
  const name = subjects ? null : (words?.join(" ") ?? null);
  if (!name || !(await context.news.isStranger(name))) return null;
  const all = await articlesNaming(name, context.news);
  if (!speaksInPublic(name, all)) return notInTheRecord(name);
  const within = {
    ...(publisher && { publisher }),
    ...(from && { from }),
    ...(to && { to }),
  };
  const articles =
    Object.keys(within).length > 0 ? await articlesNaming(name, context.news, within) : all;
  const [first] = articles;
  return first ? { name: nameAsWritten(name, first), articles } : nothing(query, context);
}

export const isAnswer = (found: OutsideRecord | Answer): found is Answer => "status" in found;

/** Says of headlines with a word of accusation, where nobody of the record is accused whose reply is given, that it is the outlet's. */
export function sayHeadlines(statements: Statements, { name, articles }: OutsideRecord): void {
  const accusing = articles.filter(
    ({ article: { title }, accused }) => accuses(title) && accused.length === 0,
  );
  const [first, ...rest] = accusing.map(({ article }) => article);
  if (!first) return;
  statements.say(
    "A headline here has a word of accusation, which is the outlet’s and no finding; what was said in reply can be asked for.",
    citedAs([first, ...rest]),
    "paragraph",
  );
  statements.suggest(`What ${name} said`, `what did ${name} say`);
}

const MOST_WORDS = 2;

/** What somebody outside the record says in public in the newest article in which that one does, where it accuses nobody. */
function newestWords({ name, articles }: OutsideRecord): readonly Reported[] {
  const saidIn = (read: ReadArticle): readonly Reported[] =>
    publicWords(name, read)
      .filter(({ words, context }) => !accuses(`${words} ${context}`))
      .map((statement) => ({
        // What an article calls that one is not gathered.
        statement: { ...statement, speaker: { kind: "named", name: statement.speaker.name } },
        articles: [read.article],
      }));
  return withoutParts(articles.map(saidIn).find((said) => said.length > 0) ?? []).slice(
    0,
    MOST_WORDS,
  );
}

/**
 * The articles that name somebody outside the record who speaks in public, the newest first, with that one's own public
 * words in the newest that has any, and nothing of what others say.
 */
export async function replyNaming(found: OutsideRecord, context: NewsContext): Promise<Answer> {
  const { record } = context;
  const { name, articles } = found;
  const replies = await repliesTo(
    articles.map(({ article, accused }) => ({
      text: article.title,
      articles: [article],
      people: accused,
    })),
    context,
  );
  const all = [...articles.map(({ article }) => article), ...articlesOf(replies)];
  const statements = new Statements(sourcesWith(all, record), `News that names ${name}`);
  const [newest, ...rest] = articles.map(({ article }) => article);
  const line = (article: ReadArticle["article"]) =>
    `${article.title === "" ? HEADLINELESS : quoted(article.title)} (${publishedIn(article)})`;
  if (newest)
    statements.say(
      `${name} is not in the record; ${rest.length > 0 ? "the newest article" : "one article"} that names ${name}: ${line(newest)}.`,
      citedAs([newest]),
    );
  for (const each of newestWords(found)) {
    const { text, sources } = told(each);
    statements.say(text, sources);
  }
  statements.list(
    null,
    rest.map((article) => ({
      lead: article.published ? date(article.published) : null,
      text: line(article),
      sources: citedAs([article]),
    })),
  );
  sayHeadlines(statements, found);
  sayReplies(statements, replies);
  return statements.answered();
}
