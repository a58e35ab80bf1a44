import type { Candidate, Contest } from "#src/record/record.ts";
import type { QueryOf } from "../../query.ts";
import { fits } from "../contests.ts";
import type { Outcome } from "../frame.ts";
import { offer } from "../offered.ts";
import type { Slots } from "../slots.ts";
import { contestsOf, type Where, whereOf } from "./backed-where.ts";
import {
  FILLING,
  GROUPS,
  ITS_PEOPLE,
  SUPPORT_NOUNS,
  SUPPORT_VERBS,
  WINGS,
} from "./support-cues.ts";

type Aspect = QueryOf<"slate">["aspect"];

/** "How many of its six got in?": the contests that can be meant in which the organisation had just so many candidates. */
function numbered(organisation: string, slots: Slots): readonly Contest[] {
  const { many, contestSaid, contests, section, times } = slots;
  if (!many) return [];
  const isTheirs = ({ backed_by }: Candidate) =>
    backed_by?.some((each) => each.organisation === organisation) ?? false;
  const inTime = ({ time }: Contest) => times.some((each) => !each.order && fits(time, each));
  const possible = contestsOf(organisation, slots).filter(
    (each) => !contestSaid || contests.includes(each) || (!section && inTime(each)),
  );
  const found = possible.filter(({ candidates }) => candidates.filter(isTheirs).length === many);
  return contestSaid && found.length > 1 ? [] : found;
}

/** An organisation's candidates in the contest said; in some, or over the years, where it is not one. */
export const slate =
  (aspect: Aspect) =>
  (slots: Slots): Outcome => {
    const [organisation] = slots.organisations;
    if (!organisation) return null;
    const { id } = organisation;
    const of = (where: Where) => ({
      kind: "slate" as const,
      organisation: id,
      ...where,
      aspect,
    });
    const [only, ...more] = numbered(id, slots);
    if (only && more.length > 0) {
      const queries = [only, ...more].map((contest) => of({ contest: contest.id }));
      return { answer: offer(queries, slots.record).answer, offered: queries };
    }
    const where = only ? { contest: only.id } : whereOf(slots, contestsOf(id, slots));
    return where && { query: of(where) };
  };

/** Places are of one contest: over several there is no best, and a judgement is not the desk's. */
export const placed =
  (aspect: "best" | "worst") =>
  (slots: Slots): Outcome => {
    const read = slate(aspect)(slots);
    return read && "query" in read && "contest" in read.query && read.query.contest ? read : null;
  };

/** In these the organisation backs; in "who backed Momentum" it is backed, which is another question. */
export const BACKS = { verbs: SUPPORT_VERBS, of: "organisation", is: "subject" } as const;

export const TAKES = { organisations: [1, 1], contest: "optional" } as const;

/** Words of a question about an organisation's candidates that do not change who they are. */
export const AROUND = `
  18, eighteen, 16, sixteen,
  ${FILLING}, carried, carry, carrying, flew, flying, fly, wore, wearing, on behalf of,
  in the name of,
  belong to, belonged to, represent, represented, representing, take, took, taken, bag, bagged,
  grab, grabbed,
  hold, held,
  did they want, wanted, wanted elected, wanted to see elected, got the, given, given the, had the,
  received,
  receive, enjoyed, enjoy, were the, who got, get, came out, come out, went in for, offered, offer,
  go with,
  went with, opt for, opted for, settle on, settled on, back up, push, pushed, pushing, pushed for,
  slated,
  hand picked, handpicked, turned to, happened, happen, did, field of, tickets, roster, rosters,
  bill, billing,
  all the, who else, between, haul, harvest, return, returns, crop, total haul, seat haul,
  collectively, of nine, of six, of three,
  affiliated, associated, connected, linked, loyal, loyalists, loyalist, flagged, seen as, faces,
  face,
  comrades, people of, runner, big hitters, heavyweights, for the, entrant,
  ${SUPPORT_VERBS}, ${SUPPORT_NOUNS}, ${ITS_PEOPLE}, ${WINGS}, ${GROUPS}, which, all, how many,
  list, everyone,
  everybody, anyone, anybody, somebody, someone,
  each, every, both, own, whole, full, entire, complete, official, joint, ever, over the years,
  through the years, down the years, in the past, historically, so far, altogether,
  in total, total number, number, number of, who all, on, up, out, together, members, member, seats,
  seat,
  record, track record, names of, name the, between them,
  and who, them, they, their, its, under, vote, votes, party, internal, campaign, campaigns,
  campaigned,
    nationally, run, ran, running, stand, stood, standing, put, with, put up for, backed for,
    was on, were on,
    is on, appeared on, appear, featured, feature, included, include, includes, made up, made up of,
    comprised,
    comprise, consist, consisted, consisting, composed, composition, make up`;

export const NOT_THIS = `
  who left, left the, has left, had left, leave, leaves, leaving, quit, quits, resign, resigned,
  are you,
  run by, ran by, why, how come, drop, dropped, dropping, withdrew, withdraw,
  how many people are in,
  how many people belong, how many members does, how many members has, not, never, nobody, no one,
  other than,
  besides, apart from, except, groups behind, groups are behind, groups were behind,
  organisations behind, organisations are behind, organisations were behind, instead, rather than,
  against, refuse, refused, leader of,
    chair of, chairs, runs, founder, founded, founding, votes cast, turnout`;
