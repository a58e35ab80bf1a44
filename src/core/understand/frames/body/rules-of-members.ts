import { fits } from "../../contests.ts";
import type { Frame } from "../../frame.ts";
import { rule } from "./rule.ts";
import { yearIn } from "./when.ts";

const CHANGED = `
  change, changed, changes, changing, after, since, conference, high, how high, moved, move,
  been moved, has it moved, apply, applies, applied, submitted, go, went, gone, go up, went up,
  gone up, go down, went down, come in, came in, come into force, came into force, take effect,
  took effect, increase, increased, rise, rose, raise, raised, grow, grew, grown, expand, expanded,
  enlarged, enlarge, added, add, adding,
  move, moved, switch, switched, cut, reduced, reduce, doubled, extended, extend, boosted, boost,
  up from, shrink, shrunk`;

const WOMEN =
  "women, woman, gender, female, females, men, sexes, gender balance, gender balanced, both sexes";
const MUST = `
  rule, rules, quota, quotas, balance, must, had to, had to be, have to, has to, need, needs,
  needed, required, requirement, requirements, require, minimum, at least, reserved, kept,
  guaranteed,
  guarantee, set aside, parity, ringfenced, ring fenced, provision, provisions, safeguard,
  safeguards, balanced, places for, seats for, special, protected, positive action, how does it,
  ensure, ensured, proportion, share, percentage, what fraction, fraction, half, how much of,
  compulsory, obligatory, mandatory, obliged, supposed, limit, ban`;

/** What became of the part that an organisation had in choosing a section's member, where a rule tells. */
const partInChoosing: Frame = {
  name: "rules: an organisation's part in choosing a section",
  cues: [
    `
      lose, lost, losing, cut out, cut, removed, remove, shut out, excluded, what happened,
      happened, gone, ended, end, taken away, take away, still, stripped, dropped, change, changed`,
    `
      third, thirds, half, share, part, say, role, delegates, vote, votes, electing, choosing,
      electorate, block`,
  ],
  also: `
    when, why, did, was, were, of, the, its, their, to, for, from, in, out, out of, and, seat, rep,
    reps, representative, electing, elect, choosing, college, electoral college, section, away,
    have, has, had, what, happened, be, vote, votes, year`,
  unless: "who, how many, won, nominated, backed",
  takes: { organisations: [1, 1], contest: "section", time: true },
  weight: 8,
  examples: ["when did Labour Students lose its third of the vote for the youth seat"],
  outcome: ({ organisations: [organisation], section, times, record }) => {
    const told = record.body.rules.find(
      ({ topic, also, sections, text, date }) =>
        organisation &&
        section &&
        (topic === "electorate" || also?.includes("electorate")) &&
        sections?.includes(section) &&
        text.includes(organisation.name) &&
        times.every((time) => fits(date.replace(/^\D+/, ""), time)),
    );
    if (!told || !section) return null;
    const year = yearIn(times) ?? told.date.replace(/^\D+/, "").slice(0, 4);
    return { query: { kind: "rules", topic: "electorate", section, year } };
  },
};

/** When those concerned first chose a section's member themselves: by the first rule that says who votes, however the seat began. */
const firstChosen: Frame = {
  name: "rules: when those concerned first chose a section's member",
  cues: [
    `
      members first, people first, first elect, first choose, first vote, first get to elect,
      first get to choose, first get to vote, first elected by, first chosen by`,
    "when, what year, which year, since when, in what year",
    "elect, elected, choose, chosen, vote, pick",
  ],
  also: `
    did, were, was, could, by, get to, get, able, allowed, to, a, an, rep, representative, member,
    members, for, their, own, its, the, someone, somebody, anyone, seat, place, on, first, elect,
    choose, vote, pick, people, directly, themselves`,
  unless: "who, how many, one member one vote, omov, won",
  takes: { contest: "section" },
  weight: 9,
  examples: ["when did disabled members first elect a rep"],
  outcome: ({ section, record }) => {
    const told = record.body.rules.find(
      ({ topic, also, sections }) =>
        section &&
        section !== "clp" &&
        sections?.includes(section) &&
        (topic === "electorate" || also?.includes("electorate")),
    );
    return told && section && (told.topic === "seats" || told.topic === "electorate")
      ? { query: { kind: "rules", topic: told.topic, section, ask: "first" } }
      : null;
  },
};

