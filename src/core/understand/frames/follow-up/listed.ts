import type { QueryOf, SingleQuery } from "../../../query.ts";
import type { Frame } from "../../frame.ts";
import { BACKED, ELECTED, LOST } from "../cues.ts";
import { pairs } from "../result/forms.ts";
import { changed, goesOn, slateAs } from "./change.ts";
import { ofLast, outcome } from "./outcome.ts";

const SO_MANY = pairs("of the, of", "two, three, four, five, six, seven, eight, nine, ten, pair");
const OF_THEM = "of them, of those, of these, of the losers, of the others, of the rest";

/** One aspect of a contest, where those who were not elected in it were just listed. */
const ofLosers = (aspect: QueryOf<"result">["aspect"]) =>
  goesOn((query) =>
    query.kind === "result" && query.aspect === "losers"
      ? { kind: "result", contest: query.contest, aspect }
      : null,
  );

/** Aspects of a slate whose answers tell how many of it were elected. */
const TELLS_ELECTED: ReadonlySet<string> = new Set(["backed", "elected", "winners", "total"]);

/** Figures that candidates have. */
const OF_CANDIDATES: ReadonlySet<string> = new Set(["votes", "share", "nominations"]);

/** Queries whose answers name everybody they count. */
const isList = (query: SingleQuery) =>
  query.kind === "slate" ||
  query.kind === "having" ||
  (query.kind === "result" && ["winners", "losers", "candidates"].includes(query.aspect));

/** Who of the candidates just listed of an organisation did best or worst. */
const ofSlate = (aspect: "best" | "worst", cues: string): Frame => ({
  name: `who of an organisation's candidates did ${aspect}`,
  cues: [cues],
  also: "and, who, which, of them, of those, got, had, did, polled, votes, the, one, what about, was",
  unless: "why, ever, lost, how many, turnout, seats",
  takes: {},
  continues: true,
  weight: 6,
  examples: [],
  outcome: slateAs(aspect),
});

/** Who backed those who were elected or were not, where that was just asked, or those just listed. */
function backedOf(elected: boolean | null, cues: string): Frame {
  const who = elected === null ? "those just listed" : elected ? "the winners" : "the losers";
  return {
    name: `who backed ${who}`,
    cues: [BACKED, cues],
    also: `
      who, which, what, groups, organisations, unions, was, were, did, had, the, by, of, and,
      anyone, anybody, any group, whom`,
    unless: "why, how many, votes, of them, of those",
    takes: {},
    continues: true,
    weight: 5,
    examples: [],
    outcome: outcome(({ conversation, record }) =>
      changed(conversation, (query) => {
        if (query.kind !== "result") return null;
        const listed = query.aspect === "losers" ? false : query.aspect === "winners" ? true : null;
        const meant = elected ?? listed;
        if (meant === null) return null;
        const contest = record.contests.get(query.contest);
        if (!meant && !contest?.complete) return null;
        const people = contest?.candidates.filter((each) => each.elected === meant);
        const [one, other, ...more] = (people ?? []).map(({ person }) => ({
          kind: "backing" as const,
          person,
          contest: query.contest,
        }));
        if (!one || more.length > 0) return null;
        return other ? { kind: "both", queries: [one, other] } : one;
      }),
    ),
  };
}

/** Of whom an organisation's candidates are asked for, by who was just listed of a contest. */
const OF_LISTED: Partial<Record<QueryOf<"result">["aspect"], QueryOf<"slate">["aspect"]>> = {
  winners: "elected",
  losers: "lost",
  candidates: "backed",
  table: "backed",
};

