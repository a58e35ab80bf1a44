import type { Candidate, Contest, NecRecord, Sources } from "#src/record/record.ts";
import { count, list, number, percent, when } from "#src/words.ts";
import { oncePer } from "../../once-per.ts";
import { accordingTo } from "./accounts.ts";
import { personName } from "./candidate-words.ts";
import { together } from "./citing.ts";

/** What a figure counts: the same words never stand for two of these. */
export type Base = "votes" | "first_preferences" | "share";

/** Names in full, in the order given: "Yasmine Dar, Claudia Webbe and Jon Lansman". */
export function namesOf(record: NecRecord, candidates: readonly Candidate[]): string {
  return list(candidates.map(({ person }) => personName(record, person)));
}

/** A section's long name without its article and without what it says of who chooses: "treasurer of the party". */
export function longName(long: string): string {
  return long.replace(/^the /i, "").replace(/, (?:who|which|chosen|elected|for)\b.*$/, "");
}

/**
 * A contest without its date: "the election of nine CLP representatives", "the election of the
 * youth representative", "the election for two constituency places on …", "the election of the
 * chair of Young Labour". A section's long name says how its words are written in a sentence.
 */
function electionFor({ of, seats, occasion }: Contest, counted: boolean): string {
  const inLong = occasion ? of.long.indexOf(occasion) : -1;
  const saidAlready = inLong >= 0 || occasion === `${count(seats)} ${of.long.split(" on ")[0]}`;
  const extra = occasion && !saidAlready ? ` (${occasion})` : "";
  const long = longName(of.long.slice(Math.max(inLong, 0)));
  const stem = /^(.+?) (section|representatives?)$/i.exec(of.name);
  if (stem?.[1]) {
    const who = long.toLowerCase().startsWith(stem[1].toLowerCase())
      ? long.slice(0, stem[1].length)
      : stem[1];
    if (seats === 1 && stem[2] !== "section")
      return `the election of the ${who} representative${extra}`;
    const many = counted ? `${count(seats)} ` : "";
    return `the election of ${many}${who} ${seats === 1 ? "representative" : "representatives"}${extra}`;
  }
  if (/\b(seats|places)\b/.test(long))
    return `the election for ${counted ? `${count(seats)} ` : ""}${long}${extra}`;
  return `the election ${/\b(seat|place)\b/.test(long) ? "for" : "of"} the ${long}${extra}`;
}

/**
 * A contest as it stands in a sentence: "the election of nine CLP representatives declared on
 * 3 September 2018"; without a declaration "the 2026 election of nine CLP representatives".
 * `uncounted` leaves out the number of seats, for sentences about it.
 */
export function electionOf(contest: Contest, seats: "counted" | "uncounted" = "counted"): string {
  if (!contest.declared) return datedElection(contest, seats);
  return `${electionFor(contest, seats === "counted")} declared ${when(contest.declared)}`;
}

/** A contest in a sentence that gives its day: "the September 2018 election of nine CLP representatives". */
export function datedElection(
  contest: Contest,
  seats: "counted" | "uncounted" = "counted",
): string {
  return electionFor(contest, seats === "counted").replace(/^the /, `the ${dateInLabel(contest)} `);
}

/** "2026", "September 2018": what follows the section in a contest's label. */
export function dateInLabel(contest: Contest): string {
  const { label, of } = contest;
  const [dated = label] = (
    label.startsWith(`${of.name}, `) ? label.slice(of.name.length + 2) : label
  ).split(" (");
  return dated;
}

/** What a contest's figures of one kind are called: "votes", "weighted delegation votes", "% of the vote". */
export function unitOf(contest: Contest, base: Base): string {
  if (base === "votes") return contest.votes_are ?? "votes";
  return base === "first_preferences" ? "first preferences" : `per cent of the ${shareOf(contest)}`;
}

/** What a share is a share of: an electoral college weighs its parts, so its share is not one of votes. */
function shareOf({ system }: Contest): string {
  return system?.kind === "electoral-college" ? "electoral college" : "vote";
}

