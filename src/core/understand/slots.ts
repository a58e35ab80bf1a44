import type { Contest, NecRecord, Organisation, Person } from "#src/record/record.ts";
import type { Conversation } from "../conversation.ts";
import { oncePer } from "../once-per.ts";
import { type Constraint, isSaid } from "./contests.ts";
import type { Frame } from "./frame.ts";
import type {
  Mark,
  NameMark,
  NumberMark,
  OrdinalMark,
  PlacesMark,
  PostMark,
  PronounMark,
  SystemMark,
  TimeMark,
} from "./mark.ts";
import { bothMeant, organisationsMeant, peopleMeant } from "./meant.ts";
import type { Places } from "./places-said.ts";
import type { Role, RoleMark } from "./roles.ts";
import { overlaps } from "./run.ts";
import type { Time } from "./times/time.ts";
import { insideTopic, topicsAmong } from "./topics.ts";

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
  readonly role: Role | null;
  /** The contest meant; null where none is, or where several are and the frame says them together. */
  readonly contest: Contest | null;
  /** How many the question takes for known that an organisation had or that were elected. */
  readonly many: number | null;
  /** Every contest that fits what was said. */
  readonly contests: readonly Contest[];
  /** Whether the question itself names a contest. */
  readonly contestSaid: boolean;
  /** Whether a contest is called by its name, in which its time is. */
  readonly contestNamed: boolean;
  /** The section said, where one is. */
  readonly section: string | null;
  readonly times: readonly Time[];
  readonly ordinal: number | null;
  /** The run of places said. */
  readonly standing: Places | null;
  /** The numbers said that are part of no date. */
  readonly numbers: readonly NumberMark[];
  readonly term: string | null;
  /** Whether somebody is taken from the thread who is neither named nor spoken of by a pronoun. */
  readonly remembered: boolean;
  /** What the reported claims meant are about, as the question says it. */
  readonly topics: readonly string[];
  /** The reported claim named by its title. */
  readonly claim: string | null;
  readonly publisher: string | null;
  /** The post said, where the words mean just one. */
  readonly post: string | null;
}

/** What a question gives a frame, before one of several is chosen. */
export interface Choices {
  /** For each place, the people it can be. */
  readonly people: readonly (readonly string[])[];
  readonly organisations: readonly (readonly string[])[];
  /** The person spoken of by how they did; found once the contest is known. */
  readonly role: Role | null;
  readonly constraint: Constraint;
  readonly times: readonly Time[];
  readonly ordinal: number | null;
  readonly standing: Places | null;
  readonly numbers: readonly NumberMark[];
  readonly term: string | null;
  readonly publisher: string | null;
  readonly post: string | null;
  readonly topics: readonly string[];
  readonly claim: string | null;
  /** Whether somebody is taken from the thread who is neither named nor spoken of by a pronoun. */
  readonly remembered: boolean;
  /** The times among the marks used: the query has to carry them. */
  readonly taken: readonly Time[];
  /** The marks used: their words are explained. */
  readonly used: readonly Mark[];
}

const named = (marks: readonly Mark[], kind: NameMark["kind"]): NameMark[] =>
  marks.filter((mark): mark is NameMark => mark.kind === kind);

/** Pronouns that a person already named explains: those after the name, or all where nobody is named. */
function referring(marks: readonly Mark[], people: readonly Mark[]): readonly Mark[] {
  const first = people[0]?.to ?? 0;
  return marks.filter(({ kind, from }) => kind === "pronoun" && from >= first);
}

/** A year and months said apart are times of that year: "the 2020 contest in November", "2018, January and September". */
function oneTime(times: readonly Time[]): readonly Time[] {
  const isYear = ({ year, month, months }: Time) => Boolean(year && !month && !months);
  const isMonth = ({ year, years, month, months }: Time) =>
    Boolean(!year && !years && (month || months));
  const [year, ...more] = times.filter(isYear);
  if (!year || more.length > 0 || !times.some(isMonth)) return times;
  return times
    .filter((time) => time !== year)
    .map((time) => (isMonth(time) ? { ...year, ...time } : time));
}

/** Sections without those that another's name includes: "the CLP places on the conference arrangements committee". */
function apart(ids: readonly string[], record: NecRecord): readonly string[] {
  const nameOf = (id: string) => record.sections.get(id)?.name ?? id;
  return ids.filter((id) => {
    const [stem = ""] = nameOf(id).split(" ");
    return !ids.some((other) => other !== id && nameOf(other).split(/[ ,]+/).includes(stem));
  });
}

/** What contests of a record were held for, by the term of the glossary that says it: a by-election. */
const occasionsOf = oncePer((record: NecRecord): ReadonlyMap<string, string> => {
  const held = new Set([...record.contests.values()].map(({ occasion }) => occasion));
  const terms = record.glossary.map(({ id, term }) => [id, term.toLowerCase()] as const);
  return new Map(terms.filter(([, term]) => held.has(term)));
});

