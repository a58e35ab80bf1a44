import type { Contest, NecRecord } from "#src/record/record.ts";
import { when } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import { Statements } from "../../statements.ts";
import { sayAccounts } from "../words/accounts.ts";
import { ended } from "../words/candidate-doubts.ts";
import { datedElection, electionOf, resultSources } from "../words/contest-words.ts";
import { butKnown } from "./contest-gaps.ts";
import { accountsAbout } from "./result-margin.ts";
import { suggestFor } from "./result-suggestions.ts";

interface Days {
  readonly opened?: string | undefined;
  readonly closed?: string | undefined;
}

/** Days not yet come are said as such: by the record's last check, not by the clock. */
type Tense = (day: string) => "past" | "future";

const tenseOf =
  (record: NecRecord): Tense =>
  (day) =>
    /^\d{4}/.test(day) && day > record.checked.slice(0, day.length) ? "future" : "past";

/** "opened on 19 October 2020 and closed on 12 November 2020"; null where neither day is known. */
function spanWords(days: Days | undefined, tense: Tense): string | null {
  const words = (["opened", "closed"] as const).flatMap((end) => {
    const day = days?.[end];
    return day ? [`${VERBS[end][tense(day)]} ${when(day)}`] : [];
  });
  return words.length > 0 ? words.join(" and ") : null;
}

const VERBS = {
  opened: { past: "opened", future: "open" },
  closed: { past: "closed", future: "close" },
} as const;

/** When a contest was declared, polled and nominated for. */
export function dates(record: NecRecord, contest: Contest): Answer {
  const statements = new Statements(record.sources, `Dates: ${contest.label}`);
  const { declared, place } = contest;
  const sources = resultSources(contest);
  const election = datedElection(contest);
  const where = place ? ` at ${place}` : "";
  if (declared)
    statements.say(`The result of ${election} was declared ${when(declared)}${where}.`, sources);
  else if (hasDays(record, contest))
    statements.say(`The record has no day of declaration for ${election}.`, sources);
  else {
    statements.say(`The record has no dates for ${election}.`, sources);
    return butKnown(statements, record, contest);
  }
  sayDays(statements, record, contest, ["polls", "nominations"]);
  return ending(statements, record, contest, /date|day|when/i);
}

/** When voting opened or closed. */
export function polling(record: NecRecord, contest: Contest, end: "opened" | "closed"): Answer {
  const statements = new Statements(record.sources, `Voting ${end}: ${contest.label}`);
  const sources = resultSources(contest);
  const { polls, declared } = contest;
  const day = polls?.[end];
  const other = polls?.[end === "opened" ? "closed" : "opened"];
  const tense = tenseOf(record);
  if (day) {
    const also = !other
      ? ""
      : end === "opened"
        ? ` and ${VERBS.closed[tense(other)]} ${when(other)}`
        : `, having opened ${when(other)}`;
    statements.say(
      `Voting in ${datedElection(contest)} ${VERBS[end][tense(day)]} ${when(day)}${also}.`,
      sources,
    );
  } else {
    statements.say(
      `The record does not have when voting ${end} in ${datedElection(contest)}.`,
      sources,
    );
    if (other)
      statements.say(
        `It ${VERBS[end === "opened" ? "closed" : "opened"][tense(other)]} ${when(other)}.`,
        sources,
      );
  }
  if (polls?.note) statements.say(ended(polls.note), sources);
  if (declared) statements.say(`The result was declared ${when(declared)}.`, sources);
  if (!day && !other && !declared) return butKnown(statements, record, contest);
  sayDays(statements, record, contest, ["nominations"]);
  return ending(statements, record, contest, /date|day|when/i);
}

/** When nominations opened and closed, and what it took to stand. */
export function deadline(record: NecRecord, contest: Contest): Answer {
  const statements = new Statements(record.sources, `Nominations: ${contest.label}`);
  const sources = resultSources(contest);
  const { nominations } = contest;
  const { opened, closed, threshold } = nominations ?? {};
  const tense = tenseOf(record);
  if (closed) {
    const since = opened ? `; they opened ${when(opened)}` : "";
    statements.say(
      `Nominations for ${datedElection(contest)} ${VERBS.closed[tense(closed)]} ${when(closed)}${since}.`,
      sources,
    );
  } else if (opened) {
    statements.say(
      `Nominations for ${datedElection(contest)} ${VERBS.opened[tense(opened)]} ${when(opened)}; the record does not have when they closed.`,
      sources,
    );
  } else {
    statements.say(
      `The record does not have when nominations closed for ${datedElection(contest)}.`,
      sources,
    );
  }
  if (threshold) statements.say(`What it took to stand: ${ended(threshold)}`, sources);
  if (!opened && !closed && !hasDays(record, contest)) return butKnown(statements, record, contest);
  sayDays(statements, record, contest, ["polls"]);
  return ending(statements, record, contest, /nominations? (opened|closed)/i);
}

/** Where a result was declared. */
export function whereHeld(record: NecRecord, contest: Contest): Answer {
  const statements = new Statements(record.sources, `Where: ${contest.label}`);
  const { place, declared } = contest;
  const sources = resultSources(contest);
  if (!place) {
    statements.say(`The record does not have where ${electionOf(contest)} was held.`, sources);
    return butKnown(statements, record, contest);
  }
  const day = declared ? ` ${when(declared)}` : "";
  statements.say(
    `The result of ${datedElection(contest)} was declared at ${place}${day}.`,
    sources,
  );
  suggestFor(statements, record, contest, "other");
  return statements.answered();
}

function hasDays(record: NecRecord, { polls, nominations }: Contest): boolean {
  const tense = tenseOf(record);
  return spanWords(polls, tense) !== null || spanWords(nominations, tense) !== null;
}

function sayDays(
  statements: Statements,
  record: NecRecord,
  contest: Contest,
  of: readonly ("polls" | "nominations")[],
): void {
  const sources = resultSources(contest);
  const tense = tenseOf(record);
  for (const each of of) {
    const words = spanWords(contest[each], tense);
    if (words) statements.say(`${each === "polls" ? "Polls" : "Nominations"} ${words}.`, sources);
    if (each === "polls" && contest.polls?.note) statements.say(ended(contest.polls.note), sources);
  }
}

function ending(
  statements: Statements,
  record: NecRecord,
  contest: Contest,
  about: RegExp,
): Answer {
  sayAccounts(statements, record, accountsAbout(contest, about));
  if (contest.status === "pending") statements.asOf(record.checked);
  suggestFor(statements, record, contest, "other");
  return statements.answered();
}
