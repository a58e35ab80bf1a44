import type { Contest, NecRecord, Organisation, Person } from "#src/record/record.ts";
import type { Conversation } from "../conversation.ts";
import { type Constraint, isSaid } from "./contests.ts";
import type { Frame } from "./frame.ts";
import type { Mark, NameMark, OrdinalMark, PronounMark, TimeMark } from "./mark.ts";
import { settle } from "./settle.ts";
import type { Time } from "./time.ts";

/** What the slots are filled from, beside the question. */
export interface Base {
  readonly record: NecRecord;
  readonly now: string;
  readonly conversation: Conversation | null;
}

/** The empty places of a frame, filled: one record each. */
export interface Slots extends Base {
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  /** The contest meant; null where none is, or where several are and the frame says them together. */
  readonly contest: Contest | null;
  /** Every contest that fits what was said. */
  readonly contests: readonly Contest[];
  /** Whether the question itself names a contest. */
  readonly contestSaid: boolean;
  /** The section said, where one is. */
  readonly section: string | null;
  readonly times: readonly Time[];
  readonly ordinal: number | null;
  readonly term: string | null;
}

/** What a question gives a frame, before one of several is chosen. */
export interface Choices {
  /** For each place, the people it can be. */
  readonly people: readonly (readonly string[])[];
  readonly organisations: readonly (readonly string[])[];
  readonly constraint: Constraint;
  readonly times: readonly Time[];
  readonly ordinal: number | null;
  readonly term: string | null;
  /** Whether somebody is taken from the thread who is neither named nor spoken of by a pronoun. */
  readonly remembered: boolean;
  /** The times among the marks used: the query has to carry them. */
  readonly taken: readonly Time[];
  /** The marks used: their words are explained. */
  readonly used: readonly Mark[];
}

const named = (marks: readonly Mark[], kind: NameMark["kind"]): NameMark[] =>
  marks.filter((mark): mark is NameMark => mark.kind === kind);

const overlaps = (a: Mark, b: Mark) => a.from < b.to && b.from < a.to;

/**
 * People a pronoun, or a question that leaves the person out, can mean: those the thread last spoke of. Somebody who
 * was "she" there is not meant by "he".
 */
function remembered(conversation: Conversation | null, marks: readonly Mark[]): readonly string[] {
  const now = marks.find((mark): mark is PronounMark => mark.kind === "pronoun")?.pronoun;
  const then = conversation?.pronoun;
  const other = now && then && now !== then && now !== "they" && then !== "they";
  return other ? [] : (conversation?.people ?? []);
}

/** Pronouns that a person already named explains: those after the name, or all where nobody is named. */
function referring(marks: readonly Mark[], people: readonly Mark[]): readonly Mark[] {
  const first = people[0]?.to ?? 0;
  return marks.filter(({ kind, from }) => kind === "pronoun" && from >= first);
}

function constraintOf(marks: readonly Mark[]): { constraint: Constraint; used: readonly Mark[] } {
  const contests = named(marks, "contest");
  const sections = named(marks, "section").filter(
    (mark) => !contests.some((each) => overlaps(each, mark)),
  );
  const places = named(marks, "place");
  const times = marks.filter(
    (mark): mark is TimeMark =>
      mark.kind === "time" && !contests.some((each) => overlaps(each, mark)),
  );
  const ids = (list: readonly NameMark[]) => [...new Set(list.flatMap((mark) => mark.ids))];
  return {
    constraint: {
      contests: ids(contests),
      sections: ids(sections),
      places: ids(places),
      times: times.map(({ time }) => time),
    },
    used: [...contests, ...sections, ...places, ...times],
  };
}

/**
 * What the marks offer a frame: null where it lacks something it needs, or there is more than it takes.
 * A person left out or named by a pronoun comes from the conversation.
 */
