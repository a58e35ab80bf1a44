import { CHECKED, type RecordInput } from "./input.ts";

export const sections: RecordInput["sections"] = [
  {
    id: "clp",
    body: "committee",
    name: "CLP section",
    long: "Constituency Labour Party (CLP) section of the NEC",
    aliases: ["constituency", "members' section", "CLP"],
  },
  {
    id: "youth",
    body: "committee",
    name: "youth seat",
    long: "youth seat on the NEC",
    aliases: ["young members"],
  },
  {
    id: "councillors",
    body: "committee",
    name: "councillors' section",
    long: "councillors' section of the NEC",
    aliases: ["local government"],
  },
  {
    id: "unions",
    body: "committee",
    name: "trade union section",
    long: "trade union section of the NEC",
    aliases: ["trade unions"],
  },
  {
    id: "bame",
    body: "committee",
    name: "BAME seat",
    long: "seat on the NEC for Black, Asian and minority ethnic members",
    aliases: ["BAME section"],
  },
  {
    id: "disabled",
    body: "committee",
    name: "disabled members' seat",
    long: "disabled members' seat on the NEC",
    aliases: ["disability"],
  },
  {
    id: "treasurer",
    body: "committee",
    name: "treasurer",
    long: "treasurer of the party",
    aliases: [],
  },
];

export const body: RecordInput["body"] = {
  compositions: [
    {
      from: "2012",
      to: "2015-09",
      total: 6,
      seats: [
        {
          section: "CLP section",
          seats: 3,
          chosen_by: "members",
          sources: ["committee-site/rules"],
        },
        {
          section: "trade union section",
          seats: 2,
          chosen_by: "unions",
          sources: ["committee-site/rules"],
        },
        { section: "youth seat", seats: 1, sources: ["committee-site/rules"] },
      ],
      sources: ["committee-site/rules"],
      checked: CHECKED,
    },
    {
      from: "2015-09",
      to: null,
      total: null,
      seats: [
        { section: "CLP section", seats: 5, sources: ["gazette/2015-10-clp"] },
        {
          section: "disabled members' seat",
          seats: 1,
          note: "New in 2018.",
          sources: ["gazette/2018-disabled"],
        },
      ],
      notes: [
        { text: "No source of the record lists every seat.", sources: ["committee-site/rules"] },
      ],
      sources: ["gazette/2015-10-clp"],
      checked: CHECKED,
    },
  ],
  memberships: [
    {
      as_of: "2021-05-01",
      complete: false,
      sections: [
        {
          section: "CLP section",
          people: ["gwendoline-orrery", "ines-van-der-holt", "ada-lintott"],
          sources: ["committee-site/members"],
        },
        {
          section: "disabled members' seat",
          people: ["hetty-wainscotting"],
          sources: ["committee-site/members"],
        },
      ],
      sources: ["committee-site/members"],
      checked: CHECKED,
    },
  ],
  rules: [
    {
      date: "2015-09",
      topic: "seats",
      text: "Two seats were added to the CLP section.",
      sources: ["gazette/2015-10-clp"],
      checked: CHECKED,
    },
    {
      date: "2019-06",
      topic: "voting-system",
      text: "The CLP section moved to the single transferable vote.",
      sections: ["clp"],
      sources: ["gazette/2019-clp"],
      checked: CHECKED,
    },
  ],
  decisions: [
    {
      date: "2021-03-02",
      text: "The committee set the timetable for 2022.",
      people: ["ada-lintott"],
      sources: ["gazette/2022-clp-nominations"],
      checked: CHECKED,
    },
  ],
};

export const officers: RecordInput["officers"] = [
  {
    post: "chair",
    person: "pia-marsh-kettle",
    from: "2014-09",
    to: "2015-09",
    sources: ["committee-site/members"],
    checked: CHECKED,
  },
  {
    post: "chair",
    person: "ada-lintott",
    from: "2019-12-01",
    to: null,
    sources: ["committee-site/members"],
    checked: CHECKED,
  },
  {
    post: "vice-chair",
    person: "gwendoline-orrery",
    from: "2019-12-01",
    to: "2020-11",
    sources: ["committee-site/members"],
    checked: CHECKED,
  },
];

export const vacancies: RecordInput["vacancies"] = [
  {
    id: "clp-2015-11-bellerose",
    date: "2015-11",
    section: "CLP section",
    left: ["zoe-bellerose"],
    reason: "resigned",
    came: ["pia-marsh-kettle"],
    method: "the next candidate of March 2015 not already elected took the seat",
    sources: ["penhallow-blog/2015-vacancy"],
    checked: CHECKED,
  },
  {
    id: "youth-2020",
    date: "about 2020",
    section: "youth seat",
    left: [],
    reason: null,
    came: [],
    method: null,
    note: "No source of the record names who left.",
    sources: ["committee-site/members"],
    checked: CHECKED,
  },
];
