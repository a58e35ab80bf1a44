import type { Contest, Person } from "#src/record/record.ts";
import { remember } from "../conversation.ts";
import { isNewsQuery } from "../news-query.ts";
import type { Query, SingleQuery } from "../query.ts";
import { twoQuestions } from "./clauses.ts";
import { fits, onlyAt } from "./contests.ts";
import { eachApart } from "./each-apart.ts";
import { fillings } from "./fillings.ts";
import type { Unanswered } from "./frame.ts";
import { honours } from "./honours.ts";
import { isKindAsked } from "./kind-asked.ts";
import type { Mark } from "./mark.ts";
import { nominatedThen } from "./nominated-then.ts";
import { withoutOpening } from "./opening.ts";
import { pronounIn } from "./pronouns.ts";
import type { Token } from "./read.ts";
import { withSaidBeside } from "./said-beside.ts";
import { type Asking, type Reading, type Steps, stepsOf } from "./steps.ts";
import { beside, spanOf } from "./times/span.ts";
import type { Time } from "./times/time.ts";
import { nothingFits } from "./unknown.ts";

/** What some words ask of the record, or why they ask nothing that it can answer. */
export interface Result {
  readonly queries: readonly Query[];
  readonly answers: readonly Unanswered[];
  /** Whether the answer stands whatever other readings there are: the section spoken of had no contest at the time said. */
  readonly firm?: boolean;
}

