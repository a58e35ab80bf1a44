import type { NecRecord } from "#src/record/record.ts";
import { date } from "#src/words.ts";
import type { Statements } from "../../statements.ts";
import { together } from "../words/citing.ts";
import { resultAsk } from "../words/contest-words.ts";
import { SYSTEM_WORDS } from "../words/system-words.ts";

/** The declared contests of a section whose system is known, and the place of the last one by another system than the latest. */
function bySystem(record: NecRecord, section: string) {
  const contests = (record.bySection.get(section) ?? []).filter(
    ({ status, system }) => status === "declared" && system,
  );
  const last = contests.at(-1);
  const other = contests.findLastIndex((contest) => contest.system?.kind !== last?.system?.kind);
  return { contests, last, other };
}

/**
 * "The CLP section has been elected by single transferable vote since November 2020": as far as the section's declared
 * contests go. The date since when, or null where the record has no system.
 */
export function saySystem(
  statements: Statements,
  record: NecRecord,
  section: string,
): string | null {
  const { contests, last, other } = bySystem(record, section);
  const system = last?.system;
  if (!last || !system) return null;
  const begun = contests[other + 1] ?? last;
  const start = begun.declared ? `since ${date(begun.declared)}` : `since ${begun.label}`;
  const until = begun === last ? "" : `, up to the last election in the record, ${last.label}`;
  statements.say(
    `The ${last.of.name} has been elected by ${SYSTEM_WORDS[system.kind]} ${start}${until}.`,
    together(begun.system?.sources ?? begun.sources, system.sources),
  );
  statements.suggest(`Result: ${last.label}`, resultAsk(last));
  return begun.declared;
}

/** "Before single transferable vote the CLP section was elected by block vote, the last time in April 2020"; nothing where the record has no other system. */
export function sayPrevious(statements: Statements, record: NecRecord, section: string): void {
  const { contests, last, other } = bySystem(record, section);
  const before = contests[other];
  if (!last?.system || !before?.system) return;
  statements.say(
    `Before ${SYSTEM_WORDS[last.system.kind]} the ${last.of.name} was elected by ${SYSTEM_WORDS[before.system.kind]}, the last time in ${before.label}.`,
    before.system.sources,
  );
  statements.suggest(`Result: ${before.label}`, resultAsk(before));
}
