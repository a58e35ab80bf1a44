import { z } from "zod";
import {
  AboutAspect,
  CandidaciesLead,
  CandidacyAspect,
  ClaimAspect,
  ContestFigure,
  ContestSystem,
  Measure,
  OfficeKind,
  ResultAspect,
  RuleTopic,
  SlateAspect,
  SoughtFigure,
} from "./aspects.ts";
import { NewsQuery } from "./news-query.ts";

const id = z.string().min(1).max(120);
const day = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

const Single = z.discriminatedUnion("kind", [
  /** A contest's result; `place` goes with the aspect of that name, and `to` where several places in a row are meant. */
  z.strictObject({
    kind: z.literal("result"),
    contest: id,
    aspect: ResultAspect,
    place: z.number().int().positive().optional(),
    to: z.number().int().positive().optional(),
  }),
  /** Contests in the record, narrowed by section, years, how votes became seats or what they were held for. */
  z.strictObject({
    kind: z.literal("elections"),
    section: id.optional(),
    system: ContestSystem.optional(),
    occasion: z.literal("by-election").optional(),
    from: day.optional(),
    to: day.optional(),
  }),
  /** One figure of several contests side by side: of those named, or of a section or the whole NEC over the years. */
  z.strictObject({
    kind: z.literal("figures"),
    figure: ContestFigure,
    contests: z.array(id).min(2).optional(),
    section: id.optional(),
    from: day.optional(),
    to: day.optional(),
  }),
  /** Who somebody is; `alone` asks whether the record has anybody else of that name. */
  z.strictObject({ kind: z.literal("person"), person: id, alone: z.literal(true).optional() }),
  /**
   * Every candidacy of a person, or those of a section or a time; `count` leads with how often, `elected` and `lost`
   * with whether, how often and when. `absent` corrects a question about a time or a section in which the person did
   * not stand, and names it.
   */
  z.strictObject({
    kind: z.literal("candidacies"),
    person: id,
    lead: CandidaciesLead,
    /** Of those won, or lost, the one that comes first. */
    end: z.enum(["first", "last"]).optional(),
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
  /** What a person has been: all of it, a kind of office, one post, or what it was in an organisation. */
  z.strictObject({
    kind: z.literal("offices"),
    person: id,
    of: OfficeKind.optional(),
    post: id.optional(),
    organisation: id.optional(),
    on: day.optional(),
  }),
  /**
   * Who held a post, over time or on a date; `before` and `after` ask for the neighbour of one of its holders, `lead`
   * for the first of them.
   */
  z.strictObject({
    kind: z.literal("holders"),
    post: id,
    lead: z.literal("first").optional(),
    on: day.optional(),
    from: day.optional(),
    to: day.optional(),
    before: id.optional(),
    after: id.optional(),
  }),
  /**
   * Who backed a person, in one contest, in some or in all; `by` asks whether one organisation did, `as` whether the
   * person stood as an independent or with a union's backing.
   */
  z.strictObject({
    kind: z.literal("backing"),
    person: id,
    contest: id.optional(),
    section: id.optional(),
    from: day.optional(),
    to: day.optional(),
    by: id.optional(),
    as: z.enum(["independent", "union"]).optional(),
  }),
  z.strictObject({
    kind: z.literal("organisation"),
    organisation: id,
    aspect: z.literal("founded").optional(),
  }),
  /** What the record says of a publisher that it cites; the id is the folder of its sources. */
  z.strictObject({ kind: z.literal("publisher"), publisher: id }),
  /**
   * Whom an organisation backed and how they did, in one contest, in some or over the years; `aspect` is what leads.
   * `winners` counts them among the elected, `total` adds up their votes.
   */
  z.strictObject({
    kind: z.literal("slate"),
    organisation: id,
    contest: id.optional(),
    section: id.optional(),
    from: day.optional(),
    to: day.optional(),
    aspect: SlateAspect,
  }),
  /** Every organisation's candidates in one contest or some: all of them, those of unions, those of nobody, independents. */
  z.strictObject({
    kind: z.literal("slates"),
    contest: id.optional(),
    section: id.optional(),
    from: day.optional(),
    to: day.optional(),
    aspect: z.enum(["all", "unions", "none", "independents"]),
  }),
  /** Two organisations side by side, and whom both backed, in one contest or over the years. */
  z.strictObject({
    kind: z.literal("compare-organisations"),
    organisations: z.tuple([id, id]),
    contest: id.optional(),
    section: id.optional(),
    from: day.optional(),
    to: day.optional(),
  }),
  z.strictObject({ kind: z.literal("compare-contests"), contests: z.tuple([id, id]) }),
  z.strictObject({
    kind: z.literal("compare-people"),
    people: z.tuple([id, id]),
    contest: id.optional(),
  }),
  /** One person across contests; all of theirs where none are named. `figure` is the one that is asked for. */
  z.strictObject({
    kind: z.literal("across"),
    person: id,
    contests: z.array(id),
    figure: z.enum(["votes", "share"]).optional(),
  }),
  z.strictObject({
    kind: z.literal("extreme"),
    measure: Measure,
    section: id.optional(),
    from: day.optional(),
    to: day.optional(),
  }),
  /** Candidates, or contests, by a figure: those with just it, with more or fewer, or with at least or at most so much. */
  z.strictObject({
    kind: z.literal("having"),
    figure: SoughtFigure,
    value: z.number().nonnegative(),
    than: z.enum(["more", "fewer", "at least", "at most"]).optional(),
    /** Only of those who were elected, or who were not. */
    elected: z.boolean().optional(),
    contest: id.optional(),
    section: id.optional(),
    from: day.optional(),
    to: day.optional(),
  }),
  /** How the NEC is made up, how many or who sit on it, or how many of them women, on a date or at the record's last check. */
  z.strictObject({
    kind: z.literal("body"),
    aspect: z.enum(["make-up", "members", "size", "women"]),
    on: day.optional(),
    section: z.string().optional(),
    /** A trade union, whose members are asked for. */
    union: id.optional(),
  }),
  /**
   * The NEC's chairs, vice-chairs or all officers: the last known, those on a date or over some years. With a person:
   * who came right before or after, all since, or whether and for how long the person held the post. `previous` is the
   * one before the last.
   */
  z.strictObject({
    kind: z.literal("officers"),
    post: z.enum(["chair", "vice-chair", "all"]),
    on: day.optional(),
    from: day.optional(),
    to: day.optional(),
    person: id.optional(),
    part: z
      .enum(["before", "after", "since", "held", "list", "first", "previous", "began"])
      .optional(),
  }),
  /** The rules on something and how they changed; of one section, or those that changed in one year or since one; why, or the first. */
  z.strictObject({
    kind: z.literal("rules"),
    topic: RuleTopic,
    section: id.optional(),
    year: day.optional(),
    from: day.optional(),
    ask: z.enum(["why", "first", "before"]).optional(),
  }),
  /**
   * Seats that fell vacant; narrowed by a person who left one, whose successor is asked for, or who came, by a section, by a year or some years,
   * by the reason for which members left.
   * `filled` are those that elections of that time filled.
   */
  z.strictObject({
    kind: z.literal("vacancies"),
    person: id.optional(),
    part: z.enum(["left", "came", "successor"]).optional(),
    section: id.optional(),
    year: day.optional(),
    from: day.optional(),
    to: day.optional(),
    reason: z.literal("elected-mp").optional(),
    filled: day.optional(),
  }),
  z.strictObject({
    kind: z.literal("timeline"),
    person: id.optional(),
    contest: id.optional(),
    year: day.optional(),
  }),
  /** What the NEC decided, about somebody where one is named, or at some time. */
  z.strictObject({ kind: z.literal("decisions"), person: id.optional(), year: day.optional() }),
  z.strictObject({ kind: z.literal("glossary"), term: id.optional() }),
  /**
   * What was reported about the public conduct of a person or an organisation, or about a contest; `claim` for one of
   * several, `year` for those of a time, `topic` for those that mention some words. `aspect` is what the answer leads with.
   */
  z.strictObject({
    kind: z.literal("claims"),
    about: id,
    claim: id.optional(),
    year: day.optional(),
    topic: id.optional(),
    aspect: ClaimAspect.optional(),
  }),
  /** The sources of the last answer, or of what the record has of a contest. */
  z.strictObject({ kind: z.literal("sources"), contest: id.optional() }),
  /** What the record has and lacks: of all, of one section or of one contest. */
  z.strictObject({
    kind: z.literal("coverage"),
    contest: id.optional(),
    section: id.optional(),
  }),
  z.strictObject({ kind: z.literal("changes") }),
  /** What this desk is; `aspect` is what the answer leads with. */
  z.strictObject({ kind: z.literal("about"), aspect: AboutAspect.optional() }),
  z.strictObject({ kind: z.literal("help"), command: z.string().optional() }),
]);

/** One question about the record. */
export type SingleQuery = z.infer<typeof Single>;

/**
 * Everything that can be asked: a value that can be printed, stored, tested and compared. `both` are two questions of
 * one sentence: "who won, and by how much?"
 */
export const Query = z.discriminatedUnion("kind", [
  ...Single.options,
  ...NewsQuery.options,
  z.strictObject({ kind: z.literal("both"), queries: z.tuple([Single, Single]) }),
]);

export type Query = z.infer<typeof Query>;
/** A question that the record answers. */
export type RecordQuery = Exclude<Query, NewsQuery>;
export type QueryOf<K extends Query["kind"]> = Extract<Query, { kind: K }>;
