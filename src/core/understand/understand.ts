import type { Contest, Person } from "#src/record/record.ts";
import type { Answer } from "../answer.ts";
import { claimsOf } from "../claims-of.ts";
import { type Conversation, remember } from "../conversation.ts";
import { isNewsQuery, MOST_SUBJECTS, type NewsQuery, type NewsQueryOf } from "../news-query.ts";
import type { Query, QueryOf, SingleQuery } from "../query.ts";
import { subjectsOf } from "../subjects.ts";
import { withoutAsides } from "./asides.ts";
import { offeredBy } from "./chosen.ts";
import { byContest } from "./chosen-contest.ts";
import { twoQuestions, withoutCourtesy, withoutTag } from "./clauses.ts";
import { fillings } from "./fillings.ts";
import type { Unanswered } from "./frame.ts";
import { honours } from "./honours.ts";
import type { Mark } from "./mark.ts";
import { aboutOf } from "./news/about.ts";
import { hintsOf } from "./news/published.ts";
import { asksWhere, mayBeNews, type NewsReading, newsReading } from "./news/readings.ts";
import { notYetDeclared } from "./not-declared.ts";
import { offer } from "./offered.ts";
import { withoutOpening } from "./opening.ts";
import { pronounIn } from "./pronouns.ts";
import { read, type Token } from "./read.ts";
import { refuse } from "./refuse.ts";
import { say } from "./said.ts";
import { beside, spanOf } from "./span.ts";
import { type Asking, type Reading, type Steps, stepsOf } from "./steps.ts";
import type { Time } from "./time.ts";
import { nothingFits, notUnderstood } from "./unknown.ts";

export { type Asking, steps } from "./steps.ts";

/**
 * A question understood: a query, or an answer that needs none. `offered` are the readings it puts to choice, `others`
 * those of one about what was published that are tried where no article fits the first, `beside` what articles are
 * asked where the record has reported claims about it.
 */
export type Understood =
  | {
      readonly query: Query;
      readonly others?: readonly NewsQuery[];
      readonly beside?: NewsQuery | undefined;
      /** What is asked of the articles of a publisher that the question names, where the record's answer does not rest on it. */
      readonly instead?: { readonly query: NewsQuery; readonly publisher: string };
    }
  | { readonly answer: Answer; readonly offered: Conversation["offered"] };

interface Result {
  readonly queries: readonly Query[];
  readonly answers: readonly Unanswered[];
}

/** The correction where somebody stood in nothing that fits what was said: it names the time or the section. */
function absence(
  { frame, choices: { constraint } }: Reading,
  [person, ...others]: readonly Person[],
  { record, conversation }: Asking,
): readonly Query[] {
  if (!person || others.length > 0) return [];
  if (frame.cues.length === 0 && constraint.times.length === 0) return [];
  const [section] = constraint.sections;
  const last = record.contests.get(conversation?.contests[0] ?? "");
  const span = { ...spanOf(constraint.times), ...spanBeside(constraint.times, last?.time) };
  if (!section && !span.from && !span.to) return [];
  return [
    {
      kind: "candidacies",
      person: person.id,
      lead: "absent",
      ...(section && { section }),
      ...span,
    },
  ];
}

/** All time after or before the contest last spoken of, where "the next one" or "the one before" is said. */
function spanBeside(times: readonly Time[], last: string | undefined) {
  const [only, ...more] = times;
  if (!last || more.length > 0) return {};
  if (only?.order === "following") return { from: beside(last, 1) };
  return only?.order === "previous" ? { to: beside(last, -1) } : {};
}

/** Of queries that are the same the first. */
function unlike(queries: readonly Query[]): readonly Query[] {
  const said = queries.map((query) => JSON.stringify(query));
  return queries.filter((_, at) => said.indexOf(said[at] ?? "") === at);
}

function resultOf(reading: Reading, asking: Asking): Result {
  const { frame, choices } = reading;
  const { slots, absent, near } = fillings(choices, frame, asking);
  if (near) {
    const answer = nothingFits(choices.constraint, near, asking.record);
    return { queries: [], answers: [{ answer, offered: inNearest(reading, near, asking) }] };
  }
  const outcomes = slots.flatMap((each) => frame.outcome(each) ?? []);
  const queries = [
    ...outcomes.flatMap((outcome) => ("query" in outcome ? [outcome.query] : [])),
    ...absent.flatMap((people) => absence(reading, people, asking)),
  ].filter((query) => honours(query, choices, asking.record));
  return {
    queries: queries.length > 1 ? unlike(queries) : queries,
    answers: outcomes.flatMap((outcome) => ("answer" in outcome ? [outcome] : [])),
  };
}

