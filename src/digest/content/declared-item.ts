import { personName } from "#src/core/reply/words/candidate-words.ts";
import { electionOf, namesOf, resultSources } from "#src/core/reply/words/contest-words.ts";
import type { Candidate, Contest, NecRecord, SourceId } from "#src/record/record.ts";
import { recordKey } from "../corrections/fact-keys.ts";
import { usedFacts } from "../corrections/fact-value.ts";
import type { Topic } from "../model.ts";
import type { RecordItem } from "./collected.ts";
import { ended } from "./ended.ts";
import { fitSources } from "./fit-items.ts";
import type { Day } from "./local-day.ts";

/** Up to so many elected people are named; of more, who came first. */
const MOST_NAMES = 3;
/** How many sources a result has at most: each of them carries all of it. */
const MOST_SOURCES = 2;

/**
 * A result that was declared on a day, with who was elected where sources state it without a doubt, and how those who
 * are followed did.
 */
export function declaredItem(
  contest: Contest,
  lead: Day,
  topics: readonly Topic[],
  record: NecRecord,
): RecordItem {
  const { id } = contest;
  const elected = statedElected(contest);
  const named = elected.length <= MOST_NAMES ? elected : [];
  const first = named.length === 0 ? firstOf(elected) : null;
  const followed = contest.candidates.filter(
    (each) =>
      each.elected !== null &&
      !each.inferred &&
      !named.includes(each) &&
      topics.some((topic) => topic.kind === "person" && topic.id === each.person),
  );
  const election = electionOf(contest).replace(/ declared (?:on|in|by|about) .*$/, "");
  const words = [
    `The result of ${election} was declared`,
    ...(named.length > 0 ? [`${namesOf(record, named)} ${was(named)} elected`] : []),
    ...(first ? [`${personName(record, first.person)} came first`] : []),
    ...followed.map(
      ({ person, elected: won }) => `${personName(record, person)} was ${won ? "" : "not "}elected`,
    ),
  ];
  const keys = [
    recordKey("contest-declared", id),
    ...(named.length > 0 ? [recordKey("contest-elected", id)] : []),
    ...(first ? [recordKey("contest-first", id)] : []),
    ...followed.map(({ person }) => recordKey("candidate-elected", `${id}.${person}`)),
  ];
  const sources = fitSources(
    carrying(contest, [...named, ...(first ? [first] : []), ...followed]),
    record,
    MOST_SOURCES,
  );
  return {
    lead,
    text: ended(words.join("; ")),
    sources: sources ?? contest.sources,
    facts: usedFacts(record, keys),
  };
}

const was = (people: readonly unknown[]) => (people.length === 1 ? "was" : "were");

/** Those elected, where sources state it of as many as there were seats and nothing is doubted; else nobody. */
function statedElected({ candidates, seats, caveats = [] }: Contest): readonly Candidate[] {
  const elected = candidates.filter((each) => each.elected === true);
  const stated = elected.every(({ inferred }) => !inferred) && elected.length === seats;
  return stated && caveats.length === 0 ? elected : [];
}

/** Whoever alone came first. */
function firstOf(elected: readonly Candidate[]): Candidate | null {
  const [first, ...tied] = elected.filter(({ place }) => place === 1);
  return first && tied.length === 0 && !first.caveat ? first : null;
}

/** The sources of a result that stand behind each of those told of; all of the result's where none does. */
function carrying(contest: Contest, told: readonly Candidate[]): readonly SourceId[] {
  const all = resultSources(contest);
  const each = all.filter((source) => told.every(({ sources }) => sources.includes(source)));
  return each.length > 0 ? each : all;
}
