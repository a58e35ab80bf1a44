import { z } from "zod";
import { Accounts, CheckedDate, Id, LooseDate, Sourced, Sources } from "./values.ts";

const NoneOrSourced = z.union([z.literal("none"), Sourced], {
  error: ({ input }) =>
    input === undefined ? "is missing" : 'must be "none", or text with its sources',
});

/**
 * Something reported about the public conduct of a candidate, office-holder or organisation.
 * `reply` and `outcome` must both be filled in: with what was said and found, or with `none`,
 * which answers give as "no reply recorded in our sources" and "no outcome found in our sources".
 */
export const Claim = z.strictObject({
  id: Id,
  /** A few neutral words that tell it from the person's other claims. */
  title: z.string(),
  people: z.array(Id),
  organisations: z.array(Id),
  contest: Id.optional(),
  /** What was said, worded as a report: "The Guardian reported that a complaint said …". */
  statement: z.string(),
  made_by: z.string(),
  date: LooseDate.nullable(),
  reply: NoneOrSourced,
  outcome: NoneOrSourced,
  accounts: z.array(Accounts).optional(),
  note: z.string().optional(),
  sources: Sources,
  checked: CheckedDate,
});

export const Claims = z.array(Claim);
