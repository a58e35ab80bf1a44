import type { NecRecord, Organisation, Sources } from "#src/record/record.ts";
import { count, list } from "#src/words.ts";
import type { QueryOf } from "../../query.ts";
import type { Statements } from "../../statements.ts";
import { contests, times } from "../candidacies/tally.ts";
import { personName } from "../words/candidate-words.ts";
import { together } from "../words/citing.ts";
import { type Backed, type Support, supportSources } from "./backed-candidates.ts";

/** How many candidates are told by name before the table: more where only a part of them is asked for. */
const NAMED = { backed: 14, elected: 26, lost: 26 } as const;

/** Whom an organisation backed in each of some contests, the newest first: by name where they are not many, else how many: then they are counted. */
export function sayEach(
  statements: Statements,
  record: NecRecord,
  organisation: Organisation,
  over: readonly Support[],
  aspect: QueryOf<"slate">["aspect"],
): "count" | "counted" {
  const told = over.filter(({ backed }) => backed.length > 0);
  const wanted = aspect === "elected" || aspect === "lost" ? aspect : "backed";
  const parts = told.flatMap(({ contest, backed }) => {
    const some = backed.filter(
      ({ candidate: { elected } }) => wanted === "backed" || elected === (wanted === "elected"),
    );
    const [head, ...tail] = some;
    return head ? [{ contest, some: [head, ...tail] as const, of: backed.length }] : [];
  });
  const all = told.flatMap(({ backed }) => backed);
  const [first, ...rest] = all;
  if (!first) return "count";
  const sources = sourcesOfAll([first, ...rest]);
  const many = parts.flatMap(({ some }) => some).length;
  if (many === 0) {
    statements.say(
      `Of the ${count(all.length)} candidates that ${organisation.name} backed here, the record has none as ${wanted === "elected" ? "elected" : "not elected"}.`,
      sources,
    );
    return "count";
  }
  const [newest] = parts;
  if (many > NAMED[wanted] && newest) {
    const won = all.filter(({ candidate }) => candidate.elected === true).length;
    statements.say(
      `The record has the backing of ${organisation.name} for ${count(all.length)} candidacies in ${contests(over.length)}, ${times(won)} of them elected; in the newest, ${namesIn(record, newest.contest.label, newest.some)}.`,
      together(sourcesOfAll(newest.some), ...told.map((support) => [supportSources(support)[0]])),
    );
    return "counted";
  }
  const lead = {
    backed: `Candidates that ${organisation.name} backed`,
    elected: `Of the ${count(all.length)} candidacies that ${organisation.name} backed, ${count(many)} succeeded`,
    lost: `Of the ${count(all.length)} candidacies that ${organisation.name} backed, ${count(many)} did not succeed`,
  }[wanted];
  const each = parts.map(({ contest, some, of }) => {
    const won = some.filter(({ candidate }) => candidate.elected === true).length;
    const known = some.every(({ candidate }) => candidate.elected !== null);
    const counted =
      of > 1 && known ? ` (${won === 0 ? "none" : count(won)} of ${count(of)} elected)` : "";
    const label =
      wanted === "backed"
        ? `${contest.label}${counted}`
        : `${contest.label} (${count(some.length)} of ${count(of)})`;
    return namesIn(record, label, some, wanted !== "backed");
  });
  statements.say(`${lead}: ${each.join("; ")}.`, sources);
  return "count";
}

function sourcesOfAll([first, ...rest]: readonly [Backed, ...Backed[]]): Sources {
  return together(first.sources, ...rest.map((one) => one.sources));
}

/** "CLP section, 2022: Luke Akehurst and Abdi Duale (elected), Jane Thomas (not elected)". */
function namesIn(record: NecRecord, label: string, some: readonly Backed[], plain = false): string {
  const named = (state: boolean | null) =>
    list(
      some
        .filter(({ candidate }) => candidate.elected === state)
        .map(({ candidate }) => personName(record, candidate.person)),
    );
  const parts = (
    [
      [named(true), " (elected)"],
      [named(false), " (not elected)"],
      [named(null), " (outcome not recorded)"],
    ] as const
  ).flatMap(([names, state]) => (names === "" ? [] : [`${names}${plain ? "" : state}`]));
  return `${label}: ${parts.join(", ")}`;
}
