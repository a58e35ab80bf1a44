import type { NecRecord, Person } from "#src/record/record.ts";
import { type FindTopic, topicFinder } from "../claim-words.ts";
import { oncePer } from "../once-per.ts";
import { postsOf } from "../posts.ts";
import { publishersOf } from "../publishers.ts";
import { surnameOf } from "../surname.ts";
import { nameWords } from "./read.ts";
import { type Said, Sayings } from "./sayings.ts";
import { Slips } from "./slips.ts";

export type NameKind =
  | "person"
  | "organisation"
  | "section"
  | "term"
  | "contest"
  | "place"
  | "claim"
  | "publisher";
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
  /** Whether a word is one of a name's, or one slip from one. */
  isNearName(word: string): boolean;
  /** The same, where the word may itself be part of a name. */
  beside(word: string): readonly string[];
  /** How many words the longest name has that begins with this word; 0 where none does. */
  longestFrom(word: string): number;
  /** Posts that the longest run of folded words from a place on names: "general secretary", "mp for stockport". */
  postsAt(words: readonly string[], from: number): Said<readonly string[]> | null;
  /** What the words at a place name of that which reported claims are about. */
  readonly topicAt: FindTopic;
  /** The most words a name has. */
  readonly longest: number;
}

const NONE: readonly Entry[] = [];

class NameIndex implements Lexicon {
  readonly topicAt: FindTopic;
  readonly #entries = new Sayings<readonly Entry[]>();
  readonly #slips = new Slips();
  readonly #posts = new Sayings<readonly string[]>();
  longest = 1;

  postsAt(words: readonly string[], from: number): Said<readonly string[]> | null {
    return this.#posts.at(words, from);
  }

  addPost(name: string, id: string): void {
    const phrase = nameWords(name).join(" ");
    const known = this.#posts.get(phrase) ?? [];
    if (phrase === "" || known.includes(id)) return;
    this.#posts.set(phrase, [...known, id]);
  }

  constructor(topicAt: FindTopic) {
    this.topicAt = topicAt;
  }

  find(phrase: string): readonly Entry[] {
    return this.#entries.get(phrase) ?? NONE;
  }

  longestFrom(word: string): number {
    return this.#entries.longest(word);
  }

  near(word: string): readonly string[] {
    return this.#slips.near(word);
  }

  isNearName(word: string): boolean {
    return this.#slips.has(word) || this.#slips.near(word).length > 0;
  }

  beside(word: string): readonly string[] {
    return this.#slips.beside(word);
  }

  /** One of a thing as well as many, and many as well as one, where nothing else has that name. */
  addOther(name: string, entry: Entry): void {
    const plural = /s$/i.test(name) ? name.slice(0, -1) : name.replace(/y$/i, "ie").concat("s");
    if (this.find(nameWords(plural).join(" ")).length === 0) this.add(plural, entry);
  }

  add(name: string, entry: Entry): void {
    const words = nameWords(name);
    const phrase = words.join(" ");
    if (phrase === "") return;
    const known = this.#entries.get(phrase) ?? [];
    if (known.some(({ kind, id }) => kind === entry.kind && id === entry.id)) return;
    this.#entries.set(phrase, [...known, entry]);
    this.longest = Math.max(this.longest, words.length);
    if (["person", "organisation", "section"].includes(entry.kind)) {
      for (const word of words) this.#slips.add(word);
    }
  }
}

/** What people are by trade; no offices, which are asked about by the same words: "is X the MP for Y". */
const TRADES = new Set(
  "actor actress comedian broadcaster journalist writer author academic lawyer barrister solicitor professor blogger presenter".split(
    " ",
  ),
);

/** The trades that the record opens somebody's description with: "Actor; elected to the NEC …". */
function tradesOf({ about }: Person): readonly string[] {
  const [opening = ""] = (about?.text ?? "").toLowerCase().split(/[;:.]/);
  return opening.split(/[^a-z]+/).filter((word) => TRADES.has(word));
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
    for (const trade of tradesOf(person))
      index.add(`${name} the ${trade}`, { kind: "person", id, how: "alias" });
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

/** Too short, or a question itself: such a name says nothing of a publisher. */
const NO_NAME = /^.{0,3}$|^(?:who|what)\b|\bnot (?:known|shown)\b/i;

/** Publishers that are not people or organisations of the record, which are known by their own names. */
function addPublishers(index: NameIndex, record: NecRecord): void {
  for (const { id, name } of publishersOf(record).values()) {
    const known = index.find(nameWords(name).join(" ")).some(({ kind }) => kind !== "term");
    if (!known && !NO_NAME.test(name)) index.add(name, { kind: "publisher", id, how: "exact" });
    if (!known && !NO_NAME.test(name) && /^the /i.test(name) && name.split(" ").length > 2)
      index.add(name.replace(/^the /i, ""), { kind: "publisher", id, how: "alias" });
  }
}

function build(record: NecRecord): Lexicon {
  const index = new NameIndex(topicFinder(record));
  addPeople(index, record);
  for (const { id, name, short, aliases } of record.organisations.values()) {
    for (const exact of [name, short ?? name])
      index.add(exact, { kind: "organisation", id, how: "exact" });
    for (const alias of aliases) index.add(alias, { kind: "organisation", id, how: "alias" });
    index.add(id, { kind: "organisation", id, how: "exact" });
  }
  for (const { id, name, aliases } of record.sections.values()) {
    for (const exact of [name, id]) index.add(exact, { kind: "section", id, how: "exact" });
    for (const alias of aliases) {
      index.add(alias, { kind: "section", id, how: "alias" });
      if (!/section$/i.test(alias))
        index.add(`${alias} section`, { kind: "section", id, how: "alias" });
    }
  }
  for (const { id, term, aliases } of record.glossary) {
    index.add(term, { kind: "term", id, how: "exact" });
    for (const alias of aliases) index.add(alias, { kind: "term", id, how: "alias" });
    for (const name of [term, ...aliases]) index.addOther(name, { kind: "term", id, how: "alias" });
  }
  for (const { id, label, place } of record.contests.values()) {
    index.add(id, { kind: "contest", id, how: "exact" });
    index.add(label, { kind: "contest", id, how: "exact" });
    if (place) index.add(place, { kind: "place", id: place, how: "exact" });
  }
  for (const { id, title } of record.claims) index.add(title, { kind: "claim", id, how: "exact" });
  addPublishers(index, record);
  for (const { id, names } of postsOf(record).values())
    for (const name of names) index.addPost(name, id);
  return index;
}

/** The lexicon of a record, built once. */
export const lexiconOf = oncePer(build);
