/** What a question about what was published can say beside its kind and whom it is about. */
export type Field =
  | "listener"
  | "facet"
  | "words"
  | "occasion"
  | "whole"
  | "phrase"
  | "quoted"
  | "hints"
  | "comment"
  | "answers"
  | "time"
  | "publisher";

/** How each is led to in the words of a query, in their order; each begins after a comma. */
export const CLAUSES: readonly (readonly [Field, string])[] = [
  ["listener", "to"],
  ["facet", "as to"],
  ["words", "with the words"],
  ["occasion", "on the occasion of"],
  ["whole", "in one sentence"],
  ["phrase", "best as"],
  ["quoted", "in the very words"],
  ["hints", "best with"],
  ["comment", "or that there was no comment"],
  ["answers", "and what was answered by"],
  ["time", "published"],
  ["publisher", "according to"],
];
