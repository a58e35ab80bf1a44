import type { NecRecord } from "#src/record/record.ts";
import { list, when } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import { cameIn, officerLine, startOf } from "../../officer-line.ts";
import type { QueryOf } from "../../query.ts";
import { notice, Statements } from "../../statements.ts";
import type { ReplyContext } from "../context.ts";
import { ended } from "../words/candidate-doubts.ts";
import { personName } from "../words/candidate-words.ts";
import { together } from "../words/citing.ts";
import { personAsk } from "../words/contest-words.ts";
import { bounds, covers, sortKey } from "../words/interval.ts";
import { notInRecord } from "../words/missing.ts";
import { atPlace, beside, everyHolder, holding, since } from "./officer-order.ts";
import { held, type Officer, officerItem, postWords } from "./officer-words.ts";

type Post = QueryOf<"officers">["post"];

const TITLES: Readonly<Record<Post, string>> = {
  chair: "Chairs of the NEC",
  "vice-chair": "Vice-chairs of the NEC",
  all: "Officers of the NEC",
};

/**
 * Who chaired the NEC, or was vice-chair, on a date; without one, the last known with dates, never "is now". With
 * somebody: who came before or after, all since, or when that person held the post.
 */
export function replyOfficers(query: QueryOf<"officers">, { record }: ReplyContext): Answer {
  const { post, on } = query;
  const wanted = officerLine(record, post);
  const [first] = wanted;
  if (!first) {
    const what = post === "all" ? "officer" : post;
    return notice("unknown", TITLES[post], [`The record has no ${what} of the NEC.`]);
  }
  const statements = new Statements(record.sources, TITLES[post]);
  const person = query.person === undefined ? undefined : record.people.get(query.person);
  if (query.person !== undefined && !person) return notInRecord("person", query.person);
  const inOrder = { statements, record, wanted, post };
  if (person && query.part === "since") return since(inOrder, person);
  if (person && (query.part === "before" || query.part === "after"))
    return beside(inOrder, person, query.part);
  if (person) return holding(inOrder, person, on);
  if (query.part === "first" || query.part === "previous") return atPlace(inOrder, query.part);
  if (query.part === "list" || query.from !== undefined || query.to !== undefined)
    return everyHolder(inOrder, query.from ?? null, query.to ?? null);
  if (on !== undefined && query.part === "began")
    return (
      onlyThose(statements, record, cameIn(wanted, on)) ??
      onDate(statements, record, wanted, on, post)
    );
  if (on !== undefined) return onDate(statements, record, wanted, on, post);
  for (const officer of lastOfEach(wanted, post)) {
    const words = held(record, officer);
    statements.say(`The last ${postWords(officer)} in the record: ${words}.`, officer.sources);
    statements.suggest(personName(record, officer.person), personAsk(record, officer.person));
  }
  sayAll(statements, record, wanted, post);
  return statements.asOf(record.checked).answered();
}

/** Some holders with their dates; null where there are none. */
function onlyThose(
  statements: Statements,
  record: NecRecord,
  officers: readonly Officer[],
): Answer | null {
  if (officers.length === 0) return null;
  for (const officer of officers) {
    sayHeld(statements, record, officer);
    if (officer.note) statements.say(ended(officer.note), officer.sources);
  }
  return statements.answered();
}

/** When somebody held a post, with a way on to that one. */
function sayHeld(statements: Statements, record: NecRecord, officer: Officer): void {
  const { person, sources } = officer;
  statements.say(`${held(record, officer)}.`, sources);
  statements.suggest(personName(record, person), personAsk(record, person));
}

function onDate(
  statements: Statements,
  record: NecRecord,
  wanted: readonly Officer[],
  on: string,
  post: Post,
): Answer {
  const sure = wanted.filter(({ from, to }) => covers(from, to, on) === "yes").toReversed();
  const open = wanted.filter((officer) => mayHaveHeld(officer, wanted, on));
  if (sure.length === 0) return unsettled(statements, record, wanted, open, on, post);
  const chairs = sure.toSorted((a, b) => rank(a) - rank(b));
  const first = chairs.slice(0, 4);
  for (const officer of first) sayHeld(statements, record, officer);
  const named = post === "all";
  const more = chairs.slice(4).map((officer) => officerItem(record, officer, named));
  statements.list("Also in post", more);
  const notes = first.filter(({ note }) => note);
  statements.list(
    "Notes",
    notes.map(({ person, note, sources }) => ({
      lead: personName(record, person),
      text: note ?? "",
      sources,
    })),
  );
  statements.list(
    `The dates leave open who else held a post ${when(on)}`,
    open.map((officer) => officerItem(record, officer, named)),
  );
  return statements.answered();
}

/**
 * Whether an officer whose dates leave it open may have held the post on a date. A post has one
 * holder: not where another had surely begun since, nor where only a later day is known.
 */
function mayHaveHeld(officer: Officer, wanted: readonly Officer[], on: string): boolean {
  const { from, to } = officer;
  if (covers(from, to, on) !== "open") return false;
  const [first, last] = bounds(on);
  if (from && bounds(from)[0] === "0000" && sortKey(from) > last) return false;
  return !wanted.some(
    (other) =>
      postWords(other) === postWords(officer) &&
      other.from !== null &&
      startOf(other) > startOf(officer) &&
      bounds(other.from)[1] <= first,
  );
}

/** Whether an end of a term is known, if not to the day, and not only that somebody was in post at another time. */
const isBounded = ({ from, to }: Officer) =>
  [from, to].some((end) => end !== null && /^\d/.test(end));

function unsettled(
  statements: Statements,
  record: NecRecord,
  wanted: readonly Officer[],
  open: readonly Officer[],
  on: string,
  post: Post,
): Answer {
  const what = post === "all" ? "held the posts of the NEC" : `was ${post} of the NEC`;
  const nearest = wanted.find((officer) => startOf(officer) <= bounds(on)[1]);
  const shown = open.length > 0 ? open : nearest ? [nearest] : wanted.slice(-1);
  const [first, ...rest] = shown;
  if (!first) return statements.unknown();
  const words = list(
    shown.map((officer) => held(record, officer)),
    "or",
  );
  const lead =
    open.length > 0
      ? "It has, with dates that leave it open"
      : nearest
        ? "The last before then"
        : "The first it has";
  statements.say(
    `The record does not settle who ${what} ${when(on)}. ${lead}: ${words}.`,
    together(first.sources, ...rest.map(({ sources }) => sources)),
  );
  sayAll(statements, record, wanted, post);
  return open.some(isBounded) ? statements.answered() : statements.unknown();
}

function sayAll(
  statements: Statements,
  record: NecRecord,
  wanted: readonly Officer[],
  post: Post,
): void {
  statements.list(
    "All in the record, the latest first",
    wanted.map((officer) => officerItem(record, officer, post === "all")),
  );
}

/** The last of the post asked; of all posts, the last chair and the last vice-chair. */
function lastOfEach(wanted: readonly Officer[], post: Post): readonly Officer[] {
  if (post !== "all") return wanted.slice(0, 1);
  const lasts = (["chair", "vice-chair"] as const).flatMap(
    (each) => wanted.find((officer) => officer.post === each) ?? [],
  );
  return lasts.length > 0 ? lasts : wanted.slice(0, 1);
}

function rank({ post }: Officer): number {
  return ["chair", "vice-chair", "treasurer", "leader", "deputy-leader", "other"].indexOf(post);
}
