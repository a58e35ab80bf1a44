import type { NecRecord } from "#src/record/record.ts";
import { date } from "#src/words.ts";
import type { Statements } from "../../statements.ts";
import { together } from "../words/citing.ts";
import { resultAsk } from "../words/contest-words.ts";
import { SYSTEM_WORDS } from "../words/system-words.ts";

/**
 * "The CLP section has been elected by single transferable vote since November 2020": as far as the section's declared
 * contests go. The date since when, or null where the record has no system.
 */
export function saySystem(
  statements: Statements,
  record: NecRecord,
  section: string,
): string | null {
  const contests = (record.bySection.get(section) ?? []).filter(
    ({ status, system }) => status === "declared" && system,
  );
  const last = contests.at(-1);
  const system = last?.system;
  if (!last || !system) return null;
  const other = contests.findLastIndex((contest) => contest.system?.kind !== system.kind);
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
