import type { Contest, NecRecord, Sources } from "#src/record/record.ts";
import { count, list, sentenceCase } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import type { QueryOf } from "../../query.ts";
import { type Holder, placesIn } from "../../seats.ts";
import { Statements } from "../../statements.ts";
import { type HoldersOn, holdersOn } from "../body/holders-on.ts";
import { candidateItems } from "../candidacies/candidate-items.ts";
import { personName } from "../words/candidate-words.ts";
import { together } from "../words/citing.ts";
import { electionOf, resultSources } from "../words/contest-words.ts";
import { bounds, heldWords, sortKey } from "../words/interval.ts";
import { butKnown } from "./contest-gaps.ts";
import { suggestFor } from "./result-suggestions.ts";
import { type Standing, standingsOf } from "./standings.ts";

type Aspect = Extract<
  QueryOf<"result">["aspect"],
  "unseated" | "reelected" | "newcomers" | "first-attempt"
>;

/** A seat of the section that somebody had, as the record dates it. */
interface Seat {
  /** "from 2006 to 2016"; null where only a source's word for it is there. */
  readonly dates: string | null;
  readonly sources: Sources;
}

interface Before {
  readonly row: Standing;
  /** The seat held when the contest came; null where the record has none. */
  readonly seat: Seat | null;
  /** A seat that may have been held still: no source gives its end. */
  readonly maybe: Seat | null;
  /** Whether the record has any earlier seat or election in the section. */
  readonly ever: boolean;
  /** Whether the record has any earlier candidacy for the same body. */
  readonly stood: boolean;
}

/** The day, the month or the year before a time, to the precision it is known. */
function justBefore(time: string): string {
  const [year = 0, month, day] = sortKey(time).split("-").map(Number);
  if (!month) return String(year - 1);
  const moved = new Date(Date.UTC(year, month - 1, day ?? 0));
  if (day) moved.setUTCDate(moved.getUTCDate() - 1);
  return moved.toISOString().slice(0, day ? 10 : 7);
}

/** What the record has of somebody's seat and candidacies before a contest. */
function beforeOf(
  record: NecRecord,
  contest: Contest,
  row: Standing,
  { sure, open }: HoldersOn,
): Before {
  const { person, incumbent, sources } = row.candidate;
  const [start] = bounds(contest.time);
  const theirs = (holders: readonly Holder[]) => holders.filter((each) => each.person === person);
  const before = ({ from }: Holder) => from !== null && bounds(from)[1] < start;
  const began = theirs(placesIn(record, contest.of)).filter(before);
  const seatIn = (holder: Holder | undefined): Seat | null =>
    holder ? { dates: heldWords(holder.from, holder.to), sources: holder.sources } : null;
  const until = began.find(({ to }) => to !== null && bounds(to)[1] >= start);
  // What a source says of the contest goes before what the dates of places leave open.
  const flagged = incumbent ? { dates: null, sources } : null;
  const seat = incumbent === false ? null : (seatIn(until ?? theirs(sure)[0]) ?? flagged);
  const maybe = seat || incumbent === false ? null : seatIn(theirs(open).find(before));
  const earlier = (record.candidacies.get(person) ?? []).filter(
    (other) => other.contest.time < contest.time && other.contest.of.body === contest.of.body,
  );
  const won = earlier.some(
    (other) => other.candidate.elected && other.contest.section === contest.section,
  );
  return {
    row,
    seat,
    maybe,
    ever: incumbent === true || began.length > 0 || won,
    stood: earlier.length > 0 || began.length > 0 || incumbent === true,
  };
}

const TITLES: Readonly<Record<Aspect, string>> = {
  unseated: "Seats lost",
  reelected: "Re-elected",
  newcomers: "Newcomers",
  "first-attempt": "Elected at the first attempt",
};

const FITS: Readonly<Record<Aspect, (before: Before) => boolean>> = {
  unseated: ({ seat }) => seat !== null,
  reelected: ({ seat }) => seat !== null,
  newcomers: ({ ever }) => !ever,
  "first-attempt": ({ stood }) => !stood,
};

