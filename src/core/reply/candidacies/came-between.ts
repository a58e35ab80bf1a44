import type { Candidacy, NecRecord, Person, Vacancy } from "#src/record/record.ts";
import { when } from "#src/words.ts";
import type { QueryOf } from "../../query.ts";
import type { Statements } from "../../statements.ts";
import { crossIndex } from "../words/cross-index.ts";
import { sortKey } from "../words/interval.ts";

/** A time that is asked about, open where an end is left out. */
export type TimeSpan = Pick<QueryOf<"candidacies">, "from" | "to">;

/** Whether a day lies between two, each compared to the precision it is given in. */
export function within(day: string, { from, to }: TimeSpan): boolean {
  return (
    (from === undefined || day.slice(0, from.length) >= from.slice(0, day.length)) &&
    (to === undefined || day.slice(0, to.length) <= to.slice(0, day.length))
  );
}

/** The vacancies that somebody left, or filled, at a time, whether a vote was held for them or not. */
const vacanciesOf =
  (side: "left" | "came") =>
  (record: NecRecord, { id }: Person, span: TimeSpan): readonly Vacancy[] =>
    (crossIndex(record).vacancies.get(id) ?? []).filter(
      (vacancy) => vacancy[side].includes(id) && within(sortKey(vacancy.date), span),
    );

export const leftBetween = vacanciesOf("left");
export const cameBetween = vacanciesOf("came");

/** Those of them that none of the person's contests was held for. */
export const cameWithoutVote = (
  record: NecRecord,
  person: Person,
  span: TimeSpan,
  stood: readonly Candidacy[],
): readonly Vacancy[] => {
  const declared = new Set(stood.map(({ contest }) => contest.declared?.slice(0, 7)));
  return cameBetween(record, person, span).filter(
    ({ date }) => !declared.has(sortKey(date).slice(0, 7)),
  );
};

/** Says of each when and how the person came in. */
export function sayCame(statements: Statements, { name }: Person, came: readonly Vacancy[]): void {
  for (const { date, method, sources } of came)
    statements.say(
      `${name} came onto the NEC ${when(date)} between elections${method ? ` (${method.replace(/\.$/, "")})` : ""}.`,
      sources,
    );
}
