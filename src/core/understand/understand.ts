import type { NecRecord } from "#src/record/record.ts";
import type { Answer } from "../answer.ts";
import type { Conversation } from "../conversation.ts";
import type { Query } from "../query.ts";
import { cued, type Frame } from "./frame.ts";
import { frames, vocabulary } from "./frames/index.ts";
import { lexiconOf } from "./lexicon.ts";
import { type Mark, mark } from "./mark.ts";
import { NOISE } from "./noise.ts";
import { offer, offeredBy } from "./offered.ts";
import { read, type Token } from "./read.ts";
import { refuse } from "./refuse.ts";
import { type Choices, choose, fillings } from "./slots.ts";
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

function readingOf(
  frame: Frame,
  tokens: readonly Token[],
  marks: readonly Mark[],
  asking: Asking,
): Reading | null {
  const explained = cued(
    frame,
    tokens.map(({ text }) => text),
  );
  if (!explained) return null;
  const free = marks.filter(
    ({ kind, from, to }) =>
      kind === "person" || kind === "organisation" || !hasAll(explained, from, to),
  );
  const choices = choose(frame, free, asking.record, asking.conversation);
  if (!choices) return null;
  const marked = new Set<number>();
  for (const { from, to } of choices.used) for (let at = from; at < to; at++) marked.add(at);
  const unexplained = tokens.filter(
    ({ text }, at) => !explained.has(at) && !marked.has(at) && !NOISE.has(text),
  );
  const counted = [...explained].filter(
    (at) => !marked.has(at) && !NOISE.has(tokens[at]?.text ?? ""),
  );
  const score = counted.length + marked.size + (frame.weight ?? 0) * 0.5;
  return { frame, choices, unexplained: unexplained.map(({ text }) => text), score };
}

function hasAll(explained: ReadonlySet<number>, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!explained.has(at)) return false;
  return true;
}

/** The first four steps, kept apart so that they can be shown. */
export function steps(text: string, asking: Asking): Steps {
  const tokens = read(text);
  const marks = mark(tokens, lexiconOf(asking.record), vocabulary, asking.now);
  const readings = frames
    .flatMap((frame) => readingOf(frame, tokens, marks, asking) ?? [])
    .sort((a, b) => a.unexplained.length - b.unexplained.length || b.score - a.score);
  return { tokens, marks, readings };
}

interface Result {
  readonly queries: readonly Query[];
  readonly answers: readonly Answer[];
}

function resultOf({ frame, choices }: Reading, asking: Asking): Result {
  if (choices.contest.kind === "none") {
    return {
      queries: [],
      answers: [nothingFits(choices.constraint, choices.contest.near, asking.record)],
    };
  }
  const outcomes = fillings(choices, frame.together ?? false, asking).flatMap(
    (slots) => frame.outcome(slots) ?? [],
  );
  const queries = outcomes.flatMap((outcome) => ("query" in outcome ? [outcome.query] : []));
  const unlike = queries.filter(
    (query, at) =>
      queries.findIndex((each) => JSON.stringify(each) === JSON.stringify(query)) === at,
  );
  return {
    queries: unlike,
    answers: outcomes.flatMap((outcome) => ("answer" in outcome ? [outcome.answer] : [])),
  };
}

/**
 * English → a query, or an answer that says why there is none: a choice between readings, "not understood", a refusal.
 * A reading is trusted only when every content word of the question is explained by it; the best of those is taken,
 * and several records that fit it are offered, never guessed between.
 */
export function understand(text: string, asking: Asking): Understood {
  const chosen = offeredBy(text, asking.conversation);
  if (chosen) return { query: chosen };
  const { tokens, marks, readings } = steps(text, asking);
  const refusal = refuse(
    tokens.map((token) => token.text),
    marks,
    asking.record,
  );
  if (refusal) return { answer: refusal, offered: [] };
  if (tokens.length === 0) return { query: { kind: "help" } };
  let fallback: Answer | null = null;
  for (const reading of readings) {
    if (reading.unexplained.length > 0) break;
    const { queries, answers } = resultOf(reading, asking);
    const [query] = queries;
    if (query && queries.length === 1) return { query };
    if (queries.length > 1) return offer(queries, asking.record);
    fallback ??= answers[0] ?? null;
  }
  return {
    answer: fallback ?? notUnderstood(tokens, marks, asking.record),
    offered: [],
  };
}
