import type { Cues, Frame } from "../../frame.ts";
import { ACCUSED, AROUND } from "./words.ts";

const WRONGLY: Cues = `
  wrong winner, wrong winners, wrong person, wrong candidate, wrong candidates, wrong people,
  wrong name, wrong result, wrongly declared, wrongly announced,
  wrongly named, winner by mistake, winners by mistake, winner in error, winner first by mistake,
  what went wrong with, went wrong with, go wrong with, went wrong, mix up, mixup, mix up with,
  declared by mistake, announced by mistake, named by mistake, announced in error,
  declared in error, named in error, declared wrongly, announced wrongly`;

/** A report that somebody else was named than had won. */
const WRONG = /\bwrong (?:winner|person|candidate|name)\b/i;

/** What is asked of a claim beside what happened: its reply, its maker, its reason. */
const OTHER_PART: Cues = `
  say, said, sorry, apologise, apologised, apology, reply, replied, respond, responded, response,
  happened, when, why`;

/** Who was declared the winner by mistake: what was reported of one contest. */
export const wrongWinnerFrames: readonly Frame[] = [
  {
    name: "who was wrongly declared the winner",
    cues: [WRONGLY],
    also: `
      ${AROUND}, ${ACCUSED}, announced, announce, declared, declare, named, winner, winners, which,
      who, given, result, elected, first, at first, originally, was,
      as, picked, won, win`,
    unless: OTHER_PART,
    takes: { contest: "said", topic: "optional" },
    weight: 6,
    examples: ["which wrong winner was announced in the Young Labour committee vote"],
    // Other reports of the contest would be taken for one of this.
    outcome: ({ contest, record }) => {
      if (!contest) return null;
      const [claim, ...more] = record.claims.filter(
        (each) => each.contest === contest.id && WRONG.test(`${each.title} ${each.statement}`),
      );
      return claim && more.length === 0
        ? { query: { kind: "claims", about: contest.id, claim: claim.id, aspect: "statement" } }
        : null;
    },
  },
];
