import { OFFICERS } from "#src/core/home.ts";
import { postWords } from "#src/core/reply/body/officer-words.ts";
import { personName } from "#src/core/reply/words/candidate-words.ts";
import type { NecRecord } from "#src/record/record.ts";
import { officerKey, ruleKey, usedFacts } from "../corrections/fact-value.ts";
import type { Topic } from "../model.ts";
import type { RecordItem } from "./collected.ts";
import { concernsBody, contestConcerns } from "./concerns.ts";
import { declaredItem } from "./declared-item.ts";
import { ended } from "./ended.ts";
import { fitItems } from "./fit-items.ts";
import { type Day, isDay } from "./local-day.ts";

/** Every so many years an anniversary is a round one. */
const ROUND = 5;

/** How the record's notes say that the day somebody began in a post was not stated outright. */
const UNSURE = /\b(?:start|beginning) is (?:taken|inferred)\b/i;

/**
 * What happened on this day of earlier years by the record: results declared, officers' first days, rule changes, for
 * those who follow the contest, the person or the body. Only what is dated to the day; nothing of anybody's conduct.
 * Round anniversaries first, then the latest.
 */
export function onThisDay(
  day: Day,
  topics: readonly Topic[],
  record: NecRecord,
): readonly RecordItem[] {
  const isNow = (known: string | null): known is Day =>
    isDay(known) && known.slice(5) === day.slice(5) && known < day;
  const wholeBody = topics.some((topic) => concernsBody(topic, record));
  const follows = (id: string) => topics.some((topic) => "id" in topic && topic.id === id);
  const contests = [...record.contests.values()].flatMap((contest) =>
    // Who was chosen for which office is told by the officers themselves.
    isNow(contest.declared) &&
    contest.section !== OFFICERS &&
    topics.some((topic) => contestConcerns(contest, topic, record))
      ? [declaredItem(contest, contest.declared, topics, record)]
      : [],
  );
  const officers = record.officers.flatMap((officer) => {
    const { person, from, note = "", sources } = officer;
    const key = officerKey(officer);
    if (!isNow(from) || key === null || UNSURE.test(note)) return [];
    if (!wholeBody && !follows(person)) return [];
    const text = `${personName(record, person)} became ${postWords(officer)}.`;
    return [{ lead: from, text, sources, facts: usedFacts(record, [key]) }];
  });
  const rules = record.body.rules.flatMap((rule) => {
    const { date, text, sources, sections = [] } = rule;
    if (!isNow(date) || !(wholeBody || sections.some(follows))) return [];
    const facts = usedFacts(record, [ruleKey(rule)]);
    return [{ lead: date, text: ended(`Rules: ${firstSentence(text)}`), sources, facts }];
  });
  const isRound = ({ lead }: RecordItem) =>
    (Number(day.slice(0, 4)) - Number(lead.slice(0, 4))) % ROUND === 0;
  return fitItems([...contests, ...officers, ...rules], record)
    .toSorted((a, b) => Number(isRound(b)) - Number(isRound(a)) || b.lead.localeCompare(a.lead))
    .map((item) => ({ ...item, lead: item.lead.slice(0, 4) }));
}

/** What a rule says first; the rest is a question away. */
const firstSentence = (text: string) => /^.+?[.!?](?=\s+\p{Lu}|$)/su.exec(text)?.[0] ?? text;
