import { notice, Statements } from "#src/core/statements.ts";
import type { NecRecord } from "#src/record/record.ts";
import { date } from "#src/words.ts";
import { ended } from "../content/ended.ts";
import { fitSources } from "../content/fit-items.ts";
import { isUnfit } from "../content/hold.ts";
import type { Composed, UsedFact } from "../model.ts";
import { type ChangedFact, GONE } from "./changed-facts.ts";
import { factNow } from "./fact-value.ts";
import { factSubject, factValueWords } from "./fact-words.ts";

type Change = NecRecord["changes"][number];

/**
 * The post that puts another right, for its thread: of each fact what was said, what the record has now, why, by the
 * entry of the change log that names it, and the sources. `post` is its title. `facts` are the new values: see `standingFacts`.
 */
export function correctionFor(
  post: string,
  changes: readonly [ChangedFact, ...ChangedFact[]],
  record: NecRecord,
): Composed {
  const title = `Correction to “${post}”`;
  const items = changes.map((change) => itemOf(change, record));
  const facts = changes.map(({ key, now }): UsedFact => ({ key, value: now ?? GONE }));
  const sourced = items.flatMap(({ text, sources }) => (sources ? [{ text, sources }] : []));
  if (sourced.length < items.length) {
    // The record has nothing to cite for what it no longer has.
    const lines = items.map(({ text }) => text);
    return { answer: notice("unknown", title, lines), facts };
  }
  const statements = new Statements(record.sources, title);
  for (const { text, sources } of sourced) statements.say(text, sources, "paragraph");
  return { answer: statements.asOf(record.checked).answered(), facts };
}

function itemOf({ key, was, now }: ChangedFact, record: NecRecord) {
  const reason = reasonFor(key, record);
  const said = factValueWords(key, was, record);
  const has = now === null ? "no longer gives it" : `now has ${factValueWords(key, now, record)}`;
  const why = reason ? ` Why: ${ended(reason.why)} (Changed on ${date(reason.date)}.)` : "";
  const subject = factSubject(key, record);
  const whole = `${subject}: the post had ${said}; the record ${has}.${why}`;
  const withheld = `${subject}: the post had ${said}; the record no longer has that.`;
  const sources = [...(factNow(record, key)?.sources ?? []), ...(reason?.sources ?? [])];
  return {
    text: isUnfit(whole, record) ? withheld : whole,
    sources: fitSources(sources, record),
  };
}

/** The latest entry of the change log that names a fact, where it is fit to be posted. */
function reasonFor(key: string, record: NecRecord): Change | null {
  const named = record.changes.filter(
    ({ facts = [], why }) => facts.includes(key) && !isUnfit(why, record),
  );
  return named.toSorted((a, b) => a.date.localeCompare(b.date)).at(-1) ?? null;
}
