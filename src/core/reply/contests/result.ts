import type { Contest, NecRecord } from "#src/record/record.ts";
import type { Answer } from "../../answer.ts";
import type { QueryOf } from "../../query.ts";
import { Statements } from "../../statements.ts";
import type { ReplyContext } from "../context.ts";
import { resultSources } from "../words/contest-words.ts";
import { notInRecord } from "../words/missing.ts";
import { butKnown } from "./contest-gaps.ts";
import { candidates } from "./result-candidates.ts";
import { dates, deadline, polling, whereHeld } from "./result-dates.ts";
import { figureOf } from "./result-figures.ts";
import { sayElected } from "./result-leads.ts";
import { margin } from "./result-margin.ts";
import { losers, winners } from "./result-people.ts";
import { atPlace, atPlaces, first, last } from "./result-places.ts";
import { runnerUp } from "./result-runner-up.ts";
import { accounts, nominations, seats, system } from "./result-setting.ts";
import { sitting } from "./result-sitting.ts";
import { stages } from "./result-stages.ts";
import { suggestFor } from "./result-suggestions.ts";
import { sharesOfAll, votesOfAll } from "./result-votes.ts";
import { sayNoResult, wholeResult } from "./result-whole.ts";
import { withdrawn } from "./result-withdrawn.ts";

type Aspect = QueryOf<"result">["aspect"];

/** What only a declared result can answer. */
const NEEDS_RESULT: ReadonlySet<Aspect> = new Set([
  "winners",
  "losers",
  "first",
  "last",
  "runner-up",
  "place",
  "margin",
  "turnout",
  "ballots",
  "valid",
  "invalid",
  "quota",
  "stage",
  "unseated",
  "reelected",
  "newcomers",
  "first-attempt",
]);

/** What has no meaning where nobody else stood. */
const NEEDS_OPPONENTS: ReadonlySet<Aspect> = new Set([
  "losers",
  "first",
  "last",
  "runner-up",
  "margin",
]);

/** A contest's result, or one thing about it. What no source gives is `unknown`, with what is known instead. */
export function replyResult(query: QueryOf<"result">, { record }: ReplyContext): Answer {
  const contest = record.contests.get(query.contest);
  if (!contest) return notInRecord("contest", query.contest);
  if (contest.status !== "declared" && NEEDS_RESULT.has(query.aspect))
    return noResult(record, contest);
  if (NEEDS_OPPONENTS.has(query.aspect) && isUncontested(contest))
    return uncontested(record, contest);
  return aspectOf(record, contest, query);
}

function isUncontested({ complete, candidates }: Contest): boolean {
  return complete && candidates.length > 0 && candidates.every(({ unopposed }) => unopposed);
}

function uncontested(record: NecRecord, contest: Contest): Answer {
  const statements = new Statements(record.sources, contest.label);
  sayElected(statements, record, contest);
  statements.say("Nobody else stood, so nobody came behind.", resultSources(contest));
  suggestFor(statements, record, contest, "other");
  return statements.answered();
}

function aspectOf(
  record: NecRecord,
  contest: Contest,
  { aspect, place, to }: QueryOf<"result">,
): Answer {
  switch (aspect) {
    case "table":
      return wholeResult(record, contest);
    case "shares":
      return sharesOfAll(record, contest);
    case "votes":
      return votesOfAll(record, contest);
    case "winners":
      return winners(record, contest);
    case "losers":
      return losers(record, contest);
    case "first":
      return first(record, contest);
    case "last":
      return last(record, contest);
    case "runner-up":
      return runnerUp(record, contest);
    case "place":
      if (place === undefined) return wholeResult(record, contest);
      return to && to > place
        ? atPlaces(record, contest, place, to)
        : atPlace(record, contest, place);
    case "margin":
      return margin(record, contest);
    case "turnout":
    case "electorate":
    case "ballots":
    case "valid":
    case "invalid":
    case "quota":
      return figureOf(record, contest, aspect);
    case "stage":
      return stages(record, contest);
    case "when":
      return dates(record, contest);
    case "opened":
    case "closed":
      return polling(record, contest, aspect);
    case "deadline":
      return deadline(record, contest);
    case "where":
      return whereHeld(record, contest);
    case "system":
      return system(record, contest);
    case "seats":
      return seats(record, contest);
    case "candidates":
      return candidates(record, contest);
    case "nominations":
      return nominations(record, contest, "most");
    case "fewest-nominations":
      return nominations(record, contest, "fewest");
    case "withdrawn":
      return withdrawn(record, contest);
    case "unseated":
    case "reelected":
    case "newcomers":
    case "first-attempt":
      return sitting(record, contest, aspect);
    case "accounts":
      return accounts(record, contest);
  }
}

function noResult(record: NecRecord, contest: Contest): Answer {
  const statements = new Statements(record.sources, contest.label);
  sayNoResult(statements, record, contest);
  return butKnown(statements, record, contest);
}
