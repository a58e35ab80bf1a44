import { HOME_SECTION } from "../home.ts";
import { type Cues, has, placesOf, type Words } from "./hearing.ts";
import type { Mark } from "./mark.ts";
import { indexesOf, type Run } from "./run.ts";
import { wordSet } from "./word-set.ts";

/** What a question takes for known of the contest it means: it tells contests apart, and excludes none. */
export interface Claimed {
  /** How many are said to have been elected, or to have been an organisation's candidates. */
  readonly many?: number;
  /** The section whose members are said to have voted. */
  readonly voters?: string;
}

const NUMBERS: ReadonlyMap<string, number> = new Map(
  "two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .flatMap((word, at): [string, number][] => [
      [word, at + 2],
      [`${at + 2}`, at + 2],
    ]),
);

/** Before a number these make it a run of places, a margin or a time. */
const NO_COUNT = wordSet("top first last bottom by over under past in january february march");
/** What is counted where people are; it may have one word of description before it. */
const PEOPLE = wordSet(`
  people persons members representatives reps rep candidates candidacies names winners seats places mps councillors
  women men who that were was are picked chosen selected voted sent put returned got get make win gain actually ever all made won elected took had went did from in on succeeded successful out managed
  picks nominees contenders hopefuls runners endorsements`);
const DESCRIBING = wordSet(`
  clp constituency local new successful winning elected labour party members nec backed recommended endorsed left council chosen`);
/** What follows a number that counts no people. */
const ELSEWHERE = wordSet(`
  votes vote years year months weeks days points per percent stages rounds elections contests ballots times more other
  byelections unions organisations groups slates`);

/** What leads to whose people are counted. */
const THEIRS = wordSet("the its their his her our");

const MEMBERS: Cues = `
  members ballot, members vote, membership ballot, membership vote, ballot of members,
  vote of members, vote among members, ballot among members,
  members poll, poll of members, members election, members put, members elect, members elected,
  members choose, members chose, members pick, members picked,
  members voted, members vote for, members send, members sent, members want, members wanted,
  members back, members backed, members return, members returned,
  members went for, members go for, members decided, by members, by the members, by the membership,
  by party members, by ordinary members,
  ordinary members, rank and file, the membership, members section, members seats, members places`;

/** MPs where they are those who vote, and nobody's office. */
const OF_MPS: Cues = `
  vote among mps, vote among labour mps, ballot among mps, ballot among labour mps, poll among mps,
  poll among labour mps, contest among mps, contest among labour mps,
  vote of mps, vote of labour mps, ballot of mps, ballot of labour mps, poll of mps,
  poll of labour mps, votes of mps, voting by mps, voting by labour mps, voting among mps,
  mps could, mps had a vote, mps were eligible, mps were entitled, mps are eligible, mps who could,
  mps vote, mps voted, mps ballot, mps poll, mps election, mps contest, mps race, by mps,
  by labour mps, by the mps, mps choose, mps chose, mps elect, mps elected, mps pick, mps picked,
  mps put, mps send, mps sent,
  among mps, among labour mps, amongst mps, amongst labour mps, among the mps`;

/** The section whose members are said to have voted: that of MPs where they did, else that of all members. */
function votersIn(said: Words, marks: readonly Mark[]): string | undefined {
  const mps = new Set(placesOf(OF_MPS, said));
  for (const mark of marks)
    if (mark.kind === "section" && mps.has(mark.from) && mark.ids.length === 1) return mark.ids[0];
  return has(MEMBERS, said) ? HOME_SECTION : undefined;
}

/** Whether the number at a place counts people. */
function countsPeople(said: Words, at: number): boolean {
  const [before = "", next = "", after = ""] = [said[at - 1], said[at + 1], said[at + 2]];
  if (NO_COUNT.has(before) || ELSEWHERE.has(next)) return false;
  // "All six of the Progress slate".
  if (before === "all" && next === "of" && THEIRS.has(after))
    return !ELSEWHERE.has(said[at + 3] ?? "");
  if (DESCRIBING.has(next) && ELSEWHERE.has(after)) return false;
  return (
    next === "" || PEOPLE.has(next) || (DESCRIBING.has(next) && (after === "" || PEOPLE.has(after)))
  );
}

const CONTEST = wordSet("vote ballot election contest race poll byelection voting");
const SEATS = wordSet("seats places");

/** Where a contest is told by how many seats it was for: "the vote for the nine seats", "the by-election, two seats". */
export function seatsTold(said: Words): readonly Run[] {
  return said.flatMap((word, from) => {
    const aside = NUMBERS.has(word);
    if (!(word === "for" || aside) || !CONTEST.has(said[from - 1] ?? "")) return [];
    const number = aside ? from : said[from + 1] === "the" ? from + 2 : from + 1;
    const noun = DESCRIBING.has(said[number + 1] ?? "") ? number + 2 : number + 1;
    const told = NUMBERS.has(said[number] ?? "") && SEATS.has(said[noun] ?? "");
    return told ? [{ from, to: noun + 1 }] : [];
  });
}

/** The one number of people that some words take for known, and who is said to have voted. */
export function claimedIn(said: Words, marks: readonly Mark[]): Claimed {
  const dated = indexesOf(marks.filter(({ kind }) => kind === "time"));
  const counts = said.flatMap((word, at) => {
    const many = NUMBERS.get(word);
    return many && !dated.has(at) && countsPeople(said, at) ? [many] : [];
  });
  const [many, ...more] = counts;
  const voters = votersIn(said, marks);
  return { ...(many && more.length === 0 && { many }), ...(voters && { voters }) };
}
