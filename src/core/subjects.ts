import type { Contest, NecRecord } from "#src/record/record.ts";
import { candidacyAtEnd } from "./candidacy-at-end.ts";
import { OFFICERS } from "./home.ts";
import { besideIn, officerLine } from "./officer-line.ts";
import { otherOfTwo } from "./other-of-two.ts";
import type { Query, QueryOf } from "./query.ts";
import { holdersOn, lastHolders } from "./reply/body/holders-on.ts";
import { contestsListed } from "./reply/contests/contest-span.ts";
import { hasOneSeat } from "./seats.ts";

interface Subjects {
  readonly people: readonly string[];
  readonly contests: readonly string[];
  readonly organisations: readonly string[];
}

const present = (...ids: readonly (string | undefined)[]) =>
  ids.filter((id): id is string => id !== undefined);

/** Whom an answer about a contest is about: the one at the top, the bottom, the place asked for; else everybody, so nobody. */
function spotlight({ aspect, place, to }: QueryOf<"result">, contest: Contest): readonly string[] {
  const placed = (n: number) => {
    const known = contest.candidates.filter((candidate) => candidate.place === n);
    const other = n === 2 && known.length === 0 ? otherOfTwo(contest) : null;
    return (other ? [other] : known).map(({ person }) => person);
  };
  const elected = contest.candidates
    .filter((candidate) => candidate.elected)
    .map(({ person }) => person);
  const notElected = contest.candidates
    .filter((candidate) => candidate.elected === false)
    .map(({ person }) => person);
  if (aspect === "first") return placed(1);
  if (aspect === "place" && place) return to ? [] : placed(place);
  if (aspect === "last") return placed(contest.candidates.length);
  if (aspect === "runner-up") return notElected.slice(0, 1);
  if (aspect === "losers") return notElected.length === 1 ? notElected : [];
  return elected.length === 1 && (aspect === "winners" || aspect === "table" || aspect === "votes")
    ? elected
    : [];
}

const unlike = (...lists: readonly (readonly string[] | undefined)[]) => [
  ...new Set(lists.flatMap((list) => list ?? [])),
];

/** The only contest that two people both stood in. */
function shared({ people }: QueryOf<"compare-people">, record: NecRecord): string | undefined {
  const [one = [], other = []] = people.map((id) =>
    (record.candidacies.get(id) ?? []).map(({ contest }) => contest.id),
  );
  const [only, ...more] = one.filter((id) => other.includes(id));
  return more.length === 0 ? only : undefined;
}

/** Who has a section's one seat, or had it on a day, as far as the record goes. */
function seated({ aspect, section: id, on }: QueryOf<"body">, record: NecRecord) {
  const section = record.sections.get(id ?? "");
  if (aspect !== "members" || !section || !hasOneSeat(record, section)) return [];
  const holders = on ? holdersOn(record, section, on).sure : lastHolders(record, section);
  const people = [...new Set(holders.map(({ person }) => person))];
  return people.length === 1 ? people : [];
}

function inNews(ids: readonly string[], record: NecRecord): Subjects {
  return {
    people: ids.filter((id) => record.people.has(id)),
    contests: ids.filter((id) => record.contests.has(id)),
    organisations: ids.filter((id) => record.organisations.has(id)),
  };
}

/** The contest in which the officers of a day were chosen, where there was one then. */
const chosenIn = ({ on }: QueryOf<"officers">, record: NecRecord): readonly string[] => {
  const then = (record.bySection.get(OFFICERS) ?? []).filter(
    ({ time }) => on && time.startsWith(on),
  );
  return then.length === 1 ? then.map(({ id }) => id) : [];
};

/** The contests that a query names. */
export const contestsNamed = (query: Query): readonly string[] =>
  "contests" in query && query.contests
    ? query.contests
    : "contest" in query && query.contest
      ? [query.contest]
      : [];

/** What a query is about: whom "she" and what "that election" can mean in the question after it. */
export function subjectsOf(query: Query, record: NecRecord): Subjects {
  const none: Subjects = { people: [], contests: [], organisations: [] };
  switch (query.kind) {
    case "both": {
      const [one, other] = query.queries.map((each) => subjectsOf(each, record));
      return {
        people: unlike(other?.people, one?.people),
        contests: unlike(other?.contests, one?.contests),
        organisations: unlike(other?.organisations, one?.organisations),
      };
    }
    case "result": {
      const contest = record.contests.get(query.contest);
      return {
        ...none,
        contests: [query.contest],
        people: contest ? spotlight(query, contest) : [],
      };
    }
    case "candidacy":
      return { ...none, people: present(query.person, query.against), contests: [query.contest] };
    case "candidacies": {
      const end = candidacyAtEnd(record, query);
      return { ...none, people: [query.person], contests: end ? [end.contest.id] : [] };
    }
    case "person":
    case "offices":
      return { ...none, people: [query.person] };
    case "backing":
    case "timeline":
    case "decisions":
    case "vacancies":
      return {
        ...none,
        people: present(query.person),
        contests: "contest" in query ? present(query.contest) : [],
      };
    case "elections": {
      const [only, ...more] = contestsListed(record, query);
      return { ...none, contests: only && more.length === 0 ? [only.id] : [] };
    }
    case "across":
      return { ...none, people: [query.person], contests: query.contests };
    case "body":
      return { ...none, people: seated(query, record), organisations: present(query.union) };
    case "organisation":
      return { ...none, organisations: [query.organisation] };
    case "slate":
      return { ...none, organisations: [query.organisation], contests: present(query.contest) };
    case "having":
    case "slates":
      return { ...none, contests: present(query.contest) };
    case "compare-organisations":
      return { ...none, organisations: query.organisations, contests: present(query.contest) };
    case "compare-contests":
      return { ...none, contests: query.contests };
    case "figures":
      return { ...none, contests: query.contests ?? [] };
    case "compare-people":
      return {
        ...none,
        people: query.people,
        contests: present(query.contest ?? shared(query, record)),
      };
    case "officers": {
      const { person, part, post } = query;
      const found =
        person && (part === "before" || part === "after")
          ? besideIn(officerLine(record, post), person, part)?.person
          : undefined;
      return { ...none, people: present(found ?? person), contests: chosenIn(query, record) };
    }
    case "claims":
      if (record.contests.has(query.about)) return { ...none, contests: [query.about] };
      return record.people.has(query.about)
        ? { ...none, people: [query.about] }
        : { ...none, organisations: [query.about] };
    case "said": {
      const speaker = query.speaker && "id" in query.speaker ? [query.speaker.id] : [];
      return inNews(speaker, record);
    }
    case "news":
    case "outlets":
    case "summary":
    case "reported":
      return inNews(
        (query.subjects ?? []).map(({ id }) => id),
        record,
      );
    default:
      return none;
  }
}
