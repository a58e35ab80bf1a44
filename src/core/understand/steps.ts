import type { NecRecord } from "#src/record/record.ts";
import type { Conversation } from "../conversation.ts";
import { attributedIn, withoutAttributed } from "./attributed.ts";
import { CalledFor } from "./called-for.ts";
import { type Claimed, claimedIn, seatsTold } from "./claimed.ts";
import { withoutCourtesy, withoutTag } from "./clauses.ts";
import { keepsDirection } from "./direction.ts";
import { cued, type Frame } from "./frame.ts";
import { book, frames, vocabulary } from "./frames/index.ts";
import { type Hearing, has, type Words } from "./hearing.ts";
import { isCue, leavesOut } from "./left-out.ts";
import { lexiconOf } from "./lexicon.ts";
import { type Mark, MOST_WORDS, mark } from "./mark.ts";
import { withBelonging } from "./names/belonging.ts";
import { withInitials } from "./names/initials.ts";
import { withLabelsApart } from "./names/labels-apart.ts";
import { withRivals } from "./names/rivals-said.ts";
import { withTitles } from "./names/titled.ts";
import { kindsIn } from "./needs.ts";
import { type Noise, noiseIn, withAnyParty, withParty } from "./noise.ts";
import { together } from "./phrasal.ts";
import { read, type Token } from "./read.ts";
import { withoutReplyAsked } from "./reply-asked.ts";
import { indexesOf, isWithin, type Run } from "./run.ts";
import { withItNamed } from "./seats-explained.ts";
import { type Choices, choose, LEADS_FROM, occasionsIn } from "./slots.ts";
import { spelled } from "./spelling.ts";

/** What the core knows when a question comes. */
export interface Asking {
  readonly record: NecRecord;
  readonly now: string;
  readonly conversation: Conversation | null;
  /** Publishers of articles that the desk has read, by name; left out where none are known beside the record's. */
  readonly outlets?: readonly string[];
}

/** A way to read a question, with what it leaves unexplained. */
export interface Reading {
  readonly frame: Frame;
  readonly choices: Choices;
  readonly unexplained: readonly string[];
  readonly score: number;
  /** The words as they were read. */
  readonly words: Words;
}

/** The steps of understanding, for `--explain`. */
export interface Steps {
  readonly tokens: readonly Token[];
  readonly marks: readonly Mark[];
  /** Best first. Only those that leave nothing unexplained are trusted. */
  readonly readings: readonly Reading[];
  /** Which tokens nothing but a cue can explain: readings that leave one of them are left out. */
  readonly strange: readonly number[];
}

/** Marks that are no names. */
const LOOSE: ReadonlySet<Mark["kind"]> = new Set(["role", "pair", "thing"]);

/** The words inside names of two words or more, where a cue is no cue: "Young Labour chair". */
function insideNames(marks: readonly Mark[]): ReadonlySet<number> {
  const long = marks.filter((mark) => {
    const { kind, from, to } = mark;
    // The "before" of "before 2018" says when, and rules no question out.
    const dated = kind === "time" && !mark.time.order && !mark.time.years;
    return !dated && kind !== "topic" && !LOOSE.has(kind) && to - from > 1;
  });
  return indexesOf(long);
}

