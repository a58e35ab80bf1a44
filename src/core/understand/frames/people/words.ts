import type { Query } from "../../../query.ts";
import type { Outcome, Takes } from "../../frame.ts";
import type { Slots } from "../../slots.ts";
import { spanOf } from "../../times/span.ts";
import type { Time } from "../../times/time.ts";
import { WRAPPED } from "../candidacy/words.ts";
import { STOOD } from "../cues.ts";

/** One person, over all their time. */
export const ONE: Takes = { people: [1, 1] };
/** One person, in one section or time or all. */
export const WITHIN: Takes = { people: [1, 1], contest: "within" };

/** A query about the one person that a frame takes. */
export const ofPerson =
  (make: (person: string, slots: Slots) => Query | null) =>
  (slots: Slots): Outcome => {
    const [person] = slots.people;
    const query = person ? make(person.id, slots) : null;
    return query ? { query } : null;
  };

/** The section and the years that narrow a person's contests. */
export function narrowed({ section, times }: Slots): {
  section?: string;
  from?: string;
  to?: string;
} {
  return { ...(section && { section }), ...spanOf(times) };
}

/** The same where a single year only asks whether that was it: "was 2010 the first time X stood". */
export function narrowedBySpan(slots: Slots): ReturnType<typeof narrowed> {
  const { section, from, to } = narrowed(slots);
  const span = from && from === to ? {} : { ...(from && { from }), ...(to && { to }) };
  return { ...(section && { section }), ...span };
}

const two = (n: number) => String(n).padStart(2, "0");

/** A point inside the time said, for asking what held then; null for "now", for a span and where none is said. */
export function dayIn(times: readonly Time[]): { on?: string } {
  const time = times.find(({ year }) => year !== undefined);
  if (!time?.year) return {};
  const month =
    time.month ??
    (time.months ? Math.floor((time.months[0] + Math.max(...time.months)) / 2) : null);
  if (!month) return { on: String(time.year) };
  return { on: `${time.year}-${two(month)}${time.day ? `-${two(time.day)}` : ""}` };
}

/** When somebody held something: a day, or a span of years. */
export function heldIn(times: readonly Time[]): { on?: string; from?: string; to?: string } {
  return times.some(({ years }) => years) ? spanOf(times) : dayIn(times);
}

/** What a question about a person is wrapped in, which changes nothing of what is asked. */
export const POLITE = `
  ${WRAPPED}, refresher, handy, useful, helpful, interesting, interested, nice, lovely, great,
  brilliant, perfect, urgent, urgently, deadline, essay, dissertation, thesis, research,
  researching, researcher, reporting,
  student, programme, podcast, broadcast, script, column, blog, tweet, footnote, reminder, remind,
  etc, and so on, and so forth, overall, in general, in particular, specifically, for me, for us,
  count up, look, looks, looking, would be, makes, make, making, it that, actually, precisely,
  roughly, or so, sort,
  basically, essentially, really, truly, honestly, seriously, wow, hm, huh, ha, ooh, aha, rather,
  maybe, perhaps, possibly, probably, presumably, obviously, clearly, anyway, anyhow, please do,
  go on, come on, let me see, let us see, let us have, let us hear, let me have, how about,
  what about, tell us, talk to me, talk me,
  talk us, walk me, walk us, take me, show us, point me, direct me, pass me, send me, give us,
  hit me, hit me with, chapter and verse, the full story, long story short, in plain english,
  in simple terms, simple, layman,
  grateful, kindly, could you, can you, would you, will you, please, quick, quickly, short, brief,
  briefly, little, bit, more,
  some, general, basic, full, complete, whole, detailed, potted, decent, mini, one line,
  in a nutshell, in short, in brief, proper,
  understand, know, say, says, explain, remember, recall, sure, wonder, wondering, curious, heard,
  hear, mention, mentioned,
  article, piece, story, writing, write, writing about, work, working, help, need, needs, want,
  wanted, like, love, quite,
  clear, clue, idea, anything, something, mate, guys, all, here, there, again, so, then, now, right,
  correct, true, thing, things, far,
  as far as, at the time of, sort of, kind of, happen, happens, happened, just, even,
  over the years, to date, so far, on record, on file,
  in your record, in your records, in the record, in your data, in the archive, database, records,
  background, question,
  yes, no, well, oh, hang on, somebody, someone, cheers, thank, ta, tell, provide, supply, state,
  confirm, check,  across, ago, almost, along, already, also, always, among, around, back, become,
  being, both, bring, called, case, certain, chance, come, could, course, day, days, decade,
  decades, does, doing, during, each, either, enough, even, ever, every, example, fact, few, find,
  for long, forth, full, further,
  gave, given, go, goes, going, gone, good, great, hard, has, have, having, here, indeed, into,
  itself, keep, kept, kind, knew, known, large, lately, let, like, line, little, long, look, looked,
  lot, main, many, matter, mean, means, mind, moment, months, much, name, named, new, news, note,
  number, often, ok, once, one, onto,
  order, our, own, part, particular, parts, past, people, person, place, point, points, possible,
  present, put, quite, rather, read, real, recall, same, saw, search, see, seem, seen, sense,
  several, show, shown, small, sort, sorted, still, such, take, taken, talk, though, through, told,
  too, took, try, turn, turned, type, up, upon,
  use, using, usual, usually, various, version, very, way, ways, week, weeks, while, whole, word,
  words, wondered, speaking, concerned, matters, concern, regards, respect, purposes, account,
  generally, politically, historically, altogether then, by now, up to now, until now, till now,
  up to this point, to this day, to date,
  at this point, as of now, as we speak, of late, of yore, way back, back then, in those days,
  in his time, in her time, in their time, in that time, at that time, at one time, at one point,
  at some stage, at any stage, in the past, in history, in its history, in living memory, over time,
  through time, down the years, through the years, in recent years, in recent times`;

