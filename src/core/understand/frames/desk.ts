import type { Query } from "../../query.ts";
import type { Cues, Frame } from "../frame.ts";

interface Kind {
  readonly name: string;
  readonly query: Query;
  readonly cues: readonly Cues[];
  readonly examples: readonly string[];
  readonly also: Cues;
  readonly unless?: Cues;
  readonly weight?: number;
  readonly takes?: Frame["takes"];
  /** Whether it is asked only where the thread was about nothing yet: "it" is then the desk. */
  readonly opens?: true;
}

/** The desk, as people speak of it. */
const DESK: Cues = `
  desk, nec desk, news desk, newsdesk, bot, chatbot, robot, thing, site, website, page, app, tool,
  service, record, records, database, data, dataset, archive,
  programme, program, software, account, channel, service, system, here, yourself, information,
  info, figures,
  numbers, facts, answers, answer, stuff, all, stats, results, election results, knowledge, content,
  material, project, playground`;

const ASIDE: Cues = `
  much, very, so, how, what, is, exactly, really, actually, even, ever, all, today, now, then,
  right, just, still, currently, or, and,
  real, own, kind, sort, any, anything, something, somewhere, made, out, there, up, only, purely,
  simply`;

const OPERATED: Cues = `
  who runs, who is running, who made, who makes, who operates, who is behind, who are, who owns,
  who built, who put this together, who put it together, who put together, who put that together,
  who created, who wrote, who maintains, who set, who developed, who funds, who pays,
  who is responsible, run by, made by, operated by, owned by, built by, funded by, created by,
  maintained by, paid for by, who programmed, who do you work for, who are you working for,
  work for, speak for, part of, affiliated, affiliated with, affiliation, connected to,
  connection to, linked to, official, independent, neutral, impartial, biased, bias, partisan,
  belong to, whose, who controls, who edits, who is the editor, in charge, endorsed by, owner,
  operator, developer, creator, take sides, takes sides, taking sides, take a side, political,
  which side, what side, whose side`;

const AROUND_OPERATOR: Cues = `
      you, your, ${DESK}, this, that, it, ${ASIDE}, who, are, behind, person, people, by,
      the labour party, labour party, labour, party, the party, momentum, nec, anyone, someone,
      with, a, side, on, errors, mistakes, for, faction, factions, with any, left, right, against,
      towards, for, have, has`;

