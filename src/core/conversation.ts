import type { Contest } from "#src/record/record.ts";
import type { Answer } from "./answer.ts";
import { type Named, namedIn } from "./named-in.ts";
import type { Query } from "./query.ts";
import { subjectsOf } from "./subjects.ts";
import type { Mentioned } from "./understand/mentioned.ts";
import type { Asking } from "./understand/understand.ts";

/**
 * What a thread remembers: the last query and answer, and what they were about.
 * A value: each question gives the next one.
 */
export interface Conversation {
  readonly query: Query | null;
  /** The last answer that had sources, for "source?". */
  readonly answer: Answer | null;
  /** Ids of those the last answer about people was about: whom "she" can mean. */
  readonly people: readonly string[];
  /** Ids of those the last answer listed, where it was about no one of them: "she" can mean any. */
  readonly listed: readonly string[];
  /** Those spoken of, the last first, with the pronoun that was used of them; null where none was. */
  readonly spoken: readonly { readonly person: string; readonly pronoun: Pronoun | null }[];
  /** Ids, most recent first. */
  readonly contests: readonly string[];
  /** Ids of those the last answer was about, or named as backing somebody. */
  readonly organisations: readonly string[];
  /** What a clarification offered: the words that choose it, and the query it stands for. */
  readonly offered: readonly Offered[];
  /** What was offered beside what was then chosen: "no, the other one". */
  readonly passed: readonly Query[];
  /** When it was last added to, as ISO text; it expires. */
  readonly at: string;
}

/** A reading put to choice. */
export interface Offered {
  readonly label: string;
  readonly query: Query;
}

/** What somebody is spoken of by. The record holds nobody's; a thread only keeps to the one that was used. */
export type Pronoun = "he" | "she" | "they";

/** How long a thread remembers, in minutes: a question asked later stands alone. */
const MINUTES = 60;

/** The conversation, or null where it has expired. */
export function current(conversation: Conversation | null, now: string): Conversation | null {
  if (!conversation) return null;
  const age = Date.parse(now) - Date.parse(conversation.at);
  return age <= MINUTES * 60_000 ? conversation : null;
}

/** Queries about the desk and its answers, after which a thread goes on from what it was about before. */
const ASIDES: ReadonlySet<Query["kind"]> = new Set(["sources", "help", "about"]);

/** How many of those spoken of are remembered. */
const MOST_SPOKEN_OF = 8;
/** With how many people asked about an answer's own are at the centre of it; one that names more lists them. */
const MOST_IN_FOCUS = 2;

/** Queries whose answers are about people whom the query does not name. */
function introduces(query: Query): boolean {
  switch (query.kind) {
    case "candidacy":
      return ["above", "below", "opponents", "lead"].includes(query.aspect);
    case "result":
      return !["runner-up", "first", "last", "place"].includes(query.aspect);
    case "body":
      return query.aspect === "members" && query.section !== undefined;
    case "extreme":
    case "having":
    case "slate":
    case "officers":
    case "holders":
    case "vacancies":
      return true;
    default:
      return false;
  }
}

/** Whose neighbour in a post a query asks for: whoever that is, and no longer this person, is then spoken of. */
function besideWhom(query: Query): string | undefined {
  if (query.kind === "holders") return query.before ?? query.after;
  const asks = query.kind === "officers" && (query.part === "before" || query.part === "after");
  return asks ? query.person : undefined;
}

/** The contest that filled the seats of a section which are asked about; none where the record has none at that time. */
const filledBy = (query: Query, record: Asking["record"]): readonly string[] =>
  query.kind === "vacancies" && query.filled && query.section
    ? (record.bySection.get(query.section) ?? [])
        .filter(({ declared }) => declared?.startsWith(query.filled ?? ""))
        .map(({ id }) => id)
    : [];

const NOTHING: Named = { people: [], contests: [], organisations: [] };

/** Whom and what a query and the first sentence of its answer are about. */
function subjects(
  query: Query | null,
  answer: Answer | null,
  pronoun: Pronoun | null,
  { record }: Asking,
) {
  if (!query) return { people: [], alone: false, listed: [], contests: [], organisations: [] };
  const asked = subjectsOf(query, record);
  const backing =
    query.kind === "backing" || (query.kind === "candidacy" && query.aspect === "backing");
  const tells = introduces(query) || backing || query.kind === "candidacies";
  // Each of several seats that fell vacant stands in a sentence of its own.
  const ofYear = query.kind === "vacancies" && !query.person;
  const said = tells && answer?.status === "answered" ? namedIn(answer, record, ofYear) : NOTHING;
  const named = introduces(query) ? said.people : [];
  // "Stood in one contest since": that contest is then spoken of.
  const only = query.kind === "candidacies" && said.contests.length === 1;
  const contests = only || introduces(query) ? said.contests : [];
  const [contest] = asked.contests.flatMap((id) => record.contests.get(id) ?? []);
  const stood = (id: string) => contest?.candidates.some(({ person }) => person === id) ?? true;
  const field = query.kind === "result" && query.aspect === "candidates" ? fieldOf(contest) : [];
  const all = [...new Set([...asked.people, ...named.filter(stood), ...field])];
  // "Who did she take over from?" is still about her.
  const beside = pronoun ? undefined : besideWhom(query);
  const neighbours = beside ? all.filter((id) => id !== beside) : [];
  const people = neighbours.length === 1 ? neighbours : all;
  const few = people.length <= (asked.people.length > 0 ? MOST_IN_FOCUS : 1);
  return {
    people: few ? people : asked.people,
    // Of two people the pronoun may be of either.
    alone: asked.people.length === 1,
    listed: few ? [] : people,
    contests:
      [asked.contests, filledBy(query, record), contests].find(({ length }) => length > 0) ?? [],
    organisations: backing ? said.organisations : asked.organisations,
  };
}

