import type { NecRecord } from "#src/record/record.ts";
import type { Answer } from "../answer.ts";
import type { Command } from "../command.ts";

/** Who runs a desk. */
export interface Operator {
  readonly name: string;
  /** An address, a channel, a page: where to ask for a correction or a removal. */
  readonly contact: string;
}

/** What every reply is given. There is no clock in the core: `now` comes from the caller. */
export interface ReplyContext {
  readonly record: NecRecord;
  /** An instant, as ISO text: "2026-11-22T09:00:00Z". Only its day may matter: a day's answers are kept. */
  readonly now: string;
  /** The answer before this one in the conversation, for "source?". */
  readonly previous: Answer | null;
  /** What can be asked, for /nec help. */
  readonly commands?: readonly Command[];
  /** Who runs this desk and how to reach them, where that was set. */
  readonly operator?: Operator;
}
