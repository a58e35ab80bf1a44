import { surnameOf } from "#src/core/surname.ts";
import type { NecRecord, Organisation, Person } from "#src/record/record.ts";
import { NameTree } from "./name-tree.ts";
import { contestSpan, type Span, spanOf } from "./span.ts";
import { tokensOf } from "./token.ts";
import { isCommonest, isOrdinary, PARTICLES } from "./vocabulary.ts";

/** A name of one person of the record, or of several of the same name. */
export interface PersonName {
  readonly kind: "person";
  readonly ids: readonly string[];
  /** Which of its words have a capital, and must have one in an article. */
  readonly capitals: readonly boolean[];
  /** Two words of a longer name, such as "Asha Rani" of "Asha Rani Plume": a name only where more speaks for it. */
  readonly part: boolean;
  /** A word that the article must have too: the record calls "Bo Marsh (UIW)" one who is easily taken for another. */
  readonly beside: string | null;
  /** How many words at its beginning are the surname, as in a list of results, and must be in capitals: "VAN HOLT Ines"; 0 for any other name. */
  readonly listed: number;
}

/** How much a name of an organisation says by itself, the least first. */
export type Telling =
  /** Two letters, a word that stands for it in tables alone, a publisher: only where the article has another name of it. */
  | "hardly"
  /** One of the commonest words: "Community". */
  | "common-word"
  /** A word of the language: "Progress". */
  | "word"
  /** Words of the language: "Labour First". */
  | "words"
  /** Initials: "GMB". */
  | "initials"
  | "plainly";

/** A name of an organisation of the record. */
export interface OrganisationName {
  readonly kind: "organisation";
  readonly id: string;
  readonly capitals: readonly boolean[];
  readonly telling: Telling;
}

export type WholeName = PersonName | OrganisationName;

/** Every name of a record's people and organisations, as an article may have it. */
export interface Names {
  readonly whole: NameTree<WholeName>;
  /** The people of each surname. */
  readonly surnames: NameTree<{ readonly surname: string; readonly ids: readonly string[] }>;
  /** When each person stood or held an office, as far as the record knows. */
  readonly active: ReadonlyMap<string, readonly Span[]>;
  /** First names of people of the record. */
  readonly first: ReadonlySet<string>;
}

const SHORTEST_PART = 3;
const LONGEST_INITIALS = 5;
/** So many words with capitals are no chance. */
const LONG = 4;

/** The names of a record, gathered once. */
export function namesOfRecord(record: NecRecord): Names {
  const whole = new NameTree<WholeName>();
  const surnames: Names["surnames"] = new NameTree();
  const people = [...record.people.values()];
  const full = byName(people.flatMap(({ id, name, aliases }) => [name, ...aliases].map(to(id))));
  for (const person of people) {
    const words = person.name.split(" ");
    const short = `${words[0]} ${surnameOf(person)}`;
    const clash = full.get(keyOf(short))?.ids.some((id) => id !== person.id);
    if (words.length > 2 && !clash) join(full, short, person.id);
  }
  const beside = new Map(people.flatMap(({ aliases }) => aliases.flatMap(distinction)));
  for (const { name, ids } of full.values())
    whole.add(name, { ...personName(name, ids, false), beside: beside.get(keyOf(name)) ?? null });
  for (const { name, ids } of byName(people.flatMap(partOf)).values()) {
    if (ids.length === 1 && !full.has(keyOf(name))) whole.add(name, personName(name, ids, true));
  }
  for (const { name, ids } of byName(people.flatMap(listedOf)).values()) {
    const person = record.people.get(ids[0] ?? "");
    const listed = person ? tokensOf(surnameOf(person)).length : 0;
    if (!full.has(keyOf(name))) whole.add(name, { ...personName(name, ids, false), listed });
  }
  for (const { name, ids } of byName(people.map((p) => to(p.id)(surnameOf(p)))).values())
    surnames.add(name, { surname: keyOf(name), ids });
  const publishers = new Set([...record.sources.values()].map(({ publisher }) => publisher));
  for (const organisation of record.organisations.values()) {
    for (const name of namesOf(organisation)) {
      const telling = tellingOf(organisation, name, publishers);
      whole.add(name, {
        kind: "organisation",
        id: organisation.id,
        capitals: capitalsOf(name),
        telling,
      });
    }
  }
  const first = new Set(people.map(({ name }) => keyOf(name).split(" ")[0] ?? ""));
  const active = new Map(people.map((person) => [person.id, activeSpans(record, person)]));
  return { whole, surnames, first, active };
}

