import type { NecRecord, Person } from "#src/record/record.ts";
import { count, date, list, when } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import { OFFICERS } from "../../home.ts";
import { besideIn } from "../../officer-line.ts";
import type { QueryOf } from "../../query.ts";
import type { Statements } from "../../statements.ts";
import { sayStoodFor } from "../candidacies/stood-for.ts";
import { personName } from "../words/candidate-words.ts";
import { oneOfEach, together } from "../words/citing.ts";
import { personAsk } from "../words/contest-words.ts";
import { bounds, covers, heldWords, sortKey } from "../words/interval.ts";
import { held, type Officer, officerItem } from "./officer-words.ts";

type Post = QueryOf<"officers">["post"];

/** What the officers' order is asked with: the statements to write to, and the holders of the post, the latest first. */
export interface InOrder {
  readonly statements: Statements;
  readonly record: NecRecord;
  readonly wanted: readonly Officer[];
  readonly post: Post;
}

/** Who held the post right before or after somebody; the dates may leave open whether anybody came between. */
export function beside(
  { statements, record, wanted, post }: InOrder,
  person: Person,
  side: "before" | "after",
): Answer {
  const own = wanted.find((officer) => officer.person === person.id);
  if (!own) return notHolder({ statements, record, wanted, post }, person);
  const found = besideIn(wanted, person.id, side);
  suggest(statements, record, found ?? own);
  if (!found) {
    statements.say(
      `The record has nobody as ${titleOf(post)} ${side} ${person.name}: ${held(record, own)}.`,
      own.sources,
    );
    sayRest(statements, record, wanted);
    return statements.unknown();
  }
  const [earlier, later] = side === "before" ? [found, own] : [own, found];
  const verb = side === "before" ? "preceded" : "followed";
  const name = personName(record, found.person);
  const sources = together(found.sources, own.sources);
  statements.say(
    meets(earlier, later)
      ? `${name} ${verb} ${person.name} as ${titleOf(post)}: ${held(record, found)}.`
      : `The record's ${side === "before" ? "last" : "next"} ${titleOf(post)} ${side} ${person.name} is ${name}: ${held(record, found)}. Its dates leave open whether anybody came between.`,
    sources,
  );
  statements.say(`${held(record, own)}.`, own.sources);
  sayRest(statements, record, wanted);
  return statements.asOf(record.checked).answered();
}

/** Everybody who held the post after somebody, oldest first. */
export function since(inOrder: InOrder, person: Person): Answer {
  const { statements, record, wanted, post } = inOrder;
  const at = wanted.findIndex((officer) => officer.person === person.id);
  const own = wanted[at];
  if (!own) return notHolder(inOrder, person);
  return everybody({ ...inOrder, wanted: wanted.slice(0, at) }, ` since ${person.name}`, () => {
    statements.say(
      `The record has nobody as ${titleOf(post)} after ${person.name}: ${held(record, own)}.`,
      own.sources,
    );
    return statements.unknown();
  });
}

/** Everybody who held the post at some time between two dates, or at all. */
export function everyHolder(inOrder: InOrder, from: string | null, to: string | null): Answer {
  const { statements, wanted, post } = inOrder;
  const [first, last] = [from ? bounds(from)[0] : "0000", to ? bounds(to)[1] : "9999"];
  const inside = wanted.filter((officer, at) => {
    const start = sortKey(officer.from ?? officer.to);
    // The last in the line may hold the post still; of another whose end is not known, only the start is sure.
    const end = officer.to ? sortKey(officer.to) : at === 0 ? "9999" : start;
    return start <= last && bounds(end)[1] >= first;
  });
  const span = [from ? ` from ${date(from)}` : "", to ? ` to ${date(to)}` : ""].join("");
  return everybody({ ...inOrder, wanted: inside }, span, () => {
    const [sources] = wanted;
    if (sources)
      statements.say(`The record has nobody as ${titleOf(post)}${span}.`, sources.sources);
    sayRest(statements, inOrder.record, wanted);
    return statements.unknown();
  });
}

