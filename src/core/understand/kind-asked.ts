import type { NecRecord } from "#src/record/record.ts";
import { pattern } from "../../pattern.ts";
import { homeBody } from "../home.ts";
import type { Query } from "../query.ts";
import type { Words } from "./hearing.ts";

const ONE_OF_THEM = `
  mps?|meps?|peers?|councillors?|candidates?|members?|women|woman|men|man|people|persons?|reps?|representatives?|leaders?
  |officers?|trade unionists?|unionists?|frontbenchers?|backbenchers?|politicians?`.replace(
  /\s+/g,
  " ",
);

/** "Which three MPs were chosen", "who was picked by councillors": people who had something done to them. */
const CHOSEN = new RegExp(
  String.raw`^(?:(?:and|but|so|ok|now) )*(?:(?:which|what)(?: of the)?(?: \w+){0,2}? (?:${ONE_OF_THEM.replace(/ ?\| ?/g, "|").trim()})|who all|who) (?:was|were|got|did|had)\b`,
);

/** What is asked of those who vote, and not of those who are voted for. */
const VOTING =
  /\b(?:votes?|voted|voters?|voting|eligible|entitled|allowed|electorate|franchise|consist|system|method|how)\b/;

/** How a contest was held and how a section's seats are filled: answers without anybody's name. */
const isNameless = (query: Query) =>
  (query.kind === "result" && (query.aspect === "system" || query.aspect === "seats")) ||
  (query.kind === "body" && (query.aspect === "make-up" || query.aspect === "size"));

/** In how many contests, which no list of votes and no one contest tells: "in how many ballots was she elected?" */
const HOW_OFTEN = /\bin how many (?:\S+ ){0,3}?(?:ballots|polls|votes|elections|contests|races)\b/;

/** How somebody did in one contest, or their votes in several. */
const isOfVotes = (query: Query) =>
  query.kind === "candidacy" || (query.kind === "across" && query.figure === "votes");

/** Something else is asked, of a time that is told by what happened: "what was the vote when she beat him?" */
const OF_A_TIME = pattern()`
  ^(?:(?:and|but|so|ok|now) )*(?:what|how|who|which)\b(?!
    .*\b(?:and|or|about|know|exactly|dates?|day|days|year|month|deadline|timetable|long) when\b
  ).* when\b
`;
const DATED = /\b(?:dates?|days?|years?|months?|deadlines?|timetable|how long|what time)\b/;

/** Answers that are a day or days. */
const isDate = (query: Query) =>
  (query.kind === "result" && ["when", "opened", "closed", "deadline"].includes(query.aspect)) ||
  (query.kind === "claims" && query.aspect === "when");

/** By how many votes something was decided, which no way of voting is. */
const BY_VOTES = /\bby (?:what|how many|which) votes?\b/;

const isSystem = (query: Query) =>
  (query.kind === "figures" && query.figure === "system") ||
  (query.kind === "result" && query.aspect === "system");

/** Who is on a ballot stands for election, and sits on nothing yet. */
const ON_BALLOT = /\bon the (?:\S+ ){0,4}ballot\b/;

const RESULTS = /\bresults?\b/;

/** Whether a list would hold one contest alone, of which the result was asked: "the results of the 2006 ballot". */
function isListOfOne(said: string, query: Query, record: NecRecord): boolean {
  if (query.kind !== "elections" || !query.from || query.from !== query.to) return false;
  const { from, section, occasion } = query;
  if (occasion || !RESULTS.test(said)) return false;
  const held = [...record.contests.values()].filter(
    (contest) =>
      contest.time.startsWith(from) &&
      (section ? contest.section === section : contest.of.body === homeBody(record)),
  );
  return held.length === 1;
}

/** Which queries are the wrong kind of answer to what words: those that `of` tells are, where `not` hears these words. */
interface Mismatch {
  readonly of: (query: Query) => boolean;
  readonly not: (said: string, query: Query, record: NecRecord) => boolean;
}

const MISMATCHES: readonly Mismatch[] = [
  { of: isSystem, not: (said) => BY_VOTES.test(said) },
  { of: ({ kind }) => kind === "body", not: (said) => ON_BALLOT.test(said) },
  { of: ({ kind }) => kind === "elections", not: isListOfOne },
  { of: isOfVotes, not: (said) => HOW_OFTEN.test(said) },
  { of: isNameless, not: (said) => CHOSEN.test(said) && !VOTING.test(said) },
  { of: isDate, not: (said) => OF_A_TIME.test(said) && !DATED.test(said) },
];

/**
 * Whether a query gives the kind of thing that is asked for: people where "which MPs were chosen by Labour MPs" asks for
 * no way of choosing, a day only where one is asked for.
 */
export function isKindAsked(query: Query, words: Words, record: NecRecord): boolean {
  const about = MISMATCHES.filter(({ of }) => of(query));
  if (about.length === 0) return true;
  const said = words.join(" ");
  return about.every(({ not }) => !not(said, query, record));
}