/** How often. */
export const OFTEN = `
  how many times, how often, how frequently, number of times, how many elections, how many contests,
  how many ballots,
  how many races, how many occasions, how many goes, how many attempts, how many bids,
  how many tries, how many campaigns, how many
  candidacies, count of, times has, times did, count the times, tally of, tot up the times,
  total number of, frequency, number of elections,
  number of contests, number of candidacies, number of attempts, many times, how many nec elections,
  how many nec contests, how many nec ballots,
  how many different elections, how many separate, how many internal elections,
  how many of these elections, how many of those elections,
  how many of the elections, how many different`;

/** Standing for election, in every way that people say it. */
export const STANDING = `
  ${STOOD}, candidate, a candidate, candidacy, candidacies, candidature, candidatures, contests,
  contested, contesting,
  fight, fights, fighting, compete, competes, competing, enter, enters, entering, went for, go for,
  goes for, going for, gone for, went in
  for, go in for, gone in for, put up for, put up, putting up, put forward, put in for, sought,
  seek, seeks, seeking, sought election,
  seek election, seek a seat, sought a seat, bid, bids, bidding, attempt, attempts, attempted,
  attempting, try, tries, tried, trying, tilt, tilts, campaign, campaigns, campaigned,
  campaigning, nominated, nominee, on the ballot, on a ballot, on ballot papers,
  on the ballot paper, ballot paper, ballot papers, took part in, take part in, taken part in,
  taking part in,
  taken part, take part, took part, participated, participate, participates, participating,
  throw hat in the ring, threw hat in the ring, thrown hat in the ring, hat in the ring,
  have a go, had a go, have a crack, had a crack, had a shot, challenged, challenge, vied, vie,
  in the running, in the race, up for election, up for, submit, submitted, put name forward,
  name forward,
  offer, offered, outing, outings, appear, appeared, appears, appearance, appearances, feature,
  featured, features`;

/** Elections in general, which narrow nothing. */
export const ELECTIONS = `
  election, elections, contest, contests, ballot, ballots, race, races, vote, poll, polls, seat,
  seats, a seat, place, a place, spot, section,
  rep, reps, representative, representatives, member, membership, post, internal, internal party,
  internal labour, party elections, party election, labour elections, labour election, committee,
  national, executive, ruling body,
  in the section, membership, occasions, occasion, times, time, cycle, cycles, different, separate,
  various, any, every, each, single, total, altogether, in all, in total`;
