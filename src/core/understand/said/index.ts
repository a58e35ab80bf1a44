import type { NecRecord } from "#src/record/record.ts";
import { date, list, ordinal } from "#src/words.ts";
import { isNewsQuery } from "../../news-query.ts";
import { postsOf } from "../../posts.ts";
import { publisherName } from "../../publishers.ts";
import type { Query, QueryOf } from "../../query.ts";
import { figureName } from "../frames/figures/several.ts";
import { sayBody, sayOfficers, sayRules, sayVacancies } from "./body.ts";
import { havingWords } from "./having.ts";
import { sayNews } from "./news.ts";

const RESULT: Readonly<Record<QueryOf<"result">["aspect"], string>> = {
  table: "result",
  votes: "votes of every candidate",
  shares: "share of the vote of every candidate",
  winners: "who was elected",
  losers: "who was not elected",
  first: "who came first",
  last: "who came last",
  "runner-up": "runner-up",
  place: "place",
  margin: "margin",
  turnout: "turnout",
  electorate: "electorate",
  ballots: "ballots cast",
  valid: "valid ballots",
  invalid: "invalid ballots",
  quota: "quota",
  stage: "stages",
  when: "when declared",
  opened: "when voting opened",
  closed: "when voting closed",
  deadline: "when nominations closed",
  where: "where declared",
  system: "voting system",
  seats: "number of seats",
  candidates: "candidates",
  nominations: "nominations",
  "fewest-nominations": "fewest nominations",
  accounts: "accounts that differ",
  withdrawn: "who withdrew",
  unseated: "who lost a seat",
  reelected: "who was re-elected",
  newcomers: "newcomers elected",
  "first-attempt": "who was elected at the first attempt",
};

const CANDIDACY: Readonly<Record<QueryOf<"candidacy">["aspect"], string>> = {
  all: "result",
  votes: "votes",
  share: "share",
  place: "place",
  elected: "whether elected",
  distance: "distance from a seat",
  lead: "distance from first place",
  above: "who finished ahead",
  below: "who finished behind",
  opponents: "opponents",
  stage: "stages",
  backing: "backing",
  nominations: "nominations",
};

const CANDIDACIES: Readonly<Record<QueryOf<"candidacies">["lead"], string>> = {
  list: "all candidacies",
  count: "how often stood and elected",
  best: "best result",
  worst: "worst result",
  "most-votes": "most votes",
  "fewest-votes": "fewest votes",
  total: "votes in all",
  first: "first candidacy",
  last: "latest candidacy",
  elected: "elections won",
  lost: "elections lost",
  absent: "candidacies",
};

/** Measures whose id, with spaces, is not how people say them. */
const MEASURE_SAID: Partial<Record<QueryOf<"extreme">["measure"], string>> = {
  "most-votes-lost": "most votes of a losing candidate",
  "fewest-votes-won": "fewest votes of a winning candidate",
  "highest-share-lost": "highest share of a losing candidate",
  "lowest-share-won": "lowest share of a winning candidate",
  "most-invalid": "most invalid ballots",
  "never-elected": "most candidacies without ever being elected",
  "longest-serving": "longest unbroken time in a seat",
};

/** What a contest is called after how votes became seats. */
const SYSTEM_SAID: Readonly<Record<NonNullable<QueryOf<"elections">["system"]>, string>> = {
  "block-vote": "block vote",
  "single-transferable-vote": "single transferable vote",
  "electoral-college": "electoral college",
  "delegate-vote": "conference vote",
  "vote-of-mps": "votes of mps",
  "vote-of-members": "votes of members",
  unopposed: "unopposed",
};

function officesWords(
  { person: id, of, post, organisation }: QueryOf<"offices">,
  record: NecRecord,
): string {
  const name = record.people.get(id)?.name ?? id;
  if (organisation)
    return `role of ${name} in ${record.organisations.get(organisation)?.name ?? organisation}`;
  if (post) return `${name} as ${postsOf(record).get(post)?.words ?? post}`;
  if (of === "nec") return `when ${name} was on the NEC`;
  if (of === "parliament") return `when ${name} was an MP`;
  if (of === "constituency") return `which seat in Parliament ${name} had`;
  if (of === "council") return `when ${name} was a councillor`;
  if (of) return `offices of ${name} ${of === "after-nec" ? "after" : "before"} the NEC`;
  return `offices of ${name}`;
}

