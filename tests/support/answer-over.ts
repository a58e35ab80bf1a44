import { commands } from "#commands";
import type { Answer } from "#src/core/answer.ts";
import { createDesk } from "#src/core/ask.ts";
import { type Invented, invented } from "./invented-articles.ts";
import { madeUpNews } from "./made-up-news.ts";
import { madeUpRecord } from "./record.ts";

/** When such a question is asked. */
const NOW = "2021-06-10T09:00:00Z";

/** What a desk with the made-up record answers that has read some invented articles. */
export async function answerOver(text: string, ...articles: readonly Invented[]): Promise<Answer> {
  const desk = createDesk(madeUpRecord, { commands, news: madeUpNews(articles.map(invented)) });
  return (await desk.answer({ text }, null, NOW)).answer;
}