/** A number with what it counts: "88,176 votes", "1 vote", "38 first preferences", "49.55 % of the vote". */
export function figureWords(contest: Contest, base: Base, value: number): string {
  if (base === "share") return `${percent(value)} of the ${shareOf(contest)}`;
  const unit = unitOf(contest, base);
  return `${number(value)} ${value === 1 ? unit.replace(/s(?= of |$)/, "") : unit}`;
}

/** A difference between two figures of one kind: "2,502 votes", "0.14 percentage points". */
export function differenceWords(contest: Contest, base: Base, value: number): string {
  if (base !== "share") return figureWords(contest, base, value).replace(/ of .*$/, "");
  return `${number(value)} percentage ${value === 1 ? "point" : "points"}`;
}

/** Everything a source gives of a candidate's figures, with their base: "67,819 votes (4.41 % of the vote)"; null for nothing. */
export function figuresOf(contest: Contest, candidate: Candidate): string | null {
  const { votes, first_preferences, share, share_text } = candidate;
  const all: string[] = [];
  if (votes !== undefined) all.push(figureWords(contest, "votes", votes));
  if (first_preferences !== undefined) {
    all.push(figureWords(contest, "first_preferences", first_preferences));
  }
  if (share !== undefined) all.push(figureWords(contest, "share", share));
  else if (share_text !== undefined) all.push(share_text);
  const [first, ...rest] = all;
  if (first === undefined) return null;
  return rest.length > 0 ? `${first} (${rest.join("; ")})` : first;
}

/** A source gives the share only in words, which do not fit into a sentence as a figure does. */
export function onlyInWords({ votes, first_preferences, share, share_text }: Candidate): boolean {
  return (votes ?? first_preferences ?? share) === undefined && share_text !== undefined;
}

/** What stands where a candidate's figure is not in the record. */
export function noFigure({ system }: Contest): string {
  const stv = system?.kind === "single-transferable-vote";
  return stv ? "first preferences not known" : "votes not known";
}

/** The sources of a contest's result: of its own list those that also carry somebody's election; else its whole list. */
export const resultSources = oncePer((contest: Contest): Sources => {
  const reports = new Set(
    contest.candidates.flatMap(({ elected, sources }) => (elected ? sources : [])),
  );
  const [first, ...rest] = contest.sources.filter((source) => reports.has(source));
  return first === undefined ? contest.sources : [first, ...rest];
});

/** The sources of several candidates; the contest's own where there are none. */
export function sourcesOf(contest: Contest, candidates: readonly Candidate[]): Sources {
  const [first, ...rest] = candidates;
  return first
    ? together(first.sources, ...rest.map(({ sources }) => sources))
    : resultSources(contest);
}

/** ", according to Howie's Corner (blog)" where one weak or partisan publisher alone stands behind a statement; else nothing. */
export function ifOnlyWeak(record: NecRecord, sources: Sources): string {
  const published = new Set(sources.map((id) => record.sources.get(id)?.publisher));
  const words = published.size === 1 ? accordingTo(record, sources) : null;
  return words ? `, a${words.slice(1)}` : "";
}

/** A contest's id as people type it: "clp 2018-09". */
function typed(contest: Contest): string {
  return contest.id.replace(/-(?=\d{4}(-|$))/, " ");
}

export function resultAsk(contest: Contest): string {
  return `/nec result ${typed(contest)}`;
}

/** The command for a person, by name; by id where two people of the record share the name. */
export function personAsk(record: NecRecord, person: string): string {
  const name = personName(record, person);
  return `/nec person ${sharedNames(record).has(name) ? person : name.toLowerCase()}`;
}

const sharedNames = oncePer((record: NecRecord): ReadonlySet<string> => {
  const people = Map.groupBy(record.people.values(), ({ name }) => name);
  return new Set([...people].flatMap(([name, named]) => (named.length > 1 ? [name] : [])));
});
