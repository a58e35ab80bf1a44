import type { NecRecord, Person } from "#src/record/record.ts";
import type { Answer } from "../answer.ts";
import { type Conversation, remember } from "../conversation.ts";
import type { Query, SingleQuery } from "../query.ts";
import { twoQuestions, withoutTag } from "./clauses.ts";
import { keepsDirection } from "./direction.ts";
import { cued, cuesOf, type Frame } from "./frame.ts";
import { frames, vocabulary } from "./frames/index.ts";
import { type Hearing, Phrasebook } from "./hearing.ts";
import { honours } from "./honours.ts";
import { lexiconOf } from "./lexicon.ts";
import { type Mark, mark, pronounIn } from "./mark.ts";
import { type Noise, noiseIn, withParty } from "./noise.ts";
import { offer, offeredBy } from "./offered.ts";
import { read, type Token } from "./read.ts";
import { refuse } from "./refuse.ts";
import { type Choices, choose, fillings } from "./slots.ts";
import { spanOf } from "./span.ts";
import { nothingFits, notUnderstood } from "./unknown.ts";

/** What the core knows when a question comes. */
export interface Asking {
  readonly record: NecRecord;
  readonly now: string;
  readonly conversation: Conversation | null;
}

/** A question understood: a query, or an answer that needs none; `offered` are the readings it puts to choice. */
export type Understood =
  | { readonly query: Query }
  | { readonly answer: Answer; readonly offered: Conversation["offered"] };

/** A way to read a question, with what it leaves unexplained. */
export interface Reading {
  readonly frame: Frame;
  readonly choices: Choices;
  readonly unexplained: readonly string[];
  readonly score: number;
}

/** The steps of understanding, for `--explain`. */
export interface Steps {
  readonly tokens: readonly Token[];
  readonly marks: readonly Mark[];
  /** Best first. Only those that leave nothing unexplained are trusted. */
  readonly readings: readonly Reading[];
}

/** The words inside names of two words or more, where a cue is no cue: "Young Labour chair". */
function insideNames(marks: readonly Mark[]): ReadonlySet<number> {
  const named = new Set<number>();
  for (const { kind, from, to } of marks) {
    if (kind === "time" || to - from < 2) continue;
    for (let at = from; at < to; at++) named.add(at);
  }
  return named;
}

function readingOf(frame: Frame, heard: Heard, asking: Asking): Reading | null {
  const { hearing, marks, named } = heard;
  const { words } = hearing;
  const explained = cued(frame, hearing, named);
  if (!explained) return null;
  const free = marks.filter(
    ({ kind, from, to }) =>
      kind === "person" || kind === "organisation" || !hasAll(explained, from, to),
  );
  const choices = choose(frame, free, asking.record, asking.conversation);
  if (!choices || !keepsDirection(frame.direction, choices.used, words)) return null;
  const sections = choices.used.filter(({ kind }) => kind === "section");
  const noise = withParty(
    heard.noise,
    sections.map(({ from }) => from),
  );
  const marked = new Set<number>();
  for (const { from, to } of choices.used) for (let at = from; at < to; at++) marked.add(at);
  const unexplained = words.filter(
    (_, at) => !explained.has(at) && !marked.has(at) && !noise.has(at),
  );
  const counted = [...explained].filter((at) => !marked.has(at) && !noise.has(at));
  if (choices.remembered && counted.length + choices.used.length === 0) return null;
  const score = counted.length + marked.size + (frame.weight ?? 0) * 0.5;
  return { frame, choices, unexplained, score };
}

function hasAll(explained: ReadonlySet<number>, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!explained.has(at)) return false;
  return true;
}

const book = new Phrasebook(cuesOf(frames));

/** The first four steps, kept apart so that they can be shown. */
export function steps(text: string, asking: Asking): Steps {
  return stepsOf(withoutTag(read(text)), asking);
}

