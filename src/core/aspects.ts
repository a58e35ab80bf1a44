import { z } from "zod";

/**
 * What is wanted of a contest's result. `votes` and `shares` are those of every candidate, `opened` and `closed` are voting, `deadline` is nominations. `unseated`,
 * `reelected` and `newcomers` are told apart by who had a seat before, `first-attempt` are winners who had not stood.
 */
export const ResultAspect = z.enum([
  "table",
  "votes",
  "shares",
  "winners",
  "losers",
  "first",
  "last",
  "runner-up",
  "place",
  "margin",
  "turnout",
  "electorate",
  "ballots",
  "valid",
  "invalid",
  "quota",
  "stage",
  "when",
  "opened",
  "closed",
  "deadline",
  "where",
  "system",
  "seats",
  "candidates",
  "nominations",
  "fewest-nominations",
  "accounts",
  "withdrawn",
  "unseated",
  "reelected",
  "newcomers",
  "first-attempt",
]);

/**
 * Which rules are wanted: `candidates` are those on who may stand, `electorate` on who may vote, `leadership` on
 * elections of the party's leader.
 */
export const RuleTopic = z.enum([
  "all",
  "seats",
  "voting-system",
  "vacancies",
  "nominations",
  "candidates",
  "electorate",
  "gender-balance",
  "term",
  "leadership",
]);

/**
 * What is wanted of one person in one contest. `distance` is from a seat, `lead` from the first placed; `above` and
 * `below` are those who finished there.
 */
export const CandidacyAspect = z.enum([
  "all",
  "votes",
  "share",
  "place",
  "elected",
  "distance",
  "lead",
  "above",
  "below",
  "opponents",
  "stage",
  "backing",
  "nominations",
]);

/** What leads an answer about all that somebody stood in. */
export const CandidaciesLead = z.enum([
  "list",
  "count",
  "best",
  "worst",
  "most-votes",
  "fewest-votes",
  "total",
  "first",
  "last",
  "elected",
  "lost",
  "absent",
]);

/** Kinds of office: a place on the NEC, a seat in Parliament, which seat that is, a seat on a council, or what came before and after the NEC. */
export const OfficeKind = z.enum([
  "nec",
  "parliament",
  "constituency",
  "council",
  "before-nec",
  "after-nec",
]);

/** What is wanted of reported claims. All of it is given whatever is asked; this comes first. */
export const ClaimAspect = z.enum([
  "statement",
  "reply",
  "apology",
  "denial",
  "outcome",
  "finding",
  "investigation",
  "suspension",
  "expulsion",
  "return",
  "made-by",
  "publishers",
  "when",
]);

/** What is wanted of the desk itself. */
export const AboutAspect = z.enum(["operator", "bot", "sources", "privacy", "correction"]);

/**
 * Records over all contests; `-lost` and `-won` are of those who were not and who were elected. `never-elected` are
 * those who stood most often without, `longest-serving` those with the longest unbroken time in a seat.
 */
export const Measure = z.enum([
  "most-votes",
  "fewest-votes",
  "most-votes-lost",
  "fewest-votes-won",
  "highest-share",
  "highest-share-lost",
  "lowest-share",
  "lowest-share-won",
  "closest",
  "widest",
  "most-often-elected",
  "most-often-stood",
  "most-often-lost",
  "never-elected",
  "longest-serving",
  "highest-turnout",
  "lowest-turnout",
  "largest-electorate",
  "smallest-electorate",
  "most-ballots",
  "fewest-ballots",
  "most-invalid",
  "most-nominations",
  "most-candidates",
  "fewest-candidates",
  "most-seats",
  "fewest-seats",
]);

/** What can be set side by side for several contests. */
export const ContestFigure = z.enum([
  "turnout",
  "electorate",
  "ballots",
  "valid",
  "invalid",
  "quota",
  "seats",
  "candidates",
  "margin",
  "system",
  "top-vote",
  "winning-post",
]);

/** Figures by which candidates, or contests as a whole, can be looked for. */
export const SoughtFigure = z.enum([
  "votes",
  "share",
  "nominations",
  "turnout",
  "electorate",
  "ballots",
]);

/** How votes become seats, as a list of contests can be narrowed to it. */
export const ContestSystem = z.enum([
  "block-vote",
  "single-transferable-vote",
  "electoral-college",
  "delegate-vote",
  "vote-of-mps",
  "vote-of-members",
  "unopposed",
]);

/** What leads an answer about an organisation's candidates. */
export const SlateAspect = z.enum([
  "backed",
  "winners",
  "other-winners",
  "elected",
  "lost",
  "best",
  "worst",
  "total",
]);
