import type { Answer } from "./answer.ts";
import type { Asked } from "./ask.ts";
import { remember } from "./conversation.ts";
import type { NewsQuery } from "./news-query.ts";
import { isNewsQuery } from "./news-query.ts";
import type { Query } from "./query.ts";
import { together } from "./reply/both.ts";
import { isArticle } from "./reply/news/article-sources.ts";
import { denialsOf } from "./reply/news/denials.ts";
import { withFeeds } from "./reply/news/feeds.ts";
import { type NewsContext, replyNews } from "./reply/news/index.ts";
import { BESIDE, replyReported } from "./reply/news/reported.ts";
import { withReading } from "./statements.ts";
import { say } from "./understand/said.ts";
import type { Asking } from "./understand/steps.ts";

/**
 * What was asked, with what the articles have: the answer to a question about what was published; beside the record's
 * own, which outlets had something and, about this desk, which feeds it reads.
 */
export async function withArticles(
  asked: Asked,
  context: NewsContext,
  asking: Asking,
): Promise<Asked> {
  const { query, others = [] } = asked;
  if (!query) return asked;
  if (isNewsQuery(query)) return published([query, ...others], context, asking);
  const { instead } = asked;
  const rests = asked.answer.citations.some(({ publisher }) => publisher === instead?.publisher);
  if (instead && !rests) {
    const found = await published([instead.query], context, asking);
    if (found.answer.status === "answered") return found;
  }
  const answer = await withBeside(asked, context);
  return answer === asked.answer ? asked : answered(answer, query, asking);
}

function answered(answer: Answer, query: Query, asking: Asking): Asked {
  return { answer, query, conversation: remember(asking, { query, answer, offered: [] }) };
}

/** The first of the readings to which there is an answer; where there is none, what is said of the first. */
async function published(
  [query, ...others]: readonly [NewsQuery, ...NewsQuery[]],
  context: NewsContext,
  asking: Asking,
): Promise<Asked> {
  const reading = async (each: NewsQuery): Promise<Asked> =>
    answered(withReading(await replyNews(each, context), say(each, context.record)), each, asking);
  const first = await reading(query);
  if (first.answer.status !== "unknown") return first;
  for (const other of others) {
    const next = await reading(other);
    if (next.answer.status !== "unknown") return next;
  }
  return first;
}

const askedBeside = (query: NewsQuery, context: NewsContext) =>
  query.kind === "reported" ? replyReported(query, context, BESIDE) : replyNews(query, context);

/** The record's answer with what articles add to it: the record comes first where both know. */
async function withBeside(asked: Asked, context: NewsContext): Promise<Answer> {
  const { query, answer, beside } = asked;
  if (query?.kind === "about") return withFeeds(answer, await context.news.feeds());
  if (query?.kind !== "claims") return answer;
  const { about: id, year } = query;
  const kind = context.record.people.has(id) ? "person" : "organisation";
  const time = year ? { from: year, to: year } : {};
  const asks: NewsQuery | undefined =
    query.aspect === "publishers" ? { kind: "outlets", subjects: [{ kind, id }], ...time } : beside;
  const replies = kind === "person" ? await denialsOf(id, context) : null;
  const known = replies ? inOne(answer, replies, answer) : answer;
  const other = asks && (await askedBeside(asks, context));
  if (!other?.citations.some(({ source }) => isArticle(source))) return known;
  const order = answer.status === "answered" && asks?.kind !== "outlets";
  return order ? inOne(known, other, answer) : inOne(other, known, answer);
}

/** Two answers as one that is called and was read as a third. */
const inOne = (one: Answer, other: Answer, { title, readAs }: Answer): Answer =>
  Object.freeze({ ...together(one, other), title, readAs });
