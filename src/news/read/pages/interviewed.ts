import { pattern } from "../../../pattern.ts";
import type { LinkedLine, Named } from "../../link/index.ts";

/** Somebody with a name, in the record or not. */
export type Person =
  | { readonly kind: "person"; readonly id: string }
  | { readonly kind: "stranger"; readonly name: string };

/** An answer with the question before it, and which words of each of its lines are the answer's. */
export interface Answered {
  readonly who: Person;
  readonly question: readonly LinkedLine[];
  readonly answer: readonly LinkedLine[];
  readonly wordsOf: (line: LinkedLine, at: number) => readonly string[];
}

export type Paragraphs = readonly (readonly LinkedLine[])[];

/** Tells one person from another. */
export const keyOfPerson = (who: Person): string =>
  who.kind === "person" ? `person ${who.id}` : `stranger ${who.name}`;

/** Whom a name means, where it is somebody's. */
export function personOf(subject: Named["subject"]): Person | null {
  if (subject.kind === "stranger") return subject;
  return subject.kind === "person" ? { kind: "person", id: subject.id } : null;
}

/** "Ada Tarrow talks to Colin Vane about looms": of the two it is the one the record has who answers. */
const TALKS = pattern()`
  \b(?:
    talks?|talked|speaks?|spoke|chats?|chatted|s[ai]ts? down|met|meets?|interview(?:s|ed)|answers?
    |in conversation|joins?|joined
  )\b
`;
const FEWEST_NAMED = 2;

const only = (people: readonly Person[]): Person | null => {
  const all = new Map(people.map((each) => [keyOfPerson(each), each]));
  const [one, ...others] = all.values();
  return one && others.length === 0 ? one : null;
};

const peopleIn = ({ names }: LinkedLine): readonly Person[] =>
  names.map(({ subject }) => personOf(subject)).filter((person) => person !== null);

const ofRecord = (people: readonly Person[]) => people.filter(({ kind }) => kind === "person");

/**
 * Who is interviewed, by the lines before the first question: the only one of the record that they name, or the only
 * person; of several the one who talks to somebody, or who comes first and most often. Null where that is open.
 */
export function interviewed(lines: readonly LinkedLine[]): Person | null {
  const people = lines.flatMap(peopleIn);
  const known = ofRecord(people);
  const one = only(known.length > 0 ? known : people);
  if (one || known.length === 0) return one;
  for (const line of lines) {
    const talks = TALKS.test(line.text) ? only(ofRecord(peopleIn(line))) : null;
    const other = peopleIn(line).some(({ kind }) => kind === "stranger");
    if (talks && other) return talks;
  }
  const counts = new Map<string, number>();
  for (const each of known) counts.set(keyOfPerson(each), (counts.get(keyOfPerson(each)) ?? 0) + 1);
  const [first] = known;
  const count = first ? (counts.get(keyOfPerson(first)) ?? 0) : 0;
  const most = [...counts.values()].filter((each) => each >= count).length === 1;
  return first && most && count >= FEWEST_NAMED ? first : null;
}
