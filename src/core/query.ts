import { z } from "zod";

const id = z.string().min(1).max(120);
const day = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

/** What is wanted of a contest's result. */
export const ResultAspect = z.enum([
  "table",
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
  "invalid",
  "quota",
  "stage",
  "when",
  "system",
  "seats",
  "candidates",
  "nominations",
  "accounts",
]);

/** Which changes of the rules are wanted. */
export const RuleTopic = z.enum([
  "all",
  "seats",
  "voting-system",
  "vacancies",
  "nominations",
  "electorate",
  "gender-balance",
]);

/** What is wanted of one person in one contest. */
export const CandidacyAspect = z.enum([
  "all",
  "votes",
  "share",
  "place",
  "elected",
  "distance",
  "stage",
  "backing",
  "nominations",
]);

export const Measure = z.enum([
  "most-votes",
  "fewest-votes",
  "highest-share",
  "closest",
  "widest",
  "most-often-elected",
  "most-often-stood",
  "highest-turnout",
  "lowest-turnout",
  "most-candidates",
]);

const Single = z.discriminatedUnion("kind", [
  /** A contest's result; `place` goes with the aspect of that name. */
  z.strictObject({
    kind: z.literal("result"),
    contest: id,
    aspect: ResultAspect,
    place: z.number().int().positive().optional(),
  }),
  /** Contests in the record, narrowed by section, body or years. */
  z.strictObject({
    kind: z.literal("elections"),
    section: id.optional(),
    from: day.optional(),
    to: day.optional(),
  }),
  z.strictObject({ kind: z.literal("person"), person: id }),
  /**
   * Every candidacy of a person; `count` leads with how often. `absent` corrects a question about a time or a section
   * in which the person did not stand, and names it.
   */
  z.strictObject({
    kind: z.literal("candidacies"),
    person: id,
    lead: z.enum(["list", "count", "best", "total", "absent"]),
    section: id.optional(),
    from: day.optional(),
    to: day.optional(),
  }),
  /** A person in one contest, alone or against another. */
  z.strictObject({
    kind: z.literal("candidacy"),
    person: id,
    contest: id,
    aspect: CandidacyAspect,
    against: id.optional(),
  }),
  z.strictObject({ kind: z.literal("offices"), person: id, on: day.optional() }),
  /** Who backed a person, in one contest or all; `by` asks whether one organisation did. */
  z.strictObject({
    kind: z.literal("backing"),
    person: id,
    contest: id.optional(),
    by: id.optional(),
  }),
  z.strictObject({ kind: z.literal("organisation"), organisation: id }),
  /** Whom an organisation backed and how they did, in one contest or over the years; `winners` counts them among the elected. */
  z.strictObject({
    kind: z.literal("slate"),
    organisation: id,
    contest: id.optional(),
    aspect: z.enum(["backed", "winners"]),
  }),
  z.strictObject({ kind: z.literal("compare-contests"), contests: z.tuple([id, id]) }),
  z.strictObject({
    kind: z.literal("compare-people"),
    people: z.tuple([id, id]),
    contest: id.optional(),
  }),
  /** One person across contests; all of theirs where none are named. */
  z.strictObject({ kind: z.literal("across"), person: id, contests: z.array(id) }),
  z.strictObject({ kind: z.literal("extreme"), measure: Measure, section: id.optional() }),
  /** How the NEC is made up, or who sits on it, on a date or at the record's last check. */
  z.strictObject({
    kind: z.literal("body"),
    aspect: z.enum(["make-up", "members", "size"]),
    on: day.optional(),
    section: z.string().optional(),
  }),
  z.strictObject({
    kind: z.literal("officers"),
    post: z.enum(["chair", "vice-chair", "all"]),
    on: day.optional(),
  }),
  z.strictObject({
    kind: z.literal("rules"),
    topic: RuleTopic,
  }),
  /** Seats that fell vacant; narrowed by a person, by whether that person left or came, or by a year. */
  z.strictObject({
    kind: z.literal("vacancies"),
    person: id.optional(),
    part: z.enum(["left", "came"]).optional(),
    year: day.optional(),
  }),
  z.strictObject({
    kind: z.literal("timeline"),
    person: id.optional(),
    contest: id.optional(),
    year: day.optional(),
  }),
  z.strictObject({ kind: z.literal("glossary"), term: id.optional() }),
  /** What was reported about somebody's public conduct; `claim` for one of several, `year` for those of a year. */
  z.strictObject({
    kind: z.literal("claims"),
    about: id,
    claim: id.optional(),
    year: day.optional(),
  }),
  /** The sources of the last answer. */
  z.strictObject({ kind: z.literal("sources") }),
  z.strictObject({ kind: z.literal("coverage"), contest: id.optional() }),
  z.strictObject({ kind: z.literal("changes") }),
  z.strictObject({ kind: z.literal("about") }),
  z.strictObject({ kind: z.literal("help"), command: z.string().optional() }),
]);

/** One question. */
export type SingleQuery = z.infer<typeof Single>;

/**
 * Everything that can be asked: a value that can be printed, stored, tested and compared. `both` are two questions of
 * one sentence: "who won, and by how much?"
 */
export const Query = z.discriminatedUnion("kind", [
  ...Single.options,
  z.strictObject({ kind: z.literal("both"), queries: z.tuple([Single, Single]) }),
]);

export type Query = z.infer<typeof Query>;
export type QueryOf<K extends Query["kind"]> = Extract<Query, { kind: K }>;