export function choose(
  frame: Frame,
  marks: readonly Mark[],
  record: NecRecord,
  conversation: Conversation | null,
): Choices | null {
  const { takes } = frame;
  const used: Mark[] = [];
  const noConstraint: Constraint = { contests: [], sections: [], places: [], times: [] };
  const said = takes.contest ? constraintOf(marks) : { constraint: noConstraint, used: [] };
  const free = marks.filter(
    (mark) => !said.used.some((each) => each !== mark && overlaps(each, mark)),
  );

  const peopleMarks = named(takes.contest ? free : marks, "person");
  const [fewest, most] = takes.people ?? [0, 0];
  const people: (readonly string[])[] = [];
  let fromThread = false;
  for (const { ids } of peopleMarks) {
    if (!people.some((each) => each.join() === ids.join())) people.push(ids);
  }
  if (people.length > most) return null;
  if (people.length < fewest) {
    const known = remembered(conversation, marks);
    if (known.length === 0 || people.length + 1 < fewest) return null;
    people.push(known);
    fromThread = !marks.some(({ kind }) => kind === "pronoun");
  }
  if (most > 0) used.push(...referring(marks, peopleMarks));
  const organisationMarks = named(free, "organisation").filter(
    (mark) =>
      !peopleMarks.some((person) => overlaps(person, mark)) &&
      (takes.bodies || mark.ids.some((id) => record.organisations.get(id)?.kind !== "body")),
  );
  const [fewestOrganisations, mostOrganisations] = takes.organisations ?? [0, 0];
  if (mostOrganisations > 0 && organisationMarks.length < fewestOrganisations) return null;
  const organisations = mostOrganisations > 0 ? organisationMarks.slice(0, mostOrganisations) : [];

  const ordinal = marks.find((mark): mark is OrdinalMark => mark.kind === "ordinal");
  if (takes.ordinal && !ordinal) return null;
  const term = named(marks, "term")[0];
  if (takes.term && !term) return null;
  const times = marks.filter((mark): mark is TimeMark => mark.kind === "time");

  used.push(...peopleMarks, ...organisations, ...said.used);
  if (takes.ordinal && ordinal) used.push(ordinal);
  if (takes.term && term) used.push(term);
  if (takes.time) used.push(...times);
  if (takes.contest === "said" && !isSaid(said.constraint)) return null;
  if (takes.contest === "section" && said.constraint.sections.length === 0) return null;
  return {
    people,
    organisations: organisations.map(({ ids }) => ids),
    constraint: said.constraint,
    times: times.map(({ time }) => time),
    ordinal: takes.ordinal && ordinal ? ordinal.n : null,
    term: takes.term ? (term?.ids[0] ?? null) : null,
    remembered: fromThread,
    taken: used.flatMap((mark) => (mark.kind === "time" ? [mark.time] : [])),
    used,
  };
}

function combinations<T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return lists.reduce<readonly (readonly T[])[]>(
    (heads, list) => heads.flatMap((head) => list.map((each) => [...head, each])),
    [[]],
  );
}

/** How many readings of one question are worth offering. */
const MOST_READINGS = 60;

/** The ways to fill the slots, and why others cannot be. */
export interface Fillings {
  readonly slots: readonly Slots[];
  /** People who stood in nothing that fits what is said. */
  readonly absent: readonly (readonly Person[])[];
  /** The contests nearest to what is said, where none fits; null where some do. */
  readonly near: readonly Contest[] | null;
}

/**
 * Every way to fill the slots: one record each. Of people who share a name, those who stood in what is asked about
 * are meant. A frame that says several contests together gets them all in one.
 */
export function fillings(choices: Choices, frame: Frame, base: Base): Fillings {
  const { record, conversation } = base;
  const slots: Slots[] = [];
  const absent: (readonly Person[])[] = [];
  let near: readonly Contest[] | null = null;
  const settling = { record, conversation, narrow: frame.narrow, continues: frame.continues };
  for (const ids of combinations(choices.people)) {
    if (new Set(ids).size !== ids.length) continue;
    const people = ids.flatMap((id) => record.people.get(id) ?? []);
    const settles = frame.takes.contest && frame.takes.contest !== "section";
    const asked = settles ? concerned(people, frame, base) : [];
    const meant = settles
      ? settle(choices.constraint, asked, settling)
      : ({ kind: "contests", contests: [] } as const);
    if (meant.kind === "absent") absent.push(asked);
    else if (meant.kind === "none") near = meant.near;
    else slots.push(...withContests(choices, frame, base, people, meant.contests));
  }
  return { slots: slots.slice(0, MOST_READINGS), absent: slots.length > 0 ? [] : absent, near };
}

/** Whose contests are meant: the people named, or in a question that goes on, those of the last one. */
function concerned(
  people: readonly Person[],
  frame: Frame,
  { record, conversation }: Base,
): readonly Person[] {
  if (people.length > 0 || !frame.continues) return people;
  const query = conversation?.query;
  const id = query && "person" in query ? query.person : undefined;
  return id ? [record.people.get(id)].filter((person) => person !== undefined) : [];
}

function withContests(
  choices: Choices,
  frame: Frame,
  base: Base,
  people: readonly Person[],
  contests: readonly Contest[],
): readonly Slots[] {
  return combinations(choices.organisations).flatMap((organisationIds) => {
    const shared = {
      ...base,
      people,
      organisations: organisationIds.flatMap((id) => base.record.organisations.get(id) ?? []),
      contests,
      contestSaid: isSaid(choices.constraint),
      section: choices.constraint.sections[0] ?? null,
      times: choices.times,
      ordinal: choices.ordinal,
      term: choices.term,
    };
    const [only] = contests;
    if (frame.together || contests.length < 2) {
      return [{ ...shared, contest: contests.length === 1 && only ? only : null }];
    }
    return contests.map((contest) => ({ ...shared, contest }));
  });
}
