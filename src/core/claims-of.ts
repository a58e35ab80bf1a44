import type { Claim, NecRecord } from "#src/record/record.ts";
import { date } from "#src/words.ts";
import { alikeOf, hasAlike, stemsIn } from "./articles/words/alike.ts";
import { mentioning } from "./claim-words.ts";
import { oncePer } from "./once-per.ts";
import type { QueryOf } from "./query.ts";

/** Aspects that ask whether something ever happened: their year says when it would have, not when it was reported. */
const WHENEVER: ReadonlySet<string> = new Set(["suspension", "expulsion", "return"]);

const ofContests = oncePer((record: NecRecord) =>
  Map.groupBy(record.claims, ({ contest }) => contest),
);

/** What a claim says, part by part: its title, what was said, the reply and the outcome; empty where it has none. */
export const textsIn = ({ title, statement, reply, outcome }: Claim): readonly string[] => [
  title,
  statement,
  ...[reply, outcome].map((part) => (part === "none" ? "" : part.text)),
];

/** All claims about a person, an organisation or a contest. */
export function claimsAbout(record: NecRecord, id: string): readonly Claim[] {
  return (record.contests.has(id) ? ofContests(record) : record.claimsAbout).get(id) ?? [];
}

/** Whether a claim was made at a time, or says that it is about it. */
export function isOf(claim: Claim, day: string): boolean {
  const said = `${claim.title} ${claim.statement}`;
  return (claim.date ?? "").includes(day) || said.includes(date(day));
}

/** The claims that a query asks for, of those about its subject. */
export function claimsOf(
  record: NecRecord,
  { about, claim: only, year, topic, aspect }: QueryOf<"claims">,
): readonly Claim[] {
  const chosen = claimsAbout(record, about).filter(
    (claim) =>
      (only === undefined || claim.id === only) &&
      (year === undefined || WHENEVER.has(aspect ?? "") || isOf(claim, year)),
  );
  return topic === undefined ? chosen : mentioning(record, chosen, topic);
}

/** Whether the claims that a query asks for have one of some words, in any form, or there are no words to have. */
export function claimsHaveAny(
  record: NecRecord,
  query: QueryOf<"claims">,
  words: readonly string[],
): boolean {
  const stems = stemsIn(claimsOf(record, query).flatMap(textsIn).join(" "));
  return words.length === 0 || words.some((word) => hasAlike(stems, alikeOf(word)));
}
