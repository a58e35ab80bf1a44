import type { NecRecord } from "#src/record/record.ts";
import type { UsedFact } from "../model.ts";
import { readKey } from "./fact-keys.ts";
import { factValue } from "./fact-value.ts";

/** A fact that a post gave and that the record has otherwise now. */
export interface ChangedFact {
  readonly key: string;
  readonly was: string;
  /** Null where the record no longer has it. */
  readonly now: string | null;
}

/** What stands for a fact that the record no longer has, in the facts of a correction. */
export const GONE = "";

/**
 * Which facts of a post the record has otherwise now. Articles are left out, for what an outlet wrote stays written;
 * so are entries of the change log, which are corrected by another entry, and keys of a desk newer than this one.
 */
export function changedFacts(
  record: NecRecord,
  facts: readonly UsedFact[],
): readonly ChangedFact[] {
  return facts.flatMap(({ key, value: was }) => {
    const kind = readKey(key)?.kind;
    if (kind === undefined || kind === "change") return [];
    const now = factValue(record, key);
    return (now ?? GONE) === was ? [] : [{ key, was, now }];
  });
}

/**
 * What a post stands by after some corrections of it, the oldest first: its facts with each put right. What of these
 * changed is what is still to be corrected, so that a change is corrected once, and once more where it is undone.
 */
export function standingFacts(
  facts: readonly UsedFact[],
  corrections: readonly (readonly UsedFact[])[],
): readonly UsedFact[] {
  const corrected = new Map(corrections.flat().map(({ key, value }) => [key, value]));
  return facts.map(({ key, value }) => ({ key, value: corrected.get(key) ?? value }));
}