function readingOf(frame: Frame, heard: Heard, asking: Asking): Reading | null {
  const { hearing, marks, named, leading } = heard;
  const { words } = hearing;
  const cues = cued(frame, hearing, named);
  // A word that nothing can explain leaves nothing to trust: the rest need not be worked out.
  if (!cues || heard.strange.some((at) => !cues.some(({ from, to }) => at >= from && at < to)))
    return null;
  const explained = indexesOf(cues);
  if (leading && frame.takes.people && isCue(leading, frame, hearing)) return null;
  const free = marks.filter(
    (mark) =>
      mark.kind === "person" ||
      mark.kind === "organisation" ||
      mark.kind === "pronoun" ||
      mark.kind === "thing" ||
      mark.kind === "pair" ||
      // "The first STV election" is no first election, nor "the members' reps" any, whatever else explains the words.
      ((mark.kind === "system" || (mark.kind === "section" && mark.to - mark.from > 1)) &&
        frame.takes.contest !== undefined &&
        !isCue(mark, frame, hearing)) ||
      (mark.kind === "role" && !isCue(mark, frame, hearing)) ||
      // A by-election stays one, whatever else explains its words.
      (heard.occasions.has(mark) && frame.takes.contest !== undefined && !frame.takes.term) ||
      (!isWithin(mark, explained) && !(mark.kind === "topic" && isWithin(mark, heard.noise.at))),
  );
  const chosen = choose(frame, free, asking.record, asking.conversation);
  const choices = chosen && {
    ...chosen,
    constraint: { ...chosen.constraint, claimed: heard.claimed },
  };
  if (!choices || !keepsDirection(frame.direction, choices.used, words)) return null;
  if (leavesOut(frame, marks, choices.used, hearing)) return null;
  const sections = choices.used.filter(({ kind }) => kind === "section");
  const noise = withParty(
    heard.noise,
    sections.map(({ from }) => from),
  );
  const marked = indexesOf(choices.used);
  const unexplained = words.filter(
    (_, at) => !explained.has(at) && !marked.has(at) && !noise.has(at),
  );
  const counted = [...explained].filter((at) => !marked.has(at) && !noise.has(at));
  if (choices.remembered && counted.length + choices.used.length === 0) return null;
  if (choices.remembered && (words.length > MOST_ELLIPTIC || has("did you", words))) return null;
  const goesOn = choices.remembered && asksOfPerson(asking.conversation) ? GOES_ON : 0;
  const spoken = choices.used.some(({ kind }) => kind === "pronoun") ? GOES_ON : 0;
  const score = counted.length + marked.size + (frame.weight ?? 0) * 0.5 + goesOn + spoken;
  return { frame, choices, unexplained, score, words };
}

/** How many words a question has at most that leaves out whom it asks about: a longer one would say so. */
const MOST_ELLIPTIC = 9;

/** What it counts that a question without a person goes on from one about a person: it settles ties. */
const GOES_ON = 0.25;

const asksOfPerson = (conversation: Conversation | null) =>
  ["candidacy", "candidacies", "across", "person", "offices"].includes(
    conversation?.query?.kind ?? "",
  );

/** "The loser: how many did he get?": who is then asked about, and no cue. */
function roleThatLeads(marks: readonly Mark[]): Mark | undefined {
  return marks.find(
    (mark) =>
      mark.kind === "role" &&
      mark.from <= LEADS_FROM &&
      marks.some(({ kind, from }) => kind === "pronoun" && from >= mark.to),
  );
}

const called = new CalledFor(frames);

/** The first four steps, kept apart so that they can be shown: readings that leave words unexplained only where `every` asks for them. */
export function steps(text: string, asking: Asking, every = false): Steps {
  return stepsOf(questionIn(read(text), asking), asking, every);
}

/** What is asked, without slips of the fingers and without the words that only ask for it. */
export function questionIn(said: readonly Token[], asking: Asking): readonly Token[] {
  const named = withItNamed(said.slice(0, MOST_WORDS), asking);
  const spelt = spelled(named, vocabulary, lexiconOf(asking.record));
  const all = [...spelt, ...said.slice(MOST_WORDS)];
  return withoutReplyAsked(withoutTag(withoutCourtesy(all)));
}

const VERB = /(?:ed|ing)$/;

/**
 * Words of a question for articles with the slips of fingers in its verbs put right, "which union endorsd her?"; a noun
 * that only looks like a slip may stand in an article as it is.
 */
export function withVerbsSpelt(said: readonly Token[], { record }: Asking): readonly Token[] {
  const spelt = spelled(said.slice(0, MOST_WORDS), vocabulary, lexiconOf(record));
  return said.map((token, at) => {
    const meant = spelt[at];
    return meant && VERB.test(meant.text) ? meant : token;
  });
}

