import { type CandidateInput, CHECKED, type RecordInput } from "./input.ts";

const UNIONS: CandidateInput["sources"] = ["gazette/2016-unions"];
const BAME: CandidateInput["sources"] = ["gazette/2017-bame"];
const TREASURER: CandidateInput["sources"] = ["gazette/2017-treasurer"];
const DISABLED: CandidateInput["sources"] = ["gazette/2018-disabled"];
const CLP: CandidateInput["sources"] = ["gazette/2019-clp"];
const SLATES: CandidateInput["sources"] = ["ballot-weekly/2019-slates"];
const NEXT: CandidateInput["sources"] = ["gazette/2022-clp-nominations"];

const first = (
  person: string,
  place: number,
  preferences: number,
  more: Partial<CandidateInput> = {},
) => ({
  person,
  place,
  first_preferences: preferences,
  elected: place <= 3,
  sources: CLP,
  ...more,
});
const lantern = { backed_by: [{ organisation: "lantern", sources: SLATES }] };
const harbour = { backed_by: [{ organisation: "harbour", sources: SLATES }] };

/** No votes known; a tie; unopposed; a winner inferred; the transferable vote; one still to come. */
export const contestsFrom2016: RecordInput["contests"] = {
  "unions-2016": {
    section: "unions",
    status: "declared",
    declared: "by 2016-10",
    system: null,
    seats: 2,
    candidates: [
      { person: "pia-marsh-kettle", elected: true, sources: UNIONS },
      { person: "ezra-thimblecombe", elected: true, sources: UNIONS },
      { person: "jory-plume", elected: false, sources: UNIONS },
    ],
    complete: false,
    sources: UNIONS,
    checked: CHECKED,
  },
  "bame-2017": {
    section: "bame",
    status: "declared",
    declared: "2017-05-30",
    system: { kind: "first-past-the-post", text: "One vote each.", sources: BAME },
    seats: 1,
    valid_ballots: { value: 2_704, sources: BAME },
    candidates: [
      {
        person: "noor-fennimarsh",
        elected: true,
        place: 1,
        votes: 1_204,
        share: 44.5,
        note: "Noor Fennimarsh was chosen by lot after a tie.",
        sources: BAME,
      },
      { person: "rufus-okapi", elected: false, place: 2, votes: 1_204, share: 44.5, sources: BAME },
      {
        person: "callum-brightwater",
        elected: false,
        place: 3,
        votes: 296,
        share: 11,
        sources: BAME,
      },
    ],
    complete: true,
    notes: [{ text: "The tie for the seat was decided by lot.", sources: BAME }],
    sources: BAME,
    checked: CHECKED,
  },
  "treasurer-2017": {
    section: "treasurer",
    status: "declared",
    declared: "2017-09-24",
    system: { kind: "unopposed", text: "One candidate was nominated.", sources: TREASURER },
    seats: 1,
    candidates: [{ person: "dilys-penhallow", elected: true, unopposed: true, sources: TREASURER }],
    complete: true,
    sources: TREASURER,
    checked: CHECKED,
  },
  "disabled-2018-07": {
    section: "disabled",
    status: "declared",
    declared: "2018-07",
    system: {
      kind: "electoral-college",
      text: "Members and affiliates had half the vote each.",
      sources: DISABLED,
    },
    seats: 1,
    candidates: [
      {
        person: "hetty-wainscotting",
        elected: true,
        inferred:
          "Hetty Wainscotting is listed as the section's member in 2021; no report of the count names a winner.",
        share_text: "about 60 per cent",
        sources: ["gazette/2018-disabled", "committee-site/members"],
      },
      { person: "ezra-thimblecombe", elected: null, sources: DISABLED },
    ],
    complete: true,
    sources: DISABLED,
    checked: CHECKED,
  },
  "clp-2019-11": {
    section: "clp",
    status: "declared",
    declared: "2019-11-12",
    system: {
      kind: "single-transferable-vote",
      text: "Members ranked the candidates.",
      sources: CLP,
    },
    seats: 3,
    electorate: { value: 63_467, sources: CLP },
    ballots: { value: 17_390, sources: CLP },
    valid_ballots: { value: 17_286, sources: CLP },
    invalid_ballots: { value: 104, sources: CLP },
    turnout: { value: 27.4, sources: CLP },
    quota: { value: 4_321.5, sources: CLP },
    candidates: [
      first("gwendoline-orrery", 1, 5_120, { ...lantern, stage: 1 }),
      first("ines-van-der-holt", 2, 4_010, { ...harbour, stage: 4 }),
      first("ada-lintott", 3, 2_905, { ...lantern, stage: 5 }),
      first("zoe-bellerose", 4, 2_640, harbour),
      first("bryn-lintott", 5, 1_600, lantern),
      first("oswin-tarrow", 6, 1_011),
    ],
    complete: true,
    slates: [
      {
        name: "Lantern Alliance",
        organisation: "lantern",
        candidates: ["gwendoline-orrery", "ada-lintott", "bryn-lintott"],
        stood: 3,
        elected: 2,
        sources: SLATES,
      },
      {
        name: "Harbour Group",
        organisation: "harbour",
        candidates: ["ines-van-der-holt", "zoe-bellerose"],
        stood: 2,
        elected: 1,
        sources: SLATES,
      },
    ],
    sources: CLP,
    checked: CHECKED,
  },
  "clp-2022": {
    section: "clp",
    status: "pending",
    declared: null,
    nominations: { closed: "2021-05-28" },
    polls: { opened: "2022-08-01", closed: "2022-09-10" },
    system: {
      kind: "single-transferable-vote",
      text: "Members will rank the candidates.",
      sources: NEXT,
    },
    seats: 3,
    candidates: [
      {
        person: "ada-lintott",
        elected: null,
        nominations: [{ by: "CLP", count: 44, as_of: "2021-05-20", sources: NEXT }],
        sources: NEXT,
      },
      { person: "zoe-bellerose", elected: null, sources: NEXT },
    ],
    complete: true,
    sources: NEXT,
    checked: CHECKED,
  },
};
