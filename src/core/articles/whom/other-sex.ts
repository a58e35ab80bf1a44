import { pronounOf } from "../../given-names.ts";
import { nameAsked } from "./asked-name.ts";
import type { Asked } from "./speaker.ts";

const PRONOUN = { he: /\bhe\b/i, she: /\bshe\b/i } as const;

/** Whether all that a text has of somebody by a pronoun is "he", and whoever is asked for is a woman, or the other way round. */
export function isOfOtherSex(text: string, asked: Asked): boolean {
  const meant = pronounOf(nameAsked(asked));
  if (meant === null || PRONOUN[meant].test(text)) return false;
  return PRONOUN[meant === "he" ? "she" : "he"].test(text);
}
