import type { Frame } from "../frame.ts";
import { contestsOf, whereOf } from "./backed-where.ts";
import { FILLING, SUPPORT_NOUNS, SUPPORT_VERBS, TALK, WINGS } from "./support-cues.ts";

/** What kind of thing a group or a publisher is taken to be: it is told from the record, whatever the question holds. */
const KINDS = `
  youth thing, youth group, youth wing, youth organisation, youth body, student group, student wing,
  student body, students, mps group, group of mps, for mps, of mps, women group, womens group, black group,
  jewish group, welsh group, union group, members group, councillors group, for councillors, disabled group,
  party group, group, groups, grouping, organisation, organization, outfit, campaign, campaign group,
  pressure group, faction, factions, network, body, union, trade union, think tank,
  movement, alliance, thing, society, party within a party, caucus, club, company, website, site, news site,
    blog, outlet, news outlet, paper, newspaper, magazine, media outlet, publication, source, news`;

const LEANING = `
  ${WINGS}, independent, partisan, biased, bias, impartial, neutral, slanted, aligned, leaning, leanings,
  politics, political, stance, position, mainstream, official, affiliated, affiliate, pro, anti, on the left,
  on the right,
  ideology, ideological, views, side, sides, orientation, tendency, allegiance, allegiances, loyalties,
    connected, linked, close to, extreme`;

const BEGAN = `
  founded, founder, founders, found, set up, started, start, formed, form, created, launched, launch,
    established, began, begin, origins, origin, history, date from, dates from, come from, came from,
    came about, come about, come into being, age, beginnings, roots, exist, existed, going, around, emerge,
    emerged, renamed, rename, its name, old name, new name, name change, change its name, changed its name,
    change name, known as, become, became, rebrand, rebranded, formerly, former, used to be, previously,
    also known as, alias, other names, previous name`;

const ABOUT = `
  detail, details,  who, what, founding, foundation, date of birth, start date, story with,
  deal with, story of, crack with,
  lowdown on, which groups, what groups, groups, explain, make up, makes up, made up of,
  composed of,
  consist of, consists of, comprise, comprises, what is, what are, who is, who are, what was,
  what were,
  who was, who were, about, more about, explain, meaning, mean, means, what does, define,
  definition, describe,
  describes, description, stand for, stands for, stood for, what sort, what kind, what type,
  background, info,
  information, details, profile, summary, brief, briefing, introduce, introduction, overview,
  heard of,
  tell me, who exactly, who on earth, what on earth,
  what exactly, when was, when were, when did, where did, how did, how old, how long has, full name,
    abbreviation, abbreviated, acronym, initials, short for, in short, long form, set up, founded,
    started,
    formed, launched, created, who founded, who set up, who started, who formed, who launched,
    who created,
    whose, which, ${LEANING}, ${BEGAN}`;

/** How large a group is: asked only of one of which the record says it. */
const SIZE =
  "how many members, how big, how large, membership, size, members, number of members, how many people";

const ALSO = `
  date, lot, people, active, alive, defunct, going concern, today, all, ${TALK}, make up, makes up,
  made up of,
    composed of, consist of, consists of, comprise, comprises, before, anyone, anybody, somebody,
    someone,
    not come across, never come across, come across, not heard of, never heard of,
    not familiar with,
    unfamiliar, unfamiliar with, not sure, not know, before now, across before, heard of before,
    large, huge,
    tiny, its, their, name, names, change, changed, exactly, here, mps, thing, called, when, set,
    up, magazine,
    ${KINDS}, ${ABOUT}, how many, belong, belongs, made up, part of, component, components,
    constituent, in,
    include, includes, included, makes up, stand, they, them, these, those, whole, all about, role,
    do, does,
    purpose, point, aim, aims, goal, goals, want, wants, believe, exactly, basically, within,
    inside, new, old,
    labour, party, labour party, labour movement, the party, the nec, or, to do with, short, behind,
    other,
    between, run, by whom, whom, first, nutshell, simple terms, plain english, please, for short,
    else,
    and what, and who, with, matter, matters`;

/** What makes it another question than what an organisation is. */
const NOT_WHAT = `
  why, answer, did answer, chair, chairs, leads, leader, who runs, treasurer, candidate, candidates,
  winners, did it win, how well, sat, seats, seat, ${SUPPORT_VERBS}, backing, slates, on the slate,
  slate candidates, list of, names on, names of, endorsement, endorsements, nominee, nominees,
  line up, lineup, good, bad`;

