import { z } from "zod";
import {
  Accounts,
  CheckedDate,
  FactKey,
  Id,
  KnownDate,
  LooseDate,
  Sourced,
  Sources,
} from "./values.ts";

/** How the NEC was made up on a date. */
export const Composition = z.strictObject({
  /** The first day it is known to hold, and the last; null where no source of the record bounds it. */
  from: LooseDate,
  to: LooseDate.nullable(),
  total: z.number().int().positive().nullable(),
  seats: z.array(
    z.strictObject({
      section: z.string(),
      seats: z.number().int().positive().nullable(),
      chosen_by: z.string().optional(),
      note: z.string().optional(),
      sources: Sources,
    }),
  ),
  accounts: z.array(Accounts).optional(),
  notes: z.array(Sourced).optional(),
  sources: Sources,
  checked: CheckedDate,
});

/** Who is known to have sat, by section, as of a day. */
export const Membership = z.strictObject({
  as_of: KnownDate,
  complete: z.boolean(),
  sections: z.array(
    z.strictObject({
      section: z.string(),
      people: z.array(Id),
      note: z.string().optional(),
      sources: Sources,
    }),
  ),
  sources: Sources,
  checked: CheckedDate,
});

/** What a rule is about. */
const RuleTopic = z.enum([
  "seats",
  "voting-system",
  "vacancies",
  "nominations",
  "candidates",
  "electorate",
  "gender-balance",
  "term",
  "leadership",
  "other",
]);

/** A change of the rules. */
export const RuleChange = z.strictObject({
  date: LooseDate,
  topic: RuleTopic,
  /** Further topics, where it is about several. */
  also: z.array(RuleTopic).optional(),
  /** The sections it touches. */
  sections: z.array(Id).optional(),
  text: z.string(),
  note: z.string().optional(),
  sources: Sources,
  checked: CheckedDate,
});

/** A chair or vice-chair of the NEC over an interval. */
export const Officer = z.strictObject({
  post: z.enum(["chair", "vice-chair", "treasurer", "leader", "deputy-leader", "other"]),
  /** The post's name, where it is another. */
  role: z.string().optional(),
  person: Id,
  from: LooseDate.nullable(),
  to: LooseDate.nullable(),
  note: z.string().optional(),
  sources: Sources,
  checked: CheckedDate,
});

/** A seat that fell vacant between elections, and who filled it. */
export const Vacancy = z.strictObject({
  id: Id,
  date: LooseDate,
  section: z.string(),
  /** Who left; an empty list where no source names them. */
  left: z.array(Id),
  reason: z.string().nullable(),
  /** Who came; an empty list where the seat stayed empty or no source says. */
  came: z.array(Id),
  method: z.string().nullable(),
  note: z.string().optional(),
  accounts: z.array(Accounts).optional(),
  sources: Sources,
  checked: CheckedDate,
});

/** A decision of the NEC that bears on its elections or the people in them. */
export const Decision = z.strictObject({
  date: KnownDate,
  text: z.string(),
  people: z.array(Id),
  accounts: z.array(Accounts).optional(),
  sources: Sources,
  checked: CheckedDate,
});

export const Term = z.strictObject({
  id: Id,
  term: z.string(),
  aliases: z.array(z.string()),
  text: z.string(),
  sources: Sources,
});

/** What the record lacks, since when that is known, and when somebody should look again. */
export const Gap = z.strictObject({
  id: Id,
  text: z.string(),
  /** What would fill it. */
  wants: z.string(),
  contests: z.array(Id).optional(),
  people: z.array(Id).optional(),
  since: KnownDate,
  expires: KnownDate,
});

/** A fact of the record that was changed, and why. */
export const Change = z.strictObject({
  date: CheckedDate,
  what: z.string(),
  why: z.string(),
  sources: Sources.optional(),
  /** What of the record it changed, by key: posts that said it are corrected with this reason. */
  facts: z.array(FactKey).optional(),
});

/** data/body.yaml. */
export const Body = z.strictObject({
  compositions: z.array(Composition),
  memberships: z.array(Membership),
  rules: z.array(RuleChange),
  decisions: z.array(Decision),
});
export const Officers = z.array(Officer);
export const Vacancies = z.array(Vacancy);
export const Glossary = z.array(Term);
export const Gaps = z.array(Gap);
export const Changes = z.array(Change);