const KINDS: readonly Kind[] = [
  {
    name: "sources",
    query: { kind: "sources" },
    cues: [
      `
        source, sources, sauce, citation, citations, cite, reference, references, footnotes,
        where is that from, where is this from, where are those from, where are these from,
        where is it from, figure come from, figures come from, number come from, numbers come from,
        that come from, who reported that, who reported this, who reported it, who published that,
        who published it, says who, who says, who says so, according to whom,
        where did that come from, where does that come from, where does this come from,
        where did you get that, where did you get this, where did you get those,
        where did you get it, where did you find that, where did you get the, where do you get the,
        where did you find the, where have you got the, where do you have the,
        where did you read that, where did you see that, how do you know, how do you know that,
        how do you know this, prove it, evidence, proof, link, links, receipts,
        can you back that up, back that up, on what basis, based on what, what is that based on,
        what are you basing that on`,
    ],
    examples: ["source?"],
    also: `
      where, that, list, all, more, what, come, says, for, from, result, results, votes, data,
      information, figure, figures, number, numbers, those, full, every, please,
      these, got, any, does, from, your, claim, statement, answer, last answer, last one, it,
      behind, show, me, original, the last, which, are, used, used for, say so, say, information,
      info, did you use, use, this`,
    unless: "all this, all of this, all that, this stuff, so much",
  },
  {
    name: "coverage",
    query: { kind: "coverage" },
    cues: [
      `
        coverage, cover, covers, covered, gaps, gap, missing, how far back, last checked,
        last updated, up to date, lack, lacks, how current, current, how many people,
        how many persons, how many claims, how many reports, how many sources, how many candidates,
        how many contests, how many organisations, how many groups, how many facts, how recent,
        most recent, how fresh, updated, update, refreshed, out of date, how old, complete,
        how complete, comprehensive, how many elections, what topics, which topics, what subjects,
        which subjects, know everything, know all about, what elections, which elections, how big,
        how large, which years, what years, what period, time span, not know, not have,
        not you know, not you have, not you got, not you cover, never heard of, not got, not in,
        incomplete, include, includes, included, contain, contains, hold, go back, goes back, start,
        begin, scope, earliest, oldest, limits, limitations, know about, what is in, cut off,
        cutoff, as of when, how often`,
      `
        record, records, data, database, dataset, archive, you, your, desk, bot, this, it,
        information, info, here, coverage, gaps, missing, site, last checked, last updated, figures,
        numbers, up to date`,
    ],
    examples: ["what does the record cover", "what is missing"],
    also: `
      record, records, data, when, how, go, years, far, back, what, does, from, was, were, last,
      most, elections, results, any, anything, everything, there, all, not, which, is, are,
      have, know, do, still, contests, in, kept, it, often, year, date, get, been, to, earliest,
      latest, oldest, newest, about, election, contest, things, stuff, much, recently, regularly`,
    unless: `
      corrected, correction, members, member, chair, sits, turnout, votes, seats, women, candidates,
      stood, term, position, post, sections`,
    weight: -2,
  },
  {
    name: "changes",
    query: { kind: "changes" },
    cues: [
      `
        corrections, correction, corrected, correct, change log, changelog, errata, erratum,
        retractions, retraction, revised, revisions, what has changed, what changed,
        changes to the record, what have you changed, got wrong, get wrong, been wrong,
        made mistakes, made a mistake, make mistakes, made any mistakes, mistakes, errors, fixed`,
    ],
    examples: ["corrections"],
    also: `
      made, can i, see, view, look at, list, what, record, been, were, you, your, have, ever,
      had to, any, anything, there, are, log, of, latest, recent, so far, since, show, data,
      made to, which, did, facts, things, something, in, the, all, it, recently, lately, had, past,
      has, this, page`,
    unless: `
        how do i, how can i, where do i, where can i, who do i, whom do i, can i get, can i have,
        can i ask, i want, i need, please correct, you need to`,
    weight: -1,
  },
  {
    name: "who runs it",
    query: { kind: "about", aspect: "operator" },
    cues: [OPERATED, `you, your, ${DESK}, this`],
    takes: { organisations: [0, 1], bodies: true },
    examples: ["who runs this", "are you run by the Labour Party"],
    also: AROUND_OPERATOR,
  },
  {
    name: "who runs it, before anything else was asked about",
    query: { kind: "about", aspect: "operator" },
    cues: [OPERATED, "it, that"],
    takes: { organisations: [0, 1], bodies: true },
    examples: ["who made it"],
    also: AROUND_OPERATOR,
    opens: true,
  },
  {
    name: "whether it is a machine",
    query: { kind: "about", aspect: "bot" },
    cues: [
      `
        are you real, are you a, are you an, is this a, am i talking to, a bot, bot or, automated,
        automatic, robot, human, machine, ai, artificial intelligence, chatgpt, gpt, chat gpt,
        claude, llm, language model, large language model, gemini, copilot, algorithm, real person,
        real human, actual person, how do you work, bot work, desk work, thing work,
        how does this work, how does it work, do you use, powered by, what are you, sentient, alive,
        conscious, how are you made, what model, which model, model, running on, do you hallucinate,
        hallucinate, make things up, make stuff up, make it up, generated, written by, produced by,
        written`,
      `
        you, ${DESK}, this, it, that, automated, which ai, what ai, which llm, talking to,
        speaking to, chatting to`,
    ],
    examples: ["are you a bot", "are you an AI?"],
    also: `
      you, ${DESK}, this, that, it, ${ASIDE}, a, an, person, people, real, human, talking to,
      am i talking to, speaking to, am i speaking to, a person, use, model, or a, or an,
      chatting to, who, by, using, computer, work, works, answer, answers, generated, generate,
      reply, replies, do, does,
      there, behind, some, one, another, based on, run by, questions, question, text, type, humans,
      things, alive`,
  },
  {
    name: "where its data come from",
    query: { kind: "about", aspect: "sources" },
    cues: [
      `
        gets its, get its, know all, know so much, know this stuff, get your, get the, got your,
        get all, get this, getting your, come from, comes from, coming from, came from, draw on,
        drawn from, based on, rely on, relies on, sourced, sources, source, gather, gathered,
        collect, collected, compiled, compile, taken from, info from, data from, information from,
        figures from, facts from, numbers from, stats from, results from, built from, built on,
        built with, built, made from, made of, run on, fed, references, trust, trustworthy,
        reliable, accurate, accuracy, how accurate, how reliable, correct, believe, checked,
        verified, fact checked, publications, newspapers, papers`,
      `
        your, you, data, record, database, dataset, information, info, facts, stuff, desk, bot,
        figures, numbers, answers, results, stats, statistics`,
    ],
    examples: ["Where do you get your data from?"],
    also: `
      where, what, which, how, ${DESK}, you, your, from, does, do, are, is, used, use, for,
      statistics, who, publications, newspapers, papers, website, kind, kinds, types, main, mostly,
      this, that, it, ${ASIDE}, list, get, got, in general, overall, figures, numbers, can i,
      should i, i, come, rely, on, by, of, the, behind, material, always, why, know, knowledge, to`,
    unless: `
        that come from, that from, this from, those from, figure come from, number come from,
        in 2016, did that, who accused`,
    weight: -2,
  },
  {
    name: "privacy",
    query: { kind: "about", aspect: "privacy" },
    cues: [
      `
        happens to my, happen to my, happens to our, happens with my, privacy, private,
        personal data, my data, gdpr, data protection, store, stores, stored, storing, save, saved,
        saves, log, logs, logged, logging, track, tracks, tracking, spy, spying, keep, keeps, kept,
        retain, remember, remembers, record what, recording me, recorded, cookies, cookie, share,
        shared, sell, sold, see, read, reads, reading, listen, listening, confidential, anonymous,
        delete, monitored, monitor`,
      `
        you, your, my, i, me, we, our, us, this, desk, bot, site, policy, privacy, cookies,
        messages, conversations, chat, questions, anyone, data, gdpr`,
    ],
    examples: ["do you store what I type?", "privacy"],
    also: `
      you, your, my, i, me, we, our, us, this, ${DESK}, what, do, does, is, are, it, with, anyone,
      else, messages, message, conversations, conversation, chat, chats, questions, question, query,
      queries, type, types, typed, ask, asked, write, written, say, said, policy, notice, about,
      any, else, people, other people, others, who, can, third parties, third party, data, personal,
      how long, long, for, other, in the channel, dms, happens to, used, everything, information,
      history, of, the, being, our messages, users, user, user data, details, compliant, here, need,
      where, how, text`,
    unless: "votes, elected, stood",
    weight: -1,
  },
  {
    name: "how to have something put right",
    query: { kind: "about", aspect: "correction" },
    cues: [
      `
        corrected, correct, correction, corrections, put right, take my name off, my name off,
        my name out, my name removed, remove me, delete me, take me off, take me out,
        name taken off, forget me, leave me out, fixed, fix, changed, change, removed, remove,
        removal, taken down, take down, complain, complaint, mistake, error, wrong, inaccurate,
        incorrect, flag, contact, report, feedback, libel, libellous, defamatory, amend, amended,
        deleted, delete, dispute, get in touch, email, spotted, bug, untrue, not true, not right,
        out of date, rectify, object`,
      `
        my name, remove me, delete me, take me, forget me, leave me, how do i, how can i,
        how would i, how do we, how can we, how to, where do i, where can i, who do i, whom do i,
        who can i, who should i, whom should i, can i, could i, may i, i want, i need, i would like,
        i have found, i found, i spotted, i think, there is, you have, you got, you made, your,
        is there a way, is there someone, somebody to, someone to, that is, this is, that was,
        it is, address for, you are, contact, feedback, please, is there a mistake, bug`,
    ],
    examples: ["how do I get something corrected?"],
    also: `
      can, could, take, off, out, would, something, someone, somebody, wrong, mistake, mistakes,
      error, errors, about, get, got, it, have, you, report, about me, my, me, entry, a, an,
      ask for, a claim, claims, page, with, there, is, was, that, this, your, in, here, name, want,
      to, ${DESK}, who, to, record, made, any, way, found, i, need, think, spotted, complaint,
      complain, the, of, on, desk, team, editor, person, people, human, operator, in charge,
      responsible, entry, fact, figure, figures, number, numbers, statement, request, submit, send,
      make, if, when, see, one, thing, from, answer, last answer, reply`,
    weight: 2,
  },
];

function frame({
  name,
  query,
  cues,
  examples,
  also,
  unless,
  weight,
  takes = {},
  opens,
}: Kind): Frame {
  return {
    name,
    cues,
    also,
    ...(unless && { unless }),
    ...(weight !== undefined && { weight }),
    takes,
    examples,
    outcome: ({ conversation }) => (opens && conversation?.query ? null : { query }),
  };
}

/** Questions about the desk and its record. */
export const deskFrames: readonly Frame[] = KINDS.map(frame);
