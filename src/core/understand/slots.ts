import type { Contest, NecRecord, Organisation, Person } from "#src/record/record.ts";
import type { Conversation } from "../conversation.ts";
import { type Constraint, type Settled, settleContest } from "./contests.ts";
import type { Frame } from "./frame.ts";
import type { Mark, NameMark, OrdinalMark, TimeMark } from "./mark.ts";
import type { Time } from "./time.ts";

/** The empty places of a frame, filled: one record each. */
export interface Slots {
  readonly record: NecRecord;
  readonly now: string;
  readonly conversation: Conversation | null;
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
  readonly contest: Settled;
  readonly constraint: Constraint;
  readonly times: readonly Time[];
  readonly ordinal: number | null;
  readonly term: string | null;
  /** The marks used: their words are explained. */
  readonly used: readonly Mark[];
}

const named = (marks: readonly Mark[], kind: NameMark["kind"]): NameMark[] =>
  marks.filter((mark): mark is NameMark => mark.kind === kind);

const overlaps = (a: Mark, b: Mark) => a.from < b.to && b.from < a.to;

/** People a pronoun, or a question that leaves the person out, can mean: those the thread last spoke of. */
function remembered(conversation: Conversation | null): readonly string[] {
  return conversation?.people ?? [];
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
  for (const { ids } of peopleMarks) {
    if (!people.some((each) => each.join() === ids.join())) people.push(ids);
  }
  if (people.length > most) return null;
  if (people.length < fewest) {
    const known = remembered(conversation);
    if (known.length === 0 || people.length + 1 < fewest) return null;
    people.push(known);
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
  const before = record.contests.get(conversation?.contests[0] ?? "") ?? null;
  const contest: Settled = takes.contest
    ? settleContest(record, said.constraint, before, frame.narrow)
    : { kind: "unsaid" };
  if (takes.contest === "said" && contest.kind === "unsaid") return null;
  return {
    people,
    organisations: organisations.map(({ ids }) => ids),
    contest,
    constraint: said.constraint,
    times: times.map(({ time }) => time),
    ordinal: takes.ordinal && ordinal ? ordinal.n : null,
    term: takes.term ? (term?.ids[0] ?? null) : null,
    used,
  };
}

const stood = (record: NecRecord, person: string) =>
  (record.candidacies.get(person) ?? []).map(({ contest }) => contest);

/** The contests meant, given who is asked about: those said, else the thread's, else all the person stood in. */
function contestsFor(
  choices: Choices,
  people: readonly Person[],
  record: NecRecord,
  thread: Conversation | null,
) {
  const all = people.map(({ id }) => stood(record, id));
  const theirs = all.reduce((a, b) => a.filter((contest) => b.includes(contest)), all[0] ?? []);
  const { contest } = choices;
  if (contest.kind === "one") return [contest.contest];
  if (contest.kind === "several") {
    if (people.length === 0) return contest.contests;
    return contest.contests.filter((each) => theirs.includes(each));
  }
  if (contest.kind === "none") return [];
  const last = record.contests.get(thread?.contests[0] ?? "");
  if (people.length === 0) return last ? [last] : [];
  return last && theirs.includes(last) ? [last] : theirs;
}

function combinations<T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return lists.reduce<readonly (readonly T[])[]>(
    (heads, list) => heads.flatMap((head) => list.map((each) => [...head, each])),
    [[]],
  );
}

/** Of people who share a name, those who stood in the contests said; all of them where that settles nothing. */
function narrowed(ids: readonly string[], contest: Settled, record: NecRecord): readonly string[] {
  if (ids.length < 2) return ids;
  const meant =
    contest.kind === "one" ? [contest.contest] : contest.kind === "several" ? contest.contests : [];
  const stoodIn = ids.filter((id) => stood(record, id).some((each) => meant.includes(each)));
  return stoodIn.length > 0 ? stoodIn : ids;
}

/** How many readings of one question are worth offering. */
const MOST_READINGS = 60;

/** Every way to fill the slots. A frame that says several contests together gets them all in one. */
export function fillings(
  choices: Choices,
  together: boolean,
  base: { record: NecRecord; now: string; conversation: Conversation | null },
): readonly Slots[] {
  const { record, conversation } = base;
  const peopleLists = choices.people.map((ids) => narrowed(ids, choices.contest, record));
  const filled: Slots[] = [];
  for (const ids of combinations(peopleLists)) {
    const people = ids.flatMap((id) => record.people.get(id) ?? []);
    if (new Set(ids).size !== ids.length) continue;
    const contests = contestsFor(choices, people, record, conversation);
    for (const organisationIds of combinations(choices.organisations)) {
      const organisations = organisationIds.flatMap((id) => record.organisations.get(id) ?? []);
      const shared = {
        ...base,
        people,
        organisations,
        contests,
        contestSaid: choices.contest.kind !== "unsaid",
        section: choices.constraint.sections[0] ?? null,
        times: choices.times,
        ordinal: choices.ordinal,
        term: choices.term,
      };
      const [only] = contests;
      if (together || contests.length < 2)
        filled.push({ ...shared, contest: contests.length === 1 && only ? only : null });
      else for (const contest of contests) filled.push({ ...shared, contest });
      if (filled.length > MOST_READINGS) return filled.slice(0, MOST_READINGS);
    }
  }
  return filled;
}
