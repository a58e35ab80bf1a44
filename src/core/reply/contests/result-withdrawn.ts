import type { Contest, NecRecord } from "#src/record/record.ts";
import { list } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import { Statements } from "../../statements.ts";
import { ended } from "../words/candidate-doubts.ts";
import { personName } from "../words/candidate-words.ts";
import { together } from "../words/citing.ts";
import { electionOf, resultSources } from "../words/contest-words.ts";
import { suggestFor } from "./result-suggestions.ts";

/** A candidate's note that tells of leaving the contest; losing somebody's support is another thing. */
const LEAVING =
  /\b(?:leave|left|leaving|quit) the (?:race|contest)|\bwithdrew from the (?:race|contest|ballot)/i;

/** Who withdrew or was taken off the ballot before a contest was decided, each as a source has it. */
export function withdrawn(record: NecRecord, contest: Contest): Answer {
  const statements = new Statements(record.sources, `Withdrawn: ${contest.label}`);
  const gone = contest.withdrawn ?? [];
  const leaving = contest.candidates.filter(({ note }) => note && LEAVING.test(note));
  const names = gone.map(({ person }) => personName(record, person));
  const [first, ...rest] = gone;
  if (first)
    statements.say(
      `${list(names)} ${rest.length > 0 ? "were" : "was"} no longer standing when ${electionOf(contest)} was decided.`,
      together(first.sources, ...rest.map(({ sources }) => sources)),
    );
  for (const { person, note = "", sources } of leaving)
    statements.say(`${personName(record, person)}: ${ended(note)}`, sources);
  if (!first && leaving.length === 0)
    statements.say(
      `The record names nobody who withdrew from ${electionOf(contest)}.`,
      resultSources(contest),
    );
  statements.list(
    null,
    gone.map(({ person, text, sources }) => ({
      text: `${personName(record, person)}: ${text}`,
      sources,
    })),
  );
  suggestFor(statements, record, contest, "other");
  return first || leaving.length > 0 ? statements.answered() : statements.unknown();
}
