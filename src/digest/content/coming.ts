import type { FactKind } from "#src/record/fact-kinds.ts";
import type { Contest, NecRecord } from "#src/record/record.ts";
import { recordKey } from "../corrections/fact-keys.ts";
import { usedFacts } from "../corrections/fact-value.ts";
import type { Topic } from "../model.ts";
import type { RecordItem } from "./collected.ts";
import { contestConcerns } from "./concerns.ts";
import { fitItems } from "./fit-items.ts";
import { type Day, daysBetween, dayWords, isDay } from "./local-day.ts";

/** How many days ahead a date is told of: each once, so that nobody reads it every morning for a month. */
const TOLD_AHEAD = [28, 7, 2, 0];

const STEPS: readonly {
  readonly kind: FactKind;
  readonly what: string;
  readonly day: (contest: Contest) => string | null | undefined;
}[] = [
  {
    kind: "contest-nominations-opened",
    what: "nominations open",
    day: ({ nominations }) => nominations?.opened,
  },
  {
    kind: "contest-nominations-closed",
    what: "nominations close",
    day: ({ nominations }) => nominations?.closed,
  },
  { kind: "contest-polls-opened", what: "the ballot opens", day: ({ polls }) => polls?.opened },
  { kind: "contest-polls-closed", what: "the ballot closes", day: ({ polls }) => polls?.closed },
  { kind: "contest-declared", what: "the result is due", day: ({ declared }) => declared },
];

/** Dates of the record that lie ahead of `day`, or are today, and have come near since the day `since`. The nearest first. */
export function comingDates(
  since: Day,
  day: Day,
  topics: readonly Topic[],
  record: NecRecord,
): readonly RecordItem[] {
  const items = [...record.contests.values()]
    .filter((contest) => topics.some((topic) => contestConcerns(contest, topic, record)))
    .flatMap((contest) =>
      STEPS.flatMap(({ kind, what, day: dayOf }) => {
        const on = dayOf(contest);
        return isDay(on) && comesNear(daysBetween(since, on), daysBetween(day, on))
          ? [{ on, kind, what, contest }]
          : [];
      }),
    )
    .toSorted((a, b) => a.on.localeCompare(b.on))
    .map(({ on, kind, what, contest: { id, label, sources } }) => ({
      lead: on === day ? "Today" : dayWords(on),
      text: `${label}: ${what}.`,
      sources,
      facts: usedFacts(record, [recordKey(kind, id)]),
    }));
  return fitItems(items, record);
}

function comesNear(before: number, now: number): boolean {
  return now >= 0 && TOLD_AHEAD.some((ahead) => now <= ahead && before > ahead);
}