/** What is asked of those whom the last answer listed. */
export const listedFrames: readonly Frame[] = [
  {
    name: "who was nearest to a seat of those just said to have none",
    cues: [
      `
        first, best, best placed, top, highest, highest placed, closest, nearest, came closest,
        did best, most votes, came nearest, leading`,
      OF_THEM,
    ],
    also: "who, which, was, were, did, the, one, placed, came, had, got, to, a seat, getting in, and",
    unless: "why, how many, how much, how far, how close, last, ever, elected",
    takes: {},
    continues: true,
    weight: 9,
    examples: [],
    outcome: ofLosers("runner-up"),
  },
  {
    name: "by how much the first of those just said to have no seat missed one",
    cues: [
      "by how many, by how much, how many votes, how far, how close, how many",
      "first, best placed, top, highest placed, closest, nearest",
      OF_THEM,
    ],
    also: `
      by, votes, did, was, were, the, one, miss, missed, miss it, miss out, short, short of, fall,
      fell, off, away, from, a seat, getting in, lose, lose by, it, and, placed, out, get, got`,
    unless: "why, who, last, ever, nominations",
    takes: {},
    continues: true,
    weight: 9,
    examples: [],
    outcome: ofLosers("margin"),
  },
  {
    name: "which of so many that an organisation backed were not elected",
    cues: [SO_MANY, `${LOST}, missed, fell short, failed, failed to`],
    also: `
      who, which, which one, which ones, the, was, were, did, one, ones, a seat, get in, make it,
      how many`,
    unless: "why, by how much",
    takes: {},
    continues: true,
    weight: 9,
    examples: [],
    outcome: slateAs("lost"),
  },
  {
    name: "who of an organisation's candidates missed out",
    cues: ["who, which, which ones, which one", `${LOST}, missed`],
    also: "and, was, were, did, the, one, ones, a seat, then",
    unless: "why, how, seat to, voted, seats",
    takes: {},
    continues: true,
    weight: 6,
    examples: [],
    outcome: goesOn((query) =>
      query.kind === "slate" && TELLS_ELECTED.has(query.aspect)
        ? { ...query, aspect: "lost" }
        : null,
    ),
  },
  {
    // The list has what each of them got.
    name: "the votes of those not elected in the contest just asked about",
    cues: [
      "how many votes, what votes, votes, figures, what did",
      `
        the losers, losers, unsuccessful candidates, losing candidates, defeated candidates,
        those not elected, those who lost, those who missed out`,
    ],
    also: `
      did, the, get, got, receive, received, poll, polled, win, in, that, contest, election, of,
      for, and, each`,
    unless: "why, combined, total, together, most, fewest",
    takes: {},
    continues: true,
    weight: 4,
    examples: [],
    outcome: outcome(ofLast("losers")),
  },
  {
    name: "how many of those just asked about were elected",
    cues: ["how many, which of them, which of those", ELECTED],
    also: "and, of, them, those, were, was, did, then, a seat",
    unless: "votes, seats, times, women, men, who",
    takes: {},
    continues: true,
    weight: 3,
    examples: [],
    outcome: goesOn((query) => {
      if (query.kind === "slate") return { ...query, aspect: "elected" };
      if (query.kind === "having" && OF_CANDIDATES.has(query.figure))
        return { ...query, elected: true };
      return query.kind === "result" && query.aspect === "candidates"
        ? { kind: "result", contest: query.contest, aspect: "winners" }
        : null;
    }),
  },
  {
    name: "whether all that an organisation backed were elected",
    cues: ["all, all of them, every one, every one of them, each of them", ELECTED],
    also: "did, they, were, was, get, them, of, the, then, a seat, in",
    unless: "who, which, how many, why, votes",
    takes: {},
    continues: true,
    weight: 8,
    examples: [],
    outcome: slateAs("elected"),
  },
  ofSlate(
    "best",
    "the most, most, most votes, the most votes, best, did best, the best, highest, most popular",
  ),
  ofSlate("worst", "the least, least, fewest, the fewest, worst, did worst, the worst, lowest"),
  {
    name: "who they were that the last answer lists",
    cues: [
      `
        who were they, who are they, which ones, which ones were they, name them, list them,
        which were they, who exactly, what are their names, what were their names, names,
        which ones exactly`,
    ],
    also: "and, please, the, those, so, ok, of them",
    takes: {},
    continues: true,
    weight: 4,
    examples: [],
    outcome: goesOn((query) => (isList(query) ? query : null)),
  },
  {
    name: "which of those just listed an organisation backed",
    cues: [`${OF_THEM}, which ones, which, who, any`, "were, was, are"],
    also: `
      ${OF_THEM}, which, which ones, who, any, how many, were, was, are, from, on, with, by, of,
      people, candidates, ones`,
    unless: "why, not, members, chair",
    takes: { organisations: [1, 1], people: [0, 0] },
    continues: true,
    weight: 4,
    examples: [],
    outcome: outcome(({ conversation, organisations: [organisation] }) =>
      changed(conversation, (query) => {
        const aspect = query.kind === "result" ? OF_LISTED[query.aspect] : undefined;
        return organisation && query.kind === "result" && aspect
          ? { kind: "slate", organisation: organisation.id, contest: query.contest, aspect }
          : null;
      }),
    ),
  },
  backedOf(true, "the winners, winners, the winner, those elected, successful ones"),
  backedOf(
    false,
    "the losers, losers, the loser, the defeated, those not elected, unsuccessful ones",
  ),
  backedOf(null, "them, those, they, those two, the two, each of them, both, both of them"),
  {
    name: "the rest of an organisation's candidates, after those who were or were not elected",
    cues: ["the others, others, the rest, rest, the other ones, the remaining ones, the remainder"],
    also: "and, what about, how about, who, were, was, are, of, them, it, the slate, what happened to",
    unless: "why, how many, votes, candidates",
    takes: {},
    continues: true,
    weight: 6,
    examples: [],
    outcome: goesOn((query) => {
      if (query.kind !== "slate") return null;
      if (query.aspect === "lost") return { ...query, aspect: "elected" };
      const elected = query.aspect === "elected" || query.aspect === "winners";
      return elected ? { ...query, aspect: "lost" } : null;
    }),
  },
  {
    name: "which of the slates just listed did best",
    cues: [
      "which, which one, which of them, which of those, which slate, which group, who",
      `
        did best, did the best, best, won most, won the most, got most, got the most, most seats,
        most votes, did worst, won fewest, most successful, came out on top`,
    ],
    also: "of, them, those, one, did, seats, votes, slate, group, had, was, were, elected, the",
    unless: "candidate, person, why, how",
    takes: {},
    weight: 6,
    continues: true,
    examples: [],
    // Each stands in the answer with how many it had and how many were elected.
    outcome: goesOn((query) => (query.kind === "slates" ? query : null)),
  },
];