/** The same question of the contests nearest to what was asked for, which is not in the record. */
function inNearest(
  { frame, choices }: Reading,
  near: readonly Contest[],
  asking: Asking,
): readonly Query[] {
  return near.flatMap(({ id }) => {
    const constraint = { contests: [id], sections: [], places: [], times: [] };
    return fillings({ ...choices, constraint }, frame, asking).slots.flatMap((slots) => {
      const outcome = frame.outcome(slots);
      return outcome && "query" in outcome ? [outcome.query] : [];
    });
  });
}

/** The queries of the best reading that explains every word and fits, or why there are none. */
function queriesOf(readings: readonly Reading[], asking: Asking): Result {
  let fallback: readonly Unanswered[] = [];
  for (const reading of readings) {
    if (reading.unexplained.length > 0) break;
    const { queries, answers } = resultOf(reading, asking);
    if (queries.length > 0) return { queries, answers: [] };
    if (fallback.length === 0) fallback = answers;
  }
  return { queries: [], answers: fallback };
}

const asksNothing = ({ queries }: Result) =>
  queries.every(({ kind }) => kind === "help" || kind === "about");

/** The same question read without the words that lead to it from the one before, where it is not understood with them. */
function withoutItsOpening(tokens: readonly Token[], asking: Asking, whole: Result): Result {
  const rest = withoutOpening(tokens);
  if (rest.length === tokens.length) return whole;
  const found = queriesOf(stepsOf(rest, asking).readings, asking);
  return asksNothing(found) && found.answers.length === 0 ? whole : found;
}

/** What is asked of the desk itself goes with no other question. */
const ABOUT_DESK: ReadonlySet<Query["kind"]> = new Set(["help", "about", "sources", "changes"]);

const isSingle = (query: Query): query is SingleQuery =>
  query.kind !== "both" && !isNewsQuery(query);

const contestOf = (query: SingleQuery) => ("contest" in query ? query.contest : undefined);

/** The queries of some words, each one question about the record. */
function singles(tokens: readonly Token[], asking: Asking): readonly SingleQuery[] {
  return queriesOf(stepsOf(tokens, asking).readings, asking)
    .queries.filter(isSingle)
    .filter(({ kind }) => !ABOUT_DESK.has(kind));
}

/** Two questions in one sentence, each understood alone, the second as going on from the first; every way to read them. */
function bothIn({ tokens, marks }: Steps, asking: Asking): readonly Query[] {
  for (const [first, second] of twoQuestions(tokens, marks)) {
    const found = singles(first, asking).flatMap((one): Query[] => {
      const asked = { query: one, answer: null, offered: [], pronoun: pronounIn(first) };
      const others = singles(second, { ...asking, conversation: remember(asking, asked) });
      const alike = others.filter((other) => contestOf(other) === contestOf(one));
      const [other, ...more] = alike.length > 0 ? alike : others;
      if (!other || more.length > 0) return [];
      const same = JSON.stringify(one) === JSON.stringify(other);
      return [same ? one : { kind: "both", queries: [one, other] }];
    });
    if (found.length > 0) return found;
  }
  return [];
}

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

/** What the record has of what was said and decided. */
const OF_WORDS: ReadonlySet<Query["kind"]> = new Set([
  "claims",
  "decisions",
  "rules",
  "both",
  "about",
  "help",
  "sources",
]);

/** What a question about the record asks of articles, where it names a publisher. */
const FACET: Partial<Record<SingleQuery["kind"], NewsQueryOf<"reported">["facet"]>> = {
  backing: "backing",
  slate: "backing",
  slates: "backing",
  result: "result",
  candidacy: "result",
  candidacies: "result",
  claims: "claims",
};

/** A question about what was published; one about the record that names a publisher is what that publisher reported. */
function ofPublished(news: NewsReading | null, asking: Asking): Understood | null {
  if (!news) return null;
  const [query, ...others] = news.queries;
  const { rest } = news;
  const [asked, ...more] = rest ? singles(rest.tokens, asking) : [];
  const facet = asked && FACET[asked.kind];
  const alike = more.every(({ kind }) => FACET[kind] === facet);
  if (rest && asked && facet && alike && query?.kind !== "said") {
    const all = [asked, ...more].map((each) => subjectsOf(each, asking.record));
    const shared = (of: (each: (typeof all)[number]) => readonly string[]) =>
      [...new Set(all.flatMap(of))].filter((id) => all.every((each) => of(each).includes(id)));
    const subjects = [
      ...shared(({ people }) => people).map((id) => ({ kind: "person" as const, id })),
      ...shared(({ organisations }) => organisations).map((id) => ({
        kind: "organisation" as const,
        id,
      })),
      ...shared(({ contests }) => contests).map((id) => ({ kind: "contest" as const, id })),
    ].slice(0, MOST_SUBJECTS);
    const hints = hintsOf(rest.tokens);
    const hinted = hints.length > 0 && { hints };
    if (subjects.length > 0)
      return { query: { kind: "reported", facet, ...hinted, subjects, publisher: rest.publisher } };
  }
  return query ? { query, others } : null;
}