/** Questions about who may stand and vote, with which nominations, for how long. */
export const memberRuleFrames: readonly Frame[] = [
  ...rule("gender-balance", "places for women", [WOMEN, MUST], {
    also: `
      ${WOMEN}, ${MUST}, quota, must, be, how many, in, the, places, place, seats, seat, elected,
      members, member, of, on, reps, half, four, three, two, one, nine, six, 9, 7, 6, 4, 3, 2,
      minimum number, among, number, go, go to, given, in force, in place, in effect, apply,
      applies, any more, anymore, include, includes, contain, feature, sit, on it, elect, committee,
      out, out of, section, their, exist, work, clps, should, stand, stay`,
    examples: ["what are the gender balance rules"],
    ofSection: ["is there any rule about women in the CLP section"],
  }),
  ...rule(
    "candidates",
    "who may stand",
    [
      `
        stand, standing, run, running, stood, eligible, qualify, eligibility, be a candidate,
        be candidates, candidates, candidate, barred, banned, shut out, excluded,
        put themselves forward, section, clps, clp rep, clp reps, clp seat, clp seats,
        constituency reps, constituency rep, members section, seek election, contest, sit, serve`,
      `
      mps, mp, members of parliament, meps, member of parliament, politicians, parliamentarians,
      who can, who may, who could, who is allowed, who was allowed, who is eligible, eligibility,
      who qualifies, who is entitled, criteria`,
      `
      can, could, allowed, able, eligible, barred, banned, ban, bar, prevented, stopped, stop, may,
      prohibited, permitted, used to, use to, ever, eligibility, qualify, qualifies, entitled,
      shut out, excluded, forbidden, criteria, ruled out, disqualified, lose the right,
      lost the right, kept out, since when, no longer, from when, until when, till when, up to when,
      as of when, stopped being, cease, ceased, lose, lost, end, ended, closed, closed off,
      closed to, open, opened, open to`,
    ],
    {
      also: `
        mps, mp, members of parliament, meps, first, stand, standing, run, running, be, able,
        allowed, eligible, barred, banned, used to, use to, did, not, can, could, may, ever, from,
        being, clps, candidates, candidate, candidature, members, seats, seat, elected, time, once,
        upon a time,
        right, permitted, entitled, anymore, any more, any longer, still, sit, serve, places, place,
        reps, stopped, prevented, sitting, lost, lose, put themselves forward, for election,
        members section, in the past, out, kept, at one time, they, excluded, contest,
        was there a time, there, a time, lift, point, no longer, longer, from, until, till, up to,
        as of, when, since, year, what year, cease, ceased, end, ended, closed, off, open, opened,
        the, to them, be a candidate, being candidates`,
      examples: ["who can stand for the NEC"],
      ofSection: [
        "could MPs stand for the constituency section",
        "when were MPs barred from the CLP section",
      ],
      why: [["why can MPs not stand"], ["why were MPs barred from the CLP section"]],
      unless: `
          which mps, how many mps, who stood, won, next, vote for, can vote, may vote, could vote,
          to vote, allowed vote, vote in, entitled to vote, a vote, get to vote, votes in`,
      weight: 1,
    },
  ),
  ...rule(
    "electorate",
    "who may vote",
    [
      `
      who can vote, who may vote, who could vote, who gets to vote, who gets a vote,
      who got to vote, who got a vote, who has a vote, who had a vote, who is allowed to vote,
      who is eligible to vote, who is entitled to vote, who votes, who voted for,
      who is the electorate, who was allowed to vote, who was eligible to vote,
      who was entitled to vote,
      electorate made up, who makes up the electorate, who are the voters, who were the voters,
      franchise, right to vote, eligible to vote, entitled to vote, allowed to vote, able to vote,
      voting rights, get a vote, have a vote, get to vote, has a vote, had a vote, whose vote,
      whose votes, have the vote, has the vote, had the vote, members have the vote,
      members have a vote, which members have a vote, which members vote, unions vote, union vote,
      affiliates vote, supporters vote, unionists vote, everyone vote, everybody vote,
      all members vote, members vote, councillors vote, mps vote, only members vote, mayors vote,
      commissioners vote, age limit, upper age, age limits, maximum age`,
    ],
    {
      also: `
        vote, votes, voting, can, could, do, does, did, for, in, members, member, all, party,
        affiliates, affiliated, supporters, registered, ordinary, every, each, rep, reps,
        representative, section, seat, seats, unions, who, which, when, change, changed, changes,
        right, get, gets, have, has, allowed, still, age limit, upper, age, limit, maximum, what,
        is there, any more, anymore, any longer, also, on, now, themselves, trade, own, mayors,
        elected mayors, police and crime commissioners, pccs, commissioners`,
      examples: ["who can vote in NEC elections"],
      ofSection: ["who can vote in the youth election", "who gets to vote for the disabled rep"],
      unless: `
          won, women, stand, chair, how many voted, how did the mps vote, how did mps vote,
          how did members vote, how did the members vote, how did councillors vote,
          how did the councillors vote`,
      weight: 1,
    },
  ),
  ...rule(
    "electorate",
    "how who votes changed",
    [
      `
        electorate, elect, elects, elected, electing, election of, voters, franchise, say, vote,
        votes, delegates, choose, chosen, choosing, filled, role, part, electoral college,
        three way college, college of thirds, three way split, split in thirds`,
      `
        scrapped, scrap, abolished, abolish, ended, end, dropped, drop, axed, axe, replaced,
        replace, got rid of, get rid of, done away with, change, changed, changes, changing,
        came to be, come to be, lose, lost, losing, lose its say, stop, stopped, by delegates,
        electing the, by members, by all members, get to elect, got to elect, get to choose,
        got to choose, no longer, went back, go back, going back, revert, reverted, give up,
        gave up, ended, end, start, started, directly, electing their own`,
      `
        rep, reps, representative, seat, seats, section, place, places, member, members, electorate,
        election, elections`,
    ],
    {
      also: `
        old, previous, former, of votes, split, three way, when, last, first, labour students,
        students, delegates, conference, back, being, by, to, from, members, affiliates, unions,
        thirds, halves, half, rules, rule, who, directly, own, their, its, rep, reps,
        representative, seat, seats, section, place, places, all, for, in, come, came, be, get, got,
        its say, say, role, part, the way, way, how, elect, elected, electing, instead, themselves,
        ballot, a ballot of, vote, votes, choose, chosen, delegate system, system, stop, ended,
        lost, lose`,
      examples: ["when did the electorate of a rep change"],
      ofSection: [
        "how did the youth rep's electorate change in 2017",
        "when was the youth rep last elected by delegates",
      ],
      why: [
        ["why did the electorate of a rep change"],
        ["why did the youth rep's electorate change"],
      ],
      unless: `
          ended up, who was, who were, who did, who got, rule change, rule changes,
          one member one vote, omov, won, winner, women, candidates, stood, seats go, six, nine,
          single transferable vote, stv, first past the post, block vote, chair, got in, result,
          how many votes`,
      weight: 4,
      ask: "first",
    },
  ),
  partInChoosing,
  firstChosen,
  ...rule(
    "nominations",
    "nominations needed",
    [
      `
        nominations, nomination, nominated, nominate, nominating, threshold, get on the ballot,
        get on the ballot paper, on to the ballot, onto the ballot paper, onto the ballot,
        reach the ballot, make the ballot, on the ballot paper, nec ballot paper, nec ballot,
        back you, support you, put you forward, back a candidate, back someone`,
      `
        need, needs, needed, needing, require, requires, requiring, required, stop, stopped,
        dropped, scrapped, requirement, requirements, threshold, rule, rules, how many, own clp,
        must, have to, minimum, takes, take, it take, necessary, number`,
    ],
    {
      also: `
        clp, clps, own, candidate, candidates, candidacy, get, need, needs, needed, required,
        require, stand, to be, minimum, how many, from, on, the ballot, ballot paper, reach, of,
        their, must, be, it, take, takes, needing, requiring, stop, stopped, dropped, scrapped,
        abolished, ever, once, when, ever, five, threshold, someone, somebody, you, member,
        local party, local parties, home, does one, necessary, onto, paper, back, backing, you,
        a candidate, constituency, constituencies, support, qualify, many, in order, number, still,
        before, now, local, hopeful, hopefuls, aspirant, aspirants, contender, contenders, would be,
        applicant, applicants, standing, going, want, wants, wanting, collect, gather, secure,
        clear, get on, get onto, go on, appear on, be on, appear, get, named, at least, sure, place,
        on to`,
      examples: ["how many nominations does a candidate need"],
      ofSection: ["how many nominations does a candidate need for the CLP section"],
      unless: `
          how many candidates were, how many candidates are, number of candidates,
          candidates were on, candidates are on, how many names, hopefuls get, hopeful get,
          candidates get, candidate get, get in, who got, did he get, did she get, received, most,
          leadership, leader, for leader, deputy`,
      weight: 1,
    },
  ),
  ...rule(
    "leadership",
    "thresholds for leadership elections",
    [
      `
        leadership, leader, leadership election, leadership elections, leadership contest,
        leadership contests, for leader`,
      `
        nominations, nomination, nominated, nominate, nominating, threshold, thresholds,
        per cent of mps, percent of mps, mps`,
      `
        need, needs, needed, require, required, requirement, threshold, thresholds, bar, hurdle,
        minimum, rule, rules, how many, changed, change, raised, cut, what share, what percentage,
        percentage, proportion, what proportion`,
    ],
    {
      also: `
        mps, mp, candidate, candidates, get, need, needs, needed, required, require, stand, minimum,
        how many, from, on, the ballot, ballot paper, reach, of, their, must, be, have, nominations,
        nomination, per cent, percent, share, percentage, elections, contests, ${CHANGED},
        what share, leadership, leader, contest, election, party, threshold, 10, 15, 20, nominating,
        get on, on to, onto, make, make it, now, these days, nowadays, current, currently, today,
        bar, hurdle, backing, backers, support, supporters, bring, colleagues, sponsors, stand for,
        run, run for, qualify, be on, appear on`,
      examples: ["how many MPs' nominations does the leadership need"],
      ofSection: ["how many MPs' nominations are needed in a leadership election"],
      weight: 2,
    },
  ),
  ...rule(
    "term",
    "how long a term is",
    [
      `
      term, terms, two years, three years, one year, four years, how many years, years, fixed,
      how long, how often, every two years, every year, annually, yearly, length of term,
      term of office, tenure, frequency, how frequently, how regularly, biennial, biennially,
      every how many years`,
      `
      term, terms, term of office, elected, elections, held, serve, serves, sit, sits, seat, seats,
      members, member, hold, holds, take place, run, length, nec, up for, face, reps, re elected,
      polls, last, in office, vote, re election, reelection, go to the polls`,
    ],
    {
      also: `
        two, three, four, one, or, fixed, how many, years, year, every, long, apart, gap, between,
        in between, reps, time, a time, stint, appointed, chosen, lasts for, they, runs, run,
        committee, last, lasts, elected, held, hold, holds, serve, serves, sit, sits, seat, seats,
        members, member, rep, reps, someone, somebody, once, elections, polls, on, of office,
        office, of, take place, for, length, one, people, each, they, their, get, up for, come,
        round, comes, face, up, stay, voters, re elected, re election, reelection, typical, usual,
        normal, normally, usually, committee, places, how many, in office, a vote, contested, go,
        to the polls, vote, again, before, change, changed, changes, become, became, switch,
        switched, move, moved, cut, shorten, shortened, extended, extend, when`,
      examples: ["how long is a term on the NEC", "how often are NEC elections held"],
      ofSection: ["how long is the term of a CLP rep"],
      unless: "chair, chaired, stood, won, record, how many times, left",
    },
  ),
];
