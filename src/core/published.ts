import type { Answer } from "./answer.ts";
import { withNameMended } from "./articles/misspelt.ts";
import { byItsHeads, byPost } from "./articles/whom/by-post.ts";
import { withNameSettled } from "./articles/whom/name-settled.ts";
import { withWordsMended } from "./articles/words-mended.ts";
import type { Asked } from "./ask.ts";
import { remember } from "./conversation.ts";
import { isByWord } from "./named-by-word.ts";
import type { NewsQuery } from "./news-query.ts";
import { isNewsQuery } from "./news-query.ts";
import { ofNoClaim } from "./of-no-claim.ts";
import type { Query } from "./query.ts";
import { together } from "./reply/both.ts";
import { denialsOf } from "./reply/news/answered/denials.ts";
import { replyClosest, withClosest } from "./reply/news/closest.ts";
import { replyInKind } from "./reply/news/in-kind.ts";
import { type NewsContext, replyNews } from "./reply/news/index.ts";
import { replyNearest } from "./reply/news/nearest.ts";
import { nothing } from "./reply/news/nothing.ts";
import { replyPassages } from "./reply/news/passages.ts";
import { BESIDE, replyReported } from "./reply/news/reported.ts";
import { isArticle } from "./reply/news/stories/article-sources.ts";
import { withFeeds } from "./reply/news/stories/feeds.ts";
import { replyByWriter, replyOnBodysPages } from "./reply/news/stories/own-pages.ts";
import { withReading } from "./statements.ts";
import { say } from "./understand/said/index.ts";
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
  const by = instead?.publisher;
  const rests =
    by !== undefined && asked.answer.citations.some(({ publisher }) => publisher === by);
  if (instead && !rests) {
    const found = await published([instead.query, ...others], context, asking);
    if (found.answer.status === "answered" || isToldTo(asked, instead.query)) return found;
  }
  const { beside } = asked;
  const elsewhere =
    query.kind === "claims" && beside ? ofNoClaim(query, beside, context.record) : null;
  if (elsewhere) {
    const found = await published([elsewhere.query], context, asking);
    if (found.answer.status === "answered") return found;
    if (elsewhere.alone && (elsewhere.other || !(await hasReplied(query, context)))) return found;
  }
  const answer = await withBeside(asked, context);
  return answer === asked.answer ? asked : answered(answer, query, asking);
}

/** Whether it is asked what was told to one of whom the record's reply to a claim says nothing: what somebody told others is none. */
const isToldTo = ({ query, answer }: Asked, asked: NewsQuery): boolean =>
  query?.kind === "claims" &&
  query.aspect === "reply" &&
  asked.kind === "said" &&
  asked.listener !== undefined &&
  !JSON.stringify(answer.parts).toLowerCase().includes(asked.listener);

/** Whether an article has a reply of whom the record's claims are about. */
const hasReplied = async (query: Query, context: NewsContext): Promise<boolean> =>
  query.kind === "claims" && (await denialsOf(query.about, context)) !== null;

/** An answer of articles as what was asked, with what the thread keeps of it. */
export function answered(answer: Answer, query: Query, asking: Asking): Asked {
  // What no article tells was perhaps no question to articles: the thread stays with what it was about.
  const isLost = answer.status === "unknown" && query.kind === "reported";
  const kept = { query: isLost ? null : query, answer, offered: [] };
  return { answer, query, conversation: remember(asking, kept) };
}

/** The readings of a question with slips of the keyboard put right: of a name, and of words. */
export const mended = async (
  readings: readonly NewsQuery[],
  context: NewsContext,
): Promise<readonly NewsQuery[]> =>
  withWordsMended(
    await Promise.all(readings.map((each) => withNameMended(each, context))),
    context,
  );

/** What articles answer to the first reading that they answer, or say of the first, with the lines that come closest. */
export async function published(
  readings: readonly [NewsQuery, ...NewsQuery[]],
  context: NewsContext,
  asking: Asking,
): Promise<Asked> {
  const [asked] = readings;
  const held = await byPost(readings, context);
  const heads = () => Promise.all(readings.map((each) => byItsHeads(each, context)));
  const settled = () => Promise.all(readings.map((each) => withNameSettled(each, context)));
  const [first, ...others] = held ?? [
    ...(await mended(readings, context)),
    ...(await settled()).flat(),
    ...(await heads()).flat(),
  ];
  const found = first
    ? await firstPublished([first, ...others], context, asking)
    : answered(withReading(nothing(asked, context), say(asked, context.record)), asked, asking);
  const { query, answer } = found;
  if (!query || !isNewsQuery(query)) return found;
  return { ...found, answer: await withClosest(answer, query, context) };
}

