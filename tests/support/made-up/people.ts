import { CHECKED, type PersonInput, type RecordInput } from "./input.ts";

const PROFILES: PersonInput["sources"] = ["gazette/profiles"];

const person = (name: string, more: Partial<PersonInput> = {}): PersonInput => ({
  name,
  aliases: [],
  offices: [],
  sources: PROFILES,
  checked: CHECKED,
  ...more,
});

/** Sixteen invented people: two of one surname, accents, a hyphen, a surname of three words, short forms. */
export const people: RecordInput["people"] = {
  "ada-lintott": person("Ada Lintott", {
    about: {
      text: "Ada Lintott was a councillor in Eastmere from 2009 to 2018.",
      sources: PROFILES,
    },
    offices: [
      {
        role: "councillor",
        at: "Eastmere Council",
        from: "2009-05",
        to: "2018-05",
        sources: PROFILES,
      },
      {
        role: "member, CLP section",
        organisation: "committee",
        from: "2015-03-14",
        to: null,
        sources: ["committee-site/members"],
      },
    ],
  }),
  "bryn-lintott": person("Bryn Lintott"),
  "zoe-bellerose": person("Zoë Bellérose", { aliases: ["Zoe Bellerose"] }),
  "pia-marsh-kettle": person("Pia Marsh-Kettle", {
    offices: [
      {
        role: "secretary",
        organisation: "weavers",
        from: "about 2012",
        to: "by 2016-10",
        sources: PROFILES,
      },
    ],
  }),
  "gwendoline-orrery": person("Gwendoline Orrery", {
    aliases: ["Gwen Orrery", "G. Orrery"],
    about: {
      text: "Gwendoline Orrery, known as Gwen, has written on party rules since 2011.",
      sources: PROFILES,
    },
  }),
  "ines-van-der-holt": person("Ines van der Holt", { surname: "van der Holt" }),
  "tomas-quillfeather": person("Tomas Quillfeather", {
    accounts: [
      {
        about: "when Quillfeather joined the party",
        accounts: [
          { text: "in 1998", sources: PROFILES },
          { text: "in 2001", sources: ["ballot-weekly/2015-slates"] },
        ],
      },
    ],
  }),
  "oswin-tarrow": person("Oswin Tarrow"),
  "mabel-stokewell": person("Mabel Stokewell"),
  "callum-brightwater": person("Callum Brightwater"),
  "dilys-penhallow": person("Dilys Penhallow", {
    notes: [
      {
        text: "Dilys Penhallow publishes notes of committee meetings.",
        sources: ["penhallow-blog/2015-vacancy"],
      },
    ],
  }),
  "rufus-okapi": person("Rufus Okapi"),
  "noor-fennimarsh": person("Noor Fennimarsh"),
  "ezra-thimblecombe": person("Ezra Thimblecombe"),
  "hetty-wainscotting": person("Hetty Wainscotting"),
  "jory-plume": person("Jory Plume"),
};

/** Four invented organisations: two slates, a union and the body itself. */
export const organisations: RecordInput["organisations"] = {
  lantern: {
    name: "Lantern Alliance",
    short: "Lantern",
    aliases: ["the Alliance"],
    kind: "slate",
    about: {
      text: "The Lantern Alliance has put up a joint slate since 2013.",
      sources: ["ballot-weekly/2015-slates"],
    },
    sources: ["ballot-weekly/2015-slates"],
    checked: CHECKED,
  },
  harbour: {
    name: "Harbour Group",
    aliases: ["Harbour"],
    kind: "campaign-group",
    about: {
      text: "The Harbour Group is a members' campaign group.",
      sources: ["ballot-weekly/2019-slates"],
    },
    sources: ["ballot-weekly/2019-slates"],
    checked: CHECKED,
  },
  weavers: {
    name: "Union of Imaginary Weavers",
    short: "UIW",
    aliases: ["Weavers"],
    kind: "trade-union",
    about: {
      text: "The Union of Imaginary Weavers is an affiliated trade union.",
      sources: PROFILES,
    },
    sources: PROFILES,
    checked: CHECKED,
  },
  committee: {
    name: "National Executive Committee",
    short: "NEC",
    aliases: ["the NEC"],
    kind: "body",
    about: {
      text: "The committee runs the party between conferences.",
      sources: ["committee-site/rules"],
    },
    sources: ["committee-site/rules"],
    checked: CHECKED,
  },
};
