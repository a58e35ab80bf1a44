import type { Asked } from "./ask.ts";
import { remember } from "./conversation.ts";
import { isNewsQuery, type NewsQuery } from "./news-query.ts";
import { answered, firstBy, isOfStranger, mended, published } from "./published.ts";
import { replyClosest, withClosest } from "./reply/news/closest.ts";
import { replyDoer } from "./reply/news/doer.ts";
import { replyFigure } from "./reply/news/figure.ts";
import { isOfOneKind, replyInKind } from "./reply/news/in-kind.ts";
import { type NewsContext, replyNews } from "./reply/news/index.ts";
import { replyNearest } from "./reply/news/nearest.ts";
import { notInTheRecord } from "./reply/news/nothing.ts";
import { asksOnlyWhere } from "./reply/news/only-where.ts";
import { withReading } from "./statements.ts";
import { lastReading, nameAskedFor } from "./understand/news/last.ts";
import { ofSomebody } from "./understand/news/of-somebody.ts";
import { newsReading } from "./understand/news/readings.ts";
import type { Token } from "./understand/read.ts";
import { say } from "./understand/said/index.ts";
import type { Asking } from "./understand/steps.ts";

/**
 * What articles have of a question to which there is no answer so far, in whatever words it was asked; null where they
 * have nothing near it. What somebody said is asked of that one's own words, and of nothing else.
 */
export async function inArticles(
  said: readonly Token[],
  shown: Asked,
  context: NewsContext,
  asking: Asking,
): Promise<Asked | null> {
  const { query: before } = shown;
  if (before?.kind === "said")
    return before.speaker
      ? null
      : whoDidIt(await readingOf(said, context, asking), context, asking);
  if (before && isNewsQuery(before) && isOfOneKind(before)) return null;
  if (await isOfStranger(before, context)) return null;
  const name = nameAskedFor(said);
  if (name) {
    if (!(await context.news.isStranger(name))) return null;
    const answer = notInTheRecord(name);
    const conversation = remember(asking, { query: null, answer, offered: [] });
    return { answer, query: null, conversation };
  }
  const query = await readingOf(said, context, asking);
  const of = ofSomebody(said, asking);
  const near =
    (query && (await nearAnything(query, context, asking))) ??
    (of && (await firstBy(replyNearest, [of], context, asking)));
  if (near) return near;
  // What the record has nothing of may be what somebody said.
  const [asked, ...others] = (newsReading(said, asking)?.queries ?? []).filter(
    (each) => each.kind === "said" && each.speaker !== undefined,
  );
  const spoken = asked ? await published([asked, ...others], context, asking) : null;
  if (spoken?.answer.status === "answered") return spoken;
  // What the record understands, and has nothing of, is answered by no line that only comes close.
  const likely =
    before === null
      ? ((await whoDidIt(query, context, asking)) ??
        (await likeliest(said, query, context, asking)))
      : null;
  if (likely) return likely;
  // Where there is no answer at all it is seen what comes closest.
  const close = query && (await withClosest(shown.answer, query, context));
  return close && close !== shown.answer ? { ...shown, answer: close } : null;
}

/** A question as it is asked of articles that nothing else understands, with its slips mended; null where it tells too little. */
async function readingOf(
  said: readonly Token[],
  context: NewsContext,
  asking: Asking,
): Promise<NewsQuery | null> {
  const read = lastReading(said, asking);
  const [query = null] = read ? await mended([read], context) : [];
  return query;
}

const whoDidIt = async (
  query: NewsQuery | null,
  context: NewsContext,
  asking: Asking,
): Promise<Asked | null> => (query ? firstBy(replyDoer, [query], context, asking) : null);

/** The answer by the one line of articles that is far likelier than others, or that alone gives the figure asked for. */
async function likeliest(
  said: readonly Token[],
  query: NewsQuery | null,
  context: NewsContext,
  asking: Asking,
): Promise<Asked | null> {
  if (!query || !isOneMatter(said)) return null;
  const closest = (each: NewsQuery) => replyClosest(each, context, "any");
  return (
    (await firstBy(closest, [query], context, asking)) ??
    (await firstBy(replyFigure, [query], context, asking))
  );
}

const WHO = /^who\b/;
/** "Which company was it, and who spoke for it?" asks two things. */
const SECOND = /\band (?:who|whom|whose|what|which|when|where|why|how|out of)\b/;

/** Whether one thing is asked, and not who somebody is, which a name tells. */
function isOneMatter(said: readonly Token[]): boolean {
  const text = said.map((each) => each.text).join(" ");
  return !WHO.test(text) && !SECOND.test(text);
}

async function nearAnything(
  query: NewsQuery,
  context: NewsContext,
  asking: Asking,
): Promise<Asked | null> {
  const isExact = (query.publisher && !query.words) || asksOnlyWhere(query);
  const exact = isExact ? await replyNews(query, context) : null;
  const inKind = () => (query.kind === "reported" ? replyInKind(query, context) : null);
  const answer =
    exact?.status === "answered"
      ? exact
      : ((await inKind()) ?? (await replyNearest(query, context, "any")));
  return answer ? answered(withReading(answer, say(query, context.record)), query, asking) : null;
}
