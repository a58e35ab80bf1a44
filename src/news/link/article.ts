import type { Moment } from "#src/core/news.ts";
import type { Words } from "./line.ts";
import type { Run } from "./neighbours.ts";

/** An article's sentences, by paragraph. */
export interface Linkable {
  readonly title: string;
  readonly sentences: readonly (readonly string[])[];
  readonly published: Moment | null;
  /** Whose it is: an outlet that is called as a person might be, "Ruby Lantern", is nobody in its own pages. */
  readonly publisher?: string;
}

/** Who is named at a place: somebody or something of the record by its id, or a stranger by the name. */
export type Who =
  | { readonly kind: "person" | "organisation"; readonly id: string }
  | { readonly kind: "stranger"; readonly name: string };

/** What a line names, by its words. */
export interface Naming extends Run {
  readonly who: Who;
}

/** A line and what is found in it so far. */
export interface Reading {
  readonly words: Words;
  readonly namings: Naming[];
  /** Which of its words are part of a name, whoever's it is. */
  readonly taken: Set<number>;
}

/** Puts down who a run of words names. */
export function put({ namings, taken }: Reading, run: Run, who: Who): void {
  namings.push({ from: run.from, to: run.to, who });
  take(taken, run);
}

/** Puts down that a run of words is a name, though not whose. */
export function take(taken: Set<number>, { from, to }: Run): void {
  for (let at = from; at < to; at++) taken.add(at);
}

export const isFree = ({ taken }: Reading, { from, to }: Run): boolean => {
  for (let at = from; at < to; at++) if (taken.has(at)) return false;
  return true;
};

/** A key that tells one named from another. */
export const keyOfWho = (who: Who): string =>
  who.kind === "stranger" ? `stranger ${who.name}` : who.id;
