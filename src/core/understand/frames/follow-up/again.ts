import type { RecordQuery } from "../../../query.ts";
import { fits } from "../../contests.ts";
import type { Frame } from "../../frame.ts";
import type { Slots } from "../../slots.ts";
import {
  changed,
  withContest,
  withOrganisation,
  withPerson,
  withRole,
  withTime,
} from "./change.ts";
import { lastContest, outcome } from "./outcome.ts";

/** Words that show that a question goes on from the last one. */
const OPENERS = `
  and, what about, how about, wot about, whatabout, same, same again, ditto, now, then, plus, also,
  likewise, again, as well,
  or, but, meant, i meant, instead, rather, make that, no, nope, nah, not that one, not that,
  not him, not her, not them,
  wrong one, wrong person, wrong year, wrong election, i said, as for, compared with, try,
  let us try, do, too,
  so, or rather, i mean, over to, and back, and back in`;

const MORE = `
  ${OPENERS}, for, question, thing, in, one, the one, about, on, him, her, them,
  what was it, what is it, what was that, same year, that year, that time, the same year, section,
  rep, reps, representative, the seat, seat, seats, the vote, version, the candidate, please, sorry,
  well, then, yes, ok`;

/** What asks for whoever had a seat, and is no more of the same. */
const HOLDING = `
    who was last, who came last, who finished last, who was first, first one, second one, third one,
    fourth one, who is, who s, who has had, who has held, who had, who held, who got it, who won it,
    who took it, the last seat, last seat, last place on, final seat, who got the seat,
    who won the seat`;

const ASKED = { continues: true, also: MORE } as const;

/** Whether only "now" is said: that asks who holds a seat, and names no contest. */
const ONLY_NOW = (slots: Slots) =>
  slots.times.length > 0 && slots.times.every(({ order }) => order === "now");

/** A question changed to another person, or to how the winner did. */
function ofPerson(slots: Slots): RecordQuery | null {
  const { conversation, people, role, contest, contestSaid } = slots;
  const [person] = people;
  if (!person) return null;
  return changed(conversation, (query) => {
    const ofRole = role && !contestSaid ? withRole(query, role) : null;
    const theirs = ofRole ?? withPerson(query, person.id, slots);
    if (!theirs || !contestSaid || theirs.kind === "both") return theirs;
    return contest ? withContest(theirs, contest.id) : null;
  });
}

function ofContest(slots: Slots): RecordQuery | null {
  const { conversation, contest, section, times } = slots;
  if (!contest || ONLY_NOW(slots)) return null;
  // "And last?", where it is open which contest was asked about, asks for a place.
  const isEnd = times.length > 0 && times.every(({ order }) => order === "last");
  if (isEnd && (conversation?.offered.length ?? 0) > 0) return null;
  const stood = (person: string) => contest.candidates.some((each) => each.person === person);
  return changed(conversation, (query) => {
    // "What about the youth seat?" after somebody who never stood for it is about the seat.
    if ("person" in query && query.person && section && times.length === 0 && !stood(query.person))
      return { kind: "result", contest: contest.id, aspect: "table" };
    if (conversation?.offered.length && query.kind === "candidacy" && !stood(query.person))
      return null;
    // A section alone is another one's records, and no contest's.
    if (times.length === 0 && (query.kind === "extreme" || query.kind === "figures")) return null;
    return withContest(query, contest.id);
  });
}

/** "And in January?", "what about Lansman?", "i meant Antoniw": the last question with something changed. */
export const againFrames: readonly Frame[] = [
  {
    name: "the last question about another person",
    cues: [OPENERS],
    ...ASKED,
    unless:
      "on it, on there, on the nec, on the committee, still, an mp, a councillor, a peer, a member",
    takes: { people: [1, 1], spoken: true, contest: "optional" },
    weight: 3,
    examples: [],
    outcome: outcome(ofPerson),
  },
  {
    name: "the last question about another person, who is named and no more",
    cues: [],
    ...ASKED,
    takes: { people: [1, 1], spoken: true },
    weight: 0,
    examples: [],
    outcome: outcome((slots) => {
      const { conversation, people, role, record } = slots;
      const query = conversation?.query;
      const [person] = people;
      if (!person || !conversation) return null;
      if (conversation.offered.length > 0 || role) return ofPerson(slots);
      if (query?.kind !== "candidacy" && query?.kind !== "result") return null;
      const contest = record.contests.get(query.contest);
      return contest?.candidates.some((each) => each.person === person.id) ? ofPerson(slots) : null;
    }),
  },
  {
    name: "the last question about another contest",
    cues: [OPENERS],
    ...ASKED,
    unless: HOLDING,
    takes: { contest: "said" },
    weight: 5,
    examples: [],
    outcome: outcome(ofContest),
  },
  {
    name: "the last question about another time, which is said and no more",
    cues: [],
    ...ASKED,
    unless: `${HOLDING}, of them, of those, who was the, who were the, who is the`,
    takes: { contest: "said" },
    weight: 5,
    examples: [],
    outcome: outcome((slots) => {
      const { conversation, section, times } = slots;
      const whole = section !== null && times.length > 0;
      const last = conversation?.query?.kind;
      return whole && last !== "result" && last !== "slate" ? null : ofContest(slots);
    }),
  },
  {
    name: "the last question about another organisation",
    cues: [OPENERS],
    ...ASKED,
    takes: { organisations: [1, 1], spoken: true, contest: "optional" },
    weight: 2,
    examples: [],
    outcome: outcome(({ conversation, organisations: [organisation], contest, contestSaid }) =>
      changed(conversation, (query) => {
        if (!organisation) return null;
        const theirs = withOrganisation(query, organisation.id);
        if (!theirs || !contestSaid || theirs.kind === "both") return theirs;
        return contest ? withContest(theirs, contest.id) : null;
      }),
    ),
  },
  {
    name: "the last question at another time",
    cues: [],
    ...ASKED,
    unless: HOLDING,
    takes: { time: true },
    weight: 2,
    examples: [],
    outcome: outcome((slots) =>
      slots.times.length > 0
        ? changed(slots.conversation, (query) => withTime(query, slots))
        : null,
    ),
  },
  {
    // "Same contest in 2013" is about the contest, whoever was asked about in it.
    name: "the contest last spoken of at another time",
    cues: [
      `
        same contest, same election, same section, same ballot, same race, same vote,
        that contest in, that election in, same post, same seat, same place, same position`,
    ],
    also: `
      ${MORE}, same, contest, election, ballot, race, vote, post, place, position, result, results,
      of, the, who, won, winner, winners, but`,
    unless: "votes, why, how many, he, she, his, her",
    continues: true,
    takes: { time: true },
    weight: 7,
    examples: [],
    outcome: outcome((slots) => {
      const { conversation, times, record } = slots;
      const last = lastContest(slots);
      const dated = times.filter(({ order }) => !order);
      if (!last || dated.length === 0) return null;
      const [contest, ...more] = (record.bySection.get(last.section) ?? []).filter(({ time }) =>
        dated.some((each) => fits(time, each)),
      );
      if (!contest || more.length > 0) return null;
      const query = conversation?.query;
      const asked = query?.kind === "result" ? query.aspect : "table";
      const aspect = asked === "winners" || asked === "candidates" ? asked : "table";
      return { kind: "result", contest: contest.id, aspect };
    }),
  },
];