/** What articles are asked beside the record's reported claims: what was said, or what is reported in the same words. */
function besideClaims(
  { about }: QueryOf<"claims">,
  tokens: readonly Token[],
  marks: readonly Mark[],
  asking: Asking,
): NewsQuery | null {
  const queries = newsReading(tokens, asking)?.queries ?? [];
  // Who is behind a claim is no question of who says something like it.
  const said = queries.find((query) => query.kind !== "said" || query.speaker !== undefined);
  if (said && (said.kind !== "reported" || said.words)) return said;
  const whole = { from: 0, to: tokens.length };
  const { words } = aboutOf(tokens, marks, whole, asking) ?? {};
  const surname = asking.record.people.get(about)?.name.toLowerCase().split(" ") ?? [];
  const telling = words?.filter((word) => !surname.includes(word)) ?? [];
  const kind = asking.record.people.has(about) ? "person" : "organisation";
  if (telling.length === 0 || asking.record.contests.has(about)) return null;
  return { kind: "reported", subjects: [{ kind, id: about }], words: telling };
}

/**
 * English → a query, or an answer that says why there is none: a choice between readings, "not understood", a refusal.
 * A reading is trusted only when every content word of the question is explained by it; the best of those is taken,
 * and several records that fit it are offered, never guessed between.
 */
export function understand(text: string, asking: Asking): Understood {
  return understoodOf(read(text), asking);
}

/** The same of words already read. */
export function understoodOf(said: readonly Token[], asking: Asking): Understood {
  const chosen =
    offeredBy(said, asking.conversation, asking.record) ??
    byContest(said, asking.conversation?.offered ?? [], asking.record, asking.now);
  if (chosen) return { query: chosen };
  const found = stepsOf(withoutTag(withoutCourtesy(said)), asking);
  const { tokens, marks, readings } = found;
  const refusal = refuse(
    tokens.map((token) => token.text),
    marks,
    asking.record,
  );
  if (refusal) return { answer: refusal, offered: [] };
  if (tokens.length === 0) return { query: { kind: "help" } };
  if (asksWhere(tokens, asking)) return { query: { kind: "sources" } };
  const news = mayBeNews(tokens, asking) ? newsReading(tokens, asking) : null;
  const published = news && ofPublished(news, asking);
  if (published && news.certain) return published;
  const whole = queriesOf(readings, asking);
  const { queries, answers } = asksNothing(whole)
    ? withoutItsOpening(tokens, asking, whole)
    : whole;
  const spoke = published && "query" in published && published.query.kind === "said";
  if (spoke && queries.length > 0 && !queries.some(({ kind }) => OF_WORDS.has(kind)))
    return published;
  const all = withTopic(queries.length > 0 ? queries : bothIn(found, asking), marks, asking);
  const [query] = all;
  if (query && all.length === 1) {
    const told = query.kind === "claims" ? besideClaims(query, tokens, marks, asking) : null;
    const by = news?.rest?.publisher;
    const theirs =
      published && "query" in published && isNewsQuery(published.query) && published.query;
    const instead = by && theirs && { instead: { query: theirs, publisher: by } };
    return { query, ...(told && { beside: told }), ...(instead && instead) };
  }
  const undeclared = notYetDeclared(all, asking.record);
  if (undeclared) return { query: undeclared };
  if (all.length > 1) return offer(all, asking.record);
  const aside = withoutAsides(said);
  const told = aside.length < said.length ? understoodOf(aside, asking) : null;
  if (told && "query" in told && !isNewsQuery(told.query)) return told;
  const other = published ?? ofPublished(newsReading(tokens, asking), asking);
  if (other && (answers.length === 0 || news)) return other;
  const [unanswered] = answers;
  const answer = unanswered?.answer ?? notUnderstood(tokens, marks, asking.record);
  const offered = (unanswered?.offered ?? []).map((each) => ({
    label: say(each, asking.record),
    query: each,
  }));
  return { answer, offered };
}
