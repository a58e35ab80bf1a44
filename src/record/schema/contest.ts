import { z } from "zod";
import {
  Accounts,
  CheckedDate,
  Figure,
  Id,
  KnownDate,
  LooseDate,
  Sourced,
  Sources,
} from "./values.ts";

/** Who is elected how: a section of a body, such as the CLP section of the NEC. */
export const Section = z.strictObject({
  id: Id,
  body: Id,
  /** As it stands in a label: "CLP section". */
  name: z.string(),
  /** As it stands in a sentence: "Constituency Labour Party (CLP) section of the NEC". */
  long: z.string(),
  aliases: z.array(z.string()),
});

export const Sections = z.array(Section);

/** How votes become seats. A comparison across kinds says that they differ. */
export const SystemKind = z.enum([
  "block-vote",
  "first-past-the-post",
  "single-transferable-vote",
  "electoral-college",
  "delegate-vote",
  "vote-of-mps",
  "vote-of-members",
  "unopposed",
]);

export const System = z.strictObject({ kind: SystemKind, text: z.string(), sources: Sources });

/** An organisation's support for a candidate, with its own sources where they differ from the candidate's. */
export const Backing = z.strictObject({
  organisation: Id,
  sources: Sources,
  note: z.string().optional(),
});

export const Nominations = z.strictObject({
  /** Who nominated: "CLP", "MP", "Labour group", "young members". */
  by: z.string(),
  count: z.number().int().nonnegative(),
  /** The day of an interim count; absent for the final one. */
  as_of: KnownDate.optional(),
  sources: Sources,
});

export const Candidate = z.strictObject({
  person: Id,
  /** null: no source of the record says. Never worked out from votes. */
  elected: z.boolean().nullable(),
  /** Why `elected` is not stated outright by a source; always shown with it. */
  inferred: z.string().optional(),
  place: z.number().int().positive().optional(),
  votes: z.number().int().nonnegative().optional(),
  first_preferences: z.number().int().nonnegative().optional(),
  /** Per cent as printed, in points: 49.55. */
  share: z.number().min(0).max(100).optional(),
  /** What a source says of the share where it prints no exact one: "about 60 per cent". */
  share_text: z.string().optional(),
  /** The stage of the count at which an STV seat was won. */
  stage: z.number().int().positive().optional(),
  /** The post, where a contest fills several different ones. */
  post: z.string().optional(),
  unopposed: z.boolean().optional(),
  incumbent: z.boolean().optional(),
  backed_by: z.array(Backing).optional(),
  nominations: z.array(Nominations).optional(),
  /** How the candidate stood, as a source puts it: "Independent (LabourList)". */
  label: Sourced.optional(),
  /** Context, given when asked about this candidate. */
  note: z.string().optional(),
  /** A doubt about the figures; always shown with them. */
  caveat: z.string().optional(),
  sources: Sources,
});

export const Slate = z.strictObject({
  name: z.string(),
  organisation: Id.optional(),
  candidates: z.array(Id).optional(),
  stood: z.number().int().positive().optional(),
  elected: z.number().int().nonnegative().optional(),
  /** What is known of its figures, in words. */
  note: z.string().optional(),
  sources: Sources,
});

/** One ballot for one section: a file in data/elections. */
export const Contest = z.strictObject({
  section: Id,
  /** What sets it apart, such as "by-election" or "three new seats". */
  occasion: z.string().optional(),
  /** `declared`: a source gives a result; `not-found`: none of the record's sources does; `pending`: it is still to come. */
  status: z.enum(["declared", "not-found", "pending"]),
  declared: LooseDate.nullable(),
  place: z.string().optional(),
  polls: z
    .strictObject({
      opened: LooseDate.optional(),
      closed: LooseDate.optional(),
      note: z.string().optional(),
    })
    .optional(),
  nominations: z
    .strictObject({
      opened: LooseDate.optional(),
      closed: LooseDate.optional(),
      threshold: z.string().optional(),
    })
    .optional(),
  system: System.nullable(),
  seats: z.number().int().positive(),
  /** What a vote here is, where it is not one member's vote: "weighted delegation votes". */
  votes_are: z.string().optional(),
  electorate: Figure.optional(),
  ballots: Figure.optional(),
  valid_ballots: Figure.optional(),
  invalid_ballots: Figure.optional(),
  /** Per cent, in points: 32.5. */
  turnout: Figure.optional(),
  quota: Figure.optional(),
  /** How many names stood on the ballot paper, where the record does not have all of them. */
  on_ballot: Figure.optional(),
  candidates: z.array(Candidate),
  /** Whether every candidate on the ballot paper is listed. */
  complete: z.boolean(),
  withdrawn: z.array(z.strictObject({ person: Id, text: z.string(), sources: Sources })).optional(),
  slates: z.array(Slate).optional(),
  accounts: z.array(Accounts).optional(),
  /** Doubts about the whole contest; always shown with its result. */
  caveats: z.array(Sourced).optional(),
  notes: z.array(Sourced).optional(),
  sources: Sources,
  checked: CheckedDate,
});
