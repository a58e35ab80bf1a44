import type { NecRecord, Sources } from "#src/record/record.ts";
import type { Holding } from "../../posts.ts";
import { personName } from "../words/candidate-words.ts";
import { together } from "../words/citing.ts";
import { datesOf } from "./held.ts";

/** A holder with the time in the post. */
export const named = (record: NecRecord, holding: Holding): string =>
  `${personName(record, holding.person)} (${datesOf(holding)})`;

/** The sources of some times in a post. */
export function allSources([first, ...rest]: readonly [Holding, ...Holding[]]): Sources {
  return together(first.sources, ...rest.map(({ sources }) => sources));
}

/** Whether there are any. */
export const isSome = (
  holdings: readonly Holding[],
): holdings is readonly [Holding, ...Holding[]] => holdings.length > 0;