function everybody(
  { statements, record, wanted, post }: InOrder,
  scope: string,
  none: () => Answer,
): Answer {
  const inTime = wanted.toReversed();
  const [first] = inTime;
  if (!first) return none();
  const names = [...new Set(inTime.map(({ person }) => personName(record, person)))];
  const many = `${count(names.length)} ${names.length === 1 ? "person" : "people"}`;
  statements.say(
    `The record has ${many} as ${titleOf(post)}${scope}, oldest first: ${list(names)}.`,
    oneOfEach(inTime, first.sources),
  );
  statements.list(
    null,
    inTime.map((officer) => officerItem(record, officer, false)),
  );
  return statements.asOf(record.checked).answered();
}

/** Whether, when and for how long somebody held the post; on a date where one is asked. */
export function holding(inOrder: InOrder, person: Person, on: string | undefined): Answer {
  const { statements, record, wanted } = inOrder;
  const own = wanted.filter((officer) => officer.person === person.id).toReversed();
  const [first] = own;
  if (!first) return notHolder(inOrder, person);
  suggest(statements, record, first);
  const spells = list(
    own.map((officer, at) =>
      at === 0
        ? `${held(record, officer)}${lengthOf(officer)}`
        : `again ${heldWords(officer.from, officer.to)}${lengthOf(officer)}`,
    ),
  );
  const sources = together(first.sources, ...own.map((officer) => officer.sources));
  const then = on ? own.map(({ from, to }) => covers(from, to, on)) : [];
  const answer = !on
    ? ""
    : then.includes("yes")
      ? "Yes: "
      : then.includes("open")
        ? `The record's dates leave open whether that was so ${when(on)}: `
        : `Not ${when(on)}, by the record's dates: `;
  statements.say(`${answer}${spells}.`, sources);
  for (const { note, sources: from } of own) if (note) statements.say(note, from);
  return statements.asOf(record.checked).answered();
}

/** The first that the record has, or the one before the last. */
export function atPlace(inOrder: InOrder, place: "first" | "previous"): Answer {
  const { statements, record, wanted, post } = inOrder;
  const found = place === "first" ? wanted.at(-1) : wanted[1];
  const [last] = wanted;
  if (!found || !last) return statements.unknown();
  suggest(statements, record, found);
  const lead =
    place === "first"
      ? `The earliest ${titleOf(post)} in the record`
      : `Before ${personName(record, last.person)}, the last ${titleOf(post)} in the record`;
  statements.say(
    `${lead}: ${held(record, found)}.`,
    place === "first" ? found.sources : together(found.sources, last.sources),
  );
  sayRest(statements, record, wanted);
  return statements.asOf(record.checked).answered();
}

function notHolder({ statements, record, wanted, post }: InOrder, person: Person): Answer {
  statements.suggest(person.name, personAsk(record, person.id));
  const lost = sayStoodFor(
    statements,
    record,
    person,
    ({ contest, candidate }) =>
      contest.section === OFFICERS && (candidate.post ?? contest.occasion) === post,
  );
  statements.say(`The record does not have ${person.name} as ${titleOf(post)}.`, person.sources);
  sayRest(statements, record, wanted);
  return lost ? statements.answered() : statements.unknown();
}

function sayRest(statements: Statements, record: NecRecord, wanted: readonly Officer[]): void {
  statements.list(
    "All in the record, the latest first",
    wanted.map((officer) => officerItem(record, officer, false)),
  );
}

const titleOf = (post: Post) => (post === "all" ? "officer of the NEC" : `${post} of the NEC`);

function suggest(statements: Statements, record: NecRecord, { person }: Officer): void {
  statements.suggest(personName(record, person), personAsk(record, person));
}

/** Whether one surely took over from the other: the end of the one and the start of the other are one date, or one lies in the other. */
function meets(earlier: Officer, later: Officer): boolean {
  const [end, start] = [earlier.to, later.from];
  if (!end || !start || /^\D/.test(end) || /^\D/.test(start)) return false;
  return end.startsWith(start) || start.startsWith(end);
}

/** ", 12 months, worked out from the dates": only where both ends are known to the month. */
function lengthOf({ from, to }: Officer): string {
  if (!from || !to || !/^\d{4}-\d\d/.test(from) || !/^\d{4}-\d\d/.test(to)) return "";
  const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  const all = months(to) - months(from);
  return all > 0
    ? ` (about ${count(all)} ${all === 1 ? "month" : "months"}, worked out from the dates)`
    : "";
}
