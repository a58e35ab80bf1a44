import type { Contest, NecRecord, Person } from "#src/record/record.ts";
import { month } from "#src/words.ts";
import type { Accepts } from "./command.ts";
import { oncePer } from "./once-per.ts";
import { heldWords } from "./reply/words/interval.ts";

/** Something of the record that can be named as one types. */
export interface Name {
  readonly kind: Accepts;
  readonly id: string;
  readonly name: string;
  /** What tells it from others of that name; null where the record has nothing that would. */
  readonly hint: string | null;
  /** What else it is called: short forms, aliases, the id of a contest. */
  readonly others: readonly string[];
  /** Words by which it may be looked for, in any order, beside those of its names. */
  readonly clues: readonly string[];
}

/** Every name of a record, kind by kind, those first that are likeliest meant. Built once. */
export const namesOf = oncePer((record: NecRecord): readonly Name[] => [
  ...[...record.contests.values()].reverse().map(contestName),
  ...latestFirst(record).map((person) => personName(record, person)),
  ...mostActive(record).map(({ id, name, short, aliases }) => ({
    kind: "organisation" as const,
    id,
    name,
    hint: short ?? null,
    others: short === undefined ? aliases : [short, ...aliases],
    clues: [],
  })),
  ...[...record.sections.values()].map(({ id, name, aliases }) => ({
    kind: "section" as const,
    id,
    name,
    hint: null,
    others: aliases,
    clues: [],
  })),
  ...record.glossary.map(({ id, term, aliases }) => ({
    kind: "term" as const,
    id,
    name: term,
    hint: null,
    others: aliases,
    clues: [],
  })),
]);

/** A contest is also looked for by its section's other names, its month and its place. */
function contestName({ id, label, of, time, place }: Contest): Name {
  const clues = [...of.aliases, month(time.replace(/^\D+/, "")), place ?? ""];
  return { kind: "contest", id, name: label, hint: null, others: [id], clues };
}

function personName(record: NecRecord, person: Person): Name {
  const { id, name, aliases } = person;
  const latest = record.candidacies.get(id)?.at(-1)?.contest.label;
  const hint =
    latest === undefined
      ? (officeOf(record, person) ?? "no candidacy in the record")
      : // The label alone would make "Treasurer, 2020" of somebody who lost.
        `candidate, ${latest}`;
  return { kind: "person", id, name, hint, others: aliases, clues: [] };
}

/** The office listed last, with its dates; null for somebody who has none. */
function officeOf(record: NecRecord, { offices }: Person): string | null {
  const office = offices.at(-1);
  if (!office) return null;
  const { role, organisation, at, from, to } = office;
  const known = record.organisations.get(organisation ?? "");
  const [held] = heldWords(from, to).split(";");
  return [role, known?.short ?? known?.name ?? at, held].filter(Boolean).join(", ");
}

/** People by their latest candidacy, then by name; those who never stood last. */
function latestFirst(record: NecRecord): readonly Person[] {
  const at = new Map([...record.contests.keys()].map((id, index) => [id, index]));
  const last = ({ id }: Person) =>
    at.get(record.candidacies.get(id)?.at(-1)?.contest.id ?? "") ?? -1;
  return [...record.people.values()].sort(
    (a, b) => last(b) - last(a) || a.name.localeCompare(b.name, "en-GB"),
  );
}

/** Organisations by how often they backed somebody, then by name. */
function mostActive(record: NecRecord) {
  const backed = ({ id }: { readonly id: string }) => record.backed.get(id)?.length ?? 0;
  return [...record.organisations.values()].sort(
    (a, b) => backed(b) - backed(a) || a.name.localeCompare(b.name, "en-GB"),
  );
}
