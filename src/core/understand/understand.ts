import { claimsOf } from "../claims-of.ts";
import { isNewsQuery } from "../news-query.ts";
import { once, oncePer } from "../once-per.ts";
import type { Query } from "../query.ts";
import { afterStatement } from "./after-statement.ts";
import { byClaim } from "./by-claim.ts";
import { byProfile } from "./by-profile.ts";
import { bySpeaker } from "./by-speaker.ts";
import { bySubject } from "./by-subject.ts";
import { offeredBy } from "./chosen.ts";
import { byContest } from "./chosen-contest.ts";
import { asksWhoFirst } from "./clauses.ts";
import type { Mark } from "./mark.ts";
import { nearestTo } from "./nearest.ts";
import { ANYBODY, withAnswers, withoutAnswerAsked } from "./news/and-answer.ts";
import { isAsOutlet } from "./news/as-outlet.ts";
import { asTold } from "./news/as-told.ts";
import { howChosen } from "./news/last.ts";
import {
  beforeClaims,
  besideClaims,
  besideRecord,
  besideReport,
  insteadOfClaims,
  knowsWords,
  ofPublished,
} from "./news/of-published.ts";
import {
  asksOutlet,
  asksWhere,
  asksWish,
  mayBeNews,
  newsReading,
  outletNamed,
} from "./news/readings.ts";
import { notYetDeclared } from "./not-declared.ts";
import { ofHolders } from "./of-holders.ts";
import { asksNothing, bothIn, queriesOf, withoutItsOpening } from "./of-record.ts";
import { ofThread } from "./of-thread.ts";
import { offer } from "./offered.ts";
import { exceptedIn, withoutExcepted } from "./otherwise/excepted.ts";
import { afterClause, notSo, otherWays, type Way } from "./otherwise/index.ts";
import { read, type Token } from "./read.ts";
import { refuse } from "./refuse.ts";
import { withoutReplyAsked } from "./reply-asked.ts";
import type { Run } from "./run.ts";
import { say } from "./said/index.ts";
import { type Asking, questionIn, type Steps, stepsOf } from "./steps.ts";
import type { Understood } from "./understood.ts";
import { notUnderstood } from "./unknown.ts";
import { winnersOver } from "./winners-over.ts";

export { type Asking, steps } from "./steps.ts";
export type { Understood } from "./understood.ts";

/**
 * Of claims about several people of one name, those about somebody whose claims have what the words name: only one of
 * two Becketts was complained about.
 */
function withTopic(queries: readonly Query[], marks: readonly Mark[], { record }: Asking) {
  const topics = marks.flatMap((mark) => (mark.kind === "topic" ? [mark.topic] : []));
  if (queries.length < 2 || topics.length === 0) return queries;
  const fitting = queries.filter(
    (query) =>
      query.kind === "claims" &&
      topics.every((topic) => claimsOf(record, { ...query, topic }).length > 0),
  );
  return fitting.length > 0 ? fitting : queries;
}

/** Queries whose answers list people. */
const LISTS: ReadonlySet<Query["kind"]> = new Set([
  "result",
  "having",
  "slate",
  "vacancies",
  "body",
]);

/**
 * English → a query, or an answer that says why there is none: a choice between readings, "not understood", a refusal.
 * A reading is trusted only when every content word of the question is explained by it; the best of those is taken,
 * and several records that fit it are offered, never guessed between.
 */
export function understand(text: string, asking: Asking): Understood {
  return understoodOf(asTold(read(text)), asking);
}

/** What was understood of words asked so: one way to put a question often leads to where another led already. */
const knownOf = oncePer((_asking: Asking) => new Map<string, Understood | null>());

const keyOf = (said: readonly Token[]) =>
  said
    .map(
      ({ text, apart, tied, capital }) =>
        `${text}${Number(apart)}${Number(tied)}${Number(capital)}`,
    )
    .join(" ");

