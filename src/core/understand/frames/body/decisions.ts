import type { Frame } from "../../frame.ts";
import { yearIn } from "./when.ts";

const DECIDED = `
  decide, decided, decides, decision, decisions, vote, voted, votes, voting, ruled, ruling, block,
  blocked, blocking, refuse, refused, refusal, let, allow, allowed, permit, permitted, permission,
  leave, barred, bar, stop, stopped,
  divide, divided, split, giving, whip, bid, block, restore, restored, restoring, motion, give,
  gave, deny, denied, turn down, turned down, say no, said no, say yes, rejected, reject, backed,
  oppose, opposed, against, abstain, abstained`;

/** Questions about what the NEC decided. */
export const decisionFrames: readonly Frame[] = [
  {
    name: "what the NEC decided about somebody",
    cues: [
      DECIDED,
      `
        nec, officer, officers, officers group, officer group, panel, subgroup, sub group,
        committee, executive, whip, gorton, denton, by election, candidacy, parliament, to stand,
        standing, stand, run, running, mp`,
    ],
    also: `
      ${DECIDED}, what, how, who, why, would not, not let, not allow, not allowed, not give,
      not permit, why not, when, did, was, were, the, group, on, about, over, from, being, to, for,
      and, many, how many, stand, standing, run, running, candidate, candidacy, in, gorton, denton,
      by election, seat, parliament, mp, as, whip, party whip, back, of, labour,
      officer, only officer, officers, officers group, subgroup, panel, nec, committee, executive,
      restoring, giving, handing, hand, handed, returning, return, returned, readmitting, readmit,
      letting, getting, taking, took, keeping, keep, withholding, withhold, numbers, figures, tally,
      tallies, split, divided, divide, score, breakdown, margin, count, counted, close, fall, fell,
      fall out, pan out, panned out, turn out, turned out, line up, lined up, they, it, that, when,
      come down, came down, side, sides, majority, minority, total, whether, should, could,
      question, issue, matter, asked, request, permission, go, went, result, outcome, case, which,
      members, again, january, a, be, his, her, their, selection, selected, seek, seeking, sought,
      by, labour whip, bid, application, attempt, hopes, ambition, ambitions, grounds, said, say,
      gave, not letting, letting, member, member of, members of, whose, only, alone`,
    unless: "chair, youth, clp, youth rep, leadership",
    takes: { people: [1, 1], time: true },
    weight: 1,
    examples: [
      "what did the officers' group decide about Andy Burnham",
      "how did the NEC vote on the whip for Jeremy Corbyn",
    ],
    outcome: ({ people: [person], record, times }) => {
      if (!person || times.length > 1) return null;
      const year = yearIn(times);
      const found = record.body.decisions.filter(({ people }) => people.includes(person.id));
      const then = found.filter(({ date }) => date.startsWith(year ?? ""));
      // A question with a time that no decision has is another question.
      if (then.length === 0 || (times.length > 0 && !year)) return null;
      const only = found.every(({ people }) => people[0] === person.id);
      return only
        ? { query: { kind: "decisions", person: person.id, ...(year && { year }) } }
        : null;
    },
  },
  {
    name: "how the vote on the decision just told went",
    cues: [
      `
        who voted, who was for, who was against, who backed, who abstained, who opposed,
        who supported, how did they vote, how did the vote go, how did that vote go,
        how was the vote, how did it go, what was the vote, how close`,
    ],
    also: `
      voted, to, let, allow, permit, for, against, him, her, them, it, that, stand, run, letting,
      giving, leave, and, the, who, did, not, abstained, backed, vote`,
    unless: "leader, election, contest",
    takes: { people: [0, 1] },
    continues: true,
    weight: 4,
    examples: [],
    outcome: ({ conversation, people: [person] }) => {
      const query = conversation?.query;
      return query?.kind === "decisions" && (!person || person.id === query.person)
        ? { query }
        : null;
    },
  },
  {
    // The answer says how each of them voted.
    name: "how somebody by office voted on the decision just told",
    cues: [
      `
        and the chair, what about the chair, how did the chair vote, and the leader,
        what about the leader, how did the leader vote, and the deputy leader,
        how did the deputy leader vote`,
    ],
    also: "and, on, it, that, then",
    unless: "who, of, in, now",
    takes: {},
    continues: true,
    weight: 9,
    examples: [],
    outcome: ({ conversation }) => {
      const query = conversation?.query;
      return query?.kind === "decisions" && query.person ? { query } : null;
    },
  },
  {
    name: "what the NEC decided",
    cues: ["decisions, decision, decided, decide"],
    also: `
      what, which, nec, has, have, of, all, list, made, make, taken, take, in the record, record,
      recorded, by, recently, committee, executive, did, latest, recent, last, lately, are, key,
      major`,
    unless: "stv, who decided, votes, rule, rules",
    takes: { time: true },
    weight: -1,
    examples: ["decisions of the NEC", "what did the NEC decide in 2022"],
    outcome: ({ times, record }) => {
      const year = yearIn(times);
      const known = record.body.decisions.some(({ date }) => date.startsWith(year ?? ""));
      if (!known || (times.length > 0 && !year)) return null;
      return { query: { kind: "decisions", ...(year && { year }) } };
    },
  },
];
