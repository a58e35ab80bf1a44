import { type CandidateInput, CHECKED, type RecordInput } from "./input.ts";

const MARCH: CandidateInput["sources"] = ["gazette/2015-03-clp"];
const OCTOBER: CandidateInput["sources"] = ["gazette/2015-10-clp"];
const YOUTH: CandidateInput["sources"] = ["gazette/2014-youth"];
const SLATES: CandidateInput["sources"] = ["ballot-weekly/2015-slates"];

const march = (
  person: string,
  place: number,
  votes: number,
  more: Partial<CandidateInput> = {},
) => ({
  person,
  place,
  votes,
  elected: place <= 3,
  sources: MARCH,
  ...more,
});
const october = (
  person: string,
  place: number,
  votes: number,
  more: Partial<CandidateInput> = {},
) => ({
  person,
  place,
  votes,
  elected: place <= 2,
  sources: OCTOBER,
  ...more,
});
const lantern = { backed_by: [{ organisation: "lantern", sources: SLATES }] };
const harbour = { backed_by: [{ organisation: "harbour", sources: SLATES }] };

/** No result found; delegates' shares with a disputed margin; the block vote twice in one year. */
export const contestsTo2015: RecordInput["contests"] = {
  "councillors-2013": {
    section: "councillors",
    status: "not-found",
    declared: null,
    polls: { closed: "2013-06", note: "The month is that of the report." },
    system: null,
    seats: 2,
    candidates: [
      { person: "callum-brightwater", elected: null, sources: ["gazette/2013-councillors"] },
      { person: "ada-lintott", elected: null, sources: ["gazette/2013-councillors"] },
    ],
    complete: false,
    sources: ["gazette/2013-councillors"],
    checked: CHECKED,
  },
  "youth-2014-02": {
    section: "youth",
    status: "declared",
    declared: "2014-02-22",
    place: "Eastmere",
    system: {
      kind: "delegate-vote",
      text: "Delegates voted at the youth conference.",
      sources: YOUTH,
    },
    seats: 1,
    votes_are: "weighted delegation votes",
    candidates: [
      {
        person: "mabel-stokewell",
        elected: true,
        place: 1,
        share: 49.62,
        sources: YOUTH,
        backed_by: [{ organisation: "weavers", sources: YOUTH }],
      },
      {
        person: "rufus-okapi",
        elected: false,
        place: 2,
        share: 49.48,
        sources: YOUTH,
        backed_by: [{ organisation: "lantern", sources: YOUTH }],
      },
      { person: "jory-plume", elected: false, place: 3, share: 0.9, sources: YOUTH },
    ],
    complete: true,
    accounts: [
      {
        about: "the margin",
        accounts: [
          { text: "0.14 points", sources: YOUTH },
          { text: "0.16 per cent", sources: ["ballot-weekly/2014-youth-margin"] },
          {
            text: "one vote, as Okapi's supporters said",
            sources: ["gazette/2014-youth-complaint"],
          },
        ],
      },
    ],
    sources: YOUTH,
    checked: CHECKED,
  },
  "clp-2015-03": {
    section: "clp",
    status: "declared",
    declared: "2015-03-14",
    polls: { opened: "2015-02-01", closed: "2015-03-11" },
    nominations: { closed: "2015-01-20", threshold: "five constituency parties" },
    system: {
      kind: "block-vote",
      text: "Each member had three votes.",
      sources: ["committee-site/rules"],
    },
    seats: 3,
    electorate: { value: 40_000, sources: MARCH },
    ballots: { value: 13_000, sources: MARCH },
    valid_ballots: { value: 12_900, sources: MARCH },
    invalid_ballots: { value: 100, sources: MARCH },
    turnout: { value: 32.5, sources: MARCH },
    candidates: [
      march("ada-lintott", 1, 8_817, {
        ...lantern,
        incumbent: true,
        nominations: [{ by: "CLP", count: 61, sources: MARCH }],
      }),
      march("gwendoline-orrery", 2, 8_040, lantern),
      march("zoe-bellerose", 3, 7_215, harbour),
      march("tomas-quillfeather", 4, 7_103, lantern),
      march("pia-marsh-kettle", 5, 2_918, harbour),
      march("oswin-tarrow", 6, 1_207, { label: { text: "Independent", sources: MARCH } }),
    ],
    complete: true,
    withdrawn: [
      { person: "hetty-wainscotting", text: "withdrew before the ballot opened", sources: MARCH },
    ],
    slates: [
      {
        name: "Lantern Alliance",
        organisation: "lantern",
        candidates: ["ada-lintott", "gwendoline-orrery", "tomas-quillfeather"],
        stood: 3,
        elected: 2,
        sources: SLATES,
      },
    ],
    sources: MARCH,
    checked: CHECKED,
  },
  "clp-2015-10": {
    section: "clp",
    occasion: "two new seats",
    status: "declared",
    declared: "2015-10-09",
    system: { kind: "block-vote", text: "Each member had two votes.", sources: OCTOBER },
    seats: 2,
    electorate: { value: 41_000, about: true, sources: OCTOBER },
    turnout: { value: 22, sources: OCTOBER },
    candidates: [
      october("tomas-quillfeather", 1, 5_250, lantern),
      october("ines-van-der-holt", 2, 4_871, harbour),
      october("bryn-lintott", 3, 4_859, {
        ...lantern,
        caveat: "One report gives 4,861 votes for Bryn Lintott.",
      }),
      october("oswin-tarrow", 4, 1_760),
    ],
    complete: true,
    caveats: [{ text: "The total of ballots was not printed.", sources: OCTOBER }],
    sources: OCTOBER,
    checked: CHECKED,
  },
};