/** Terms that are what a contest of the record was held for. */
export function occasionsIn(marks: readonly Mark[], record: NecRecord): readonly string[] {
  const occasions = occasionsOf(record);
  return [
    ...new Set(
      named(marks, "term").flatMap(({ ids }) => ids.flatMap((id) => occasions.get(id) ?? [])),
    ),
  ];
}

function constraintOf(
  marks: readonly Mark[],
  record: NecRecord,
): { constraint: Constraint; used: readonly Mark[] } {
  const systems = marks.filter((mark): mark is SystemMark => mark.kind === "system");
  const contests = named(marks, "contest");
  const sections = named(marks, "section").filter(
    (mark) => !contests.some((each) => overlaps(each, mark)),
  );
  const places = named(marks, "place");
  const times = marks.filter(
    (mark): mark is TimeMark =>
      mark.kind === "time" && ![...contests, ...systems].some((each) => overlaps(each, mark)),
  );
  const ids = (list: readonly NameMark[]) => [...new Set(list.flatMap((mark) => mark.ids))];
  return {
    constraint: {
      contests: ids(contests),
      sections: apart(ids(sections), record),
      places: ids(places),
      times: oneTime(times.map(({ time }) => time)),
      systems: systems.map(({ system }) => system),
      occasions: occasionsIn(marks, record),
    },
    used: [...contests, ...sections, ...places, ...times, ...systems],
  };
}

/** Whether an organisation that can back somebody is named in full, in two words or more. */
const isNamed = ({ from, to, ids, how }: NameMark, record: NecRecord) =>
  to - from > 1 &&
  how !== "slip" &&
  ids.every((id) => record.organisations.get(id)?.kind !== "body");

/** Up to which word somebody spoken of by how they did leads the question: "and the winner: who backed her?" */
export const LEADS_FROM = 2;

/**
 * What the marks offer a frame: null where it lacks something it needs, or there is more than it takes.
 * A person left out or named by a pronoun comes from the conversation.
 */