/** Questions about a group, a body, or a publisher. */
export const organisationFrames: readonly Frame[] = [
  {
    name: "what an organisation is",
    cues: [ABOUT],
    also: ALSO,
    unless: NOT_WHAT,
    takes: { organisations: [1, 1] },
    examples: ["What is the CLGA?", "who are Open Labour"],
    outcome: ({ organisations: [organisation] }) =>
      organisation ? { query: { kind: "organisation", organisation: organisation.id } } : null,
  },
  {
    name: "when an organisation was founded",
    cues: [
      `
        when, what year, which year, in what year, in which year, how old, how long ago,
        how long has, what date, date of birth`,
      `
        founded, set up, started, formed, created, launched, established, began, begin, start,
        founding, old, been going, been around, existed, exist, come into being, came into being,
        come about, came about`,
    ],
    also: ALSO,
    unless: NOT_WHAT,
    takes: { organisations: [1, 1] },
    weight: 2,
    examples: ["when was Momentum founded"],
    outcome: ({ organisations: [organisation] }) =>
      organisation
        ? { query: { kind: "organisation", organisation: organisation.id, aspect: "founded" } }
        : null,
  },
  {
    name: "what a body is",
    cues: [
      `what is, who are, what are, who is, what was, what does stand for, about, explain, meaning, what does,
        more about`,
    ],
    also: "stand for, stand, group, organisation, mean",
    takes: { organisations: [1, 1], bodies: true },
    weight: -0.5,
    examples: ["what is the National Constitutional Committee"],
    outcome: ({ organisations: [organisation] }) =>
      organisation ? { query: { kind: "organisation", organisation: organisation.id } } : null,
  },
  {
    name: "how many members an organisation has",
    cues: [SIZE],
    also: `${SIZE}, ${ALSO}, how, many, have, has, does, claim, claims, in, sign up, signed up, join, joined,
      belong, to, strong`,
    unless: "why, won, elected, seats, left, quit, votes",
    takes: { organisations: [1, 1] },
    weight: 0.5,
    examples: ["how many members does Momentum have"],
    outcome: ({ organisations: [organisation] }) =>
      organisation?.notes?.some(({ text }) => /\bmembers\b/.test(text))
        ? { query: { kind: "organisation", organisation: organisation.id } }
        : null,
  },
  {
    name: "whether an organisation is of some kind",
    cues: [
      KINDS.replace(/\b(?:slate|people|lot|source|news|campaign|party within a party|body),/g, ""),
      "is, are, was, were, isn, aren",
    ],
    also: ALSO,
    unless: `why, chair, candidate, candidates, winners, ${SUPPORT_VERBS}, backing, endorsement, endorsements,
      won, win, elected, seats, votes`,
    takes: { organisations: [1, 1] },
    weight: -0.5,
    examples: ["is Momentum a pressure group"],
    outcome: ({ organisations: [organisation] }) =>
      organisation ? { query: { kind: "organisation", organisation: organisation.id } } : null,
  },
  {
    name: "an organisation and nothing else",
    cues: [],
    takes: { organisations: [1, 1], bodies: true },
    weight: -1,
    examples: ["Momentum"],
    outcome: ({ organisations: [organisation] }) =>
      organisation ? { query: { kind: "organisation", organisation: organisation.id } } : null,
  },
  {
    name: "what a publisher is",
    cues: [
      `
        what, how is, how are, described, described as, labelled, marked as, ${ABOUT}, reliable,
        trust, trusted, use, used, cite, cited, cites, citing, rely, relies, quote, quoted`,
    ],
    also: `
      ${ALSO}, here, should, can, be, i, reliable, trust, trusted, use, used, cite, cited, cites,
      citing, rely, relies, on, quote, quoted, a source, sources, articles, pages, reports, from,
      how often, you, your, do you, record, marked, mark`,
    unless: "why, won, elected, votes, say, said, claim, claims, report, reported, accuse, accused",
    takes: { publisher: true },
    examples: ["what is Left Futures"],
    outcome: ({ publisher }) => (publisher ? { query: { kind: "publisher", publisher } } : null),
  },
  {
    name: "two organisations side by side",
    cues: [
      `difference, differences, differ, different, compare, compared, comparing, comparison, v, vs, versus,
        against, same, related, relation, relationship, connection, connected, link, linked, or, and, both,
        better, best, worse, overlap, overlapped, distinguish, tell apart, alike, in common, distinction, two,
        rival, rivals, outperform, outdo, ahead, came out, on top, more successful, bigger, larger, beat,
        jointly, separate, part of, belong to, belong, each, did, allied, alliance, side by side`,
    ],
    also: `
      ${FILLING}, came out, come out, on top, top, came, come, ahead, win more, won more,
      more seats, most seats, many, fewer, ${ALSO}, ${SUPPORT_VERBS}, ${SUPPORT_NOUNS}, candidate,
      candidates, how, do, did, done, more, most, who, which, seats, seat, won, win, elected, get,
      got, took, take, between, from, to, thing, things, the two, well, better, worse, than, people,
      anyone, somebody, someone, anybody, with, one, ever, same people, same candidates, share,
      shared, each other, each, another, work, worked, working, together, fare, fared, stack up,
      perform, performed, results, result, at, their, both of them, is, there, any, really, just,
      apart, tell, or are they, side, measure up, stood, stand, ran`,
    unless: `
        why, how come, when, drop, dropped, before, after, not, never, share of the vote,
        vote share, percentage, per cent, counted, answer, answered, respond, responded, reply,
        replied, said, say, according to`,
    takes: { organisations: [2, 2], contest: "optional" },
    together: true,
    examples: ["what is the difference between Momentum and the CLGA"],
    outcome: (slots) => {
      const [a, b] = slots.organisations;
      if (!a || !b) return null;
      // Two names of one organisation: what it is says both.
      if (a === b) return { query: { kind: "organisation", organisation: a.id } };
      const ofB = new Set(contestsOf(b.id, slots));
      const both = contestsOf(a.id, slots).filter((contest) => ofB.has(contest));
      // Two groups are compared over the years unless a contest is named: a thread's contest is not taken for it.
      const where = slots.contestSaid ? whereOf(slots, both) : {};
      return (
        where && {
          query: { kind: "compare-organisations", organisations: [a.id, b.id], ...where },
        }
      );
    },
  },
];
