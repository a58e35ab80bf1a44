import { pronounOf } from "../given-names.ts";
import type { Asked } from "./speaker.ts";

/** Whether all that a text has of somebody by a pronoun is "he", and whoever is asked for is a woman, or the other way round. */
export function isOfOtherSex(text: string, asked: Asked): boolean {
  const meant = pronounOf("id" in asked ? (asked.names[0] ?? "") : asked.named);
  const has = (word: string) => new RegExp(`\\b${word}\\b`, "i").test(text);
  return meant !== null && !has(meant) && has(meant === "he" ? "she" : "he");
}
