import type { NecRecord } from "#src/record/record.ts";
import {
  buildRecord,
  CHECKED,
  type ContestInput,
  type PersonInput,
  type RecordInput,
} from "../../support/record.ts";

const SOURCES = ["gazette/profiles"] as const;

const person = (name: string, more: Partial<PersonInput> = {}): PersonInput => ({
  name,
  aliases: [],
  offices: [],
  sources: [...SOURCES],
  checked: CHECKED,
  ...more,
});

type Organisation = RecordInput["organisations"][string];

const organisation = (name: string, more: Partial<Organisation> = {}): Organisation => ({
  name,
  aliases: [],
  kind: "campaign-group",
  about: { text: `${name} is a members' campaign group.`, sources: [...SOURCES] },
  sources: [...SOURCES],
  checked: CHECKED,
  ...more,
});

const contest = (declared: string, people: readonly string[]): ContestInput => ({
  section: "clp",
  status: "declared",
  declared,
  system: null,
  seats: 1,
  candidates: people.map((id) => ({ person: id, elected: null, sources: [...SOURCES] })),
  complete: false,
  sources: [...SOURCES],
  checked: CHECKED,
});

/**
 * The made-up record with names that are hard to find in a text: surnames and groups that are words of the language or
 * places, two people of one name, one with a double in the world, a name of three words. Nobody in it exists.
 */
export const hardRecord: NecRecord = buildRecord({
  people: {
    "ann-bird": person("Ann Bird"),
    "tilda-durham": person("Tilda Durham"),
    "elspeth-rowan": person("Elspeth Rowan"),
    "corin-tallboys": person("Corin Tallboys", {
      offices: [
        {
          role: "General secretary",
          organisation: "labour-party",
          from: "by 2013-03",
          to: "after 2013-03",
          sources: [...SOURCES],
        },
      ],
    }),
    "rohan-singh-plumley": person("Rohan Singh Plumley"),
    "moss-harrow": person("Moss Harrow", { namesakes: ["moss-harrow-2020"] }),
    "moss-harrow-2020": person("Moss Harrow", { namesakes: ["moss-harrow"] }),
    "kit-johnson": person("Kit Johnson"),
    "bo-tarnley": person("Bo Tarnley", { aliases: ["Bo Tarnley (UIW)"] }),
  },
  organisations: {
    venture: organisation("Venture"),
    unite: organisation("Unite", { kind: "trade-union" }),
    village: organisation("Village", { aliases: ["Village union"] }),
    "labour-always": organisation("Labour Always", { aliases: ["LA"] }),
    "young-labour": organisation("Young Labour", { kind: "party-section" }),
    "labour-party": organisation("Labour Party", { kind: "body" }),
    herald: organisation("Herald group of MPs", { short: "Herald", aliases: ["Herald group"] }),
  },
  officers: [
    {
      post: "leader",
      person: "elspeth-rowan",
      from: "2018-03",
      to: "2020-04",
      sources: [...SOURCES],
      checked: CHECKED,
    },
    {
      post: "leader",
      person: "jory-plume",
      from: "2020-04",
      to: "after 2021-02",
      sources: [...SOURCES],
      checked: CHECKED,
    },
  ],
  contests: {
    "clp-2020-05": contest("2020-05-20", [
      "rohan-singh-plumley",
      "moss-harrow-2020",
      "ann-bird",
      "mabel-stokewell",
    ]),
    "clp-2020-07": contest("2020-07-01", ["ann-bird", "mabel-stokewell"]),
  },
});
