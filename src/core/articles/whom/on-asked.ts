import type { Statement } from "../../news.ts";
import { isName, MEANS_BODY } from "../lines/found.ts";
import type { Near } from "../lines/lines.ts";
import { isAffair, isEvent, type Term } from "../words/terms.ts";
import { peopleIn, surnameOf } from "./named-before.ts";

const PRONOUN = /\b(?:he|she|him|her|his|hers)(?:[’']\w+)?\b/i;
const FIRST_PERSON = /\b(?:I|my|me|mine|our|we|us)\b/;

const keysOf = (speaker: Statement["speaker"]): readonly string[] =>
  "id" in speaker ? [speaker.id, speaker.name] : [speaker.name];

/**
 * Whether what somebody says under a headline may be on whom the headline names and the question asks about, though the
 * line does not name that one: it names nobody else but who speaks, and has a pronoun, or it is asked of a case or of what
 * happened and the speaker does not speak of himself.
 */
export function mayBeOnAsked({ read, fit, statements }: Near, terms: readonly Term[]): boolean {
  if (!terms.some(isName)) return true;
  const asked = new Set(terms.flatMap(({ id, word }) => (id === null ? [word] : [id])));
  const speaking = new Set(statements.flatMap(({ speaker }) => keysOf(speaker)));
  const isAlone = peopleIn(read, fit.at).every(
    (name) => speaking.has(name) || asked.has(name) || asked.has(surnameOf(name).toLowerCase()),
  );
  if (!isAlone) return false;
  const words = statements.map((each) => each.words).join(" ");
  if (terms.filter(isName).every(({ body }) => body)) return MEANS_BODY.test(words);
  const ofAffair = terms.some(({ word }) => isAffair(word) || isEvent(word));
  return PRONOUN.test(words) || (ofAffair && !FIRST_PERSON.test(words));
}