const SLATES: Readonly<Record<QueryOf<"slates">["aspect"], string>> = {
  all: "slates",
  unions: "whom the unions backed",
  none: "candidates without backing",
  independents: "independents",
};

function slateWords(aspect: QueryOf<"slate">["aspect"], name: string): string {
  switch (aspect) {
    case "winners":
      return `how many of the elected ${name} backed`;
    case "other-winners":
      return `who was elected without the backing of ${name}`;
    case "elected":
      return `elected candidates of ${name}`;
    case "lost":
      return `defeated candidates of ${name}`;
    case "best":
      return `best placed candidate of ${name}`;
    case "worst":
      return `worst placed candidate of ${name}`;
    case "total":
      return `combined votes of candidates of ${name}`;
    default:
      return `whom ${name} backed`;
  }
}

/**
 * A query in words: "votes of Huda Elmi, CLP section, September 2018". Shown as "Read as: …" under an answer to
 * free text, and offered where a question has several readings.
 */
export function say(query: Query, record: NecRecord): string {
  const person = (id: string) => record.people.get(id)?.name ?? id;
  const contest = (id: string) => record.contests.get(id)?.label ?? id;
  const organisation = (id: string) => record.organisations.get(id)?.name ?? id;
  const section = (id: string | undefined) =>
    id ? `, ${record.sections.get(id)?.name ?? id}` : "";
  const inContest = (id: string | undefined) => (id ? `, ${contest(id)}` : "");
  const on = (day: string | undefined) => (day ? `, ${date(day)}` : "");
  const span = ({ from, to }: { from?: string | undefined; to?: string | undefined }) =>
    from && from === to
      ? `, ${date(from)}`
      : from && to
        ? `, from ${date(from)} to ${date(to)}`
        : `${from ? `, since ${date(from)}` : ""}${to ? `, until ${date(to)}` : ""}`;
  if (isNewsQuery(query)) return sayNews(query, record);
  switch (query.kind) {
    case "both":
      return query.queries.map((each) => say(each, record)).join("; and ");
    case "result":
      return `${query.place ? `${ordinal(query.place)}${query.to ? `${query.to === query.place + 1 ? " and" : " to"} ${ordinal(query.to)}` : ""} place` : RESULT[query.aspect]}, ${contest(query.contest)}`;
    case "elections":
      return `${query.system ? `${SYSTEM_SAID[query.system]} ` : ""}${query.occasion ? "list of by-elections" : "contests"}${section(query.section)}${span(query)}`;
    case "figures":
      return query.contests
        ? `comparison of the ${figureName(query.figure)} in ${list(query.contests.map(contest))}`
        : `${figureName(query.figure)} over the years${section(query.section)}${span(query)}`;
    case "person":
      return query.alone
        ? `whether ${person(query.person)} is the only one of that name`
        : `profile of ${person(query.person)}`;
    case "candidacies":
      if (query.end)
        return `${query.end === "first" ? "first" : "latest"} ${query.lead === "lost" ? "election lost" : "election won"} of ${person(query.person)}${section(query.section)}${span(query)}`;
      return `${CANDIDACIES[query.lead]} of ${person(query.person)}${section(query.section)}${span(query)}`;
    case "candidacy":
      if (query.against && query.aspect === "below")
        return `whether ${person(query.person)} outpolled ${person(query.against)}, ${contest(query.contest)}`;
      if (query.against && query.aspect === "elected")
        return `whether both ${person(query.person)} and ${person(query.against)} were elected, ${contest(query.contest)}`;
      return query.against
        ? `${query.aspect === "distance" ? "difference of " : ""}${person(query.person)} against ${person(query.against)}, ${contest(query.contest)}`
        : `${CANDIDACY[query.aspect]}${query.aspect === "below" ? "" : " of"} ${person(query.person)}, ${contest(query.contest)}`;
    case "offices":
      return `${officesWords(query, record)}${on(query.on)}`;
    case "holders": {
      const who = `who was ${query.lead ? "the first " : ""}${postsOf(record).get(query.post)?.words ?? query.post}`;
      if (query.before) return `${who} before ${person(query.before)}`;
      return query.after
        ? `${who} after ${person(query.after)}`
        : `${who}${on(query.on)}${span(query)}`;
    }
    case "backing": {
      const where = `${inContest(query.contest)}${section(query.section)}${span(query)}`;
      const name = person(query.person);
      if (query.by) return `whether ${organisation(query.by)} backed ${name}${where}`;
      if (query.as === "independent") return `whether ${name} was an independent${where}`;
      return `${query.as === "union" ? "which unions" : "who"} backed ${name}${where}`;
    }
    case "organisation":
      return query.aspect === "founded"
        ? `when ${organisation(query.organisation)} was founded`
        : `what ${organisation(query.organisation)} is`;
    case "publisher":
      return `what ${publisherName(query.publisher, record)} is`;
    case "slate":
      return `${slateWords(query.aspect, organisation(query.organisation))}${inContest(query.contest)}${section(query.section)}${span(query)}`;
    case "slates":
      return `${SLATES[query.aspect]}${inContest(query.contest)}${section(query.section)}${span(query)}`;
    case "compare-organisations":
      return `comparison of ${list(query.organisations.map(organisation))}${inContest(query.contest)}${section(query.section)}${span(query)}`;
    case "compare-contests":
      return `comparison of ${list(query.contests.map(contest))}`;
    case "compare-people":
      return `comparison of ${list(query.people.map(person))}${inContest(query.contest)}`;
    case "across":
      return `${person(query.person)} in ${query.contests.length > 0 ? list(query.contests.map(contest)) : "every contest"}`;
    case "extreme":
      return `${MEASURE_SAID[query.measure] ?? query.measure.replaceAll("-", " ")} on record${section(query.section)}${span(query)}`;
    case "having":
      return `${havingWords(query)}${inContest(query.contest)}${section(query.section)}${span(query)}`;
    case "body":
      return sayBody(query, record);
    case "officers":
      return sayOfficers(query, record);
    case "rules":
      return sayRules(query, record);
    case "vacancies":
      return `${sayVacancies(query, record)}${span(query)}`;
    case "timeline":
      return `timeline${query.person ? ` of ${person(query.person)}` : ""}${inContest(query.contest)}${on(query.year)}`;
    case "decisions":
      return query.person
        ? `what the NEC decided about ${person(query.person)}${on(query.year)}`
        : `decisions of the NEC${on(query.year)}`;
    case "glossary":
      return query.term
        ? `what ${record.glossary.find(({ id }) => id === query.term)?.term ?? query.term} means`
        : "glossary";
    case "claims":
      return sayClaims(query, record);
    case "sources":
      return query.contest
        ? `sources of the result${inContest(query.contest)}`
        : "sources of the last answer";
    case "coverage":
      return `what the record covers${inContest(query.contest)}${section(query.section)}`;
    case "changes":
      return "changes to the record";
    case "about":
      return query.aspect ? ABOUT[query.aspect] : "about this desk";
    case "help":
      return "help";
  }
}

