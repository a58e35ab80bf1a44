import type { NecRecord } from "#src/record/record.ts";
import { date, list, when } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import type { Holder } from "../../seats.ts";
import type { Statements } from "../../statements.ts";
import { placesOfUnion } from "../../union-places.ts";
import { personName } from "../words/candidate-words.ts";
import { oneOfEach } from "../words/citing.ts";
import { covers, intervalWords, meets } from "../words/interval.ts";

/** Who is known to have sat on the NEC for a union, on a day where one is said, and which list has them. */
export function sayUnionMembers(
  statements: Statements,
  record: NecRecord,
  union: string,
  on: string | undefined,
): Answer {
  const known = record.organisations.get(union);
  const name = known?.short ?? known?.name ?? union;
  const time = on ? ` ${when(on)}` : "";
  const all = placesOfUnion(record, union);
  const then = on ? all.filter(({ from, to }) => covers(from, to, on) !== "no") : all;
  const sure = on ? then.filter((place) => satThen(record, place, on)) : then;
  const open = then.filter((place) => !sure.includes(place));
  const [first] = sure;
  const [possible] = open;
  if (first)
    statements.say(
      `On the NEC for ${name}${time || " at one time or another"}, as far as the record has names and dates: ${namesOf(record, sure)}.`,
      oneOfEach(sure, first.sources),
    );
  else if (known)
    statements.say(
      `The record has nobody who is known to have been on the NEC for ${name}${time}.`,
      all[0]?.sources ?? known.sources,
    );
  if (possible)
    statements.say(
      `The dates leave open whether these were then too: ${namesOf(record, open)}.`,
      oneOfEach(open, possible.sources),
    );
  sayListed(statements, record, then);
  return first ? statements.answered() : statements.unknown();
}

const namesOf = (record: NecRecord, places: readonly Holder[]) =>
  list(
    places.map(
      ({ person, from, to }) => `${personName(record, person)} (${intervalWords(from, to)})`,
    ),
  );

/** Whether somebody sat at a time: by dates that cover it, or by a list of that time. */
const satThen = (record: NecRecord, { person, from, to }: Holder, on: string): boolean =>
  covers(from, to, on) === "yes" ||
  record.body.memberships.some(
    ({ as_of, sections }) =>
      meets(as_of, on) && sections.some(({ people }) => people.includes(person)),
  );

/** Says which lists of members have whom. */
function sayListed(statements: Statements, record: NecRecord, places: readonly Holder[]): void {
  for (const { as_of, sections, complete } of record.body.memberships) {
    const people = new Set(sections.flatMap((section) => section.people));
    const listed = places.filter(({ person }) => people.has(person));
    const [one] = listed;
    if (!one) continue;
    const named = list(listed.map(({ person }) => personName(record, person)));
    statements.say(
      `The list of members as of ${date(as_of)}, which is ${complete ? "" : "not "}complete, has ${named}.`,
      oneOfEach(listed, one.sources),
    );
  }
}
