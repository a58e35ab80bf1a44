import type { NecRecord, Organisation } from "#src/record/record.ts";
import { count, list, number, percent } from "#src/words.ts";
import type { QueryOf } from "../../query.ts";
import type { Statements } from "../../statements.ts";
import { personName, placeWords } from "../words/candidate-words.ts";
import { together } from "../words/citing.ts";
import { electionOf, sourcesOf } from "../words/contest-words.ts";
import { type Backed, nameWithFigure, type Support } from "./backed-candidates.ts";
import { sayWinners } from "./slate-leads.ts";

/** Says first the part of an organisation's candidates that was asked for; false where all of them are to be said. */
export function sayPart(
  statements: Statements,
  record: NecRecord,
  organisation: Organisation,
  support: Support,
  aspect: QueryOf<"slate">["aspect"],
): boolean {
  const { contest, backed } = support;
  if (backed.length === 0) return false;
  if (aspect === "winners" || aspect === "other-winners") {
    sayWinners(statements, record, organisation, support, aspect);
    return true;
  }
  if (aspect === "lost" && contest.status === "declared")
    return sayLost(statements, record, organisation, support);
  if (aspect === "total") return sayTotal(statements, record, organisation, support);
  if (aspect === "best" || aspect === "worst")
    return sayPlaced(statements, record, organisation, support, aspect);
  return false;
}

/** The votes of the candidates together, where the record has those of each; with their share where it has everybody's. */
function sayTotal(
  statements: Statements,
  record: NecRecord,
  organisation: Organisation,
  { contest, backed }: Support,
): boolean {
  const votesOf = (one: Backed) => one.candidate.votes;
  const known = backed.flatMap((one) => votesOf(one) ?? []);
  const [first, ...rest] = backed;
  if (!first || known.length < backed.length) {
    if (!first) return false;
    statements.say(
      `The record does not have the votes of every candidate that ${organisation.name} backed in ${electionOf(contest)}, so no total.`,
      first.sources,
    );
    return false;
  }
  const total = known.reduce((sum, votes) => sum + votes, 0);
  const everybody = contest.candidates.flatMap(({ votes }) => votes ?? []);
  const whole =
    contest.complete && everybody.length === contest.candidates.length
      ? everybody.reduce((sum, votes) => sum + votes, 0)
      : null;
  const share = whole
    ? `, ${percent((total / whole) * 100)} of the ${number(whole)} cast for all ${count(everybody.length)} candidates`
    : "";
  const who =
    backed.length === 1
      ? `the one candidate that ${organisation.name} backed, ${personName(record, first.candidate.person)}, received ${number(total)} votes`
      : `the ${count(backed.length)} candidates that ${organisation.name} backed received ${number(total)} votes together`;
  statements.say(
    `In ${electionOf(contest)}, ${who}${share} (worked out from the votes of each).`,
    together(
      sourcesOf(contest, contest.candidates),
      first.backing,
      ...rest.map(({ backing }) => backing),
    ),
  );
  return true;
}

function sayPlaced(
  statements: Statements,
  record: NecRecord,
  organisation: Organisation,
  { contest, backed }: Support,
  which: "best" | "worst",
): boolean {
  const placed = backed
    .flatMap((one) =>
      one.candidate.place === undefined ? [] : [{ one, place: one.candidate.place }],
    )
    .toSorted((a, b) => a.place - b.place);
  const found = which === "best" ? placed[0] : placed.at(-1);
  if (!found || placed.length < backed.length) return false;
  const { candidate, sources } = found.one;
  const end = candidate.elected === null ? "" : `, ${candidate.elected ? "" : "not "}elected`;
  statements.say(
    `In ${electionOf(contest)}, the ${which === "best" ? "highest" : "lowest"} placed of the candidates that ${organisation.name} backed was ${nameWithFigure(record, contest, candidate)}: ${placeWords({ contest, candidate }) ?? ""}${end}.`,
    sources,
  );
  return true;
}

/** Those not elected first; where everybody was, or one alone was backed, all are said as they are. */
function sayLost(
  statements: Statements,
  record: NecRecord,
  organisation: Organisation,
  { contest, backed }: Support,
): boolean {
  const lost = backed.filter(({ candidate }) => candidate.elected === false);
  const [first, ...rest] = lost;
  if (!first || backed.length < 2) return false;
  const names = list(lost.map(({ candidate }) => nameWithFigure(record, contest, candidate)));
  const won = backed.filter(({ candidate }) => candidate.elected === true).length;
  const many = lost.length === backed.length ? "all" : count(lost.length);
  const others = won > 0 ? `; ${count(won)} ${won === 1 ? "was" : "were"} elected` : "";
  statements.say(
    `In ${electionOf(contest)}, ${many} of the ${count(backed.length)} candidates that ${organisation.name} backed ${lost.length === 1 ? "was" : "were"} not elected: ${names}${others}.`,
    together(first.sources, ...rest.map((one) => one.sources)),
  );
  return true;
}
