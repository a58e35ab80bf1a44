import { commands } from "#commands";
import { createDesk } from "#src/core/ask.ts";
import { LONGEST } from "#src/core/understand/read.ts";
import type { NecRecord } from "#src/record/record.ts";
import { itemsOf, SETS } from "../eval/items.ts";
import { DOMAINS, waysOf } from "../ways/ways.ts";
import { quantile, type Times, timeEach } from "./measure.ts";
import { print } from "./print.ts";

const NOW = "2026-11-22T09:00:00Z";
const ROUNDS = 3;

/** Questions that stand alone, as people put them: more of them than the desk keeps answers. */
function questions(): readonly string[] {
  const asked = [...SETS.flatMap(itemsOf), ...DOMAINS.flatMap(waysOf)];
  return asked.filter(({ thread }) => thread === undefined).map(({ q }) => q);
}

/** As long as a question may be, and as hard to read. */
function hard(record: NecRecord): readonly string[] {
  const people = [...record.people.values()].map(({ name }) => name);
  const slips = people.map((name) => name.replace(/(.{3})./g, "$1"));
  const repeated = [
    people.join(" "),
    slips.join(" "),
    "and ",
    "a",
    "((()))",
    "who? ",
    "2018 ",
    "the one before the one after ",
    "how many votes did she get and ",
    "a-1",
    "’s",
  ];
  return repeated.map((piece) => piece.repeat(Math.ceil(LONGEST / piece.length)).slice(0, LONGEST));
}

function times(record: NecRecord, texts: readonly string[]): Times {
  const desk = createDesk(record, { commands });
  return timeEach(
    texts.map((text) => () => desk.ask({ text }, null, NOW)),
    ROUNDS,
  );
}

/** Questions in English, from the text to the answer: over the record, over a larger one, and the worst there can be. */
export function questionLines(record: NecRecord, large: NecRecord, timesLarger: number): void {
  const asked = questions();
  const real = times(record, asked);
  const middle = quantile(real, 0.5);
  const more = `${asked.length} questions`;
  print({ what: "a question in words, p50", budget: 0.5, measured: middle, unit: "ms", more });
  print({
    what: "a question in words, p99",
    budget: 3,
    measured: quantile(real, 0.99),
    unit: "ms",
  });
  const many = times(large, asked);
  print({
    what: `  over a record ${timesLarger} times as large, p50`,
    budget: 3,
    measured: quantile(many, 0.5) / middle,
    unit: "times",
    more: `p99 ${quantile(many, 0.99).toFixed(2)} ms`,
  });
  const worst = times(record, hard(record));
  print({
    what: `the worst of ${LONGEST} characters, p50 of each`,
    budget: 20,
    measured: quantile(worst, 1),
    unit: "ms",
    more: `half of them ${quantile(worst, 0.5).toFixed(2)} ms`,
  });
}
