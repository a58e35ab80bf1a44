import type { Frame } from "../../frame.ts";
import { ONE, ofPerson, POLITE } from "./words.ts";

const ABOUT = `
  who is, who was, who are, who were, who exactly is, who the hell is, who on earth is,
  who the heck is, who in the world is, is who, was who, about, profile, bio, bios, biog,
  biography, biographical, backgrounder, background, back story, backstory, everything,
  all there is, all you have, all you have got, all you know, what do you know,
  what you have, what you know, what have you got, what do you have, what is known, what is there,
  info, information, gen on, details, detail, facts, fact file, factfile, data on, lowdown, low
  down, skinny, summary, summarise, overview, rundown, run down, introduce, introduction, intro,
  sketch, pen portrait, portrait, dossier, cv, resume, known for, best known, famous for,
  notable for, what part, part in, part of, role in all, part, involvement, involved in, involved,
  fit in, fits in, fit into, fits into, come in, comes in, come into, comes into, where does,
  figure in, to do with, got to do with, relevance,
  relevant, significance, somebody i should know, someone i should know, should i know,
  connection between, link between, link to, links to, link with, his link, her link, their link,
  link, links, connection with, connection to, significant, of interest, makes interesting,
  important, notable, noteworthy, prominent, special, well known, refresher, refresh, reminder,
  matter, why do i know, identify, who dat, who dis, who this, enlighten, enlighten me,
  worth knowing, worth saying, caption, one liner, a paragraph, never heard of, not heard of,
  in this database, in the database, in here, on here, in your files, in your system, on this list,
  in this record, listed here, among these, intel, entry, page on, page for, file on, lines on,
  heard of, keeps coming up, comes up, came up, cropped up, crops up, keeps cropping up,
  somebody called, someone called,
  person called, anything on, anything about, something about, something on, story, describe,
  description, who would that be, who might that be, read up on, brief me, briefing, fill me in,
  in your record, in your records,
  in the record, on record, whole history, what can you tell, what can you say, what should i know,
  ring a bell, rings a bell, notes on, a line on, a word on, a paragraph on, remind me who,
  wikipedia, thumbnail`;

/** Who somebody is. */
export const whoFrames: readonly Frame[] = [
  {
    name: "who somebody is",
    cues: [ABOUT],
    also: `
      ${POLITE}, should, readers, how come, worth, knowing, paragraph, sentence, sentences, lines,
      couple of lines, two lines, caption, enlighten, explain, come from, comes from, kind of,
      type of, dat, dis, identify, work out, find out, for a caption, wikipedia, style,
      never heard of, not heard of, database, person, candidate, member, politician, activist,
      figure, character, chap, bloke, woman, man, guy, lady, fellow, fella, feller, lad, lass, dude,
      individual, on earth, hell, heck, the hell, world, exactly, at home, home, between, and, he,
      she,
      elections, election, contests, all this, all of this, all these, all that, public, political,
      nec, labour, of, for, on, in, why, where, how, what, who, does, do, did, called, coming,
      keeps, keep, crop, cropping, comes, come, up, got,
      into, to, story, history, this, that, picture, name, part, role, time, life and times, career,
      in full, so called, supposed, supposed to be, meant to be, is he, is she, are they, these,
      those, connection`,
    unless: `
      how many, how did, vote, votes, why did, when did, accused, allegation, allegations, claim,
      claims, complaint, controversy, row, scandal, said, sorry, source, sources,
      result, results, candidates, did say, won, lost, elected, backed, replaced, chair, chaired,
      or, before, after, offices, jobs, job, timeline, date order, chronological, chronology`,
    takes: ONE,
    weight: 1,
    examples: [
      "Who is Jon Lansman?",
      "tell me about Yasmine Dar",
      "tell me everything you have on Peter Kenyon",
      "what is Rhea Wolfson's background",
    ],
    outcome: ofPerson((person) => ({ kind: "person", person })),
  },
  {
    name: "whether somebody is who bears the same name",
    cues: [
      `
        the same as, same person as, same person, same man as, same man, same woman as, same woman,
        same one as, the same one, one and the same, no relation to the, confused with,
        mixed up with, mistaken for, not to be confused with, namesake, namesakes,
        another of that name, only one of that name, somebody else of that name,
        someone else of that name, others of that name, other of that name, two people called,
        different person from, different man from, different woman from, the one who, the one that,
        the one on, the one from, the one in, is that the, is this the, was that the,
        would that be the, is he the, is she the, was he the, was she the, as in the,
        the scottish mp, the edinburgh mp, the welsh mp`,
    ],
    also: `
      ${POLITE}, whether, as, the, of, nec, labour, on, who, person, man, woman, one, mp, mps, msp,
      ms, member of parliament, scottish, welsh, english, irish, american, london, former,
      politician,
      edinburgh, secretary, former, ex, vice chair, vice, bencher, front bencher, joined as,
      man who, woman who, person who, is that, is this, peer, councillor, actor, actress, comedian,
      journalist, writer, author, academic, footballer, singer, broadcaster, candidate, member,
      trade unionist, unionist, union, called, named, name, of that name, with that name, or, is,
      not,
      a different, different, another, somebody else, someone else, same, minister, member,
      activist, blogger, lawyer, historian, rep, representative, chair, later, then, afterwards,
      from, in, sat, sits, sit, served, joined, join, came, came in, was, has, had, seat, seats,
      section, councillors, front bench, frontbench, clp, youth, union, unions, treasurer,
      same time, too, also, stood, elected, lost, won`,
    unless: `
        votes, vote, seat, seats, result, results, number, won, lost, contest, contests, slate,
        times, share, how many, year, why, when, what`,
    takes: { people: [1, 1], time: true },
    weight: 6,
    examples: ["is Ian Murray of the NEC the same as the Scottish MP"],
    outcome: (slots) =>
      slots.remembered
        ? null
        : ofPerson((person) => ({ kind: "person", person, alone: true }))(slots),
  },
  {
    name: "who somebody is, in other words",
    cues: ["who", "is, was, are, were, be"],
    also: `${POLITE}, readers, viewers, listeners, audience, should`,
    unless: `
        put, put up, brought, took, taken, place, called, against, after, before, over, gave, given,
        told, heard, hear, by, seen, saw, told by, needs, wants, likes, loves, helped, knows, knew,
        says, said, mentioned, confirmed, with, from, at, to, how many, how did, took`,
    takes: ONE,
    weight: -1,
    examples: ["who, in a nutshell, is Roger Silverman"],
    outcome: ofPerson((person) => ({ kind: "person", person })),
  },
  {
    name: "a name and nothing else",
    cues: [],
    takes: ONE,
    weight: -1,
    examples: ["Jon Lansman"],
    outcome: (slots) =>
      slots.conversation?.people.length && slots.people.length === 0
        ? null
        : ofPerson((person) => ({ kind: "person", person }))(slots),
  },
];
