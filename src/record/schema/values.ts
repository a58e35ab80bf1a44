import { z } from "zod";
import { FACT_KINDS } from "../fact-kinds.ts";

const DAY = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const LOOSE = /^((by|about|after|before) )?\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** YAML reads a bare `2018` as a number; a date is always text here. */
const yearAsText = (value: unknown) => (typeof value === "number" ? String(value) : value);

/** Whether a date that names a day names one that the month has. */
function isRealDay(date: string): boolean {
  const [, year, month, day] = /(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
  if (day === undefined) return true;
  return Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
}
const REAL_DAY = "there is no such day";

/** A date to the precision known: `2016`, `2016-02` or `2016-02-27`. */
export const KnownDate = z.preprocess(
  yearAsText,
  z.string().regex(DAY, "a date is 2016, 2016-02 or 2016-02-27").refine(isRealDay, REAL_DAY),
);

/** A date that a source gives only as a bound: `by 2017-10`, `about 1981`, `after 2018-03`, or a plain date. */
export const LooseDate = z.preprocess(
  yearAsText,
  z
    .string()
    .regex(
      LOOSE,
      "a date is 2016-02-27, 2016-02, 2016, or one of those after by/about/after/before",
    )
    .refine(isRealDay, REAL_DAY),
);

/** The day on which somebody last held the entry against its sources. */
export const CheckedDate = z
  .string()
  .regex(
    /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
    "checked is a whole day, such as 2026-11-22",
  )
  .refine(isRealDay, REAL_DAY);

/** The id of a record: its file name, in lower case, words joined by hyphens. */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id is lower case letters and digits joined by hyphens");

/** Where a source is listed: `publisher/source`, such as `labourlist/2018-09-results`. */
export const SourceId = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/,
    "a source is publisher/source, such as labourlist/2018-09-results",
  );

const FACT = new RegExp(`^record:(${FACT_KINDS.join("|")}):\\S+$`);

/** What a post can rest on, by what it is and where it stands: `record:contest-declared:clp-2018-09`. */
export const FactKey = z
  .string()
  .regex(
    FACT,
    `a fact is record:kind:id, such as record:contest-declared:clp-2018-09; the kinds are ${FACT_KINDS.join(", ")}`,
  );

/** A list whose type says that it has a first entry: `nonempty` alone gives a plain array's type. */
function atLeastOne<T extends z.ZodType>(entry: T, message: string) {
  return z
    .array(entry)
    .transform(([first, ...rest], context): readonly [z.output<T>, ...z.output<T>[]] => {
      if (first !== undefined) return [first, ...rest];
      context.addIssue({ code: "custom", message });
      return z.NEVER;
    });
}

/** One source at least: nothing is stated without one. */
export const Sources = atLeastOne(SourceId, "give at least one source");

/** A sentence that carries its sources. */
export const Sourced = z.strictObject({ text: z.string().min(1), sources: Sources });

/** A printed number with its sources; `about` where the source only says roughly. */
export const Figure = z.strictObject({
  value: z.number().nonnegative(),
  about: z.boolean().optional(),
  note: z.string().optional(),
  sources: Sources,
});

/** What one or more sources say where others say something else. */
export const Account = z.strictObject({
  text: z.string().min(1),
  sources: Sources,
  note: z.string().optional(),
});

/** Accounts of one thing that differ; they stand side by side and none is picked. */
export const Accounts = z.strictObject({
  about: z.string().min(1),
  accounts: atLeastOne(Account, "give at least one account"),
  comment: z.string().optional(),
});
