import { ACCUSING } from "#src/words-of-accusation.ts";
import { pattern } from "../../pattern.ts";
import { singleFile } from "../layout.ts";
import type { Finding, Path } from "../problem.ts";
import type { Check } from "./check.ts";
import { everyFile } from "./every.ts";

/** Keys whose text the desk says in its own voice. */
const PROSE = new Set([
  "text",
  "note",
  "caveat",
  "inferred",
  "statement",
  "comment",
  "reason",
  "method",
  "what",
  "why",
  "wants",
  "about",
  "title",
  "occasion",
]);
const QUOTATION = /“([^”]*)”|"([^"]*)"/g;
const QUOTED_WORDS = 25;
const LOADED = pattern("i")`
  \b(
    moderates?|left-wing(?:ers?)?|right-wing(?:ers?)?|hard[- ](?:left|right)|far[- ](?:left|right)
    |corbyn(?:ites?|istas?|sceptics?)|blairites?|brownites?|starmerites?|trots?|landslide
    |crushing(?:ly)?|trounced|thrashed|humiliat\w+|disgraced|notorious|infamous|controversial
  )\b
`;
const ATTRIBUTED = pattern("i")`
  \b(
    said|says|saying|called|calls|described|describes|describing|reported|reports|according to
    |wrote|writes|termed|dubbed|labelled|account|named itself|put it|headline
  )\b
`;
const PRONOUN = /\b(he|she|him|his|her|hers|himself|herself)\b/i;

/** What the desk says in its own voice keeps to the house's words. A glossary may explain any word. */
export const wordingIsOurs: Check = (files) => {
  const findings: Finding[] = [];
  for (const { file, value } of everyFile(files)) {
    if (file === singleFile("glossary")) continue;
    eachText(value, (text, path) => {
      for (const message of wrongWording(text)) findings.push({ file, path: [...path], message });
      const accusing =
        file === singleFile("claims") ? null : ACCUSING.exec(text.replace(QUOTATION, ""));
      if (accusing) findings.push({ file, path: [...path], message: belongsInClaims(accusing[0]) });
    });
  }
  return findings;
};

/** What is reported of somebody's conduct is given only to those who ask (editorial rule 3). */
const belongsInClaims = (word: string) =>
  `"${word}" outside claims.yaml: results and profiles are shown unasked; make it a claim, with reply and outcome`;

/**
 * What is wrong with the wording of a text: a quotation of more than 25 words (editorial rule 5);
 * names of camps and strong words, unless quoted or beside who used them (rule 10); a person
 * called he or she instead of by the surname.
 */
export function* wrongWording(text: string): Iterable<string> {
  for (const [, curly, straight] of text.matchAll(QUOTATION)) {
    const words = (curly ?? straight ?? "").split(/\s+/).filter((word) => word !== "").length;
    if (words > QUOTED_WORDS) yield `a quotation of ${words} words; ${QUOTED_WORDS} at most`;
  }
  const ours = text.replace(QUOTATION, "");
  const pronoun = PRONOUN.exec(ours)?.[0];
  if (pronoun !== undefined) yield `"${pronoun}" for a person; say the surname`;
  if (!LOADED.test(ours)) return;
  for (const sentence of ours.split(/(?<=[.;])\s+/)) {
    const word = LOADED.exec(sentence)?.[0];
    if (word === undefined || ATTRIBUTED.test(sentence)) continue;
    yield `"${word}" in our own words; quote it, say whose word it is, or leave it out`;
  }
}

function eachText(
  value: unknown,
  visit: (text: string, path: Path) => void,
  path: (string | number)[] = [],
): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    path.push(Array.isArray(value) ? Number(key) : key);
    if (typeof inner === "object") eachText(inner, visit, path);
    else if (typeof inner === "string" && PROSE.has(key)) visit(inner, path);
    path.pop();
  }
}
