import { distance } from "fastest-levenshtein";
import { type Folder, fileOf } from "../layout.ts";
import type { Finding } from "../problem.ts";
import type { Check } from "./check.ts";

interface Named {
  readonly name: string;
  readonly short?: string | undefined;
  readonly aliases: readonly string[];
  readonly namesakes?: readonly string[] | undefined;
}

interface Spelling {
  readonly id: string;
  readonly plain: string;
  readonly path: readonly (string | number)[];
}

/** No name or alias is that of two people, unless one lists the other as a namesake. */
export const peopleAreTheirOwn: Check = (files) => sameName("people", files.people);

/** No name, short form or alias is that of two organisations. */
export const organisationsAreTheirOwn: Check = (files) =>
  sameName("organisations", files.organisations);

/**
 * No two people's names are one slip of the keyboard apart, which is mostly one person spelt
 * twice; two who are really two list each other as namesakes.
 */
export const namesAreNotSlips: Check = function* (files) {
  const buckets = new Map<string, Spelling[]>();
  for (const spelling of spellings(files.people)) {
    if (spelling.plain.length < 8) continue;
    for (const half of [`^${spelling.plain.slice(0, 4)}`, `${spelling.plain.slice(-4)}$`]) {
      const bucket = buckets.get(half);
      if (bucket) bucket.push(spelling);
      else buckets.set(half, [spelling]);
    }
  }
  const said = new Set<string>();
  for (const bucket of buckets.values()) {
    for (const [i, one] of bucket.entries()) {
      for (const other of bucket.slice(0, i)) {
        if (one.id === other.id || Math.abs(one.plain.length - other.plain.length) > 1) continue;
        const pair = [one.id, other.id].sort().join(" ");
        if (said.has(pair) || toldApart(files.people, one.id, other.id)) continue;
        if (distance(one.plain, other.plain) !== 1) continue;
        said.add(pair);
        const message = `"${one.plain}" is one letter from "${other.plain}" in people/${other.id}.yaml`;
        yield { file: fileOf("people", one.id), path: one.path, message };
      }
    }
  }
};

/** A person stands once in a contest. */
export const peopleStandOnce: Check = function* (files) {
  for (const [id, { candidates, withdrawn = [] }] of files.contests) {
    const seen = new Set<string>();
    const places = [
      ...candidates.map(({ person, post }, i) => ({ person, post, path: ["candidates", i] })),
      ...withdrawn.map(({ person }, i) => ({ person, post: undefined, path: ["withdrawn", i] })),
    ];
    for (const { person, post, path } of places) {
      const key = `${person} ${post ?? ""}`;
      if (seen.has(key)) {
        const message = `"${person}" stands twice in this contest`;
        yield { file: fileOf("elections", id), path: [...path, "person"], message };
      }
      seen.add(key);
    }
  }
};

/** A surname is the end of the name it belongs to. */
export const surnamesEndNames: Check = function* (files) {
  for (const [id, { name, surname }] of files.people) {
    if (surname === undefined || name.endsWith(surname)) continue;
    const message = `the name "${name}" does not end in "${surname}"`;
    yield { file: fileOf("people", id), path: ["surname"], message };
  }
};

function* sameName(folder: Folder, entries: ReadonlyMap<string, Named>): Iterable<Finding> {
  const owners = new Map<string, string>();
  for (const { id, plain, path } of spellings(entries)) {
    const owner = owners.get(plain);
    if (owner !== undefined && owner !== id && !toldApart(entries, owner, id)) {
      const message = `"${plain}" is already a name of ${folder}/${owner}.yaml`;
      yield { file: fileOf(folder, id), path, message };
    } else owners.set(plain, id);
  }
}

function toldApart(entries: ReadonlyMap<string, Named>, one: string, other: string): boolean {
  const lists = (a: string, b: string) => entries.get(a)?.namesakes?.includes(b) ?? false;
  return lists(one, other) || lists(other, one);
}

function* spellings(entries: ReadonlyMap<string, Named>): Iterable<Spelling> {
  for (const [id, { name, short, aliases }] of entries) {
    yield { id, plain: plainName(name), path: ["name"] };
    if (short !== undefined) yield { id, plain: plainName(short), path: ["short"] };
    for (const [i, alias] of aliases.entries()) {
      yield { id, plain: plainName(alias), path: ["aliases", i] };
    }
  }
}

function plainName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[-\s]+/g, " ")
    .replace(/[^\p{L}\p{N} ]/gu, "")
    .trim();
}
