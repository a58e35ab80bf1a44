import type { NecRecord } from "#src/record/record.ts";
import type { Query, QueryOf } from "../query.ts";
import { contestsNamed } from "../subjects.ts";
import { satForUnion } from "../union-places.ts";
import { pairs } from "./frames/result/forms.ts";
import { LOSING, WON } from "./frames/result/words.ts";
import { type Cues, has, type Words } from "./hearing.ts";
import type { Asking } from "./steps.ts";

/** The time of what was spoken of before, where a question is about a post or a seat. */
const THAT_TIME = `
  that year, back then, at that time, at the time, in those days, on that occasion, that time,
  around then, in that year, at that point, that same year`;
/** That something is over. */
const NO_MORE = "used to, use to, once, formerly, in the past, previously, at one time";
const BY_ELECTION = "by election, by elections, byelection, byelections";
/** A section said as the one that is not meant, by its words as they are heard. */
const OUTSIDE = pairs(
  `
    not in, not in the, outside, outside the, outside of, outside of the, other than,
    other than the, except, except in the, except the, except for the, apart from, apart from the,
    excluding, excluding the, leaving out the`,
  `
    clp, clps, constituency, youth, welsh, wales, scottish, scotland, trade union, union, unions,
    socialist societies, local government, councillor, councillors, disabled, bame, mp, mps, plp,
    eplp`,
);
const ON_BALLOT =
  "on the ballot, on the ballot paper, on that ballot, on its ballot, on a ballot paper";
/** What is asked for by its kind, which no claim is, where it is asked what somebody tells of it. */
const TELLS = `
    say, says, said, quote, quotes, quoted, report, reports, reported, mention, mentions, name,
    names, list, lists`;
const OF_OTHERS = `
    which organisations, which organisation, which groups, which unions, which rule, which rules,
    which labour rule, which labour rules, what rule, which clause, which section, which seat`;
/** Charges that are no accusations. */
const IN_CHARGE = "in charge, took charge, take charge, takes charge, taken charge, free of charge";
/** Which union somebody belongs to, and not which one backed them. */
const OF_UNION = "union is, union was, union are, union did she belong, union did he belong";
/** A time that is said by what happened then. */
const WHEN_THAT_WAS = pairs(
  "the year, the time, the election, the contest, the ballot, the occasion, the one",
  `
    he, she, they, it, mps, members, delegates, labour, conference, the members, the unions,
    the party, that he, that she, that they, when he, when she, when they, in which he,
    in which she, in which they, where he, where she`,
);
/** One of those just listed, and no contest. */
const FOR_ONE = pairs(
  "for the, votes for the, did the",
  "first one, second one, third one, last one, top one, bottom one, other one",
);
const OF_THEM = "of them, among them, amongst them";

/** A query about who holds what that names no time, and so is about the present. */
function isOfNow(query: Query): boolean {
  switch (query.kind) {
    case "officers":
      return !query.on && !query.from && !query.to && !query.part;
    case "holders":
      return !query.on && !query.from && !query.to && !query.before && !query.after;
    case "vacancies":
      return !query.person && !query.year && !query.filled;
    case "body":
      return query.on === undefined;
    case "compare-organisations":
      return !query.contest && !query.from && !query.to;
    default:
      return false;
  }
}

/** The same at a time. */
function atTime(query: Query, year: string): Query {
  if (query.kind === "vacancies") return { ...query, year };
  return query.kind === "officers" || query.kind === "holders" || query.kind === "body"
    ? { ...query, on: year }
    : query;
}

/** "How did she get on then?": of several seats that somebody came to or left, the one of the year last spoken of. */
function ofThatYear(
  query: QueryOf<"vacancies">,
  { record, conversation }: Pick<Asking, "record" | "conversation">,
): QueryOf<"vacancies"> {
  const { person = "", part } = query;
  const year = yearOf(conversation?.contests[0], record);
  const theirs = record.vacancies.filter((each) =>
    (part === "came" ? each.came : each.left).includes(person),
  );
  const then = theirs.some(({ date }) => year !== undefined && date.includes(year));
  return theirs.length > 1 && then && year && !query.year ? { ...query, year } : query;
}

/** The year of a contest. */
const yearOf = (contest: string | undefined, record: NecRecord) =>
  /\d{4}/.exec(record.contests.get(contest ?? "")?.time ?? "")?.[0];

/** Whether by-elections are named: not in "election by election", and not as one of two things in "by-election or not". */
const isSaidOfByElections = (words: Words) =>
  has(BY_ELECTION, words) && !words.includes("or") && !has("election by", words);