/** The correction where somebody stood in nothing that fits what was said: it names the time or the section. */
function absence(
  { frame, choices: { constraint, used, remembered }, words }: Reading,
  [person, ...others]: readonly Person[],
  asking: Asking,
): readonly Query[] {
  const { record, conversation } = asking;
  if (!person || others.length > 0) return [];
  // "Who has had the seat since 2020?" asks for somebody, and not about whoever was spoken of.
  if (remembered && words.some((word) => ASKING_WHO.has(word))) return [];
  if (frame.cues.length === 0 && constraint.times.length === 0) return [];
  const nominated = nominatedThen(words, person, constraint.times, record);
  if (nominated) return [nominated];
  const [section] = constraint.sections;
  const last = record.contests.get(conversation?.contests[0] ?? "");
  const query = conversation?.query;
  if (last && query?.kind === "candidacy" && OF_RIVALS.has(query.aspect) && !section) {
    const { times } = constraint;
    const isDated = times.length > 0 && times.every(({ order }) => !order);
    const then = isDated && onlyAt(record.bySection.get(last.section) ?? [], times);
    if (then) return [{ kind: "result", contest: then.id, aspect: "winners" }];
  }
  const span = { ...spanOf(constraint.times), ...spanBeside(constraint.times, last?.time) };
  if (!section && !span.from && !span.to) return [];
  // "Who was up against him then?", of a time at which another of those spoken of stood: that one may be meant.
  const spoken = remembered || used.some(({ kind }) => kind === "pronoun");
  if (spoken && othersStood(person, constraint.times, asking)) return [];
  if (section && LOOSE_SECTIONS.has(section) && !saysSeat(used, words)) return [];
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

/** Whether somebody else that the thread spoke of stood at a time, in the section last spoken of. */
const othersStood = (person: Person, times: readonly Time[], { record, conversation }: Asking) => {
  const section = record.contests.get(conversation?.contests[0] ?? "")?.section;
  return (conversation?.spoken ?? []).some(
    (each) =>
      each.person !== person.id &&
      (record.candidacies.get(each.person) ?? []).some(
        ({ contest }) =>
          contest.section === section &&
          times.some((time) => !time.order && fits(contest.time, time)),
      ),
  );
};

/** What was last asked of whom somebody met: at another time, at which they did not stand, it is asked of the contest. */
const OF_RIVALS: ReadonlySet<string> = new Set(["below", "above", "opponents"]);

const ASKING_WHO: ReadonlySet<string> = new Set(["who", "whom", "whose"]);

/** Sections with names that are ordinary words: "the union votes" names no section, and "vice-chair" may be a post. */
const LOOSE_SECTIONS: ReadonlySet<string> = new Set(["trade-unions", "officers"]);
const SEAT = /^(section|seats?|places?|reps?|representatives?)$/;

const saysSeat = (used: readonly Mark[], words: readonly string[]) =>
  used.some(
    ({ kind, from, to }) =>
      kind === "section" && words.slice(from, to + 1).some((word) => SEAT.test(word)),
  );

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

/** What one reading asks of the record. */
export function resultOf(reading: Reading, asking: Asking): Result {
  const { frame, choices } = reading;
  const { slots, absent, near } = fillings(choices, frame, asking);
  if (near) {
    const answer = nothingFits(choices.constraint, near, asking.record);
    const goesOn = frame.continues === true && asking.conversation?.query?.kind === "result";
    const firm = goesOn && choices.constraint.sections.length === 0;
    return { queries: [], answers: [{ answer, offered: inNearest(reading, near, asking) }], firm };
  }
  const outcomes = slots.flatMap((each) => frame.outcome(each) ?? []);
  const queries = [
    ...outcomes.flatMap((outcome) => ("query" in outcome ? [outcome.query] : [])),
    ...absent.flatMap((people) => absence(reading, people, asking)),
  ]
    .filter((query) => honours(query, choices, asking.record))
    .filter((query) => isKindAsked(query, reading.words, asking.record))
    .flatMap((query) => withSaidBeside(query, reading.words, asking) ?? []);
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
export function queriesOf(readings: readonly Reading[], asking: Asking): Result {
  let fallback: readonly Unanswered[] = [];
  for (const reading of readings) {
    if (reading.unexplained.length > 0) break;
    const { queries, answers, firm } = resultOf(reading, asking);
    if (queries.length > 0) return { queries, answers: [] };
    if (firm || answers.some(({ final }) => final)) return { queries, answers };
    if (fallback.length === 0) fallback = answers;
  }
  return { queries: [], answers: fallback };
}

/** Whether all that is asked is for help, or of the desk itself. */
export const asksNothing = ({ queries }: Result) =>
  queries.every(({ kind }) => kind === "help" || kind === "about");

/** The same question read without the words that lead to it from the one before, where it is not understood with them. */
export function withoutItsOpening(tokens: readonly Token[], asking: Asking, whole: Result): Result {
  const rest = withoutOpening(tokens);
  if (rest.length === tokens.length) return whole;
  const found = queriesOf(stepsOf(rest, asking).readings, asking);
  return asksNothing(found) && found.answers.length === 0 ? whole : found;
}

/** What is asked of the desk itself goes with no other question. */
const ABOUT_DESK: ReadonlySet<Query["kind"]> = new Set(["help", "about", "sources", "changes"]);

const ASKING_WHAT: ReadonlySet<string> = new Set(["what", "explain", "define", "mean", "means"]);

const isSingle = (query: Query): query is SingleQuery =>
  query.kind !== "both" && !isNewsQuery(query);

const contestOf = (query: SingleQuery) => ("contest" in query ? query.contest : undefined);

/** The queries of some words, each one question about the record. */
export function singles(tokens: readonly Token[], asking: Asking): readonly SingleQuery[] {
  return queriesOf(stepsOf(tokens, asking).readings, asking)
    .queries.filter(isSingle)
    .filter(({ kind }) => !ABOUT_DESK.has(kind));
}

/** Two questions in one sentence, each understood alone, the second as going on from the first; every way to read them. */
export function bothIn({ tokens, marks }: Steps, asking: Asking): readonly Query[] {
  const apart = eachApart(tokens, marks);
  for (const [first, second] of [...twoQuestions(tokens, marks), ...(apart ? [apart] : [])]) {
    const found = singles(first, asking).flatMap((one): Query[] => {
      // "What about 2022, who stood against him then?" has no second question: the first words only say when.
      if (one.kind === "candidacies" && one.lead === "absent") return [];
      const asked = { query: one, answer: null, offered: [], pronoun: pronounIn(first) };
      const others = singles(second, { ...asking, conversation: remember(asking, asked) });
      const alike = others.filter((other) => contestOf(other) === contestOf(one));
      const [other, ...more] = alike.length > 0 ? alike : others;
      if (!other || more.length > 0) return [];
      // The name of a section is no question of its own: "in the PLP and CLP sections".
      if (other.kind === "glossary" && !second.some(({ text }) => ASKING_WHAT.has(text))) return [];
      const same = JSON.stringify(one) === JSON.stringify(other);
      return [same ? one : { kind: "both", queries: [one, other] }];
    });
    if (found.length > 0) return found;
  }
  return [];
}
