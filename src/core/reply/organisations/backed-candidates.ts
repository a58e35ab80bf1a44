import type { Candidate, Contest, NecRecord, Sources } from "#src/record/record.ts";
import { personName } from "../words/candidate-words.ts";
import { together } from "../words/citing.ts";
import { figuresOf } from "../words/contest-words.ts";
import { crossIndex } from "../words/cross-index.ts";

/** A candidate on an organisation's list in a contest. */
export interface Backed {
  readonly candidate: Candidate;
  readonly note: string | undefined;
  /** What carries the backing, and what carries the result. */
  readonly backing: Sources;
  readonly sources: Sources;
}

type Slate = NonNullable<Contest["slates"]>[number];

/** What the record has of an organisation in one contest. */
export interface Support {
  readonly contest: Contest;
  readonly backed: readonly Backed[];
  readonly slates: readonly Slate[];
}

/** Whom an organisation is recorded to have backed in a contest: by candidate, or by a slate that names them. */
export function supportIn(contest: Contest, organisation: string): Support {
  const slates = (contest.slates ?? []).filter((slate) => slate.organisation === organisation);
  const backed = contest.candidates.flatMap((candidate): Backed[] => {
    const found = (candidate.backed_by ?? []).filter((one) => one.organisation === organisation);
    const [first, ...rest] = found.map(({ sources }) => sources);
    const slate = slates.find(({ candidates }) => candidates?.includes(candidate.person));
    const backing = first ? together(first, ...rest) : slate?.sources;
    if (!backing) return [];
    const notes = found.flatMap(({ note }) => (note ? [note] : []));
    return [
      {
        candidate,
        note: notes.length > 0 ? notes.join("; ") : undefined,
        backing,
        sources: together(candidate.sources, backing),
      },
    ];
  });
  return { contest, backed, slates };
}

/** Every contest in which the record has an organisation's backing or slate, newest first. */
export function supportOver(record: NecRecord, organisation: string): readonly Support[] {
  const ids = new Set([
    ...(record.backed.get(organisation) ?? []).map(({ contest }) => contest.id),
    ...(crossIndex(record).slates.get(organisation) ?? []).map(({ contest }) => contest.id),
  ]);
  return [...ids]
    .flatMap((id) => record.contests.get(id) ?? [])
    .map((contest) => supportIn(contest, organisation))
    .toSorted((a, b) => compareTime(b.contest, a.contest));
}

/** "Yasmine Dar (68,388 votes)", with any doubt about the figure or the election beside it. */
export function nameWithFigure(record: NecRecord, contest: Contest, candidate: Candidate): string {
  const beside = [
    figuresOf(contest, candidate),
    candidate.unopposed ? "unopposed" : null,
    candidate.inferred ? `inferred: ${candidate.inferred.replace(/\.$/, "")}` : null,
    candidate.caveat ? candidate.caveat.replace(/\.$/, "") : null,
  ].filter((words) => words !== null);
  const name = personName(record, candidate.person);
  return beside.length > 0 ? `${name} (${beside.join("; ")})` : name;
}

/** The sources of a support: of each backing, or of its slates. */
export function supportSources({ contest, backed, slates }: Support): Sources {
  const [first, ...rest] = [
    ...backed.map(({ backing }) => backing),
    ...slates.map(({ sources }) => sources),
  ];
  return first ? together(first, ...rest) : contest.sources;
}

function compareTime(a: Contest, b: Contest): number {
  const time = ({ declared, label }: Contest) =>
    (declared ?? /\d{4}/.exec(label)?.[0] ?? "").replace(/^\D+/, "");
  return time(a) < time(b) ? -1 : time(a) > time(b) ? 1 : 0;
}