function stepsOf(tokens: readonly Token[], asking: Asking): Steps {
  const marks = mark(tokens, lexiconOf(asking.record), vocabulary, asking.now);
  const words = tokens.map(({ text }) => text);
  const hearing = book.hear(words);
  const heard = { hearing, marks, named: insideNames(marks), noise: noiseIn(words) };
  const readings = frames
    .flatMap((frame) => readingOf(frame, heard, asking) ?? [])
    .sort((a, b) => a.unexplained.length - b.unexplained.length || b.score - a.score);
  return { tokens, marks, readings };
}

/** A question as the frames hear it. */
interface Heard {
  readonly hearing: Hearing;
  readonly marks: readonly Mark[];
  /** Words inside longer names. */
  readonly named: ReadonlySet<number>;
  readonly noise: Noise;
}

interface Result {
  readonly queries: readonly Query[];
  readonly answers: readonly Answer[];
}

/** The correction where somebody stood in nothing that fits what was said: it names the time or the section. */
function absence(
  { frame, choices: { constraint } }: Reading,
  [person, ...others]: readonly Person[],
): readonly Query[] {
  if (!person || others.length > 0) return [];
  if (frame.cues.length === 0 && constraint.times.length === 0) return [];
  const [section] = constraint.sections;
  const span = spanOf(constraint.times);
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

function resultOf(reading: Reading, asking: Asking): Result {
  const { frame, choices } = reading;
  const { slots, absent, near } = fillings(choices, frame, asking);
  if (near) return { queries: [], answers: [nothingFits(choices.constraint, near, asking.record)] };
  const outcomes = slots.flatMap((each) => frame.outcome(each) ?? []);
  const queries = [
    ...outcomes.flatMap((outcome) => ("query" in outcome ? [outcome.query] : [])),
    ...absent.flatMap((people) => absence(reading, people)),
  ].filter((query) => honours(query, choices, asking.record));
  const unlike = queries.filter(
    (query, at) =>
      queries.findIndex((each) => JSON.stringify(each) === JSON.stringify(query)) === at,
  );
  return {
    queries: unlike,
    answers: outcomes.flatMap((outcome) => ("answer" in outcome ? [outcome.answer] : [])),
  };
}

/** The queries of the best reading that explains every word and fits, or why there are none. */
function queriesOf(readings: readonly Reading[], asking: Asking): Result {
  let fallback: readonly Answer[] = [];
  for (const reading of readings) {
    if (reading.unexplained.length > 0) break;
    const { queries, answers } = resultOf(reading, asking);
    if (queries.length > 0) return { queries, answers: [] };
    if (fallback.length === 0) fallback = answers;
  }
  return { queries: [], answers: fallback };
}

/** What is asked of the desk itself goes with no other question. */
const ABOUT_DESK: ReadonlySet<Query["kind"]> = new Set(["help", "about", "sources", "changes"]);

const isSingle = (query: Query): query is SingleQuery => query.kind !== "both";

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
 * English → a query, or an answer that says why there is none: a choice between readings, "not understood", a refusal.
 * A reading is trusted only when every content word of the question is explained by it; the best of those is taken,
 * and several records that fit it are offered, never guessed between.
 */
export function understand(text: string, asking: Asking): Understood {
  const chosen = offeredBy(text, asking.conversation);
  if (chosen) return { query: chosen };
  const found = steps(text, asking);
  const { tokens, marks, readings } = found;
  const refusal = refuse(
    tokens.map((token) => token.text),
    marks,
    asking.record,
  );
  if (refusal) return { answer: refusal, offered: [] };
  if (tokens.length === 0) return { query: { kind: "help" } };
  const { queries, answers } = queriesOf(readings, asking);
  const all = queries.length > 0 ? queries : bothIn(found, asking);
  const [query] = all;
  if (query && all.length === 1) return { query };
  if (all.length > 1) return offer(all, asking.record);
  return { answer: answers[0] ?? notUnderstood(tokens, marks, asking.record), offered: [] };
}