/** The first four steps of words already read, as `steps` gives them. */
export function stepsOf(said: readonly Token[], asking: Asking, every = false): Steps {
  const lexicon = lexiconOf(asking.record);
  const tokens = together(said.slice(0, MOST_WORDS));
  const words = tokens.map(({ text }) => text);
  const titled = withTitles(mark(tokens, lexicon, vocabulary, asking.now), tokens);
  const named = withInitials(titled, tokens, asking.record);
  const attributed = indexesOf(attributedIn(words, named));
  const own = withBelonging(withoutAttributed(named, attributed), tokens, asking.record);
  const marks = withRivals(withLabelsApart(own, tokens, asking.record), tokens, asking.record);
  const hearing = book.hear(words, countsAmong(words, marks));
  const heardNoise = noiseIn(words);
  const told = indexesOf(seatsTold(words));
  const noise = { ...heardNoise, at: new Set([...heardNoise.at, ...attributed, ...told]) };
  const possible = new Set([...withAnyParty(noise), ...indexesOf(marks)]);
  const heard = {
    hearing,
    marks,
    named: insideNames(marks),
    leading: roleThatLeads(marks),
    occasions: new Set(marks.filter((each) => occasionsIn([each], asking.record).length > 0)),
    noise,
    claimed: claimedIn(words, marks),
    strange: every ? [] : [...words.keys()].filter((at) => !possible.has(at)),
  };
  const frames =
    said.length > MOST_WORDS
      ? []
      : called.in(hearing, kindsIn(marks), asking.conversation === null);
  const readings = frames
    .flatMap((frame) => readingOf(frame, heard, asking) ?? [])
    .sort((a, b) => a.unexplained.length - b.unexplained.length || b.score - a.score);
  return { tokens, marks, readings, strange: heard.strange };
}

const POINTING: ReadonlySet<string> = new Set(["that", "this", "the", "which", "it"]);
const CONTEST: ReadonlySet<string> = new Set(
  "election contest ballot vote race poll section one byelection count round".split(" "),
);

const AMOUNT = "what, how many, how much";

/** Who needs something that is no seat: "I need her votes". */
const ASKER: ReadonlySet<string> = new Set(["i", "we"]);

/** Where the asker says what is needed: no cue of what it took to be elected. */
const needsAnswer = (words: Words, { from, to }: Run) =>
  to - from === 1 && words[from] === "need" && ASKER.has(words[from - 1] ?? "");

/** "What did he get in 1999?" asks for what he got, and not whether he got in: the "in" belongs to the date. */
function countsAmong(words: Words, marks: readonly Mark[]): ((place: Run) => boolean) | undefined {
  const asked = words.includes("need") ? (place: Run) => !needsAnswer(words, place) : undefined;
  if (!has(AMOUNT, words)) return asked;
  const dated = new Set([
    ...marks.flatMap((mark) => (mark.kind === "time" && !mark.time.order ? [mark.from] : [])),
    ...words.flatMap((word, at) =>
      POINTING.has(word) &&
      (CONTEST.has(words[at + 1] ?? "") || has("by election", words.slice(at + 1, at + 3)))
        ? [at]
        : [],
    ),
  ]);
  return (place) => {
    const { from, to } = place;
    return (to - from < 2 || words[to - 1] !== "in" || !dated.has(to)) && asked?.(place) !== false;
  };
}

/** A question as the frames hear it. */
interface Heard {
  readonly hearing: Hearing;
  readonly marks: readonly Mark[];
  /** Words inside longer names. */
  readonly named: ReadonlySet<number>;
  /** Who leads the question, spoken of by how they did. */
  readonly leading: Mark | undefined;
  /** What says what a contest was held for. */
  readonly occasions: ReadonlySet<Mark>;
  readonly noise: Noise;
  readonly claimed: Claimed;
  /** Words that no mark or noise can explain, so that a cue must; none where all is shown. */
  readonly strange: readonly number[];
}
