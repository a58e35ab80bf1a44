import type { Contest } from "#src/record/record.ts";
import type { Answer } from "../answer.ts";
import type { Query } from "../query.ts";
import type { Slots } from "./slots.ts";

/** How many of a kind of mark a frame takes: at least, at most. */
type Range = readonly [number, number];

/** What a frame takes from the marks. A mark it does not take stays unexplained. */
export interface Takes {
  readonly people?: Range;
  readonly organisations?: Range;
  /** Whether the organisation may be a body such as the NEC itself, which back nobody. */
  readonly bodies?: boolean;
  /**
   * A contest: its section, its time, its place. `said`: only where the question names one.
   * `section`: the section alone, as a seat that is held; no contest is looked for.
   */
  readonly contest?: "optional" | "said" | "section";
  /** A time that is not a contest's. */
  readonly time?: boolean;
  readonly ordinal?: boolean;
  readonly term?: boolean;
}

/** What a frame makes of its slots: a query, an answer that needs none, or null where it does not fit after all. */
export type Outcome = { readonly query: Query } | { readonly answer: Answer } | null;

/** Cues, with commas between: each is one or more folded words that stand together. "won, got in, elected". */
export type Cues = string;

/** A kind of question. */
export interface Frame {
  readonly name: string;
  /** One cue of every group must be there. */
  readonly cues: readonly Cues[];
  /** Words it explains where they stand, and does not need. */
  readonly also?: Cues;
  /** Cues that make it the wrong frame. */
  readonly unless?: Cues;
  readonly takes: Takes;
  /** Whether it goes on from the thread's last question, whose people and section are meant where none are said. */
  readonly continues?: boolean;
  /** Whether the people or the organisations it takes do what its cues say, or have it done to them. */
  readonly direction?: Direction;
  /** Whether it can say several contests in one answer, instead of asking which. */
  readonly together?: boolean;
  /** Of several contests that fit, those that can be meant: a quota belongs to a transferable vote. */
  readonly narrow?: (contest: Contest) => boolean;
  /** Settles ties between frames that explain the same words; 0 where not given. */
  readonly weight?: number;
  /** Questions it must understand: its tests, and what the desk suggests. */
  readonly examples: readonly string[];
  outcome(slots: Slots): Outcome;
}

/** Who a name is in what the verbs say: "who did X back" has it as subject, "who backed X" as object. */
export interface Direction {
  readonly verbs: Cues;
  readonly of: "person" | "organisation";
  readonly is: "subject" | "object";
}

/** Runs of tokens as a cue sees them. */
export type Words = readonly string[];

const compiled = new Map<Cues, readonly Words[]>();

/** The cues of a text, each as its words. */
export function phrases(cues: Cues): readonly Words[] {
  const known = compiled.get(cues);
  if (known) return known;
  const made = cues.split(",").map((cue) => cue.trim().split(/\s+/));
  compiled.set(cues, made);
  return made;
}

/** Where any of the cues stand in the words, as token indexes; every place they do. */
export function placesOf(cues: Cues, words: Words): readonly number[] {
  const places: number[] = [];
  for (const cue of phrases(cues)) {
    for (let at = 0; at + cue.length <= words.length; at++) {
      if (cue.every((word, offset) => words[at + offset] === word)) {
        for (let offset = 0; offset < cue.length; offset++) places.push(at + offset);
      }
    }
  }
  return places;
}

/** Whether any of the cues stands in the words. */
export function has(cues: Cues, words: Words): boolean {
  return phrases(cues).some((cue) =>
    words.some((_, at) => cue.every((word, offset) => words[at + offset] === word)),
  );
}

/**
 * The tokens a frame's cues explain, or null where one of its groups is missing or a cue of `unless` is there.
 * `named` are words inside longer names: no cue of `unless` is looked for among them.
 */
export function cued(
  frame: Frame,
  words: Words,
  named: ReadonlySet<number> = new Set(),
): ReadonlySet<number> | null {
  const open = words.map((word, at) => (named.has(at) ? "" : word));
  if (frame.unless && has(frame.unless, open)) return null;
  const explained = new Set<number>();
  for (const group of frame.cues) {
    const places = placesOf(group, words);
    if (places.length === 0) return null;
    for (const place of places) explained.add(place);
  }
  if (frame.also) for (const place of placesOf(frame.also, words)) explained.add(place);
  return explained;
}