export function choose(
  frame: Frame,
  all: readonly Mark[],
  record: NecRecord,
  conversation: Conversation | null,
): Choices | null {
  const { takes } = frame;
  const used: Mark[] = [];
  const [standing, otherStanding] = all.filter(
    (mark): mark is PlacesMark => mark.kind === "places",
  );
  if (takes.standing && (!standing || otherStanding)) return null;
  // "The first two" and "the last one but two" name places, and no time or contest of that order.
  const marks =
    takes.standing && standing
      ? all.filter((mark) => mark === standing || !overlaps(mark, standing))
      : all;
  const noConstraint: Constraint = { contests: [], sections: [], places: [], times: [] };
  const narrowing = ({ kind }: Mark) => !["contest", "place", "system"].includes(kind);
  const said = takes.contest
    ? constraintOf(takes.contest === "within" ? marks.filter(narrowing) : marks, record)
    : { constraint: noConstraint, used: [] };
  const free = marks.filter(
    (mark) => !said.used.some((each) => each !== mark && overlaps(each, mark)),
  );

  const [post, otherPost] = marks.filter((mark): mark is PostMark => mark.kind === "post");
  if (takes.post && (!post || otherPost)) return null;
  // "MP for North Durham" names nobody called Durham.
  const inPost = (mark: Mark) => takes.post && post && overlaps(mark, post);
  const peopleMarks = named(takes.contest ? free : marks, "person").filter(
    (mark) => (!takes.topic || !insideTopic(mark, marks)) && !inPost(mark),
  );
  const [fewest, most] = takes.people ?? [0, 0];
  const people: (readonly string[])[] = [];
  let fromThread = false;
  for (const { ids } of peopleMarks) {
    if (!people.some((each) => each.join() === ids.join())) people.push(ids);
  }
  if (people.length > most) return null;
  const role = marks.find((mark): mark is RoleMark => mark.kind === "role");
  const spokenBy = marks.filter((mark): mark is PronounMark => mark.kind === "pronoun");
  const pronoun = spokenBy[0]?.pronoun;
  const pronouns = new Set(spokenBy.map((mark) => mark.pronoun));
  const pronounFrom = spokenBy[0]?.from ?? Number.POSITIVE_INFINITY;
  // "The loser: how many did he get?" asks about the loser; "how far behind the winner was he?" does not ask about the winner.
  const leads = role !== undefined && role.from <= LEADS_FROM;
  const played = role && (!pronoun || leads) && fewest === 1 && people.length === 0 ? role : null;
  if (people.length < fewest && !played) {
    // "He or she?" asks which of them somebody is, and "did he beat her" needs two people.
    if (people.length === 0 && pronouns.has("he") && pronouns.has("she")) return null;
    const pair = people.length === 0 ? bothMeant(conversation, pronoun, marks) : [];
    const both = fewest === 2 ? pair : [];
    const either = frame.cues.length > 0 && marks.some(({ kind }) => kind === "pair") ? pair : [];
    const known = either.length > 0 ? either : peopleMeant(conversation, pronoun, record);
    if (either.length > 0) used.push(...marks.filter(({ kind }) => kind === "pair"));
    if (both.length === 0 && (known.length === 0 || people.length + 1 < fewest)) return null;
    const first = pronounFrom < (peopleMarks[0]?.from ?? 0);
    if (both.length > 0) people.push(...both.map((id) => [id]));
    else people.splice(first ? 0 : people.length, 0, known);
    fromThread = !pronoun && !marks.some(({ kind }) => kind === "pair");
    used.push(...spokenBy);
    if (fromThread && takes.spoken) return null;
    // "Youth rep election 2019" names a contest in full: it asks about the contest, and about nobody.
    const { sections, times: dates } = said.constraint;
    if (fromThread && frame.cues.length === 0 && sections.length > 0 && dates.length > 0)
      return null;
  }
  if (played) used.push(played);
  if (most > 0) used.push(...referring(marks, peopleMarks));
  const organisationMarks = named(free, "organisation").filter(
    (mark) =>
      !peopleMarks.some((person) => overlaps(person, mark)) &&
      (takes.bodies || mark.ids.some((id) => record.organisations.get(id)?.kind !== "body")),
  );
  const [fewestOrganisations, mostOrganisations] = takes.organisations ?? [0, 0];
  const unnamed = organisationMarks.length < fewestOrganisations && !takes.spoken;
  const spokenOf = unnamed ? organisationsMeant(conversation, marks) : [];
  if (
    mostOrganisations > 0 &&
    organisationMarks.length + Math.min(1, spokenOf.length) < fewestOrganisations
  )
    return null;
  if (spokenOf.length > 0)
    used.push(...marks.filter(({ kind }) => kind === "pronoun" || kind === "thing"));
  // "Labour First" is no party and no first place: its words are explained by the organisation alone.
  const inNames = [
    ...peopleMarks,
    ...said.used.filter(({ kind }) => kind !== "time"),
    ...(takes.post && post ? [post] : []),
  ];
  const unheard = named(marks, "organisation").some(
    (mark) => isNamed(mark, record) && !inNames.some((each) => overlaps(each, mark)),
  );
  if (mostOrganisations === 0 && unheard) return null;
  const organisations = mostOrganisations > 0 ? organisationMarks.slice(0, mostOrganisations) : [];

  const ordinal = marks.find((mark): mark is OrdinalMark => mark.kind === "ordinal");
  if (takes.ordinal && !ordinal) return null;
  const [term, otherTerm] = named(marks, "term");
  if (takes.term && !term) return null;
  // "The turnout in the by-election" asks of a contest, and not what turnout means.
  if (takes.term && otherTerm && occasionsIn([otherTerm], record).length > 0) return null;
  const publisher = named(marks, "publisher")[0];
  if (takes.publisher && !publisher) return null;
  const claim = named(marks, "claim")[0];
  if (takes.claim && !claim) return null;
  const times = marks.filter((mark): mark is TimeMark => mark.kind === "time");
  const topics = takes.topic ? topicsAmong(marks, said.used) : [];
  if (takes.topic === "needed" && !topics.some(({ telling }) => telling)) return null;

  used.push(...peopleMarks, ...organisations, ...said.used);
  if (takes.ordinal && ordinal) used.push(ordinal);
  if (takes.standing && standing) used.push(standing);
  if (takes.term && term) used.push(term);
  if (takes.publisher && publisher) used.push(publisher);
  if (takes.post && post) used.push(post);
  if (takes.claim && claim) used.push(claim);
  used.push(...topics);
  if (takes.time) used.push(...times);
  if (takes.number) used.push(...marks.filter(({ kind }) => kind === "number"));
  if (takes.contest === "said" && !isSaid(said.constraint)) return null;
  if (takes.contest === "section" && said.constraint.sections.length === 0) return null;
  return {
    people,
    organisations: [
      ...organisations.map(({ ids }) => ids),
      ...(spokenOf.length > 0 ? [spokenOf] : []),
    ],
    role: played?.role ?? null,
    constraint: said.constraint,
    times: times.map(({ time }) => time),
    ordinal: takes.ordinal && ordinal ? ordinal.n : null,
    standing: takes.standing && standing ? standing.places : null,
    numbers: marks.filter((mark) => mark.kind === "number"),
    term: takes.term ? (term?.ids[0] ?? null) : null,
    topics: [...new Set(topics.map(({ topic }) => topic))],
    claim: takes.claim ? (claim?.ids[0] ?? null) : null,
    publisher: takes.publisher ? (publisher?.ids[0] ?? null) : null,
    post: takes.post && post?.ids.length === 1 ? (post.ids[0] ?? null) : null,
    remembered: fromThread,
    taken: used.flatMap((mark) => (mark.kind === "time" ? [mark.time] : [])),
    used,
  };
}
