import type { RecordInput } from "./input.ts";

const gazette = (key: string, title: string, date: string) => ({
  [key]: { title, date, url: `https://gazette.example.org/${key}` },
});

/** Invented publishers: a newspaper, a partisan weekly, a blog and the body's own site. */
export const publishers: RecordInput["publishers"] = {
  gazette: {
    name: "The Example Gazette",
    hosts: ["gazette.example.org"],
    sources: {
      ...gazette("2013-councillors", "Councillors choose two", "2013-06"),
      ...gazette("2014-youth", "Youth seat decided by a sliver", "2014-02-22"),
      ...gazette("2014-youth-complaint", "Complaint over youth conference", "2014-03-02"),
      ...gazette("2014-youth-finding", "Youth complaint: no breach found", "2014-05-19"),
      ...gazette("2015-03-clp", "Constituency results in full", "2015-03-14"),
      ...gazette("2015-10-clp", "Two more constituency seats filled", "2015-10-09"),
      ...gazette("2016-unions", "Unions name their members", "2016-10-03"),
      ...gazette("2017-bame", "BAME seat decided by lot", "2017-05-30"),
      ...gazette("2017-treasurer", "Treasurer returned unopposed", "2017-09-24"),
      ...gazette("2018-disabled", "Disabled members choose", "2018-07"),
      ...gazette("2019-clp", "First constituency count by transferable vote", "2019-11-12"),
      ...gazette("2022-clp-nominations", "Nominations close for 2022", "2021-05-28"),
      ...gazette("profiles", "Who is who on the committee", "2020-01-10"),
    },
  },
  "ballot-weekly": {
    name: "Ballot Weekly",
    hosts: ["ballotweekly.example.org"],
    standing: "partisan",
    sources: {
      "2014-youth-margin": {
        title: "The margin that was not",
        date: "2014-02-27",
        url: "https://www.ballotweekly.example.org/margin",
        author: "A. Reporter",
      },
      "2015-slates": {
        title: "Who backs whom",
        date: "2015-02",
        url: "https://ballotweekly.example.org/slates",
      },
      "2019-slates": { title: "The slates for 2019", date: "2019-09-01" },
      "2019-letter": { title: "A letter about the count", date: "2019-12-01" },
    },
  },
  "penhallow-blog": {
    name: "Dilys Penhallow's notes",
    hosts: ["penhallow.example.org"],
    standing: "participant's own account",
    sources: {
      "2015-vacancy": {
        title: "Filling the empty seat",
        date: "2015-12-02",
        url: "https://penhallow.example.org/seat",
      },
    },
  },
  "committee-site": {
    name: "The Committee",
    hosts: ["committee.example.org"],
    sources: {
      rules: { title: "Rules of the committee", date: null, date_note: "the page shows no date" },
      members: {
        title: "Members of the committee",
        date: "2021-05-01",
        url: "https://committee.example.org/members",
      },
    },
  },
};