/** An answer about a contest or an organisation is about the one person too whom its question names. */
function withMentioned(
  about: ReturnType<typeof subjects>,
  mentioned: Mentioned | null | undefined,
): ReturnType<typeof subjects> {
  const [only, ...more] = mentioned?.named ?? [];
  const nobody = about.people.length + about.listed.length === 0;
  return nobody && only && more.length === 0 ? { ...about, people: [only], alone: true } : about;
}

/** Whom an answer lists where others than those spoken of were asked for: "who else got in?" */
function amongOthers(
  { people, listed }: { readonly people: readonly string[]; readonly listed: readonly string[] },
  before: readonly string[],
) {
  const others = listed.filter((id) => !before.includes(id));
  if (people.length > 0 || others.length === 0) return { people, listed };
  return others.length === 1 ? { people: others, listed: [] } : { people, listed: others };
}

/** How many candidates are few enough that "she" can mean any of them. */
const FEW_CANDIDATES = 8;

function fieldOf(contest: Contest | undefined): readonly string[] {
  const all = contest?.candidates ?? [];
  return all.length <= FEW_CANDIDATES ? all.map(({ person }) => person) : [];
}

/** Those spoken of until now, with whom the last question was about in front, and its pronoun. */
function spokenOf(
  people: readonly string[],
  pronoun: Pronoun | null,
  before: Conversation["spoken"],
): Conversation["spoken"] {
  const now = people.map((person) => ({
    person,
    pronoun:
      (people[0] === person ? pronoun : null) ??
      before.find((each) => each.person === person)?.pronoun ??
      null,
  }));
  return [...now, ...before.filter(({ person }) => !people.includes(person))].slice(
    0,
    MOST_SPOKEN_OF,
  );
}

const EMPTY = {
  query: null,
  answer: null,
  people: [],
  spoken: [],
  contests: [],
  organisations: [],
  passed: [],
};

/** The conversation after a question that was not answered and speaks of somebody: "she" is then not who it was before. */
function afterMention(
  { named, byRole }: Mentioned,
  offered: Conversation["offered"],
  { conversation, now }: Asking,
): Conversation {
  const before = conversation ?? EMPTY;
  const people = [...new Set(named)];
  return {
    ...before,
    people,
    listed: named.length > 0 ? [] : [...new Set([...before.people, ...byRole])],
    spoken: spokenOf(people, null, before.spoken),
    offered,
    at: now,
  };
}

/** The conversation after a question. What was not understood changes nothing but what is offered. */
export function remember(
  asking: Asking,
  asked: Pick<Conversation, "query" | "answer" | "offered"> & {
    readonly pronoun?: Pronoun | null;
    /** Whether it asked for others than those spoken of. */
    readonly others?: boolean;
    /** Whom a question speaks of that was not answered, or whose answer may be about nobody; null where it names nobody. */
    readonly mentioned?: Mentioned | null;
  },
): Conversation {
  const before = asking.conversation;
  const { query } = asked;
  const about = withMentioned(
    subjects(query, asked.answer, asked.pronoun ?? null, asking),
    asked.mentioned,
  );
  const { alone, contests, organisations } = about;
  const { people, listed } = asked.others ? amongOthers(about, before?.people ?? []) : about;
  const keep = <T>(now: readonly T[], then: readonly T[] | undefined) =>
    now.length > 0 ? now : (then ?? []);
  const lasting = query !== null && !ASIDES.has(query.kind);
  const sourced = asked.answer && asked.answer.citations.length > 0 && query?.kind !== "sources";
  const spoken = before?.spoken ?? [];
  const among = (before?.people ?? []).filter((id) => listed.includes(id));
  // Who is named beside somebody is spoken of too: it tells which of a name is meant later on.
  const named = listed.length <= MOST_IN_FOCUS ? [...new Set([...people, ...listed])] : people;
  if (!query && asked.mentioned) return afterMention(asked.mentioned, asked.offered, asking);
  return {
    query: lasting ? query : (before?.query ?? null),
    answer: sourced ? asked.answer : (before?.answer ?? null),
    people: listed.length > 0 ? (people.length > 0 ? people : among) : keep(people, before?.people),
    listed: lasting && (people.length > 0 || listed.length > 0) ? listed : (before?.listed ?? []),
    spoken: named.length > 0 ? spokenOf(named, (alone && asked.pronoun) || null, spoken) : spoken,
    // What happened in a year is about no one contest of it.
    contests: query?.kind === "timeline" ? contests : keep(contests, before?.contests),
    organisations: lasting ? organisations : (before?.organisations ?? []),
    offered: asked.offered,
    passed: passed(query, before),
    at: asking.now,
  };
}

const is = (one: Query, other: Query) => JSON.stringify(one) === JSON.stringify(other);

/** What is left of an offer once one of it was chosen; it is kept until something else is asked. */
function passed(query: Query | null, before: Conversation | null): readonly Query[] {
  if (!query || !before) return before?.passed ?? [];
  const offers = [before.offered.map((each) => each.query), before.passed];
  const taken = offers.find((queries) => queries.some((each) => is(each, query)));
  if (!taken) return [];
  const left = taken.filter((each) => !is(each, query));
  return taken === before.passed && before.query ? [...left, before.query] : left;
}
