import { homeBody } from "../../../home.ts";
import { headOf, PARTY, postsOf } from "../../../posts.ts";
import { fits } from "../../contests.ts";
import type { Frame } from "../../frame.ts";
import { dayIn, ofPerson, POLITE } from "./words.ts";

const TIMED = { people: [1, 1], time: true } as const;

const WHEN = `
  when, how long, how many years, years, year, since, until, till, dates, date, from when,
  what year, which year, which years, what years, still, ever, never, not, now, currently, today,
  nowadays, these days, at the moment, at present, at the time, present, presently, any longer,
  no longer, also, already, once, previously, formerly, later, begin, began, start, started, end,
  ended, stop, stopped, become, became, take up, took up, appointed, first, made, elected, enter,
  entered, get into, got into, leave, left, lose, lost, stand down, stood down, new, old, former,
  ex, at some point, if so, anywhere, as well, as`;

const HOLD = `
  hold, holds, held, holding, have, has, had, occupy, occupied, occupies, fill, filled, do, does,
  did, done, got, take, took, taken, serve, served, serving`;

/** What somebody has been. */
export const officesFrames: readonly Frame[] = [
  {
    name: "somebody's offices",
    cues: [
      `
      mep, meps, european parliament, in europe, brussels, strasbourg, house of lords, the lords,
      peer, peerage, ennobled, mayor, minister, cabinet, shadow cabinet, shadow minister,
      frontbench, front bench job, which organisation, which organisations, what organisation,
      what organisations, which group did, which groups did, which body, which bodies,
      which committee, which committees, what did found, what did chair, offices, office, posts,
      post, roles, role, jobs, job, positions, positions held, position hold, position held,
      hold position, held position, position have, position did, positions of, official positions,
      official position, capacity, capacities, titles, day job, occupation, profession, employed,
      employer, living, hats, what seat did, which seat did, what seat does, which seat does,
      what seat was, which seat was, seats has, seats did, responsibilities, work as, works as,
      worked as, work for, works for, worked for, appointments, served as, serve as, serves as,
      been chair of, chairmanships, jobs has, duties, what position, which position,
      which positions, position on, positions on, outside the nec, apart from the nec,
      earn a living, for a living, other jobs`,
    ],
    also: `
      ${HOLD}, ${WHEN}, ${POLITE}, chair, chaired, lead, led, run, ran, found, founded, edit,
      edited, direct, directed, belong to, organisation, organisations, body, bodies, group, groups,
      worn, wear, wears, seat, seats, what, which, other, else, list, party, political, public,
      labour, within, outside, apart from, besides, beyond, aside from, on, in, nec, member,
      committee, different, various, over the years, all, as, main, official, elected, elsewhere, do`,
    unless: `
        posts from, posts about, old posts, did post, he post, she post, they post, posted, tweet,
        tweeted, twitter, facebook, social media, what happened, why, who replaced, who, before the,
        after the, before, after, votes, finish, finished, come, came, end up, ended up, place`,
    takes: TIMED,
    weight: 1,
    examples: ["what offices has Alice Perry held", "what job did Billy Hayes have"],
    outcome: ofPerson((person, { times }) => ({ kind: "offices", person, ...dayIn(times) })),
  },
  {
    name: "what somebody did in a year without a contest",
    cues: [
      `
        what did, what was, what had, what were, what role, what part, which part, what job,
        part in, role in, up to, doing`,
      "do, doing, did, up to, role, part, job, play, played, busy, work, working, was, back in",
    ],
    also: `
      what, did, do, doing, was, up to, back in, back, in, his, her, their, role, part, job, play,
      played, have, had, s, busy with`,
    unless:
      "say, said, votes, chair, nec, stand, stood, win, won, get, claim, claims, accused, wrong",
    takes: TIMED,
    weight: 3,
    examples: ["what did Jon Lansman do in 1981"],
    outcome: (slots) => {
      const {
        people: [person],
        times,
        record,
      } = slots;
      const stood = record.candidacies.get(person?.id ?? "") ?? [];
      if (!person || stood.some(({ contest }) => times.some((time) => fits(contest.time, time))))
        return null;
      const { on } = dayIn(times);
      return on ? { query: { kind: "offices", person: person.id, on } } : null;
    },
  },
  {
    name: "whether and when somebody was an MP",
    cues: [
      `
      mp, an mp, member of parliament, parliament, house of commons, commons, parliamentarian,
      westminster, parliamentary seat, parliamentary constituency, which constituency,
      what constituency, constituency does, constituency did, constituency represent,
      seat in parliament,
      backbencher, backbench mp, labour mp, green benches`,
    ],
    also: `
      ${HOLD}, ${WHEN}, ${POLITE}, for, where, what, which, who, whether, seat, constituency,
      represent, represents, represented, representing, sit, sits, sat, sitting, labour, in, of, as,
      labour mp, member, election, general election, in the, get, got, be, been, being, area, place,
      town, stint, time, use to, used to, go into, went into, go on to be, went on to be, become an`,
    unless: `
        left the nec, leave the nec, leaving the nec, quit the nec, election, elections,
        by election, mps, who backed, who is, who was, votes, nominations, plp, which mp, which mps,
        what mp, who got, who took, who filled, who replaced, who came, who has, who inherited,
        who was given, nec seat, seat on the nec, mps backed, mps did, beat, section`,
    takes: TIMED,
    weight: 4,
    examples: ["is Kim Johnson an MP", "which seat does Melanie Onn represent in parliament"],
    outcome: ofPerson((person, { times }) => ({
      kind: "offices",
      person,
      of: "parliament",
      ...dayIn(times),
    })),
  },
  {
    name: "which seat in Parliament somebody had",
    cues: [
      "which, what, where",
      `
        parliamentary seat, parliamentary constituency, seat in parliament, seat at westminster,
        westminster seat, seat in the commons`,
    ],
    also: `
      ${HOLD}, ${WHEN}, ${POLITE}, mp, for, seat, represent, represents, represented, representing,
      sit, sits, sat, win, won, get, got, take, took, as, in, at, did, does, parliament, elected,
      election, general election`,
    unless:
      "nec seat, seat on the nec, section, who, whom, votes, nominations, clp, when, what year, majority",
    takes: TIMED,
    weight: 6,
    examples: ["which parliamentary seat did Melanie Onn win in 2024"],
    outcome: ofPerson((person, { times }) => ({
      kind: "offices",
      person,
      of: "constituency",
      ...dayIn(times),
    })),
  },
  {
    name: "whether and when somebody was a councillor",
    cues: [
      `
        councillor, a councillor, council, councils, cllr, local councillor, council seat,
        local government, ward, which council, what council, borough council, on the council,
        town hall`,
    ],
    also: `
      ${HOLD}, ${WHEN}, ${POLITE}, for, where, what, which, whether, seat, ward, council, represent,
      represents, represented, sit, sits, sat, sitting, labour, labour councillor, in, of, as, on,
      a, an, local, borough, city, be, been, being, area, place, town, stint, time, lead, leads,
      led, run, runs, ran`,
    unless: `
        who, lost, lose, election, elections, beaten, votes, nominations, section, rep,
        representative, reps, councillors section, lg`,
    takes: TIMED,
    weight: 3,
    examples: ["was Claudia Webbe ever a councillor"],
    outcome: ofPerson((person, { times }) => ({
      kind: "offices",
      person,
      of: "council",
      ...dayIn(times),
    })),
  },
  {
    name: "whether and when somebody held a post",
    cues: [],
    also: `
      ${HOLD}, ${WHEN}, ${POLITE}, is, was, become, became, been, be, being, as, what, which,
      whether, for, in, of, how, long, time, tenure, stint, spell, term, post, job, role, office,
      position, time as, years as, party, labour, nec, named, chosen, took over, take over,
      step down, stepped down, replaced as`,
    unless: `
        who, whom, whose, vice, deputy, before, after, votes, won, win, beat, contest, contested,
        stand for, stood for, run for, ran for, running for, election, candidate, bid, nominations,
        backed, why, treasurer election`,
    takes: { people: [1, 1], time: true, post: true },
    weight: 3,
    examples: ["is Keir Starmer still leader", "when did Jennie Formby become general secretary"],
    outcome: ofPerson((person, { record, times, post }) =>
      post && !postsOf(record).get(post)?.ofNec
        ? { kind: "offices", person, post, ...dayIn(times) }
        : null,
    ),
  },
  {
    name: "what somebody did before or after Parliament",
    cues: [
      `
        before becoming an mp, before becoming mp, before parliament, before entering parliament,
        before being an mp, before being elected mp, before being elected an mp,
        before being elected to parliament, before getting into parliament, prior to parliament,
        prior to becoming an mp, before the commons, before entering the commons, after parliament,
        after leaving parliament, after being an mp, since leaving parliament, after the commons,
        after losing seat in parliament`,
    ],
    also: `
      ${POLITE}, ${HOLD}, job, jobs, role, roles, post, posts, office, offices, work, career, what,
      to, be`,
    unless: "who, votes, elections, stood, stand, ran, lost, won",
    takes: { people: [1, 1] },
    weight: 3,
    examples: ["what did Johanna Baxter do before becoming an MP"],
    outcome: ofPerson((person) => ({ kind: "offices", person })),
  },
  {
    name: "whether and when somebody led an organisation",
    cues: [
      `
        chair, chaired, chairs, chairing, chairman, lead, led, leads, leading, leader, head, headed,
        run, ran, runs, running, in charge of`,
    ],
    also: `${WHEN}, ${POLITE}, is, was, ever, did, of, the`,
    unless: `
        who, whom, votes, ran for, run for, stood, stand, election, contest, candidate, backed,
        vice, deputy, co, why, slate, campaign, won, lost`,
    takes: { people: [1, 1], organisations: [1, 1], time: true },
    weight: 1,
    examples: ["when did Jess Barnard chair Young Labour"],
    outcome: ofPerson((person, { record, organisations: [organisation], times }) => {
      const post = organisation ? headOf(record, organisation.id) : null;
      return post && !post.ofNec && post.holdings.some((holding) => holding.person === person)
        ? { kind: "offices", person, post: post.id, ...dayIn(times) }
        : null;
    }),
  },
  {
    name: "what somebody was in an organisation",
    cues: [
      `
        member, members, membership, officer, official, role, roles, post, posts, office, offices,
        position, positions, job, jobs, chair, chaired, secretary, director, founder, founded,
        found, co founder, set up, started, part of, involved, involvement, connection, connections,
        connected, link, links, linked, ties, tied, tie, relationship, belong, belongs, belonged,
        serve, served, serves, work, works, worked, working, employed, sit, sat, sits, run, ran,
        runs, led, lead, leads, leader, editor, trustee, on, in, with, at, for, of, join, joined,
        associated, association, affiliated, affiliation, affiliations, attached, to do with`,
    ],
    also: `
      ${HOLD}, ${WHEN}, ${POLITE}, is, was, ever, what, which, whether, how, does, did, hold, held,
      a, an, of, in, with, at, for, on, to, the, national, committee, executive, part, senior,
      leading, former, vice, co, and, between, there, exactly, sort, kind, any`,
    unless: `
        who, whom, back, backed, backs, support, supported, endorse, endorsed, slate, slates,
        backing, votes, nominations, nominated, stand, stood, ran for, run for, contest, election,
        elections, candidate, candidates, won, win, lost, beat, elected, why, accused, claim,
        claims, said, say, suspended, expelled, drop, dropped, section, treasurer, nominee, ballot,
        list, ticket, choice, number, ballots, campaign, left or the right, left or right,
        right or the left, right or left`,
    takes: { people: [1, 1], organisations: [1, 1], bodies: true, time: true },
    examples: ["is Ann Black a member of Momentum", "what is Luke Akehurst's role in Labour First"],
    outcome: ofPerson((person, { record, organisations: [organisation], times }) =>
      organisation && organisation.id !== homeBody(record) && organisation.id !== PARTY
        ? { kind: "offices", person, organisation: organisation.id, ...dayIn(times) }
        : null,
    ),
  },
  {
    name: "what somebody did after the NEC",
    cues: [
      `
        after, once, since, afterwards, afterward, following, post, next, go on to, went on to,
        became of, become of, subsequently, subsequent, upon, on leaving, having left,
        these days since, later`,
      `
        do, did, doing, done, go, went, become, became, happened, job, jobs, role, roles, post nec,
        office, offices, work, career, path, trajectory, route, future, moves, move, life, up to,
        end up, ended up, turn, turned, what became of, move on to, moved on to, take up, took up`,
      `
        nec, national executive committee, executive, committee, ruling body, leaving, left,
        coming off, came off, standing down, stood down, quitting, quit, time on, what became of,
        become of, went on to, go on to, next, afterwards, departing, departed, stepping down,
        stepped down, membership`,
    ],
    also: `
      ${POLITE}, nec, on, to, do, be, later, then, after, once, leaving, leave, left, leaves, off,
      time, stint, spell, term, years, career, of, with, is, now, politically, in politics, from,
      national executive committee, committee, executive, jobs, what, where, next, had,
      came off, coming off, come off, stood down, standing down, stepped down, departure, serving,
      being on, sitting on, membership, over, ended, finished, finishing, ending, member, public,
      political, for a living, professionally`,
    unless: `
        who, votes, claim, claims, accused, complaint, complaints, in the end, why, won, lost,
        elected, beaten, stood again, replaced, vote, suspended, resigned, expelled, how did,
        how many, next time, next one, time after, one after, get in, got in, get on, got on,
        get elected, get a seat, win`,
    takes: { people: [1, 1] },
    weight: 3,
    examples: ["what did Navendu Mishra do after the NEC"],
    outcome: ofPerson((person) => ({ kind: "offices", person, of: "after-nec" })),
  },
  {
    name: "what somebody did before the NEC",
    cues: [
      `
      before the nec, before joining the nec, before joining, before nec, prior to the nec,
      prior to joining, pre nec, before being elected to the nec, before being on the nec,
      before getting on the nec, before going on the nec, before being elected,
      before getting elected, before coming on, before sitting on the nec, before
      serving on the nec, ahead of joining the nec, before the national executive committee,
      before getting onto the nec, before the committee, prior to the national executive committee,
      before entering the nec`,
    ],
    also: `
      ${POLITE}, nec, on, to, do, did, done, be, what, job, jobs, role, roles, post, posts, office,
      offices, work, career, hold, held, have, had, doing, occupation, background, who,
      national executive committee`,
    unless: "who, votes, election, elections, stood, stand, ran, lost, won",
    takes: { people: [1, 1] },
    weight: 1,
    examples: ["what did Ellie Reeves do before joining the NEC"],
    outcome: ofPerson((person) => ({ kind: "offices", person, of: "before-nec" })),
  },
];
