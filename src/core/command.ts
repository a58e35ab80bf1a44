import type { NecRecord } from "#src/record/record.ts";
import type { Question } from "./question.ts";

/** What an option can be. Names are matched by id, alias, short form and with one slip. */
export type Accepts =
  | "contest"
  | "person"
  | "organisation"
  | "section"
  | "term"
  | "date"
  | "choice"
  /** A whole number, from `least` to `most`. */
  | "number"
  /** The code of a subscription of the channel, which only its platform's adapter knows. */
  | "subscription"
  | "text";

/** An option of a subcommand: typed on platforms that have types, read from the line elsewhere. */
export interface Option {
  /** Lower case letters and hyphens, at most 32 (Discord's rule for option names). */
  readonly name: string;
  /** At most 100 characters (Discord's rule for descriptions). */
  readonly summary: string;
  readonly accepts: readonly Accepts[];
  readonly required: boolean;
  /** The words a `choice` can be. */
  readonly choices?: readonly string[];
  /** The bounds of a `number`. */
  readonly least?: number;
  readonly most?: number;
}

/** What an option was given, settled to an id of the record; a date to the precision given. */
export interface Value {
  readonly kind: Accepts;
  readonly value: string;
}

export type Given = Readonly<Record<string, Value | undefined>>;

/** One of several things that a command does, named after it: "add" of "/nec digest add". */
export interface Action {
  /** As an option's name. */
  readonly name: string;
  readonly summary: string;
  readonly options: readonly Option[];
}

/** One subcommand of /nec: what it is called, what it takes, and the question it asks. Knows no platform. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly Option[];
  /** What it does, each by its name, instead of by one set of options: on platforms that have types. */
  readonly actions?: readonly Action[];
  /** Whether it is about the channel it is given in: elsewhere the core says how it works. */
  readonly ofChannels?: boolean;
  /** A line that works on the record as shipped; a test runs it. */
  readonly example: string;
  /** The question the options make, or null where they do not go together. It returns; it never sends. */
  handle(given: Given, record: NecRecord): Question | null;
}
