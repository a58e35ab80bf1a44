import type { NecRecord } from "#src/record/record.ts";
import type { Conversation, Pronoun } from "../conversation.ts";
import { pronounOf } from "../given-names.ts";
import { subjectsOf } from "../subjects.ts";
import type { Mark } from "./mark.ts";

/** How many people can be left out of a question and still be meant: of more, none is. */
const MOST_LEFT_OUT = 2;

/** Everybody the last answer was about or listed, once. */
const spokenOf = ({ people, listed }: Conversation) => [...new Set([...people, ...listed])];

/** The organisations that the thread's last question was about. */
const lastOrganisations = (conversation: Conversation | null, record: NecRecord) =>
  conversation?.query ? subjectsOf(conversation.query, record).organisations : [];

/** Whether the last question was about this one person. */
const asksAbout = ({ query }: Conversation, id: string | undefined) =>
  query !== null && "person" in query && !("against" in query) && query.person === id;

/** Who can be left out of a question: whom the last one asked about, else the few its answer was about. */
function leftOut(conversation: Conversation): readonly string[] {
  const { people, query } = conversation;
  // Whom an answer about a post or a vacancy happens to name is meant only where a pronoun says so.
  if (query && ["officers", "holders", "vacancies", "slate"].includes(query.kind)) return [];
  const asked = people.filter((id) => asksAbout(conversation, id));
  if (asked.length > 0) return asked;
  return people.length <= MOST_LEFT_OUT ? people : [];
}

/** The other of two candidates, where one of them was just spoken of and the other was not. */
function opponent({ people, contests }: Conversation, record: NecRecord): readonly string[] {
  const { candidates = [] } = record.contests.get(contests[0] ?? "") ?? {};
  const others = candidates.map(({ person }) => person).filter((id) => !people.includes(id));
  return candidates.length === 2 && others.length === 1 ? others : [];
}

/**
 * Who a pronoun can mean, or a question that leaves the person out: those the thread last spoke of. Who was "she" there
 * is not meant by "he"; where nobody just spoken of can be, the last who was spoken of so. Several mean that it is asked.
 * Where the given names of all of them allow only the other pronoun, nobody is meant: a name never chooses between two.
 */
export function peopleMeant(
  conversation: Conversation | null,
  pronoun: Pronoun | undefined,
  record: NecRecord,
): readonly string[] {
  const meant = spokenBy(conversation, pronoun, record);
  const other = pronoun === "he" ? "she" : pronoun === "she" ? "he" : null;
  const ruledOut = (id: string) =>
    pronounOf(record.people.get(id)?.name ?? "") === other &&
    !conversation?.spoken.some((each) => each.person === id && each.pronoun === pronoun);
  return other && meant.every(ruledOut) ? [] : meant;
}

function spokenBy(
  conversation: Conversation | null,
  pronoun: Pronoun | undefined,
  record: NecRecord,
): readonly string[] {
  if (!conversation) return [];
  const { people, listed, spoken } = conversation;
  if (!pronoun) return leftOut(conversation);
  if (pronoun === "they") {
    if (lastOrganisations(conversation, record).length > 0) return [];
    const asked = people.filter((id) => asksAbout(conversation, id));
    return asked.length > 0 ? asked : spokenOf(conversation);
  }
  const said = (id: string) => spoken.find(({ person }) => person === id)?.pronoun ?? null;
  const known = people.filter((id) => said(id) === pronoun);
  const asked = known.filter((id) => asksAbout(conversation, id));
  if (known.length > 0 && listed.length === 0) return known;
  if (asked.length > 0) return asked;
  const possible = spokenOf(conversation).filter((id) => {
    const then = said(id);
    return !then || then === "they" || then === pronoun;
  });
  const earlier = spoken.find((each) => each.pronoun === pronoun)?.person;
  // Of two, the one left by the pronoun was only named beside the other: an earlier "she" can be meant as well.
  const beside = possible.length === 1 && people.length === 2 && listed.length === 0;
  if (beside && earlier && !possible.includes(earlier)) return [...possible, earlier];
  if (possible.length > 0) return possible;
  return [...new Set([...(earlier ? [earlier] : []), ...opponent(conversation, record)])];
}

/**
 * The two people that "they" are, or that a question after one about the two leaves out; "either" and "both" are the two
 * last spoken of, together or one after the other. Else nobody.
 */
export function bothMeant(
  conversation: Conversation | null,
  pronoun: Pronoun | undefined,
  marks: readonly Mark[],
): readonly string[] {
  const { people = [], listed = [], spoken = [], query } = conversation ?? {};
  const of = people.length === 0 || listed.length === 0 ? [...people, ...listed] : [];
  const two = of.length === 2 ? of : [];
  if (marks.some(({ kind }) => kind === "pair")) {
    // Of a vacancy two left and two came.
    if (query?.kind === "vacancies") return [];
    const last = spoken.slice(0, 2).map(({ person }) => person);
    return two.length > 0 ? two : last.length === 2 ? last : [];
  }
  const together =
    query?.kind === "compare-people" || (query?.kind === "candidacy" && query.against);
  return pronoun === "they" || (!pronoun && together) ? two : [];
}

/** The organisations that "they", "it" or "that group" can be: those the last answer was about or named as backing somebody. */
export function organisationsMeant(
  conversation: Conversation | null,
  marks: readonly Mark[],
): readonly string[] {
  const spoken = marks.some(
    (mark) => mark.kind === "thing" || (mark.kind === "pronoun" && mark.pronoun === "they"),
  );
  return spoken ? (conversation?.organisations ?? []) : [];
}
