import type { Answer } from "./answer.ts";
import { toldBy } from "./articles/words/wanted.ts";
import type { Asked } from "./ask.ts";
import { answered, inOne, published } from "./published.ts";
import type { NewsContext } from "./reply/news/index.ts";
import { lastReading } from "./understand/news/last.ts";
import { ofSomebody } from "./understand/news/of-somebody.ts";
import { ownWordsAsked } from "./understand/news/own-words.ts";
import { newsReading } from "./understand/news/readings.ts";
import type { Token } from "./understand/read.ts";
import type { Asking } from "./understand/steps.ts";

/**
 * What articles have of the reason that a question asks for, before what the record has of the matter; null where they
 * have none.
 */
export async function reasonsInArticles(
  said: readonly Token[],
  { answer, query }: Asked,
  context: NewsContext,
  asking: Asking,
): Promise<Asked | null> {
  const last = [ofSomebody(said, asking), lastReading(said, asking)];
  const [first, ...others] = [...(newsReading(said, asking)?.queries ?? []), ...last].flatMap(
    (each) => each ?? [],
  );
  const found = first ? await published([first, ...others], context, asking) : null;
  if (found?.answer.status !== "answered" || !query) return null;
  // That somebody is told to be backed gives no reason for it.
  if (query.kind === "backing" && toldBy(leadIn(found.answer), ["why"]) === 0) return null;
  return answered(inOne(found.answer, answer, found.answer), query, asking);
}

/** What an answer says first. */
function leadIn({ parts: [first] }: Answer): string {
  return first?.kind === "text" ? first.sentences.map(({ text }) => text).join(" ") : "";
}

/** What somebody's own words have of a question that the desk itself declines; null where they have nothing of it. */
export async function inOwnWords(
  said: readonly Token[],
  context: NewsContext,
  asking: Asking,
): Promise<Asked | null> {
  const [first, ...others] = ownWordsAsked(said, asking);
  const found = first ? await published([first, ...others], context, asking) : null;
  return found?.answer.status === "answered" ? found : null;
}
