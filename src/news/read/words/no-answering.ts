import { part, pattern } from "../../../pattern.ts";

/** What somebody may say against what is said of him. */
const DENIAL = part`
  no|never|sorry|apolog\p{L}+|den(?:y|ied|ies)|reject\p{L}*|untrue|untruths?|true|truth|false\p{L}*|lies?|lied
  |lying|liars?|nonsense|rubbish|absurd|ridiculous|ludicrous|baseless|smears?|slurs?|allegations?|accusations?
  |claims?|charges?|criticisms?|wrong|unfair|fair
`;
const DENIES = new RegExp(`\\b(?:${DENIAL})\\b`, "iu");

/** What somebody may say of himself, or against what is said of him. */
const ANSWERS = pattern("iu")`
  \b(?:I|I[’']\p{L}+|me|my|mine|myself|we|we[’']\p{L}+|us|our|ours|${DENIAL})\b
`;

const isQuoted = (quoted: string | undefined): quoted is string =>
  quoted !== undefined && quoted.trim() !== "";

/** Whether quoted words are a whole sentence, and none by which somebody who is accused would answer: "The hall is shut." */
export const isNoAnswer = (quoted: string | undefined): boolean =>
  isQuoted(quoted) && !ANSWERS.test(quoted);

/** Whether quoted words are a whole sentence, and deny nothing: "We shut the hall." */
export const isNoDenial = (quoted: string | undefined): boolean =>
  isQuoted(quoted) && !DENIES.test(quoted);
