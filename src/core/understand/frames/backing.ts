import type { Frame } from "../frame.ts";
import { AROUND, BEHIND, backers, IS_BACKED, NOT_BACKING, NOT_THIS } from "./backing-make.ts";
import { SUPPORT_VERBS, UNIONS } from "./support-cues.ts";

/** Those who are counted as having backed somebody, of whatever kind. */
const COUNTED =
  "organisations, groups, backers, endorsements, bodies, factions, groupings, supporting organisations";

/** Questions about who backed a person. */
export const backingFrames: readonly Frame[] = [
  {
    name: "who backed somebody",
    cues: [`${SUPPORT_VERBS}, ${BEHIND}`],
    also: AROUND,
    unless: `not, ${NOT_THIS}`,
    direction: IS_BACKED,
    takes: { people: [1, 1], contest: "optional" },
    together: true,
    examples: ["who backed Huda Elmi", "who backed Jasmin Beckett in 2016"],
    outcome: backers(),
  },
  {
    name: "which unions backed somebody",
    cues: [UNIONS, `${SUPPORT_VERBS}, ${BEHIND}, nominations`],
    also: AROUND,
    unless: `not, ${NOT_THIS}, trade union section, union section, trade union seat, trade union rep`,
    direction: IS_BACKED,
    takes: { people: [1, 1], contest: "optional" },
    together: true,
    weight: 1.4,
    examples: ["which unions backed James Elliott"],
    outcome: backers("union"),
  },
  {
    name: "how many unions backed somebody",
    cues: [
      "how many unions, number of unions, how many trade unions, how many affiliated unions",
      SUPPORT_VERBS,
    ],
    also: AROUND,
    unless: `not, ${NOT_BACKING}`,
    direction: IS_BACKED,
    takes: { people: [1, 1], contest: "optional" },
    together: true,
    weight: 2,
    examples: ["how many unions backed Carwyn Jones in 2020"],
    outcome: backers("union"),
  },
  {
    name: "how many backed somebody",
    cues: ["how many, number of", COUNTED],
    also: `${AROUND}, ${COUNTED}, how many, number of`,
    unless: `not, ${NOT_BACKING}`,
    direction: IS_BACKED,
    takes: { people: [1, 1], contest: "optional" },
    together: true,
    weight: 2,
    examples: ["how many organisations backed Mick Antoniw in 2020"],
    outcome: backers(),
  },
  {
    name: "how many backed another, where one was just asked about",
    cues: ["how many", SUPPORT_VERBS],
    also: "and, of them, did, were",
    unless: NOT_BACKING,
    takes: { people: [1, 1] },
    continues: true,
    weight: 3,
    examples: [],
    outcome: ({ conversation, people: [person] }) => {
      const query = conversation?.query;
      return person && query?.kind === "backing" && !query.by
        ? { query: { ...query, person: person.id } }
        : null;
    },
  },
  {
    name: "whether somebody was an independent",
    cues: [
      `independent, independents, independently, as an independent, unaligned, non aligned, nonaligned,
        unaffiliated, no slate, any slate, anyones slate, without a slate, off slate, not on a slate,
        not on any slate, no faction, any faction, on a slate, off their own bat, off his own bat,
        off her own bat, own steam, without backing, no backing, no backers, nobodys candidate,
        outside the slates, slateless`,
    ],
    also: AROUND,
    unless: NOT_THIS,
    direction: IS_BACKED,
    takes: { people: [1, 1], contest: "optional" },
    together: true,
    weight: 0.5,
    examples: ["was Eddie Izzard an independent"],
    outcome: backers("independent"),
  },
];
