import { type Cues, type Hearing, Phrasebook } from "./hearing.ts";
import { indexesOf } from "./run.ts";
import { WRAPPERS } from "./wrappers.ts";

/** Words that carry no content in a question about this field. Every other word must be explained. */
export const NOISE: ReadonlySet<string> = new Set(
  `a an the of in on at to for from by as with into than so and also but or
   is are was were be been being am do does did done doing has have had having
   whether it its this that these those there then too one ones any well
   during regarding concerning among amongst within throughout upon onto
   i me you your we
   please pls plz thanks kindly hi hello hey hiya ok okay oh ah um umm er erm hmm sorry mate folks
   actually really just exactly precisely roughly again quickly simply officially apparently basically
   exact precise actual official possibly perhaps maybe eventually ultimately
   tell show give gave given know want would can could may might let find look get getting got see name
   who whom whose which what
   nec election elections contest contests ballot ballots race races byelection byelections
   mr mrs ms miss mx dr sir dame lord lady baroness cllr comrade
   our my your lady ladies gentleman gentlemen chap bloke guy guys fella pal dear madam
   knowing learning finding grateful obliged glad pleased delighted thankful appreciate appreciated appreciative enquire inquire pray
   forgive pardon excuse calculate compute enumerate identify specify describe retrieve supply provide state
   yo lol lmao omg wtf tbh imo imho fyi afaik iirc haha hah hmmm yeah yep yup bruh bro dude m8 innit kinda literally
   absolutely totally utterly honestly frankly seriously rather quite fairly though although
   e g ie eg etc`.split(/\s+/),
);

/** Names of the body this desk is about. "Labour" alone is a party, and is not among them. */
const BODY: Cues = `
  nec, national executive committee, national executive, ruling body, ruling national executive committee,
  ruling executive, ruling committee, governing body`;

const LABOUR: Cues =
  "labour, labour party, uk labour, uk labour party, british labour party, party";

const book = new Phrasebook([WRAPPERS, BODY, LABOUR]);

const YEAR = /^(?:19|20)\d\d$/;

/** What carries no content in some words, whatever kind of question they are. */
export interface Noise {
  readonly at: ReadonlySet<number>;
  readonly hearing: Hearing;
}

/** Marks as noise the words of `NOISE` and `WRAPPERS`, and the body's names. */
export function noiseIn(words: readonly string[]): Noise {
  const hearing = book.hear(words);
  const at = indexesOf([...hearing.placesOf(WRAPPERS), ...hearing.placesOf(BODY)]);
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
  // "Labour's 2025 deputy leadership election": a year may stand between.
  const leading = labour.filter(
    ({ to }) => starts.has(to) || (YEAR.test(hearing.words[to] ?? "") && starts.has(to + 1)),
  );
  return new Set([...at, ...indexesOf(leading)]);
}

/** What carries no content, and what may not: the party's name, wherever it stands. */
export function withAnyParty({ at, hearing }: Noise): ReadonlySet<number> {
  return new Set([...at, ...indexesOf(hearing.placesOf(LABOUR))]);
}
