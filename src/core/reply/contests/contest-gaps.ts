import type { Contest, NecRecord } from "#src/record/record.ts";
import { list } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import { oncePer } from "../../once-per.ts";
import type { Statements } from "../../statements.ts";
import { ended } from "../words/candidate-doubts.ts";
import { namesOf, resultSources, sourcesOf, unitOf } from "../words/contest-words.ts";
import { figureFacts } from "./result-facts.ts";
import { standingsOf } from "./standings.ts";

type Gap = NecRecord["gaps"][number];

const byContest = oncePer((record: NecRecord): ReadonlyMap<string, readonly Gap[]> => {
  const gaps = new Map<string, Gap[]>();
  for (const gap of record.gaps) {
    for (const id of gap.contests ?? []) gaps.set(id, [...(gaps.get(id) ?? []), gap]);
  }
  return gaps;
});

/** The gaps the record lists for a contest. */
export function gapsOf(record: NecRecord, contest: string): readonly Gap[] {
  return byContest(record).get(contest) ?? [];
}

/** Says what would fill the gaps the record lists for a contest. */
export function sayGaps(statements: Statements, record: NecRecord, contest: Contest): void {
  for (const { text, wants } of gapsOf(record, contest.id)) {
    statements.say(
      `${ended(text)} It would be filled by: ${ended(wants)}`,
      resultSources(contest),
      "paragraph",
    );
  }
}

/**
 * Ends an answer whose fact the record does not have: what it has of the contest instead, and
 * what would fill the gap. The caller has already said what is missing.
 */
export function butKnown(statements: Statements, record: NecRecord, contest: Contest): Answer {
  const { elected, base } = standingsOf(contest);
  const facts = figureFacts(contest);
  const counted = base
    ? contest.candidates.filter((candidate) => candidate[base] !== undefined)
    : [];
  const has = [
    ...(elected.length > 0 ? ["who was elected"] : []),
    ...(base
      ? [
          `${base === "share" ? "the share of the vote" : unitOf(contest, base)} for ${counted.length} of ${contest.candidates.length} candidates`,
        ]
      : []),
    ...facts.map(({ label }) => `the ${label.toLowerCase()}`),
  ];
  if (has.length > 0) statements.say(`It does have: ${list(has)}.`, resultSources(contest));
  else if (contest.candidates.length > 0) {
    statements.say(
      `It does have names of candidates: ${namesOf(record, contest.candidates)}.`,
      sourcesOf(contest, contest.candidates),
    );
  }
  const winners = elected.map(({ candidate }) => candidate);
  const named = {
    label: "Elected",
    value: namesOf(record, winners),
    sources: sourcesOf(contest, winners),
  };
  statements.facts(
    `What is known of ${contest.label}`,
    winners.length > 0 ? [named, ...facts] : facts,
  );
  sayGaps(statements, record, contest);
  return statements.unknown();
}
