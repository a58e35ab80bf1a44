import type { QueryOf } from "../../query.ts";
import type { Frame, Outcome } from "../frame.ts";
import type { Slots } from "../slots.ts";
import { whereOf } from "./backed-where.ts";
import {
  FILLING,
  GOT_IN,
  GROUPS,
  ITS_PEOPLE,
  SUPPORT_NOUNS,
  SUPPORT_VERBS,
  UNIONS,
  WINGS,
} from "./support-cues.ts";

type Aspect = QueryOf<"slates">["aspect"];

const CANDIDATES = `
    candidate, candidates, people, contenders, entrants, runners, those, anyone, anybody, someone,
    somebody, everyone, everybody, hopefuls, members, person, winners, winner, losers`;

const AROUND = `
  ${FILLING}, ${SUPPORT_NOUNS}, ${GROUPS}, ${WINGS}, ${ITS_PEOPLE}, ${CANDIDATES}, ${GOT_IN}, which, all,
  how many, number of, each, every, list, seat, seats, place, run, ran, running, stand, stood, standing,
  put up, put forward, contested, contest, contesting, competing, compete, competed, there, different, main,
  rival, rivals, various, various groups, up, out, on offer,
  did, and who, was on, were on, whom, by whom, who by, their, on, breakdown, broken down, by, per, split,
    divide, divided, as, how did, do, fare, fared, how well, well, took, taken, share, shared, between, among,
    factions, vote, campaign, was behind, whose, any, one, ballot paper, official, both`;

const NOT_THIS =
  "why, how come, when, never, before, after, drop, dropped, votes did, turnout, system";

/** Everybody's candidates in the contest said, or in some of a section or a time. */
const slates =
  (aspect: Aspect, needsContest: boolean) =>
  (slots: Slots): Outcome => {
    const { contest, contests, contestSaid } = slots;
    if (!contestSaid && !contest && needsContest) return null;
    // The trade union section is a place to stand in, not somebody who backs.
    if (aspect === "unions" && /union/.test(slots.section ?? slots.contest?.section ?? ""))
      return null;
    const known = contests.filter(({ candidates, slates: named }) =>
      candidates.some(({ backed_by, label }) => (backed_by ?? []).length > 0 || label || named),
    );
    const pool = contestSaid && known.length > 0 ? known : contests;
    const only = pool.length === 1 ? pool[0] : contest;
    if (only) return { query: { kind: "slates", contest: only.id, aspect } };
    const where = contestSaid ? whereOf({ ...slots, contest: null }, pool) : {};
    return where && { query: { kind: "slates", ...where, aspect } };
  };

const TAKES = { contest: "optional" } as const;

/** Questions about everybody's backing in a contest. */
export const slatesFrames: readonly Frame[] = [
  {
    name: "the slates of a contest",
    cues: [
      `slate, slates, ticket, tickets, line ups, lineups, faction, factions, groups, group, organisations,
        backed whom, who backed whom, who backed who, backing, endorsements, endorsed, lists, campaign groups,
        left slate, wings, backers, whose candidates, whose candidate`,
    ],
    also: `
      ${SUPPORT_VERBS}, ${AROUND}, won most, won the most, most seats, the most seats, most elected,
      most people elected, the most people elected, most winners, the most winners, most places,
      the most places, most successes, won, win, got in, had, did, had the, most candidates,
      most successful, did best, came out best, came out on top, best, came top, biggest, largest`,
    unless: `${NOT_THIS}, most backing, most support, most endorsements, most groups, most backers, no slate,
      without, no backing, nobody, nobodys, independents, independent, unions, union, what is a, what does,
      mean, not`,
    takes: TAKES,
    together: true,
    examples: ["what slates were there in September 2018"],
    outcome: slates("all", true),
  },
  {
    name: "the candidates of nobody",
    cues: [
      `
        no backing, no backers, no slate, no slates, no support, no endorsement, no endorsements,
        no recorded backing, without backing, without any backing, without a slate, without support,
        without a group, without any group, with no group, without backers, without a backer,
        without a group behind them, without anyone behind them, without endorsement,
        without an endorsement, without anyones backing, on no slate, on no list, on no ticket,
        no list, no ticket, on nobodys slate, nobodys slate, nobodys list, for no slate, off slate,
        nobody, nobody backed, nobodys, no one, noone, no one backed, no group, no organisation,
        not backed, not on a slate, not on any slate, not endorsed, unbacked, unendorsed,
        unsupported, unaligned, no groups, any backing, unaffiliated, not have any backing,
        not have backing, not have anyone, not supported`,
    ],
    also: `${SUPPORT_VERBS}, ${AROUND}, no, without, not, have, recorded, behind them, them, behind, from`,
    unless: `
        why, how come, when, never, before, after, drop, dropped, votes, vote for, nobody stood,
        no one stood, won, win, elected, got in`,
    takes: TAKES,
    together: true,
    weight: 1,
    examples: ["which candidates in September 2018 had no backing"],
    outcome: slates("none", true),
  },
  {
    name: "the independents of a contest",
    cues: [
      "independent, independents, independently, non aligned, nonaligned, unaligned, slateless",
    ],
    also: `${AROUND}, how many, were, described, describe, listed, candidate, candidates, candidacies, win,
      won, elected, get in, got in, succeed`,
    unless: `${NOT_THIS}, not, candidates of`,
    takes: TAKES,
    together: true,
    weight: 1,
    examples: ["who stood as an independent in September 2018"],
    outcome: slates("independents", false),
  },
  {
    name: "whom the unions backed",
    cues: [UNIONS, `${SUPPORT_VERBS}, ${SUPPORT_NOUNS}, candidate, candidates, behind`],
    also: `${AROUND}, ${SUPPORT_VERBS}, ${UNIONS}, and which, big, major, other, affiliated`,
    unless: `${NOT_THIS}, trade union section, union section, section, seats, seat on, how many unions,
      trade union section, not`,
    takes: TAKES,
    direction: { verbs: SUPPORT_VERBS, of: "person", is: "object" },
    together: true,
    weight: 1,
    examples: ["who did the unions back in the 2018 youth election"],
    outcome: slates("unions", false),
  },
];
