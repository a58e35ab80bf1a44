import type { Candidate, Contest, NecRecord } from "#src/record/record.ts";
import { count, number, sentenceCase } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import type { QueryOf } from "../../query.ts";
import { Statements } from "../../statements.ts";
import { sharedBase } from "../candidacies/candidacy-against.ts";
import type { ReplyContext } from "../context.ts";
import { sayDoubts } from "../words/candidate-doubts.ts";
import { personName } from "../words/candidate-words.ts";
import { together } from "../words/citing.ts";
import {
  electionOf,
  figuresOf,
  namesOf,
  noFigure,
  resultAsk,
  resultSources,
} from "../words/contest-words.ts";
import { notInRecord } from "../words/missing.ts";
import { COMPARED } from "./compare-rows.ts";
import { differencesOf } from "./differences.ts";
import { difference } from "./standings.ts";

/** Two contests side by side, with what makes their figures differ in kind, and the people who stood in both. */
export function replyCompareContests(
  query: QueryOf<"compare-contests">,
  { record }: ReplyContext,
): Answer {
  const [one, other] = query.contests.map((id) => record.contests.get(id));
  if (!one) return notInRecord("contest", query.contests[0]);
  if (!other) return notInRecord("contest", query.contests[1]);
  const statements = new Statements(record.sources, `${one.label} and ${other.label}`);
  const both = together(resultSources(one), resultSources(other));
  const twice = one.candidates.filter(
    ({ person, elected }) =>
      elected && other.candidates.some((each) => each.person === person && each.elected),
  );
  if (twice.length > 0) statements.say(`Elected in both: ${namesOf(record, twice)}.`, both);
  for (const contest of [one, other]) {
    statements.say(
      `${sentenceCase(electionOf(contest))}: ${sizeWords(contest)}.`,
      resultSources(contest),
    );
  }
  const differs = differencesOf([one, other]);
  if (differs) statements.say(differs, both);
  statements.table({
    caption: `${one.label} and ${other.label}`,
    columns: [
      { label: "What", align: "left", narrow: "keep" },
      { label: one.label, align: "left", narrow: "keep" },
      { label: other.label, align: "left", narrow: "keep" },
    ],
    rows: COMPARED.map(({ label, value }) => {
      const [left, right] = [value(record, one), value(record, other)];
      return {
        cells: [label, left.shown, right.shown],
        sources: together(left.sources, right.sources),
      };
    }),
    sources: both,
  });
  sayInBoth(statements, record, one, other);
  for (const contest of [one, other])
    statements.suggest(`Result: ${contest.label}`, resultAsk(contest));
  return statements.answered();
}

function sizeWords(contest: Contest): string {
  const { seats, candidates, complete, on_ballot } = contest;
  const stood = complete ? candidates.length : on_ballot?.value;
  const what = `${count(seats)} ${seats === 1 ? "seat" : "seats"}`;
  return stood === undefined
    ? what
    : `${what}, ${count(stood)} ${stood === 1 ? "candidate" : "candidates"}`;
}

function sayInBoth(statements: Statements, record: NecRecord, one: Contest, other: Contest): void {
  const pairs = one.candidates.flatMap((candidate) => {
    const again = other.candidates.find(({ person }) => person === candidate.person);
    return again ? [{ candidate, again }] : [];
  });
  const named = pairs.map(({ candidate, again }) => {
    const base = sharedBase(candidate, again);
    const apart = base ? difference(again[base] ?? 0, candidate[base] ?? 0) : null;
    const more = base && (again[base] ?? 0) >= (candidate[base] ?? 0) ? "more" : "fewer";
    const change =
      apart === null || base === "share"
        ? ""
        : `; ${number(apart)} ${more} in the second, worked out`;
    const sides = `${sideWords(one, candidate)}; ${sideWords(other, again)}`;
    return {
      lead: personName(record, candidate.person),
      text: `${sides}${change}`,
      sources: together(candidate.sources, again.sources),
    };
  });
  statements.list("Stood in both", named);
  sayDoubts(
    statements,
    record,
    one,
    pairs.map(({ candidate }) => candidate),
  );
  sayDoubts(
    statements,
    record,
    other,
    pairs.map(({ again }) => again),
  );
}

function sideWords(contest: Contest, candidate: Candidate): string {
  const figures = figuresOf(contest, candidate) ?? noFigure(contest);
  const outcome =
    candidate.elected === null ? "" : candidate.elected ? ", elected" : ", not elected";
  return `${contest.label}: ${figures}${outcome}`;
}
