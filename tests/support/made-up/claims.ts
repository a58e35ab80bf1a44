import { CHECKED, type RecordInput } from "./input.ts";

/** A claim of December 2019 with no reply and no outcome, as the made-up record takes it in. */
export const openClaim = (
  claim: Pick<RecordInput["claims"][number], "id" | "title" | "people" | "statement" | "made_by">,
): RecordInput["claims"][number] => ({
  organisations: [],
  contest: "clp-2019-11",
  date: "2019-12",
  reply: "none",
  outcome: "none",
  sources: ["gazette/profiles"],
  checked: CHECKED,
  ...claim,
});

/** Two invented claims: one with a reply and a finding, one with neither. */
export const claims: RecordInput["claims"] = [
  {
    id: "youth-2014-complaint",
    title: "the complaint about the youth conference",
    people: ["mabel-stokewell"],
    organisations: ["weavers"],
    contest: "youth-2014-02",
    statement:
      "The Example Gazette reported that a complaint said Mabel Stokewell's campaign had used a union's mailing list.",
    made_by: "Rufus Okapi",
    date: "2014-03-02",
    reply: {
      text: "Mabel Stokewell said that no list had been used.",
      sources: ["gazette/2014-youth-complaint"],
    },
    outcome: {
      text: "An inquiry found no breach of the rules.",
      sources: ["gazette/2014-youth-finding"],
    },
    sources: ["gazette/2014-youth-complaint"],
    checked: CHECKED,
  },
  {
    id: "clp-2019-letter",
    title: "the letter about the count",
    people: ["ines-van-der-holt"],
    organisations: [],
    contest: "clp-2019-11",
    statement:
      "Ballot Weekly printed a letter that said Ines van der Holt had sent leaflets after the deadline.",
    made_by: "a letter signed by Oswin Tarrow",
    date: "2019-12",
    reply: "none",
    outcome: "none",
    sources: ["ballot-weekly/2019-letter"],
    checked: CHECKED,
  },
];

export const glossary: RecordInput["glossary"] = [
  {
    id: "clp",
    term: "Constituency Labour Party",
    aliases: ["CLP", "constituency party"],
    text: "The party's members in one parliamentary constituency.",
    sources: ["committee-site/rules"],
  },
  {
    id: "quota",
    term: "quota",
    aliases: ["droop quota"],
    text: "The number of votes that secures a seat under the single transferable vote.",
    sources: ["committee-site/rules"],
  },
];

export const gaps: RecordInput["gaps"] = [
  {
    id: "councillors-2013-result",
    text: "The result of the councillors' election of 2013 is not in the record.",
    wants: "a report of the count",
    contests: ["councillors-2013"],
    since: "2021-06-01",
    expires: "2022-06-01",
  },
  {
    id: "clp-2019-transfers",
    text: "The transfers of 2019 are not in the record.",
    wants: "the count sheet",
    contests: ["clp-2019-11"],
    people: ["zoe-bellerose"],
    since: "2021-06-01",
    expires: "2022-06",
  },
];

export const changes: RecordInput["changes"] = [
  {
    date: "2021-06-01",
    what: "Bryn Lintott's votes in October 2015 were 4,861 here; they are 4,859.",
    why: "The printed table has 4,859.",
    sources: ["gazette/2015-10-clp"],
  },
];
