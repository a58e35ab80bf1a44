import { contestLabels, yearInId } from "../contest-date.ts";
import type { RecordFiles } from "../files.ts";
import { type Folder, fileOf, singleFile } from "../layout.ts";
import type { Check } from "./check.ts";
import { listed } from "./every.ts";

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A file is named by its id: lower case letters and digits, joined by hyphens. */
export const fileNamesAreIds: Check = function* (files) {
  const folders: [Folder, ReadonlyMap<string, unknown>][] = [
    ["sources", files.publishers],
    ["elections", files.contests],
    ["people", files.people],
    ["organisations", files.organisations],
  ];
  for (const [folder, entries] of folders) {
    for (const id of entries.keys()) {
      if (ID.test(id)) continue;
      const message = "the file's name must be lower case letters and digits joined by hyphens";
      yield { file: fileOf(folder, id), path: [], message };
    }
  }
};

/** An id stands once in its list. */
export const idsStandOnce: Check = function* (files) {
  for (const name of ["sections", "claims", "vacancies", "glossary", "gaps"] as const) {
    const seen = new Set<string>();
    for (const { file, path, value } of listed<{ id: string }>(singleFile(name), files[name])) {
      if (seen.has(value.id)) {
        yield { file, path: [...path, "id"], message: `the id "${value.id}" stands twice` };
      }
      seen.add(value.id);
    }
  }
};

/** A section's name or alias leads to that section alone. */
export const sectionAliasesAreTheirOwn: Check = (files) =>
  ownWords(singleFile("sections"), "section", files.sections, ({ name }) => name);

/** A glossary word leads to one term. */
export const glossaryAliasesAreTheirOwn: Check = (files) =>
  ownWords(singleFile("glossary"), "term", files.glossary, ({ term }) => term);

function* ownWords<T extends { readonly id: string; readonly aliases: readonly string[] }>(
  file: string,
  kind: string,
  entries: readonly T[],
  nameOf: (entry: T) => string,
) {
  const owners = new Map<string, string>();
  for (const [i, entry] of entries.entries()) {
    const words = [
      { word: nameOf(entry), path: [i] },
      ...entry.aliases.map((word, j) => ({ word, path: [i, "aliases", j] })),
    ];
    for (const { word, path } of words) {
      const owner = owners.get(word.toLowerCase());
      if (owner !== undefined && owner !== entry.id) {
        yield { file, path, message: `"${word}" already leads to the ${kind} "${owner}"` };
      }
      owners.set(word.toLowerCase(), entry.id);
    }
  }
}

/** A contest without a declared date has the year in its id, and no two contests read the same. */
export const contestsCanBeTold: Check = function* (files) {
  for (const [id, contest] of files.contests) {
    if (contest.declared !== null || yearInId(id) !== null) continue;
    const message = "a contest with no declared date needs its year in the file's name";
    yield { file: fileOf("elections", id), path: [], message };
  }
  const seen = new Map<string, string>();
  for (const [id, label] of labelsOf(files)) {
    const other = seen.get(label);
    if (other !== undefined) {
      const message = `reads the same as "${other}" ("${label}"); give both an occasion`;
      yield { file: fileOf("elections", id), path: ["occasion"], message };
    }
    seen.set(label, id);
  }
};

function labelsOf(files: RecordFiles): ReadonlyMap<string, string> {
  const names = new Map(files.sections.map(({ id, name }) => [id, name]));
  return contestLabels(
    [...files.contests].map(([id, contest]) => ({
      id,
      contest,
      section: names.get(contest.section) ?? contest.section,
    })),
  );
}
