import type { Query } from "../../query.ts";
import type { Frame } from "../frame.ts";
import type { Slots } from "../slots.ts";

/** The last query with the person asked about changed; null where it has none. */
function withPerson(query: Query, person: string): Query | null {
  switch (query.kind) {
    case "candidacy":
      return { kind: "candidacy", contest: query.contest, aspect: query.aspect, person };
    case "person":
    case "candidacies":
    case "offices":
    case "backing":
    case "timeline":
      return { ...query, person };
    case "claims":
      return { kind: "claims", about: person };
    case "across":
      return { kind: "candidacies", person, lead: "list" };
    case "result":
      return { kind: "candidacy", contest: query.contest, aspect: "all", person };
    default:
      return null;
  }
}

/** The last query about another contest; null where it is not about one. */
function withContest(query: Query, contest: string): Query | null {
  switch (query.kind) {
    case "result":
    case "candidacy":
    case "backing":
    case "slate":
    case "compare-people":
      return { ...query, contest };
    case "across":
    case "person":
    case "candidacies":
      return { kind: "candidacy", person: query.person, contest, aspect: "all" };
    default:
      return null;
  }
}

function changed({
  conversation,
  people: [person],
  organisations: [organisation],
  contest,
  contestSaid,
}: Slots): Query | null {
  let query = conversation?.query ?? null;
  if (query && person) query = withPerson(query, person.id);
  if (query && organisation) {
    query =
      query.kind === "slate" || query.kind === "organisation"
        ? { ...query, organisation: organisation.id }
        : null;
  }
  if (query && contestSaid) query = contest ? withContest(query, contest.id) : null;
  return query;
}

const OPENERS = "and, what about, how about, same, ditto, in, now, then";
const MORE = "same, again, too, for, question, about, what, how, the other";

/** "And in January?", "what about Lansman?": the last question with something changed. */
export const followUpFrames: readonly Frame[] = [
  {
    name: "the last question about another contest or person",
    cues: [OPENERS],
    also: MORE,
    takes: { people: [0, 1], organisations: [0, 1], contest: "optional" },
    continues: true,
    weight: 2,
    examples: [],
    outcome: (slots) => {
      if (slots.people.length + slots.organisations.length === 0 && !slots.contestSaid) return null;
      const query = changed(slots);
      return query ? { query } : null;
    },
  },
];
