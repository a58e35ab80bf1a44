import { surnameOf } from "#src/core/surname.ts";
import { nameWords } from "#src/core/understand/read.ts";
import type { NecRecord } from "#src/record/record.ts";
import { date } from "#src/words.ts";
import { readKey } from "../corrections/fact-keys.ts";
import { changeKey, usedFacts } from "../corrections/fact-value.ts";
import type { Topic } from "../model.ts";
import type { RecordItem } from "./collected.ts";
import { concernsBody, contestConcerns } from "./concerns.ts";
import { ended } from "./ended.ts";
import { fitItems } from "./fit-items.ts";
import type { Day } from "./local-day.ts";
import { topicNames } from "./topic-names.ts";

type Change = NecRecord["changes"][number];

/** Whether a change is of a topic: by the facts it names, else by the names in its words. */
function isOf({ what, facts = [] }: Change, topic: Topic, record: NecRecord): boolean {
  if (concernsBody(topic, record)) return true;
  const ids = facts.flatMap((key) => readKey(key)?.id.split(".") ?? []);
  const contests = ids.flatMap((id) => record.contests.get(id) ?? []);
  if (
    contests.some((contest) => topic.kind !== "person" && contestConcerns(contest, topic, record))
  )
    return true;
  if ("id" in topic && ids.includes(topic.id)) return true;
  const text = ` ${nameWords(what.replace(/['’]s\b/g, "")).join(" ")} `;
  const surnames = [...record.people.values()].map(surnameOf);
  return topicNames(topic, record)
    .filter((name) => surnames.filter((each) => each === name).length < 2)
    .some((name) => text.includes(` ${nameWords(name).join(" ")} `));
}

/**
 * What was corrected in the record from the day `since` on and before `day`, the latest first. A change has a day and
 * no hour: it is told on the day after its own, once, when every desk has it. Changes of what is reported about
 * somebody's conduct are left to those who ask.
 */
export function changesSince(
  since: Day,
  day: Day,
  topics: readonly Topic[],
  record: NecRecord,
): readonly RecordItem[] {
  const items = record.changes
    .filter((change) => change.date >= since && change.date < day)
    .filter((change) => topics.some((topic) => isOf(change, topic, record)))
    .toReversed()
    .toSorted((a, b) => b.date.localeCompare(a.date))
    .flatMap((change) => {
      const { what, why, sources } = change;
      const text = `${ended(what)} Why: ${ended(why)}`;
      if (!sources) return [];
      const facts = usedFacts(record, [changeKey(change, record)]);
      return [{ lead: date(change.date), text, sources, facts }];
    });
  return fitItems(items, record);
}
