import { stemmer } from "stemmer";

const lettersOf = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** The words of a text as they are compared: without their endings. */
export function stemsOf(text: string): readonly string[] {
  return text
    .replace(/\b(e)-(?=mail)/gi, "$1")
    .split(/[^\p{L}\p{N}’']+/u)
    .map((word) => stemmer(lettersOf(word)))
    .filter((word) => word !== "");
}
