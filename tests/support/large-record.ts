import type { RecordFiles } from "#src/record/files.ts";

const CONSONANTS = "bdfgklmnprtv";
const VOWELS = "aeio";

/**
 * The files of a record so many times over: each copy has its own sections, contests, people,
 * organisations and claims, with names that no other has, over the same sources. The first copy is
 * the record itself.
 */
export function enlarged(files: RecordFiles, times: number): RecordFiles {
  const copies = Array.from({ length: times - 1 }, (_, i) => copyOf(files, syllables(i)));
  const all = [files, ...copies];
  return {
    ...files,
    sections: all.flatMap(({ sections }) => sections),
    contests: new Map(all.flatMap(({ contests }) => [...contests])),
    people: new Map(all.flatMap(({ people }) => [...people])),
    organisations: new Map(all.flatMap(({ organisations }) => [...organisations])),
    claims: all.flatMap(({ claims }) => claims),
    vacancies: all.flatMap(({ vacancies }) => vacancies),
    gaps: all.flatMap(({ gaps }) => gaps),
  };
}

/** 0 → "babab", 1 → "babed" …: a mark that no slip of the keyboard turns into the next one's. */
function syllables(n: number): string {
  const syllable = (i: number) =>
    (CONSONANTS[i % CONSONANTS.length] ?? "") +
    (VOWELS[Math.floor(i / CONSONANTS.length) % VOWELS.length] ?? "");
  const count = CONSONANTS.length * VOWELS.length;
  const check = (n * 7 + Math.floor(n / count) * 11) % count;
  return syllable(n % count) + syllable(Math.floor(n / count) % count) + syllable(check);
}

function copyOf(files: RecordFiles, mark: string): RecordFiles {
  const ids = new Set([
    ...files.sections.map(({ id }) => id),
    ...files.contests.keys(),
    ...files.people.keys(),
    ...files.organisations.keys(),
    ...[...files.claims, ...files.vacancies, ...files.gaps].map(({ id }) => id),
  ]);
  const idOf = (id: string) => `${id}-${mark}`;
  const marked = (name: string) => `${name}${mark}`;
  const copied = <T>(value: T): T =>
    renamed(value, (text) => (ids.has(text) ? idOf(text) : text)) as T;
  const byId = <T>(entries: ReadonlyMap<string, T>, rename: (entry: T) => T) =>
    new Map([...entries].map(([id, entry]) => [idOf(id), rename(copied(entry))]));
  return {
    ...files,
    sections: files.sections.map((section) => ({
      ...copied(section),
      name: `${section.name} of ${mark}`,
      long: `${section.long} of ${mark}`,
      aliases: section.aliases.map((alias) => `${alias} of ${mark}`),
    })),
    contests: byId(files.contests, (contest) => contest),
    people: byId(files.people, ({ surname, ...person }) => ({
      ...person,
      name: marked(person.name),
      ...(surname !== undefined && { surname: marked(surname) }),
      aliases: person.aliases.map(marked),
    })),
    organisations: byId(files.organisations, ({ short, ...organisation }) => ({
      ...organisation,
      name: marked(organisation.name),
      ...(short !== undefined && { short: marked(short) }),
      aliases: organisation.aliases.map(marked),
    })),
    claims: copied(files.claims),
    vacancies: copied(files.vacancies),
    gaps: copied(files.gaps),
  };
}

/** A value with every text in it, keys left out, run through `rename`. */
function renamed(value: unknown, rename: (text: string) => string): unknown {
  if (typeof value === "string") return rename(value);
  if (Array.isArray(value)) return value.map((item) => renamed(item, rename));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, renamed(item, rename)]),
  );
}
