import type { Candidacy, Candidate, NecRecord, Sources } from "#src/record/record.ts";
import { list } from "#src/words.ts";
import { organisationName, personName } from "../words/candidate-words.ts";
import { together } from "../words/citing.ts";

type Backing = NonNullable<Candidate["backed_by"]>[number];

/** Whether an organisation is a trade union. */
export function isUnion(record: NecRecord, organisation: string): boolean {
  return record.organisations.get(organisation)?.kind === "trade-union";
}

/** Whom a candidate had behind them: all, or the trade unions alone. */
export function backersOf(
  record: NecRecord,
  { backed_by }: Candidate,
  of: "all" | "unions" = "all",
): readonly Backing[] {
  return (backed_by ?? []).filter(
    ({ organisation }) => of === "all" || isUnion(record, organisation),
  );
}

/** "Momentum and GMB", by their full names. */
export function backerNames(record: NecRecord, backers: readonly Backing[]): string {
  return list([
    ...new Set(backers.map(({ organisation }) => organisationName(record, organisation))),
  ]);
}

/** The sources of some backing, or others where there is none. */
export function backingSources(backers: readonly Backing[], orElse: Sources): Sources {
  const [first, ...rest] = backers;
  return first ? together(first.sources, ...rest.map(({ sources }) => sources)) : orElse;
}

const INDEPENDENT = /\bindependent\b|\bon (?:no|neither) slate\b|\bnot on (?:either|any) slate\b/i;

/** Whether a source says of a candidate that they stood as an independent or on no slate. */
export function isIndependent({ label }: Candidate): boolean {
  return label !== undefined && INDEPENDENT.test(label.text);
}

/** How a source puts it that somebody stood: "CLP section, June 2012: “Independent”". */
export function labelIn({ contest, candidate }: Candidacy): string | null {
  return candidate.label ? `${contest.label}: ${candidate.label.text.replace(/\.$/, "")}` : null;
}

/** "Eddie Izzard (stood as an independent)": a name with how a source puts it that the candidate stood. */
export function nameWithLabel(record: NecRecord, { person, label }: Candidate): string {
  const name = personName(record, person);
  if (!label) return name;
  return `${name} (${label.text.replace(/\.$/, "")})`;
}
