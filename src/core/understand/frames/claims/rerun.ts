import { claimsAbout } from "../../../claims-of.ts";
import type { Cues, Frame } from "../../frame.ts";
import { AROUND } from "./words.ts";

const RUN_AGAIN: Cues = `
  rerun, re run, run again, held again, rerunning, redone, done again, repeated, repeat, annulled,
  voided, declared void, fresh election, fresh vote, new vote held, overturned, set aside,
  scrapped and rerun`;

/** An outcome that says whether a vote was held again. */
const HELD_AGAIN = /\b(?:run|held|ran) (?:the (?:vote|election|ballot) )?again\b|\brerun\b/i;

/** Whether, and why, a vote was held again: what was reported of one contest says it. */
export const rerunFrames: readonly Frame[] = [
  {
    name: "whether a vote was run again",
    cues: [RUN_AGAIN],
    also: `
      ${AROUND}, why, was, were, did, has, ever, not, be, to, the result, result, they, have, it,
      there, a, party, labour, decide, decided, did not, order, ordered`,
    unless: "who won, how many, votes, count, vacancy, seat",
    takes: { contest: "said" },
    weight: 5,
    examples: ["was the 2016 youth election run again"],
    outcome: ({ contest, record }) => {
      if (!contest) return null;
      const [claim, ...more] = claimsAbout(record, contest.id).filter(
        ({ outcome }) => outcome !== "none" && HELD_AGAIN.test(outcome.text),
      );
      return claim && more.length === 0
        ? { query: { kind: "claims", about: contest.id, claim: claim.id, aspect: "outcome" } }
        : null;
    },
  },
];