/** An office without a known end, or with one that is only later than a day, goes on; one without a beginning says nothing. */
function activeSpans(record: NecRecord, { id, offices }: Person): readonly Span[] {
  const stood = (record.candidacies.get(id) ?? []).map(({ contest }) => contestSpan(contest));
  const held = offices.map(({ from, to }) => {
    const [start, end] = [spanOf(from), to?.startsWith("after ") ? null : spanOf(to)];
    return start && { from: start.from, to: end?.to ?? Number.POSITIVE_INFINITY };
  });
  return [...stood, ...held].filter((span) => span !== null);
}

interface Named {
  readonly name: string;
  readonly id: string;
}

const to =
  (id: string) =>
  (name: string): Named => ({ name, id });

/** The words of a name, for comparing. */
export const keyOf = (name: string) =>
  tokensOf(name)
    .map(({ word }) => word)
    .join(" ");

type ByName = Map<string, { readonly name: string; readonly ids: string[] }>;

function join(names: ByName, name: string, id: string): void {
  const known = names.get(keyOf(name));
  if (!known) names.set(keyOf(name), { name, ids: [id] });
  else if (!known.ids.includes(id)) known.ids.push(id);
}

function byName(all: readonly Named[]): ByName {
  const names: ByName = new Map();
  for (const { name, id } of all) join(names, name, id);
  return names;
}

/** "Asha Rani" of "Asha Rani Plume"; nothing of "Ines van der Holt" or "Rohan K Plume". */
function partOf({ id, name }: { readonly id: string; readonly name: string }): readonly Named[] {
  const [one = "", two = "", ...rest] = name.split(" ");
  const isName = /^\p{Lu}/u.test(two) && two.length >= SHORTEST_PART;
  return rest.length > 0 && isName ? [{ id, name: `${one} ${two}` }] : [];
}

/** "Holt Ines": somebody as lists of results have people, the surname first; nothing of one whose name does not end with it. */
function listedOf(person: Person): readonly Named[] {
  const { id, name } = person;
  const surname = surnameOf(person);
  const given = name.slice(0, -surname.length).trim();
  return given !== "" && name.endsWith(surname) ? [{ id, name: `${surname} ${given}` }] : [];
}

const personName = (name: string, ids: readonly string[], part: boolean): PersonName => ({
  kind: "person",
  ids,
  capitals: capitalsOf(name),
  part,
  beside: null,
  listed: 0,
});

/** What tells one of a name from others of it: "Bo Marsh (UIW)" gives ["bo marsh", "uiw"]. */
function distinction(alias: string): readonly (readonly [string, string])[] {
  const [, name, sign] = /^(.+) \((.+)\)$/.exec(alias) ?? [];
  return name === undefined || sign === undefined ? [] : [[keyOf(name), keyOf(sign)]];
}

/** "De" of "Mara De Souza" is as often "de". */
const capitalsOf = (name: string) =>
  tokensOf(name).map(({ capital, word }, at) => capital && !(at > 0 && PARTICLES.has(word)));

/** Its names without the article, which a text need not have. */
function namesOf({ name, short, aliases }: Organisation): ReadonlySet<string> {
  const names = [name, short ?? name, ...aliases];
  return new Set(names.map((name) => name.replace(/^the /i, "")));
}

function tellingOf(
  organisation: Organisation,
  name: string,
  publishers: ReadonlySet<string>,
): Telling {
  const words = tokensOf(name);
  const [first] = words;
  if (words.length === 1 && first) {
    if (first.text.length <= 2) return "hardly";
    if (name !== organisation.name && publishers.has(name)) return "hardly";
    if (/^\p{Lu}+\d*$/u.test(first.text) && first.text.length <= LONGEST_INITIALS)
      return "initials";
    const { short, aliases } = organisation;
    if (name === short && name !== organisation.name && !aliases.includes(name)) return "hardly";
    if (!isOrdinary(first.word)) return "plainly";
    return isCommonest(first.word) ? "common-word" : "word";
  }
  if (words.length >= LONG) return "plainly";
  return words.every(({ word }) => isOrdinary(word) || word === "s") ? "words" : "plainly";
}
