import type { NecRecord, Sources } from "#src/record/record.ts";
import { when } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import { notice, type Statements } from "../../statements.ts";
import { covers } from "../words/interval.ts";
import { holds } from "./make-up.ts";

const OF_WOMEN = /\bwom[ae]n\b/i;

/** How many women sat on the NEC, as far as a source counted them, the latest first; then what the rules keep for women. */
export function sayWomen(
  statements: Statements,
  record: NecRecord,
  on: string | undefined,
): Answer {
  const makeUps = record.body.compositions.toReversed();
  const counts = makeUps.flatMap((composition) =>
    (composition.notes ?? [])
      .filter(({ text }) => OF_WOMEN.test(text))
      .map((note) => ({ ...note, composition })),
  );
  const then = on
    ? counts.filter(({ composition: { from, to } }) => covers(from, to, on) !== "no")
    : counts;
  const [first, ...others] = then.length > 0 ? then : counts;
  const kept = keptForWomen(record);
  if (!first) {
    const [rule] = kept;
    if (!rule) return notice("unknown", "Women on the NEC", ["The record has no count of women."]);
    statements.say(
      `The record has no count of women on the NEC. ${rule.lead}: ${rule.text}`,
      rule.sources,
    );
    return statements.unknown();
  }
  const missing = on && then.length === 0 ? `The record has no count ${when(on)}. ` : "";
  statements.say(`${missing}${first.text}`, first.sources);
  for (const { text, sources } of others) statements.say(text, sources);
  statements.list("Places kept for women", kept);
  return statements.asOf(record.checked).answered();
}

/** What the make-ups say of women, by section, the latest first. */
export function keptForWomen(
  record: NecRecord,
): readonly { readonly lead: string; readonly text: string; readonly sources: Sources }[] {
  return record.body.compositions
    .toReversed()
    .flatMap((composition) =>
      composition.seats.flatMap(({ section, chosen_by, sources }) =>
        chosen_by && OF_WOMEN.test(chosen_by)
          ? [{ lead: `${section}, ${holds(composition)}`, text: chosen_by, sources }]
          : [],
      ),
    );
}
