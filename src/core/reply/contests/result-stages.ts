import type { Contest, NecRecord } from "#src/record/record.ts";
import { list, sentenceCase } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import { Statements } from "../../statements.ts";
import { ended, sayDoubts } from "../words/candidate-doubts.ts";
import { electionOf, namesOf, resultSources, sourcesOf } from "../words/contest-words.ts";
import { butKnown } from "./contest-gaps.ts";
import { figureFacts } from "./result-facts.ts";
import { suggestFor } from "./result-suggestions.ts";
import { standingsOf } from "./standings.ts";

/** At which stage of an STV count each seat was won, where sources say. */
export function stages(record: NecRecord, contest: Contest): Answer {
  const statements = new Statements(record.sources, `Stages: ${contest.label}`);
  const election = electionOf(contest);
  const winners = standingsOf(contest).elected.map(({ candidate }) => candidate);
  const known = winners.filter(({ stage }) => stage !== undefined);
  if (known.length > 0) {
    const numbers = [
      ...new Set(known.flatMap(({ stage }) => (stage === undefined ? [] : [stage]))),
    ].sort((a, b) => a - b);
    const each = numbers.map(
      (stage) =>
        `${namesOf(
          record,
          known.filter((one) => one.stage === stage),
        )} at stage ${stage}`,
    );
    statements.say(`Elected in ${election}: ${list(each)}.`, sourcesOf(contest, known));
    statements.say(
      `The latest stage of the count in the record is stage ${numbers.at(-1)}.`,
      sourcesOf(contest, known),
    );
    if (known.length < contest.seats) {
      statements.say(
        `The record has the stage for ${known.length} of the ${contest.seats} seats.`,
        resultSources(contest),
      );
    }
    sayDoubts(statements, record, contest, known);
    statements.facts(null, figureFacts(contest));
  } else if (contest.system && contest.system.kind !== "single-transferable-vote") {
    statements.say(
      `${sentenceCase(election)} was not by single transferable vote, so its count had no stages. ${ended(contest.system.text)}`,
      contest.system.sources,
    );
  } else {
    statements.say(
      `The record has no stages of the count for ${election}.`,
      resultSources(contest),
    );
    return butKnown(statements, record, contest);
  }
  suggestFor(statements, record, contest, "other");
  return statements.answered();
}
