import type { Contest, Figure, Sources } from "#src/record/record.ts";
import { date, number, percent } from "#src/words.ts";
import { resultSources } from "../words/contest-words.ts";

export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly sources: Sources;
}

/** A printed figure without what is noted of it: "32.5 %", "about 41,000". */
export function briefValue(
  { value, about }: Pick<Figure, "value" | "about">,
  kind: "number" | "percent",
): string {
  return `${about ? "about " : ""}${kind === "percent" ? percent(value) : number(value)}`;
}

/** A printed figure: "32.5 %", "about 41,000", "970,642 (ballots issued)". */
export function figureValue(
  { value, about, note }: Figure,
  kind: "number" | "percent" = "number",
): string {
  return `${briefValue({ value, about }, kind)}${note ? ` (${note.replace(/\.$/, "")})` : ""}`;
}

const LABELS = {
  turnout: "Turnout",
  electorate: "Electorate",
  ballots: "Ballots",
  valid_ballots: "Valid ballots",
  invalid_ballots: "Invalid ballots",
  quota: "Quota",
} as const;

/** The printed figures of a contest as a whole: those that are known, in a fixed order. */
export function figureFacts(contest: Contest): readonly Fact[] {
  const facts: Fact[] = [];
  for (const key of [
    "turnout",
    "electorate",
    "ballots",
    "valid_ballots",
    "invalid_ballots",
    "quota",
  ] as const) {
    const figure = contest[key];
    if (!figure) continue;
    const value = figureValue(figure, key === "turnout" ? "percent" : "number");
    facts.push({ label: LABELS[key], value, sources: figure.sources });
  }
  return facts;
}

/** All that a result gives beside its table: figures, seats, the system, the dates. */
export function resultFacts(contest: Contest): readonly Fact[] {
  const { system, polls, place, declared } = contest;
  const sources = resultSources(contest);
  const polling = [
    ...(polls?.opened ? [`opened ${date(polls.opened)}`] : []),
    ...(polls?.closed ? [`closed ${date(polls.closed)}`] : []),
  ].join(", ");
  return [
    ...figureFacts(contest),
    { label: "Seats", value: number(contest.seats), sources },
    ...(system ? [{ label: "System", value: system.text, sources: system.sources }] : []),
    ...(declared
      ? [{ label: "Declared", value: `${date(declared)}${place ? `, ${place}` : ""}`, sources }]
      : []),
    ...(polling ? [{ label: "Polls", value: polling, sources }] : []),
  ];
}