const OF_WHOM: ReadonlySet<string> = new Set(["who", "which", "whom"]);

/** Whether losers are asked for by no more than a "not" that denies something said before: "not that. Who was elected?" */
function deniesWhatWasSaidBefore(query: Query, words: Words): boolean {
  if (query.kind !== "result" || query.aspect !== "losers") return false;
  const denial = words.lastIndexOf("not");
  const asked = words.findLastIndex((word) => OF_WHOM.has(word));
  return (
    denial >= 0 &&
    denial < asked &&
    !has(WON, words.slice(denial, asked)) &&
    !has(LOSING, words.slice(asked))
  );
}

/** Queries that by-elections are no part of, or that say of each contest what it was held for. */
const OF_ANY_CONTEST: ReadonlySet<Query["kind"]> = new Set([
  "vacancies",
  "rules",
  "glossary",
  "claims",
  "decisions",
  "timeline",
  "help",
  "about",
  "sources",
  "coverage",
  "body",
  "both",
]);

/** What is said that a query of some kinds never carries: "on the ballot" is of those who stand, and not of those who sit. */
const NEVER_OF: readonly (readonly [Cues, ReadonlySet<Query["kind"]>])[] = [
  [ON_BALLOT, new Set(["body", "officers", "holders", "vacancies"])],
  [IN_CHARGE, new Set(["claims"])],
  [OF_UNION, new Set(["backing"])],
  [WHEN_THAT_WAS, new Set(["across"])],
];

/**
 * A query about somebody at a time as one about the only by-election of that time that they stood in; as it is where it
 * says that they stood in none.
 */
function inByElection(query: Query, record: NecRecord): Query | null {
  if (query.kind === "candidacies" && query.lead === "absent" && query.from) return query;
  if (query.kind !== "backing" || query.contest || !query.from) return null;
  const { from: _, to, section, ...rest } = query;
  const [only, ...more] = (record.candidacies.get(query.person) ?? []).filter(
    ({ contest }) =>
      contest.occasion &&
      (!section || contest.section === section) &&
      contest.time.slice(0, query.from?.length) >= (query.from ?? "") &&
      contest.time.slice(0, to?.length) <= (to ?? "9999"),
  );
  return only && more.length === 0 ? { ...rest, contest: only.contest.id } : null;
}

/** Whether a query about by-elections is about those alone. */
function isOfByElections(query: Query, record: NecRecord): boolean {
  if (OF_ANY_CONTEST.has(query.kind)) return true;
  if (query.kind === "elections") return query.occasion === "by-election";
  const contests = contestsNamed(query);
  return contests.length > 0 && contests.every((id) => record.contests.get(id)?.occasion);
}

/**
 * A query with what small words beside the rest say of it, which no frame hears: "that year" is the time of the thread's
 * contest, "used to" is not now, a by-election is no other election, "outside the CLP section" is every other one, and
 * "which of them" asks about those spoken of.
 * Null where it does not carry that.
 */
export function withSaidBeside(
  query: Query,
  words: Words,
  { conversation, record }: Asking,
): Query | null {
  if (isSaidOfByElections(words) && !isOfByElections(query, record))
    return inByElection(query, record);
  if (NEVER_OF.some(([said, kinds]) => kinds.has(query.kind) && has(said, words))) return null;
  // Whose union the record does not have is not answered with the rest of what they were.
  if (query.kind === "offices" && has(OF_UNION, words) && !satForUnion(record, query.person))
    return null;
  if (query.kind === "claims" && has(OF_OTHERS, words) && has(TELLS, words)) return null;
  if (
    conversation &&
    has(FOR_ONE, words) &&
    !contestsNamed(query).includes(conversation.contests[0] ?? "")
  )
    return null;
  if (has(OUTSIDE, words) || deniesWhatWasSaidBefore(query, words)) return null;
  const spoken = conversation?.contests[0];
  const asked = contestsNamed(query);
  if (has(OF_THEM, words) && query.kind === "result" && spoken && !asked.includes(spoken))
    return null;
  if (query.kind === "vacancies" && query.person && words.at(-1) === "then")
    return ofThatYear(query, { conversation, record });
  if (!isOfNow(query)) return query;
  if (has(NO_MORE, words)) return null;
  if (!has(THAT_TIME, words)) return query;
  if (query.kind === "compare-organisations") return spoken ? { ...query, contest: spoken } : query;
  const year = yearOf(spoken, record);
  return year ? atTime(query, year) : null;
}
