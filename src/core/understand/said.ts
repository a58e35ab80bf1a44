import type { NecRecord } from "#src/record/record.ts";
import { date, list, ordinal } from "#src/words.ts";
import type { Query, QueryOf } from "../query.ts";

const RESULT: Readonly<Record<QueryOf<"result">["aspect"], string>> = {
  table: "result",
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
  invalid: "invalid ballots",
  quota: "quota",
  stage: "stages",
  when: "when declared",
  system: "voting system",
  seats: "number of seats",
  candidates: "candidates",
  nominations: "nominations",
  accounts: "accounts that differ",
};

const CANDIDACY: Readonly<Record<QueryOf<"candidacy">["aspect"], string>> = {
  all: "result",
  votes: "votes",
  share: "share",
  place: "place",
  elected: "whether elected",
  distance: "distance from a seat",
  stage: "stages",
  backing: "backing",
  nominations: "nominations",
};

const CANDIDACIES: Readonly<Record<QueryOf<"candidacies">["lead"], string>> = {
  list: "all candidacies",
  count: "how often stood and elected",
  best: "best result",
  total: "votes in all",
  absent: "candidacies",
};

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
      : `${from ? `, from ${date(from)}` : ""}${to ? ` to ${date(to)}` : ""}`;
  switch (query.kind) {
    case "both":
      return query.queries.map((each) => say(each, record)).join("; and ");
    case "result":
      return `${query.place ? `${ordinal(query.place)} place` : RESULT[query.aspect]}, ${contest(query.contest)}`;
    case "elections":
      return `contests${section(query.section)}${span(query)}`;
    case "person":
      return `profile of ${person(query.person)}`;
    case "candidacies":
      return `${CANDIDACIES[query.lead]} of ${person(query.person)}${section(query.section)}${span(query)}`;
    case "candidacy":
      return query.against
        ? `${person(query.person)} against ${person(query.against)}, ${contest(query.contest)}`
        : `${CANDIDACY[query.aspect]} of ${person(query.person)}, ${contest(query.contest)}`;
    case "offices":
      return `offices of ${person(query.person)}${on(query.on)}`;
    case "backing":
      return query.by
        ? `whether ${organisation(query.by)} backed ${person(query.person)}${inContest(query.contest)}`
        : `who backed ${person(query.person)}${inContest(query.contest)}`;
    case "organisation":
      return `what ${organisation(query.organisation)} is`;
    case "slate":
      return query.aspect === "winners"
        ? `how many of the elected ${organisation(query.organisation)} backed${inContest(query.contest)}`
        : `whom ${organisation(query.organisation)} backed${inContest(query.contest)}`;
    case "compare-contests":
      return `comparison of ${list(query.contests.map(contest))}`;
    case "compare-people":
      return `comparison of ${list(query.people.map(person))}${inContest(query.contest)}`;
    case "across":
      return `${person(query.person)} in ${query.contests.length > 0 ? list(query.contests.map(contest)) : "every contest"}`;
    case "extreme":
      return `${query.measure.replaceAll("-", " ")} on record${section(query.section)}`;
    case "body":
      return `${{ "make-up": "make-up", members: "members", size: "size" }[query.aspect]} of the NEC${section(query.section)}${on(query.on)}`;
    case "officers":
      return `${query.post === "all" ? "officers" : query.post} of the NEC${on(query.on)}`;
    case "rules":
      return query.topic === "all"
        ? "rule changes"
        : `rule changes about ${query.topic.replaceAll("-", " ")}`;
    case "vacancies":
      return `seats that fell vacant${query.person ? `, ${person(query.person)}${query.part ? ` ${query.part}` : ""}` : ""}${on(query.year)}`;
    case "timeline":
      return `timeline${query.person ? ` of ${person(query.person)}` : ""}${inContest(query.contest)}${on(query.year)}`;
    case "glossary":
      return query.term
        ? `what ${record.glossary.find(({ id }) => id === query.term)?.term ?? query.term} means`
        : "glossary";
    case "claims":
      return `reported claims about ${record.people.has(query.about) ? person(query.about) : organisation(query.about)}${on(query.year)}`;
    case "sources":
      return "sources of the last answer";
    case "coverage":
      return `what the record covers${inContest(query.contest)}`;
    case "changes":
      return "changes to the record";
    case "about":
      return "about this desk";
    case "help":
      return "help";
  }
}