/** The same of words already read. */
export function understoodOf(said: readonly Token[], asking: Asking): Understood {
  const known = knownOf(asking);
  const key = keyOf(said);
  const before = known.get(key);
  if (before) return before;
  // A way that leads back to itself is none.
  if (before === null) return { answer: notUnderstood(said, [], asking.record, null), offered: [] };
  known.set(key, null);
  const understood = understoodAnew(said, asking);
  known.set(key, understood);
  return understood;
}

function understoodAnew(said: readonly Token[], asking: Asking): Understood {
  const chosen =
    offeredBy(said, asking.conversation, asking.record) ??
    byContest(said, asking.conversation?.offered ?? [], asking.record, asking.now);
  if (chosen) return { query: chosen };
  const found = stepsOf(questionIn(said, asking), asking);
  const { tokens, marks, readings } = found;
  const refusal = refuse(
    tokens.map((token) => token.text),
    marks,
    asking.record,
    () => outletNamed(tokens, asking) !== null,
  );
  if (refusal) return { answer: refusal, offered: [] };
  if (tokens.length === 0) return { query: { kind: "help" } };
  const excepted = exceptedIn(tokens, marks);
  if (excepted) return ofAllOthers(found, excepted, asking);
  if (asksWhere(tokens, asking)) return { query: { kind: "sources" } };
  // What the record reports always has its reply; what was said in articles only where that is asked.
  const asksReply = withoutReplyAsked(said) !== said;
  const inArticles = once(() => {
    const reading = newsReading(tokens, asking);
    const answered =
      reading && asksReply
        ? withAnswers(reading.queries, withoutAnswerAsked(said)?.by ?? ANYBODY)
        : null;
    return reading && answered ? { ...reading, queries: answered } : reading;
  });
  const news = mayBeNews(tokens, asking) ? inArticles() : null;
  const published = news && ofPublished(news, asking);
  if (published && (news.certain || isAsOutlet(news, found, asking) || asksWish(tokens)))
    return besideReport(published, byClaim(tokens, marks, asking));
  const whole = queriesOf(readings, asking);
  const { queries, answers } = asksNothing(whole)
    ? withoutItsOpening(tokens, asking, whole)
    : whole;
  const final = answers.find((each) => each.final);
  if (final && queries.length === 0) return { answer: final.answer, offered: [] };
  const spoke = published && "query" in published && published.query;
  if (
    spoke &&
    (spoke.kind === "said" || news?.ofMany) &&
    queries.length > 0 &&
    !queries.some((each) => knowsWords(each, spoke, asking))
  )
    return besideRecord(published, queries);
  const wrong = saysOutcome(queries) ? null : firstOf(notSo(found, asking.record), asking);
  if (wrong && "query" in wrong) return wrong;
  const clause = queries.length === 0 ? firstOf(afterClause(found), asking) : null;
  if (clause && "query" in clause) return clause;
  const both = asksWhoFirst(tokens, marks) ? bothIn(found, asking) : [];
  const asks = both.length > 0 ? both : queries;
  const possible = ofHolders(asks.length > 0 ? asks : bothIn(found, asking), asking.record);
  const fitting = withTopic(possible, marks, asking);
  // A name that several bear is told by the thread; which of two "she" is, is asked.
  const named = marks.some((mark) => mark.kind === "person" && mark.ids.length > 1);
  const told = named ? ofThread(fitting, asking) : null;
  const settled = fitting.length > 1 ? (told ?? anyOfTheName(fitting)) : null;
  const all = settled ? [settled] : fitting;
  const [query] = all;
  if (query && all.length === 1) {
    const rather =
      query.kind === "claims" ? insteadOfClaims(query, inArticles(), found, asking) : null;
    if (rather) return { query: rather };
    const before =
      query.kind === "claims" ? beforeClaims(query, inArticles(), found, asking) : null;
    const beside =
      query.kind === "claims" ? besideClaims(query, inArticles(), found, asking) : null;
    if (before) return { query, ...(beside && { beside }), instead: { query: before } };
    const by = news?.rest?.publisher;
    const theirs =
      published && "query" in published && isNewsQuery(published.query) && published.query;
    const outright = asksOutlet(tokens, asking, inArticles) ?? howChosen(tokens, asking);
    if (outright) return { query, ...(beside && { beside }), instead: { query: outright } };
    const instead = by && theirs && { instead: { query: theirs, publisher: by } };
    return { query, ...(beside && { beside }), ...(instead && instead) };
  }
  const undeclared = notYetDeclared(all, asking.record);
  if (undeclared) return { query: undeclared };
  if (all.length > 1) {
    const words = tokens.map(({ text }) => text);
    const over = winnersOver(all, words, marks, asking.record);
    return over ? { query: over } : offer(all, asking.record);
  }
  const otherwise = firstOf(otherWays(said, found, asking.record), asking);
  if (otherwise) return otherwise;
  const stated = afterStatement(found, asking);
  const going =
    stated && understoodOf(stated.question, { ...asking, conversation: stated.conversation });
  if (going && "query" in going && stated.keepsTo(going.query)) return going;
  const other = published ?? ofPublished(inArticles(), asking);
  const asked = other && (answers.length === 0 || news) ? other : null;
  const beside = asked && "query" in asked && isNewsQuery(asked.query) && asked.query;
  const reported = byClaim(tokens, marks, asking);
  if (reported) return { query: reported, ...(beside && { beside }) };
  const profile = byProfile(tokens, marks, asking);
  if (profile) return { query: profile };
  const words = tokens.map(({ text }) => text);
  const known =
    beside && (bySpeaker(beside, asking.record) ?? bySubject(beside, words, asking.record));
  const others = asked && "query" in asked ? (asked.others ?? []) : [];
  if (known) return { query: known, others, instead: { query: beside } };
  if (asked) return asked;
  const [unanswered] = answers;
  const near = unanswered ? null : nearestTo(found, asking);
  const answer = unanswered?.answer ?? notUnderstood(tokens, marks, asking.record, near);
  const offers = unanswered ? (unanswered.offered ?? []) : near ? [near.query] : [];
  const offered = offers.map((query) => ({ label: say(query, asking.record), query }));
  return { answer, offered };
}

