import { surnameOf } from "#src/core/surname.ts";
import type { NecRecord } from "#src/record/record.ts";
import { keyOfWho, type Who } from "./article.ts";
import type { ByFirstName } from "./first-names.ts";
import type { Hit } from "./name-tree.ts";
import { NameTree } from "./name-tree.ts";
import { keyOf, type Names } from "./names.ts";
import { daysBetween, type Span } from "./span.ts";
import type { Bearer, FindBearers } from "./surnames.ts";
import { type Token, tokensOf } from "./token.ts";
import { isCommonSurname } from "./vocabulary.ts";

/** Somebody whom an article names in full; `who` is null where it leaves open which of one name. */
export interface Known {
  readonly name: string;
  readonly surname: string;
  readonly who: Who | null;
}

/** A person of the record as known by the whole name. */
export function knownPerson(record: NecRecord, id: string, settled: boolean): readonly Known[] {
  const person = record.people.get(id);
  if (!person) return [];
  const who = settled ? ({ kind: "person", id } as const) : null;
  return [{ name: person.name, surname: surnameOf(person), who }];
}

/** A stranger as known by the whole name: "Marsh-Kettle" and not "Kettle" is the surname of one of that name. */
export function knownStranger(name: string): Known {
  const tokens = tokensOf(name);
  let from = tokens.length - 1;
  while (from > 1 && tokens[from]?.tied) from -= 1;
  return {
    name,
    surname: name.slice(tokens[from]?.from),
    who: { kind: "stranger", name },
  };
}

/** What a name of three words or more ends with, of two at least: "Singh Plumley" of "Rohan Singh Plumley". */
export function endsOf(name: string): readonly string[] {
  const words = keyOf(name).split(" ");
  return words.slice(1, -1).map((_, at) => words.slice(at + 1).join(" "));
}

/** Who has a first name, where one only of those an article names in full does. */
export function byFirstName(known: readonly Known[]): ByFirstName {
  const names = new Map<string, Who | null>();
  for (const { name, who } of known) {
    const first = keyOf(name).split(" ")[0] ?? "";
    const other = names.get(first);
    const same = other && who && keyOfWho(other) === keyOfWho(who);
    names.set(first, !names.has(first) || same ? who : null);
  }
  return new Map([...names].flatMap(([first, who]) => (who ? [[first, who] as const] : [])));
}

const YEARS = 3 * 365;

/** Whether nothing that the record knows of a person's time is against a day. */
function isAbout(names: Names, id: string, day: Span | null): boolean {
  const spans = names.active.get(id) ?? [];
  if (day === null || spans.length === 0) return true;
  return spans.some((span) => daysBetween(day, span) <= YEARS);
}

const NOBODY: readonly never[] = [];

/**
 * Finds whose a surname may be: those whom the article names in full; where it names nobody of it so, and is `plainly`
 * about the NEC, the one of the record who stood or held an office about its `day`, where few have that surname.
 */
export function bearerFinder(
  names: Names,
  known: readonly Known[],
  { plainly, day }: { readonly plainly: boolean; readonly day: Span | null },
): FindBearers {
  const whos = new Map<string, Map<string, Bearer | null>>();
  const tree = new NameTree<readonly Bearer[]>();
  const firsts = new Set(known.map(({ name }) => keyOf(name).split(" ")[0]));
  for (const { name, surname, who } of known) {
    const bearer = who && { who, first: keyOf(name).split(" ")[0] ?? null, whole: true };
    for (const key of new Set([keyOf(surname), ...endsOf(name)])) {
      const bearers = whos.get(key) ?? new Map<string, Bearer | null>();
      bearers.set(who ? keyOfWho(who) : `open ${keyOf(name)}`, bearer);
      whos.set(key, bearers);
    }
  }
  for (const [surname, bearers] of whos) {
    const all = [...bearers.values()].filter((bearer) => bearer !== null);
    if (all.length === bearers.size && !firsts.has(surname)) tree.add(surname, all);
  }
  const ofRecord = (tokens: readonly Token[], at: number): readonly Hit<readonly Bearer[]>[] => {
    const hits = names.surnames.at(tokens, at);
    if (hits.length === 0) return NOBODY;
    return hits.flatMap(({ from, to, value: { surname, ids } }) => {
      const [id] = ids;
      if (whos.has(surname) || firsts.has(surname) || ids.length !== 1 || !id) return [];
      if (isCommonSurname(surname) || !isAbout(names, id, day)) return [];
      return [{ from, to, value: [{ who: { kind: "person", id }, first: null, whole: false }] }];
    });
  };
  return (tokens, at) => {
    const settled = tree.at(tokens, at);
    return settled.length > 0 || !plainly ? settled : ofRecord(tokens, at);
  };
}
