import type { Contest, Person } from "#src/record/record.ts";
import { isSaid } from "./contests.ts";
import type { Frame } from "./frame.ts";
import { players } from "./players.ts";
import { settle, settleApart } from "./settle.ts";
import type { Base, Choices, Slots } from "./slots.ts";

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
  for (const { person, contest } of players(choices, frame, base))
    slots.push(...withContests(choices, frame, base, [person], [contest]));
  if (choices.role && slots.length === 0) {
    const where = settle(choices.constraint, [], settling);
    if (where.kind === "none") near = where.near;
  }
  for (const ids of choices.role ? [] : combinations(choices.people)) {
    if (new Set(ids).size !== ids.length) continue;
    const people = ids.flatMap((id) => record.people.get(id) ?? []);
    const settles =
      frame.takes.contest && frame.takes.contest !== "section" && frame.takes.contest !== "within";
    const asked = settles ? concerned(people, frame, base) : [];
    const meant = settles
      ? settle(choices.constraint, asked, settling)
      : ({ kind: "contests", contests: [] } as const);
    const seatAlone = people.length === 0 && choices.constraint.times.length === 0;
    const instead =
      meant.kind === "absent" && seatAlone ? settle(choices.constraint, [], settling) : meant;
    if (instead.kind === "contests")
      slots.push(...withContests(choices, frame, base, people, instead.contests));
    else if (meant.kind === "absent") absent.push(asked);
    else if (meant.kind === "none") near = meant.near;
  }
  for (const people of slots.length > 0 ? [] : absent.filter(({ length }) => length > 1)) {
    const contest = settleApart(choices.constraint, people, settling);
    if (contest) slots.push(...withContests(choices, frame, base, people, [contest]));
  }
  const meant = thoseWhoStood(slots, choices);
  return { slots: meant.slice(0, MOST_READINGS), absent: slots.length > 0 ? [] : absent, near };
}

/** Of people who share a name, those who stood in something: "Beckett or Elliott" are the two who stood together. */
function thoseWhoStood(slots: readonly Slots[], { people }: Choices): readonly Slots[] {
  const among = ({ contests, people: meant }: Slots) =>
    contests.some(({ candidates }) =>
      meant.every(({ id }) => candidates.some((each) => each.person === id)),
    );
  const some = slots.filter(({ contests }) => contests.length > 0);
  const stood = some.some(among) ? some.filter(among) : some;
  return stood.length > 0 && people.some(({ length }) => length > 1) ? stood : slots;
}

/** Whose contests are meant: the people named, or in a question that goes on, those of the last one. */
function concerned(
  people: readonly Person[],
  frame: Frame,
  { record, conversation }: Base,
): readonly Person[] {
  if (people.length > 0 || !frame.continues) return people;
  const query = conversation?.query;
  // Of a chair or of a vacancy another time is meant, and no contest of somebody's.
  const ofPost = query?.kind === "officers" || query?.kind === "vacancies";
  const id = query && !ofPost && "person" in query ? query.person : undefined;
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
      role: choices.role,
      contests,
      many: choices.constraint.claimed?.many ?? null,
      contestSaid: isSaid(choices.constraint),
      contestNamed: choices.constraint.contests.length > 0,
      section: choices.constraint.sections[0] ?? null,
      times: choices.times,
      ordinal: choices.ordinal,
      standing: choices.standing,
      numbers: choices.numbers,
      term: choices.term,
      publisher: choices.publisher,
      post: choices.post,
      remembered: choices.remembered,
      topics: choices.topics,
      claim: choices.claim,
    };
    const [only] = contests;
    if (frame.together || contests.length < 2) {
      return [{ ...shared, contest: contests.length === 1 && only ? only : null }];
    }
    const spoken = spokenOf(contests, choices, base);
    return spoken
      ? [{ ...shared, contests: [spoken], contest: spoken }]
      : contests.map((contest) => ({ ...shared, contest }));
  });
}

/** The contest last spoken of, where it is among some of which nothing but a section is said: "how many local parties nominated her". */
function spokenOf(
  contests: readonly Contest[],
  { constraint }: Choices,
  { conversation }: Base,
): Contest | undefined {
  const { times, places, systems = [], occasions = [], contests: named } = constraint;
  const more = [...times, ...places, ...systems, ...occasions, ...named];
  return more.length > 0 ? undefined : contests.find(({ id }) => id === conversation?.contests[0]);
}