/** Figures that only somebody who won, or lost, has. */
const OF_OUTCOME: ReadonlySet<string> = new Set(["distance", "lead", "stage"]);

/** Whether the answer to what is asked says itself how somebody did, whatever the question took for known. */
const saysOutcome = (queries: readonly Query[]): boolean =>
  queries.length > 0 &&
  queries.every((query) => query.kind === "candidacy" && !OF_OUTCOME.has(query.aspect));

/** Whether two of a name are one is answered of either: the answer names the others. */
const anyOfTheName = (queries: readonly Query[]): Query | null =>
  queries.every((query) => query.kind === "person" && query.alone) ? (queries[0] ?? null) : null;

/** What the first of some ways to put a question asks that is understood, else the first choice between readings; null where there is neither. */
function firstOf(ways: Iterable<Way>, asking: Asking): Understood | null {
  let choice: Understood | null = null;
  for (const [words, isTrusted] of ways) {
    const told = understoodOf(words, asking);
    if ("query" in told && isTrusted(told.query)) return told;
    const offered = "offered" in told ? told.offered : [];
    if (offered.length > 1 && offered.every(({ query }) => isTrusted(query))) choice ??= told;
  }
  return choice;
}

/** What a question asks that leaves somebody out: the list with them in it, or nothing. */
function ofAllOthers({ tokens, marks }: Steps, excepted: Run, asking: Asking): Understood {
  const rest = withoutExcepted(tokens, excepted);
  const told = rest && understoodOf(rest, asking);
  if (told && "query" in told && LISTS.has(told.query.kind)) return told;
  return { answer: notUnderstood(tokens, marks, asking.record, null), offered: [] };
}
