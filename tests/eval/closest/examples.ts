import { join } from "node:path";
import { articlesFor, speakerIn } from "#src/core/articles/articles-for.ts";
import { type Signed, signsOf } from "#src/core/articles/closest/signs.ts";
import { termsOf } from "#src/core/articles/words/terms.ts";
import type { News } from "#src/core/news.ts";
import { isNewsQuery, type NewsQuery } from "#src/core/news-query.ts";
import { lastReading } from "#src/core/understand/news/last.ts";
import { read } from "#src/core/understand/read.ts";
import type { Asking } from "#src/core/understand/steps.ts";
import { understand } from "#src/core/understand/understand.ts";
import { madeUpRecord } from "../../support/record.ts";
import { deskOver, NOW } from "../desk.ts";
import { type Item, itemsIn } from "../items.ts";

/** A question with every line that may answer it, and which of them do; none where no article has the answer. */
export interface Example {
  readonly set: string;
  readonly ofSpeaker: boolean;
  readonly lines: readonly (Signed & { readonly answers: boolean })[];
  readonly answered: boolean;
}

/** A pattern that so many lines have tells none of them from another. */
const MANY = 25;

/** What a question asks of articles, as the desk reads it; null where it reads nothing of the kind. */
function queryOf(text: string, asking: Asking): NewsQuery | null {
  const understood = understand(text, asking);
  if (!("query" in understood)) return lastReading(read(text), asking);
  const { query, beside } = understood;
  return isNewsQuery(query) ? query : (beside ?? lastReading(read(text), asking));
}

/** The example that a question makes; null where it cannot be told which lines answer it. */
async function exampleOf(
  { q, status, must = [], cite = [] }: Item,
  set: string,
  asking: Asking,
  news: News,
): Promise<Example | null> {
  const query = queryOf(q, asking);
  const answered = status.includes("answered");
  if (!query || (answered ? must.length !== 1 : status.join() !== "unknown")) return null;
  const { record } = asking;
  const speaker = speakerIn(query, record);
  const words = termsOf(query).filter(({ id }) => !id);
  const articles = await articlesFor(query, words, { news, record });
  const patterns = must.map((each) => new RegExp(each, "is"));
  const outlets = cite.map((each) => new RegExp(each, "i"));
  const lines = signsOf(articles, query, speaker).map((line) => {
    const { text = "" } = line.read.lines[line.at] ?? {};
    const has = answered && patterns.some((each) => each.test(text));
    return {
      ...line,
      answers: has && outlets.every((each) => each.test(line.read.article.publisher)),
    };
  });
  const many = lines.filter(({ answers }) => answers).length;
  if (answered && (many === 0 || many >= MANY)) return null;
  return { set, ofSpeaker: speaker !== undefined, lines, answered };
}

/** The examples of one set of questions about invented articles. */
export async function examplesOf(questions: string, articles: string): Promise<Example[]> {
  const folder = join(import.meta.dirname, "../news");
  const { news, close } = await deskOver(madeUpRecord, join(folder, articles, "manifest.yaml"));
  const outlets = await news.outlets();
  const asking: Asking = { record: madeUpRecord, now: NOW, conversation: null, outlets };
  const examples: Example[] = [];
  for (const item of itemsIn(join(folder, questions))) {
    const example = item.thread === undefined && (await exampleOf(item, articles, asking, news));
    if (example) examples.push(example);
  }
  await close();
  return examples;
}
