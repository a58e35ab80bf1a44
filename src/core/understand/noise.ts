import { type Cues, type Hearing, Phrasebook } from "./hearing.ts";
import { indexesOf } from "./run.ts";

/** Words that carry no content in a question about this field. Every other word must be explained. */
export const NOISE: ReadonlySet<string> = new Set(
  `a an the of in on at to for from by as with into than so and also but
   is are was were be been being am do does did done doing has have had having
   whether it its this that these those there then too one ones any well
   during regarding concerning among amongst within throughout upon
   i me you your we
   please pls plz thanks kindly hi hello hey hiya ok okay oh ah um umm er erm hmm sorry mate folks
   actually really just exactly precisely roughly again quickly simply officially apparently basically
   exact precise actual official possibly perhaps maybe eventually ultimately
   tell show give gave given know want would can could may might let find look get getting got see name
   who whom whose which what
   nec election elections contest contests ballot ballots race races byelection byelections
   mr mrs ms miss mx dr sir dame lord lady baroness cllr comrade
   e g ie eg etc`.split(/\s+/),
);

/** Ways of asking politely or loosely, which carry no content only as a whole. */
const PHRASES: Cues = `
  i am writing about, i am writing on, i am writing a piece on, i am writing a piece about, i am researching, i am looking into, a bit about, a bit more about, a little about, a little more about, would like to, would love to, would you mind,
  do you mind, by any chance, if possible, if you can, if you could, if you know, if you would, if known, if it is known,
  if you have it, if you have that, if any, if at all, in the end, as far as is known, as far as you know,
  as far as we know, as far as the record goes, as far as anyone knows, as far as i know, remind me, remind us,
  to your knowledge, do you know, do you happen to know, do you have, have you got, any idea, any ideas, i wonder,
  i was wondering, i am wondering, wondering, just wondering, i am curious, curious, out of interest,
  out of curiosity, i am interested in, interested in, i am trying to, trying to, i would like to know, i want to know,
  i need to know, need to know, i need, need, want to, wanted to know, i have been asked, i keep seeing, i keep hearing, keep seeing,
  keep hearing, i have heard of, i have heard, i heard, i saw, i have seen, i read, i have read, i see, i think, i thought, i believe,
  i understand, i am told, i was told, i assume, i suppose, i gather, i recall, i remember, as i recall, if i remember rightly,
  if i recall, i seem to remember, is it true that, is it true, is it right that, is it correct that, is it the case that, was it true that,
  am i right that, am i right in thinking that, am i right in thinking, am i right, it is said that, they say that,
  correct me if i am wrong, to be clear, to confirm, can you confirm, please confirm, confirm, confirm that, confirm whether,
  double check, can you check, just checking, checking, for the record, for reference, in short, in brief, in a nutshell, in a sentence, in one sentence, in a line, in one line, in a few words,
  quick question, quick one, a question, question, one question, silly question, stupid question, a quick question, here is one,
  find out, work out, find me, let me know, tell me, tell us, show me, show us, give me, give us, get me, get us, let us know, help us, for us, fill me in on, fill me in, run me through, walk me through,
  talk me through, help me, help me with, look up, pull up, bring up, dig out, dig up, what kind of, what sort of, what type of,
  if that is ok, when you get a chance, asap, for me, for us, good morning, good afternoon, good evening,
  in fact, of course, by the way, btw, at all, in question, so to speak, as it were, you know, you see, as ever, as well,
  i mean, that is, i guess, as it happens, turned out, turn out to be, turned out to be, ended up, end up, happen to, happened to,
  managed to, manage to, manages to, went on to, go on to, was able to, were able to, used to, has to, have to, had to, got to, tried to,
  successfully, going back to, coming back to, returning to, back to, to go back to, finally, eventually, at last, when it is at home, when they are at home, when he is at home, when she is at home, that year, that time, that time around, that time round, on that occasion, on this occasion, on that one, at that one, in that one, back then,
  in terms of, when it comes to, with regard to, with respect to, as regards, as for, as to, in relation to,
  according to the record, in the record, in your record, in your data, on your record, according to your records, do you reckon, exactly how`;

/** Names of the body this desk is about. "Labour" alone is a party, and is not among them. */
const BODY: Cues = `
  nec, national executive committee, national executive, ruling body, ruling national executive committee,
  ruling executive, ruling committee, governing body`;

const LABOUR: Cues =
  "labour, labour party, uk labour, uk labour party, british labour party, party";

const book = new Phrasebook([PHRASES, BODY, LABOUR]);

/** What carries no content in some words, whatever kind of question they are. */
export interface Noise {
  readonly at: ReadonlySet<number>;
  readonly hearing: Hearing;
}

/** Marks as noise the words of `NOISE` and `PHRASES`, and the body's names. */
export function noiseIn(words: readonly string[]): Noise {
  const hearing = book.hear(words);
  const at = indexesOf([...hearing.placesOf(PHRASES), ...hearing.placesOf(BODY)]);
  words.forEach((word, place) => {
    if (NOISE.has(word)) at.add(place);
  });
  return { at, hearing };
}

/** With "Labour" or "Labour Party" where it only leads to the body's name or to a section that starts at these places. */
export function withParty(
  { at, hearing }: Noise,
  sectionStarts: readonly number[],
): ReadonlySet<number> {
  const labour = hearing.placesOf(LABOUR);
  if (labour.length === 0) return at;
  const starts = new Set([...sectionStarts, ...hearing.placesOf(BODY).map(({ from }) => from)]);
  const leading = labour.filter(({ to }) => starts.has(to));
  return new Set([...at, ...indexesOf(leading)]);
}

/** What carries no content, and what may not: the party's name, wherever it stands. */
export function withAnyParty({ at, hearing }: Noise): ReadonlySet<number> {
  return new Set([...at, ...indexesOf(hearing.placesOf(LABOUR))]);
}
