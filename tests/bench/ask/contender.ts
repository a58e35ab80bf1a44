import type { NecRecord } from "#src/record/record.ts";
import type { Item } from "../../eval/items.ts";
import type { Answered } from "../../eval/score.ts";

export const NOW = "2026-11-22T09:00:00Z";

/** Something that answers questions over the record. `thread` names the conversation a question is part of. */
export interface Contender {
  answer(question: string, thread: string | undefined): Answered | Promise<Answered>;
}

/** Gets a contender ready; what it may learn from is `training`, which it is not asked. */
export type MakeContender = (
  record: NecRecord,
  training: readonly Item[],
) => Contender | Promise<Contender>;

export const NOTHING: Answered = { status: "unknown", text: "Nothing found.", citations: [] };