/** The first of the readings to which there is an answer; where there is none, what is said of the first. */
async function firstPublished(
  [query, ...readings]: readonly [NewsQuery, ...NewsQuery[]],
  context: NewsContext,
  asking: Asking,
): Promise<Asked> {
  const { byWord = [], others = [] } = Object.groupBy(readings, (each) =>
    isByWord(each, query, context.record) ? "byWord" : "others",
  );
  const reading = async (each: NewsQuery): Promise<Asked> =>
    answered(withReading(await replyNews(each, context), say(each, context.record)), each, asking);
  const all = [query, ...others];
  const first = await reading(query);
  if (first.answer.status !== "unknown") return first;
  // What is asked of sentences for want of a speaker comes after all that somebody of that name said.
  const spoken = all.some(({ kind }) => kind === "said");
  const last = spoken ? all.filter(inSentence) : [];
  // What is told of somebody whom articles name tells not whether that one commented.
  const isNamed = await asksWhetherNamed(all, context);
  for (const other of others.filter((each) => !last.includes(each))) {
    const next = await reading(other);
    if (next.answer.status !== "unknown") return next;
  }
  if (await isOfStranger(query, context)) return first;
  const { outlets = [] } = asking;
  const onOwnPages = (each: NewsQuery) => replyOnBodysPages(each, context, outlets);
  const own = await firstBy(onOwnPages, all, context, asking);
  if (own) return own;
  const near = await firstBy(
    replyNearest,
    all.filter((each) => !last.includes(each)),
    context,
    asking,
  );
  if (near) return near;
  const haveSpoken = last.length > 0 ? all.map((each) => hasSpoken(each, context)) : [];
  const isKnown = isNamed || (await Promise.all(haveSpoken)).some(Boolean);
  for (const other of isKnown ? [] : last) {
    const next = await reading(other);
    if (next.answer.status !== "unknown") return next;
  }
  const told = await firstBy(replyPassages, all, context, asking);
  if (told) return told;
  const close = await firstBy(replyClosest, [query], context, asking);
  if (close) return close;
  const written = await firstBy(replyByWriter, all, context, asking);
  if (written) return written;
  if (byWord.length === 0) return first;
  // Another of that name, of whom only articles tell, is asked for last of all.
  const [one, ...more] = byWord;
  const other = one && (await firstPublished([one, ...more], context, asking));
  return other?.answer.status === "answered" ? other : first;
}

/** Whether stories or outlets are asked for about somebody who is not in the record: lines that have the name are not gathered either. */
export async function isOfStranger(query: Query | null, { news }: NewsContext): Promise<boolean> {
  if (query?.kind !== "news" && query?.kind !== "outlets") return false;
  const { subjects, words = [] } = query;
  return !subjects && words.length > 0 && news.isStranger(words.join(" "));
}

/** Whether articles have words of the one who is asked for by name: where none of them is on the matter, nothing else tells it. */
async function hasSpoken(query: NewsQuery, context: NewsContext): Promise<boolean> {
  if (query.kind !== "said" || !query.speaker || !("named" in query.speaker)) return false;
  const any = await replyNews({ kind: "said", speaker: query.speaker }, context);
  return any.status === "answered";
}

/** Whether it is asked if somebody commented whom articles name so. */
async function asksWhetherNamed(
  all: readonly NewsQuery[],
  { news }: NewsContext,
): Promise<boolean> {
  const asked = all.flatMap((each) =>
    each.kind === "said" && each.comment && each.speaker && "named" in each.speaker
      ? [each.speaker.named]
      : [],
  );
  const known = await Promise.all(asked.map((named) => news.isStranger(named)));
  return known.some(Boolean);
}

const inSentence = (query: NewsQuery) => query.kind === "reported" && query.whole === true;

/** The first of the readings to which articles have an answer of some kind; null where they have none to any. */
export async function firstBy(
  reply: (query: NewsQuery, context: NewsContext) => Promise<Answer | null>,
  readings: readonly NewsQuery[],
  context: NewsContext,
  asking: Asking,
): Promise<Asked | null> {
  for (const each of readings) {
    const answer = await reply(each, context);
    if (answer) return answered(withReading(answer, say(each, context.record)), each, asking);
  }
  return null;
}

/** What articles have of a question beside the record's claims: of somebody's own words also what comes near to it. */
async function askedBeside(asked: NewsQuery, context: NewsContext): Promise<Answer> {
  const query = await withNameMended(asked, context);
  if (query.kind === "reported")
    return (await replyInKind(query, context)) ?? replyReported(query, context, BESIDE);
  const exact = await replyNews(query, context);
  if (exact.status === "answered" || query.kind !== "said") return exact;
  return (await replyNearest(query, context)) ?? exact;
}

/** The record's answer with what articles add to it: the record comes first where both know. */
async function withBeside(asked: Asked, context: NewsContext): Promise<Answer> {
  const { query, answer, beside } = asked;
  if (query?.kind === "about") return withFeeds(answer, await context.news.feeds());
  if (query?.kind !== "claims") return answer;
  const { about: id, year } = query;
  const kind = context.record.people.has(id) ? "person" : "organisation";
  const time = year ? { from: year, to: year } : {};
  // What a question says of it beside the claim tells more than whom the claim is about.
  const asks: NewsQuery | undefined =
    query.aspect === "publishers" && beside?.kind !== "outlets"
      ? { kind: "outlets", subjects: [{ kind, id }], ...time }
      : beside;
  const replies = kind === "person" ? await denialsOf(id, context) : null;
  const known = replies ? inOne(answer, replies, answer) : answer;
  const other = asks && (await askedBeside(asks, context));
  if (!other?.citations.some(({ source }) => isArticle(source)))
    return beside ? withClosest(known, beside, context) : known;
  const order = answer.status === "answered" && asks?.kind !== "outlets";
  const all = order ? inOne(known, other, answer) : inOne(other, known, answer);
  return beside ? withClosest(all, beside, context) : all;
}

/** Two answers as one that is called and was read as a third. */
export const inOne = (one: Answer, other: Answer, { title, readAs }: Answer): Answer =>
  Object.freeze({ ...together(one, other), title, readAs });
