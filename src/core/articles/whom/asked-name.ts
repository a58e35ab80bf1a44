import type { Asked } from "./speaker.ts";

/** The name by which somebody is asked about: the first of the record's, or the one that the question gives. */
export const nameAsked = (asked: Asked): string =>
  "id" in asked ? (asked.names[0] ?? "") : asked.named;