const ABOUT: Readonly<Record<NonNullable<QueryOf<"about">["aspect"]>, string>> = {
  operator: "who runs this desk",
  bot: "whether this desk is automated",
  sources: "where this desk gets its data from",
  privacy: "privacy of this desk",
  correction: "how to get something corrected",
};

/** What is asked of reported claims, before their subject. */
const CLAIMS: Readonly<Record<NonNullable<QueryOf<"claims">["aspect"]>, string>> = {
  statement: "reported claims about",
  reply: "reply to the reported claims about",
  apology: "any apology over the reported claims about",
  denial: "whether denied: the reported claims about",
  outcome: "outcome of the reported claims about",
  finding: "findings on the reported claims about",
  investigation: "any investigation of the reported claims about",
  suspension: "any suspension of",
  expulsion: "any expulsion of",
  return: "any reinstatement of",
  "made-by": "who made the claims about",
  publishers: "which papers had the reported claims about",
  when: "when the reported claims were made about",
};

function sayClaims(
  { about, claim, year, topic, aspect }: QueryOf<"claims">,
  record: NecRecord,
): string {
  const subject =
    record.people.get(about)?.name ??
    record.organisations.get(about)?.name ??
    record.contests.get(about)?.label ??
    about;
  const title = record.claims.find(({ id }) => id === claim)?.title;
  const head = aspect ? CLAIMS[aspect] : "all reported claims about";
  return [
    `${head} ${subject}`,
    ...(topic ? [`mentioning ${topic}`] : []),
    ...(title ? [title] : []),
    ...(year ? [date(year)] : []),
  ].join(", ");
}
