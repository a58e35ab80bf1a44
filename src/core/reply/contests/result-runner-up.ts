import type { Contest, NecRecord } from "#src/record/record.ts";
import { list, sentenceCase } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import { Statements } from "../../statements.ts";
import { ended, sayDoubts } from "../words/candidate-doubts.ts";
import { personName } from "../words/candidate-words.ts";
import { electionOf, figureWords, resultSources, sourcesOf } from "../words/contest-words.ts";
import { butKnown } from "./contest-gaps.ts";
import { sayMargin } from "./result-leads.ts";
import { suggestFor } from "./result-suggestions.ts";
import { sayAt } from "./say-at.ts";
import { type Standing, standingsOf } from "./standings.ts";

/** Who came first of those not elected. Under STV only a stated place settles it. */
export function runnerUp(record: NecRecord, contest: Contest): Answer {
  const statements = new Statements(record.sources, `First of those not elected: ${contest.label}`);
  const { notElected, margin, byTotals, base } = standingsOf(contest);
  const closest = nearest(contest, notElected);
  if (closest) {
    const [only] = closest;
    if (contest.seats > 1 && closest.length === 1 && only && only.candidate === margin?.next) {
      sayMargin(statements, record, contest, "named");
      sayDoubts(statements, record, contest, [margin.last, margin.next]);
    } else {
      sayAt(statements, record, contest, closest, "came first of those not elected");
      sayMargin(statements, record, contest);
    }
  } else if (!byTotals && base === "first_preferences" && contest.complete) {
    const most = Math.max(...notElected.map(({ figure }) => figure ?? 0));
    const leaders = notElected.filter(({ figure }) => figure === most);
    if (leaders.length === 0) return missing(statements, record, contest);
    const names = list(leaders.map(({ candidate }) => personName(record, candidate.person)));
    statements.say(
      `Of those not elected in ${electionOf(contest)}, ${names} had the most first preferences, ${figureWords(contest, base, most)}; the record does not have who was last to leave the count.`,
      sourcesOf(
        contest,
        leaders.map(({ candidate }) => candidate),
      ),
    );
  } else return saidOf(statements, record, contest, notElected);
  suggestFor(statements, record, contest, "other");
  return statements.answered();
}

/** "The runner-up: the last seat lay between …": a note that says it of one candidate alone. */
const THE_RUNNER_UP = /^the runner-up(?:: | )/i;

/** Where no places are printed: what the record says in words of who was the runner-up, or was one of several. */
function saidOf(
  statements: Statements,
  record: NecRecord,
  contest: Contest,
  notElected: readonly Standing[],
): Answer {
  const noted = notElected.filter(({ candidate }) => /\brunners?-up\b/i.test(candidate.note ?? ""));
  const [the, ...others] = noted.filter(({ candidate }) =>
    THE_RUNNER_UP.test(candidate.note ?? ""),
  );
  if (!the || others.length > 0) {
    return missing(statements, record, contest, noted);
  }
  const { person, note = "", sources } = the.candidate;
  const rest = note.replace(THE_RUNNER_UP, "");
  statements.say(
    `${personName(record, person)} was the runner-up in ${electionOf(contest)}, though the record has no place for those not elected.`,
    sources,
  );
  if (rest) statements.say(ended(sentenceCase(rest)), sources);
  sayDoubts(statements, record, contest, [the.candidate]);
  suggestFor(statements, record, contest, "other");
  return statements.answered();
}

function missing(
  statements: Statements,
  record: NecRecord,
  contest: Contest,
  noted: readonly Standing[] = [],
): Answer {
  statements.say(
    `The record does not have who came first of those not elected in ${electionOf(contest)}.`,
    resultSources(contest),
  );
  for (const { candidate } of noted)
    statements.say(
      `Of ${personName(record, candidate.person)} it says: ${ended(candidate.note ?? "")}`,
      candidate.sources,
    );
  return butKnown(statements, record, contest);
}

/** The not elected with the best place, where nobody unknown can stand above them; or the only one of a complete list. */
function nearest(contest: Contest, notElected: readonly Standing[]): readonly Standing[] | null {
  const places = notElected.flatMap(({ place }) => (place === null ? [] : [place]));
  if (places.length === 0) return contest.complete && notElected.length === 1 ? notElected : null;
  const best = Math.min(...places);
  return best <= contest.seats + 1 ? notElected.filter(({ place }) => place === best) : null;
}
