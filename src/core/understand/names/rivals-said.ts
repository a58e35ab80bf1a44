import type { NecRecord } from "#src/record/record.ts";
import type { Mark, NameMark } from "../mark.ts";
import type { Token } from "../read.ts";
import { wordSet } from "../word-set.ts";

const VERSUS = wordSet("v vs versus against");
const CONTEST = wordSet(
  "election contest race ballot vote battle fight poll showdown clash tussle duel matchup byelection",
);
/** "When Powell beat Phillipson" says which contest is meant. */
const MET = wordSet("beat defeated beats defeats faced fought opposed challenged");

const isPerson = (mark: Mark): mark is NameMark => mark.kind === "person";

/** The one contest that two people stood in; null where there is none, or more than one. */
function shared(one: NameMark, other: NameMark, record: NecRecord): string | null {
  const stood = ({ ids }: NameMark) =>
    ids.flatMap((id) => (record.candidacies.get(id) ?? []).map(({ contest }) => contest.id));
  const theirs = new Set(stood(other));
  const [only, ...more] = new Set(stood(one).filter((id) => theirs.has(id)));
  return only && more.length === 0 ? only : null;
}

/** Where a contest is named by two who stood in it, with all its words; null where these two name none. */
function named(one: NameMark, other: NameMark, tokens: readonly Token[]) {
  const word = (at: number) => tokens[at]?.text ?? "";
  const between = word(one.to);
  const apart = other.from - one.to;
  const versus = apart === 0 ? tokens[other.from]?.tied : apart === 1 && VERSUS.has(between);
  if (versus && CONTEST.has(word(other.to)) && !tokens[other.to]?.apart)
    return { from: one.from, to: other.to + 1 };
  if (apart === 1 && MET.has(between) && word(one.from - 1) === "when" && one.from > 1)
    return { from: one.from - 1, to: other.to };
  return null;
}

/** Marks with a contest in place of two people who name it together: "the Powell v Phillipson contest", "when Vaz beat Khan". */
export function withRivals(
  marks: readonly Mark[],
  tokens: readonly Token[],
  record: NecRecord,
): readonly Mark[] {
  const people = marks.filter(isPerson);
  for (const [at, one] of people.entries()) {
    const other = people[at + 1];
    const place = other && named(one, other, tokens);
    const contest = place && shared(one, other, record);
    if (!contest) continue;
    const outside = marks.filter(({ from, to }) => to <= place.from || from >= place.to);
    return [...outside, { kind: "contest", ids: [contest], how: "alias", ...place }];
  }
  return marks;
}
