import { z } from "zod";
import { Accounts, CheckedDate, Id, LooseDate, Sourced, Sources } from "./values.ts";

/** A post held over an interval. `to: null` means no source of the record gives an end, not that it is still held. */
export const Office = z.strictObject({
  role: z.string(),
  /** An organisation's id, where the record has it. */
  organisation: Id.optional(),
  /** Its name, where the record does not. */
  at: z.string().optional(),
  from: LooseDate.nullable(),
  to: LooseDate.nullable(),
  note: z.string().optional(),
  sources: Sources,
});

/** A candidate or office-holder: a file in data/people. Nobody else stands in the record. */
export const Person = z.strictObject({
  name: z.string(),
  /** The surname, where it is not the last word of the name. */
  surname: z.string().optional(),
  aliases: z.array(z.string()),
  /** Others of the same name, or one a letter away, whom no source says to be the same person. */
  namesakes: z.array(Id).optional(),
  about: Sourced.optional(),
  offices: z.array(Office),
  accounts: z.array(Accounts).optional(),
  notes: z.array(Sourced).optional(),
  sources: Sources,
  checked: CheckedDate,
});

export const OrganisationKind = z.enum([
  "body",
  "campaign-group",
  "slate",
  "trade-union",
  "socialist-society",
  "party-section",
  "parliamentary-group",
  "news-outlet",
  "other",
]);

/** A group, slate, union or body: a file in data/organisations. */
export const Organisation = z.strictObject({
  name: z.string(),
  /** As it stands in a table: "CLGA", "Momentum". */
  short: z.string().optional(),
  aliases: z.array(z.string()),
  kind: OrganisationKind,
  about: Sourced,
  accounts: z.array(Accounts).optional(),
  notes: z.array(Sourced).optional(),
  sources: Sources,
  checked: CheckedDate,
});
