import type { Candidate, Contest, NecRecord } from "#src/record/record.ts";
import { list, number } from "#src/words.ts";
import type { Statements } from "../../statements.ts";
import { ended, sayDoubts } from "../words/candidate-doubts.ts";
import { personName, possessive } from "../words/candidate-words.ts";
import { electionOf, figuresOf, namesOf, onlyInWords, sourcesOf } from "../words/contest-words.ts";
import type { Standing } from "./standings.ts";

/** "Yasmine Dar came first with 88,176 votes in the election of …, and was elected."; ties are all named. */
export function sayAt(
  statements: Statements,
  record: NecRecord,
  contest: Contest,
  rows: readonly Standing[],
  verb: string,
): void {
  const found = rows.map(({ candidate }) => candidate);
  const workedOut = rows.some(({ placeWorkedOut }) => placeWorkedOut)
    ? " (place worked out from the totals)"
    : "";
  const each = found.map((candidate) =>
    figured(contest, candidate, personName(record, candidate.person)),
  );
  const [only] = found;
  if (only && found.length === 1) {
    const words = figured(contest, only, `${personName(record, only.person)} ${verb}`);
    const outcome = /elected/.test(verb) ? "" : outcomeWords(contest, only);
    statements.say(`${words} in ${electionOf(contest)}${workedOut}${outcome}.`, only.sources);
  } else {
    statements.say(
      `${list(each)} ${verb}, level, in ${electionOf(contest)}${workedOut}.`,
      sourcesOf(contest, found),
    );
  }
  for (const candidate of found.filter(onlyInWords)) {
    const whose = possessive(personName(record, candidate.person));
    statements.say(
      `Of ${whose} share the record has: ${ended(candidate.share_text ?? "")}`,
      candidate.sources,
    );
  }
  sayDoubts(statements, record, contest, found);
}

/** Who had the most or fewest first preferences, which under STV is not the order of the result. */
export function sayFirstPreferences(
  statements: Statements,
  record: NecRecord,
  contest: Contest,
  rows: readonly Standing[],
  which: "most" | "fewest",
): void {
  const found = rows.map(({ candidate }) => candidate);
  const figure = number(rows[0]?.figure ?? 0);
  statements.say(
    `${namesOf(record, found)} had the ${which} first preferences in ${electionOf(contest)}: ${figure}.`,
    sourcesOf(contest, found),
  );
  sayDoubts(statements, record, contest, found);
}

function figured(contest: Contest, candidate: Candidate, words: string): string {
  const figures = onlyInWords(candidate) ? null : figuresOf(contest, candidate);
  return figures ? `${words} with ${figures}` : words;
}

function outcomeWords(contest: Contest, { elected }: Candidate): string {
  if (contest.status !== "declared") return "";
  if (elected === null) return "; whether elected is not known";
  return elected ? ", and was elected" : ", and was not elected";
}
