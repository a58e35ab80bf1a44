import type { Contest } from "#src/record/record.ts";
import type { Answer } from "../answer.ts";
import type { Query } from "../query.ts";
import type { Cues, Hearing } from "./hearing.ts";
import { type Run, touches } from "./run.ts";
import type { Slots } from "./slots.ts";

export type { Cues, Words } from "./hearing.ts";
export { has, placesOf } from "./hearing.ts";

/** How many of a kind of mark a frame takes: at least, at most. */
type Range = readonly [number, number];

/** What a frame takes from the marks. A mark it does not take stays unexplained. */
export interface Takes {
  readonly people?: Range;
  /** Whether the organisation has to be named, and the people named, or spoken of by a pronoun or by how they did. */
  readonly spoken?: boolean;
  readonly organisations?: Range;
  /** Whether the organisation may be a body such as the NEC itself, which back nobody. */
  readonly bodies?: boolean;
  /**
   * A contest: its section, its time, its place. `said`: only where the question names one.
   * `section`: the section alone, as a seat that is held; no contest is looked for. `within`: a section, a time, both or
   * neither, which narrow what is asked about; no contest is looked for.
   */
  readonly contest?: "optional" | "said" | "section" | "within";
  /** A time that is not a contest's. */
  readonly time?: boolean;
  readonly ordinal?: boolean;
  /** A run of places: "third and fourth", "the bottom two". */
  readonly standing?: boolean;
  readonly term?: boolean;
  /** Numbers, as claimed: the answer gives the figure that is known. */
  readonly number?: boolean;
  /** A publisher that the record cites. */
  readonly publisher?: boolean;
  /** A post that the record has holders of. */
  readonly post?: boolean;
  /** What reported claims are about: `optional`, or `needed` with words that other kinds of question do not use. */
  readonly topic?: "optional" | "needed";
  /** One reported claim, by its title. */
  readonly claim?: boolean;
}

/** What a frame makes of its slots: a query, an answer that needs none, or null where it does not fit after all. */
export type Outcome = { readonly query: Query } | Unanswered | null;

/** An answer that needs no query; `offered` are those it puts to choice, so that an answer to it is understood. */
export interface Unanswered {
  readonly answer: Answer;
  readonly offered?: readonly Query[];
  /** Whether no other reading is to be tried: what they would tell is of something else. */
  readonly final?: true;
}

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

/** Cues of one small word, which count only outside names. */
const SMALL: ReadonlySet<Cues> = new Set(["by"]);

/**
 * Where a frame's cues stand, or null where one of its groups is missing or a cue of `unless` is there.
 * `named` are words inside longer names: no cue of `unless` is looked for among them.
 */
export function cued(
  frame: Frame,
  hearing: Hearing,
  named: ReadonlySet<number> = new Set(),
): readonly Run[] | null {
  const free = (place: Run) => !touches(place, named);
  // "Labour to Win" wins nothing: where a group is asked about, no cue is looked for in its name either.
  const ofOrganisation = (frame.takes.organisations?.[0] ?? 0) > 0;
  const all: Run[] = [];
  for (const group of frame.cues) {
    // The "by" of "by-election" says by how much nothing.
    const bare = ofOrganisation || SMALL.has(group);
    const places = bare ? hearing.placesOf(group).filter(free) : hearing.placesOf(group);
    if (places.length === 0) return null;
    all.push(...places);
  }
  if (frame.unless && hearing.placesOf(frame.unless).some(free)) return null;
  if (frame.also) all.push(...hearing.placesOf(frame.also));
  return all;
}

/** Every text of cues that some frames have. */
export function cuesOf(frames: readonly Frame[]): readonly Cues[] {
  return frames.flatMap(({ cues, also, unless }) => [
    ...cues,
    ...(also ? [also] : []),
    ...(unless ? [unless] : []),
  ]);
}