const seatOf = ({ seats }: Contest) => (seats === 1 ? "that seat" : "a seat in that section");

/** What is said of those that fit, and of all where nobody does. */
const SAID: Readonly<Record<Aspect, (seat: string) => { some: string; none: string }>> = {
  unseated: (seat) => ({
    some: `had held ${seat} until then`,
    none: `had held ${seat} until then, as far as the record goes`,
  }),
  reelected: (seat) => ({
    some: `had held ${seat} until then`,
    none: `had held ${seat} until then, as far as the record goes`,
  }),
  newcomers: (seat) => ({
    some: `had not held ${seat} before, as far as the record goes`,
    none: `was new: each had held ${seat} before`,
  }),
  "first-attempt": () => ({
    some: "had not stood for the same body before, as far as the record goes",
    none: "was elected at the first attempt: each had stood for the same body before",
  }),
};

/** Whether the record has who was elected in an earlier contest of the section. */
function hasEarlier(record: NecRecord, contest: Contest): boolean {
  return (record.bySection.get(contest.section) ?? []).some(
    ({ time, candidates }) => time < contest.time && candidates.some(({ elected }) => elected),
  );
}

/** "Two of the nine", "all three", "the only one". */
function partOf(many: number, all: number): string {
  if (many < all) return `${sentenceCase(count(many))} of the ${count(all)}`;
  return all === 1 ? "The only one" : `All ${count(all)}`;
}

/** Who had a seat before a contest and lost or kept it, and who was elected without one, or without having stood before. */
export function sitting(record: NecRecord, contest: Contest, aspect: Aspect): Answer {
  const statements = new Statements(record.sources, `${TITLES[aspect]}: ${contest.label}`);
  const { elected, notElected } = standingsOf(contest);
  const rows = aspect === "unseated" ? notElected : elected;
  const who = aspect === "unseated" ? "not elected" : "elected";
  const holders = holdersOn(record, contest.of, justBefore(contest.time));
  const all = [...elected, ...notElected].map((row) => beforeOf(record, contest, row, holders));
  const needsSeats = aspect === "unseated" || aspect === "reelected";
  const known = needsSeats ? all.some(({ seat }) => seat !== null) : hasEarlier(record, contest);
  const election = electionOf(contest);
  if (rows.length === 0 || !known) {
    statements.say(
      rows.length === 0
        ? `The record does not have who was ${who} in ${election}.`
        : needsSeats
          ? `The record does not say who of the candidates in ${election} had held ${seatOf(contest)} until then.`
          : `The record has no earlier contest for ${seatOf(contest)} than ${election}, so it does not say who was new.`,
      resultSources(contest),
    );
    return butKnown(statements, record, contest);
  }
  const found = all.filter((before) => rows.includes(before.row) && FITS[aspect](before));
  const said = SAID[aspect](seatOf(contest));
  const names = list(found.map(({ row }) => personName(record, row.candidate.person)));
  const [first, ...rest] = found.map(({ row, seat }) => seat?.sources ?? row.candidate.sources);
  statements.say(
    first
      ? `${partOf(found.length, rows.length)} ${who} in ${election} ${said.some}: ${names}.`
      : `${rows.length === 1 ? "Nobody" : `None of the ${count(rows.length)}`} ${who} in ${election} ${said.none}.`,
    first ? together(first, ...rest) : resultSources(contest),
  );
  if (aspect === "unseated" && !contest.complete)
    statements.say(
      "The record does not have every candidate of that contest.",
      resultSources(contest),
    );
  for (const { row, maybe } of needsSeats ? all : [])
    if (maybe && rows.includes(row))
      statements.say(
        `Whether ${personName(record, row.candidate.person)} still held one the record does not say: ${maybe.dates}.`,
        maybe.sources,
      );
  for (const { row, seat } of needsSeats ? found : [])
    if (seat?.dates)
      statements.say(
        `${personName(record, row.candidate.person)} had it ${seat.dates}.`,
        seat.sources,
      );
  statements.list(
    null,
    candidateItems(
      record,
      contest,
      found.map(({ row }) => row),
    ),
  );
  suggestFor(statements, record, contest, "other");
  return statements.answered();
}
