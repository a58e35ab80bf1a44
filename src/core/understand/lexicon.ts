import type { NecRecord, Person } from "#src/record/record.ts";
import { oncePer } from "../once-per.ts";
import { nameWords } from "./read.ts";
import { Slips } from "./slips.ts";

export type NameKind = "person" | "organisation" | "section" | "term" | "contest" | "place";
/** How words matched a name, best first. */
export type How = "exact" | "alias" | "surname" | "first-name" | "slip";

/** A name that words can stand for. */
export interface Entry {
  readonly kind: NameKind;
  readonly id: string;
  readonly how: How;
}

/** Every name of a record, by its folded words. */
export interface Lexicon {
  /** What a run of folded words, joined by spaces, can stand for. */
  find(phrase: string): readonly Entry[];
  /** Words of names that are one slip of the keyboard from this word. */
  near(word: string): readonly string[];
  /** The most words a name has. */
  readonly longest: number;
}

/** The surname: the record's, or the last word of the name. */
export function surnameOf(person: Person): string {
  return person.surname ?? person.name.split(" ").at(-1) ?? person.name;
}

class NameIndex implements Lexicon {
  readonly #entries = new Map<string, Entry[]>();
  readonly #slips = new Slips();
  longest = 1;

  find(phrase: string): readonly Entry[] {
    return this.#entries.get(phrase) ?? [];
  }

  near(word: string): readonly string[] {
    return this.#slips.near(word);
  }

  add(name: string, entry: Entry): void {
    const words = nameWords(name);
    const phrase = words.join(" ");
    if (phrase === "") return;
    const known = this.#entries.get(phrase) ?? [];
    if (known.some(({ kind, id }) => kind === entry.kind && id === entry.id)) return;
    this.#entries.set(phrase, [...known, entry]);
    this.longest = Math.max(this.longest, words.length);
    if (entry.kind === "person" || entry.kind === "organisation") {
      for (const word of words) this.#slips.add(word);
    }
  }
}

function addPeople(index: NameIndex, record: NecRecord): void {
  const firstNames = new Map<string, string[]>();
  for (const person of record.people.values()) {
    index.add(person.name, { kind: "person", id: person.id, how: "exact" });
    index.add(person.id, { kind: "person", id: person.id, how: "exact" });
  }
  for (const person of record.people.values()) {
    const { id, name, aliases } = person;
    const words = name.split(" ");
    const surname = surnameOf(person);
    for (const alias of aliases) index.add(alias, { kind: "person", id, how: "alias" });
    if (words.length > 2) index.add(`${words[0]} ${surname}`, { kind: "person", id, how: "alias" });
    index.add(surname, { kind: "person", id, how: "surname" });
    for (const part of surname.split("-")) index.add(part, { kind: "person", id, how: "surname" });
    const first = words[0] ?? "";
    firstNames.set(first, [...(firstNames.get(first) ?? []), id]);
  }
  for (const [first, ids] of firstNames) {
    const [id] = ids;
    if (ids.length === 1 && id && first.length >= 4)
      index.add(first, { kind: "person", id, how: "first-name" });
  }
}

function build(record: NecRecord): Lexicon {
  const index = new NameIndex();
  addPeople(index, record);
  for (const { id, name, short, aliases } of record.organisations.values()) {
    for (const exact of [name, short ?? name])
      index.add(exact, { kind: "organisation", id, how: "exact" });
    for (const alias of aliases) index.add(alias, { kind: "organisation", id, how: "alias" });
    index.add(id, { kind: "organisation", id, how: "exact" });
  }
  for (const { id, name, aliases } of record.sections.values()) {
    for (const exact of [name, id]) index.add(exact, { kind: "section", id, how: "exact" });
    for (const alias of aliases) index.add(alias, { kind: "section", id, how: "alias" });
  }
  for (const { id, term, aliases } of record.glossary) {
    index.add(term, { kind: "term", id, how: "exact" });
    for (const alias of aliases) index.add(alias, { kind: "term", id, how: "alias" });
  }
  for (const { id, label, place } of record.contests.values()) {
    index.add(id, { kind: "contest", id, how: "exact" });
    index.add(label, { kind: "contest", id, how: "exact" });
    if (place) index.add(place, { kind: "place", id: place, how: "exact" });
  }
  return index;
}

/** The lexicon of a record, built once. */
export const lexiconOf = oncePer(build);
