import type { Contest, NecRecord, Sources } from "#src/record/record.ts";
import { count, list, sentenceCase } from "#src/words.ts";
import type { Statements } from "../../statements.ts";
import { organisationName, personName, shortName } from "../words/candidate-words.ts";
import { together } from "../words/citing.ts";
import { electionOf } from "../words/contest-words.ts";
import { type Support, supportIn, supportSources } from "./backed-candidates.ts";
import { backerNames, backersOf, backingSources } from "./backers.ts";

/** A group with candidates in a contest, or a slate that is nobody's alone. */
export interface Group {
  /** The organisation's id; null for a slate that belongs to none. */
  readonly id: string | null;
  readonly name: string;
  readonly short: string;
  readonly people: readonly string[];
  readonly backed: number;
  /** Null where the contest has no result or the slate's people are not known. */
  readonly elected: number | null;
  /** What its slate was by itself, where it backed others as well: "6 on its slate, 3 elected"; null where it did not. */
  readonly slate: string | null;
  readonly note: string | null;
  readonly sources: Sources;
}

/** "9 backed, 4 elected; 6 on its slate, 3 elected": how many a group had. */
export function countsOf({ backed, elected, slate }: Group): string {
  const won = elected === null ? "" : `, ${elected} elected`;
  return `${backed} backed${won}${slate ? `; ${slate}` : ""}`;
}

/** What the one slate of a group had, where it had fewer than the group backed. */
function slateOf(slates: Support["slates"], backed: number): string | null {
  const [slate, ...others] = slates;
  if (!slate || others.length > 0 || slate.stood === undefined || slate.stood >= backed)
    return null;
  return `${slate.stood} on its slate${slate.elected === undefined ? "" : `, ${slate.elected} elected`}`;
}

/** The groups of a contest, those with the most elected first, then those with the most backed. */
export function groupsIn(record: NecRecord, contest: Contest): readonly Group[] {
  const ids = new Set([
    ...contest.candidates.flatMap(({ backed_by }) =>
      (backed_by ?? []).map(({ organisation }) => organisation),
    ),
    ...(contest.slates ?? []).flatMap(({ organisation }) => organisation ?? []),
  ]);
  const wonOf = (people: readonly string[]) =>
    contest.status === "declared" && people.length > 0
      ? contest.candidates.filter(
          ({ person, elected }) => elected === true && people.includes(person),
        ).length
      : null;
  const organised = [...ids].map((id): Group => {
    const support = supportIn(contest, id);
    const people = support.backed.map(({ candidate }) => candidate.person);
    const notes = support.slates.flatMap(({ note }) => note ?? []);
    return {
      id,
      name: organisationName(record, id),
      short: shortName(record, id),
      people,
      backed: people.length,
      elected: wonOf(people),
      slate: slateOf(support.slates, people.length),
      note: notes.length > 0 ? notes.join(" ") : null,
      sources: supportSources(support),
    };
  });
  const nobodys = (contest.slates ?? [])
    .filter(({ organisation }) => !organisation)
    .map(
      ({ name, candidates = [], note, sources }): Group => ({
        id: null,
        name,
        short: name,
        people: candidates,
        backed: candidates.length,
        elected: wonOf(candidates),
        slate: null,
        note: note ?? null,
        sources,
      }),
    );
  return [...organised, ...nobodys].toSorted(
    (a, b) => (b.elected ?? 0) - (a.elected ?? 0) || b.backed - a.backed,
  );
}

/** "… the record has the backing of five groups: Labour to Win (9 candidates, 5 elected), …". */
export function sayGroups(
  statements: Statements,
  record: NecRecord,
  contest: Contest,
  groups: readonly Group[],
): void {
  if (contest.seats === 1 && groups.every(({ backed }) => backed > 0)) {
    sayByCandidate(statements, record, contest);
    return;
  }
  const known = groups.filter(({ backed }) => backed > 0);
  const [first, ...rest] = known.length > 0 ? known : groups;
  if (!first) return;
  const words = [first, ...rest].map((group) =>
    group.backed === 0 ? group.name : `${group.name} (${countsOf(group)})`,
  );
  statements.say(
    `${sentenceCase(`in ${electionOf(contest)}`)}, the record has candidates of ${words.length === 1 ? "one group or slate" : `${count(words.length)} groups or slates`}: ${list(words)}. A candidate may be counted with several.`,
    together(first.sources, ...rest.map(({ sources }) => sources)),
  );
}

/** For a single seat: each candidate with everybody behind them. */
function sayByCandidate(statements: Statements, record: NecRecord, contest: Contest): void {
  const told = contest.candidates.flatMap((candidate) => {
    const backers = backersOf(record, candidate);
    const name = personName(record, candidate.person);
    const end =
      candidate.elected === null ? "" : candidate.elected ? " (elected)" : " (not elected)";
    return backers.length > 0
      ? [{ words: `${name}${end} by ${backerNames(record, backers)}`, backers, candidate }]
      : [];
  });
  const [first] = told;
  if (!first) return;
  statements.say(
    `Backing in ${electionOf(contest)}: ${told.map(({ words }) => words).join("; ")}.`,
    backingSources(
      told.flatMap(({ backers }) => backers),
      first.candidate.sources,
    ),
  );
}

/** Each group with its candidates, those elected first. */
export function groupTable(
  statements: Statements,
  record: NecRecord,
  contest: Contest,
  groups: readonly Group[],
): void {
  const won = new Set(
    contest.candidates.filter(({ elected }) => elected === true).map(({ person }) => person),
  );
  const names = (people: readonly string[]) =>
    list(people.map((person) => personName(record, person))) || "none";
  const rows = groups.map(({ short, people, backed, elected, note, sources }) => ({
    cells:
      backed === 0
        ? [short, "not recorded", "not recorded", note ?? "", ""]
        : [
            short,
            String(backed),
            elected === null ? "not recorded" : String(elected),
            names(people.filter((person) => won.has(person))),
            names(people.filter((person) => !won.has(person))),
          ],
    sources,
  }));
  const [first, ...rest] = rows;
  if (!first) return;
  statements.table({
    caption: `Groups and slates, ${contest.label}`,
    columns: [
      { label: "Group or slate", align: "left", narrow: "keep" },
      { label: "Backed", align: "right", narrow: "keep" },
      { label: "Elected", align: "right", narrow: "keep" },
      { label: "Who was elected", align: "left", narrow: "under" },
      { label: "Others", align: "left", narrow: "under" },
    ],
    rows,
    sources: together(first.sources, ...rest.map(({ sources }) => sources)),
  });
}
