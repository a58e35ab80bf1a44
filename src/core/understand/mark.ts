import { isTelling } from "../claim-words.ts";
import type { Pronoun } from "../conversation.ts";
import { oncePer } from "../once-per.ts";
import type { Entry, How, Lexicon, NameKind } from "./lexicon.ts";
import { withSeatNames } from "./names/ballot-names.ts";
import { withoutNamesakes } from "./names/namesakes.ts";
import { withoutOtherTitles } from "./names/other-titles.ts";
import { withoutWeakNames } from "./names/weak.ts";
import { ordinary } from "./ordinary.ts";
import { ordinalOf, type Places, placesAt } from "./places-said.ts";
import { PRONOUNS } from "./pronouns.ts";
import type { Token } from "./read.ts";
import { type SpokenMark, spokenIn } from "./roles.ts";
import { indexesOf, overlaps, type Run } from "./run.ts";
import { Slips } from "./slips.ts";
import { type SystemSaid, systemAt } from "./system-said.ts";
import { type Time, timeAt } from "./times/time.ts";

/** Words that stand for something in the record: all it can be, and how they matched. */
export interface NameMark extends Run {
  readonly kind: NameKind;
  readonly ids: readonly string[];
  readonly how: How;
}

export interface TimeMark extends Run {
  readonly kind: "time";
  readonly time: Time;
}

/** "first", "12th", "third place". */
export interface OrdinalMark extends Run {
  readonly kind: "ordinal";
  readonly n: number;
}

export interface PronounMark extends Run {
  readonly kind: "pronoun";
  readonly pronoun: Pronoun;
}

/** "General secretary", "MP for Stockport": posts of the record that the words can mean. It hides no mark inside it. */
export interface PostMark extends Run {
  readonly kind: "post";
  readonly ids: readonly string[];
}

/** A number that is part of no date: "with 202 votes", "passed 90,000". */
export interface NumberMark extends Run {
  readonly kind: "number";
  readonly value: number;
  /** The word after it, which may say what it counts; empty at the end of a part. */
  readonly next: string;
}

/** What reported claims are about, as the words name it. It hides no mark inside it. */
export interface TopicMark extends Run {
  readonly kind: "topic";
  readonly topic: string;
  /** Whether the words are none that other kinds of question use. */
  readonly telling: boolean;
}

/** "Third and fourth", "the bottom two". It hides no mark inside it. */
export interface PlacesMark extends Run {
  readonly kind: "places";
  readonly places: Places;
}

/** "Under STV", "before STV came in". It hides no mark inside it. */
export interface SystemMark extends Run {
  readonly kind: "system";
  readonly system: SystemSaid;
}

export type Mark =
  | NameMark
  | TimeMark
  | OrdinalMark
  | PronounMark
  | PostMark
  | NumberMark
  | TopicMark
  | PlacesMark
  | SpokenMark
  | SystemMark;

const HOW_ORDER: readonly How[] = ["exact", "alias", "surname", "first-name", "slip"];

/** In a sentence, a lone word with a slip is taken for a name only when it is this long. */
const LONE_SLIP = 6;

function group(entries: readonly Entry[], span: Run, how?: How): NameMark[] {
  const kinds = new Set(entries.map(({ kind }) => kind));
  return [...kinds].map((kind) => {
    const same = entries.filter((entry) => entry.kind === kind);
    const best =
      how ?? HOW_ORDER.find((each) => same.some((entry) => entry.how === each)) ?? "exact";
    const exact = same.filter((entry) => entry.how === "exact");
    const ids = (how || exact.length === 0 ? same : exact).map(({ id }) => id);
    return { kind, ids: [...new Set(ids)], how: best, ...span };
  });
}

function namesAt(words: readonly string[], from: number, lexicon: Lexicon): NameMark[] {
  const most = Math.min(mostWords(words[from] ?? "", lexicon), words.length - from);
  for (let length = most; length > 0; length--) {
    const phrase = words.slice(from, from + length).join(" ");
    const entries = lexicon.find(phrase);
    // "Labour to Wins six" are of Labour to Win, whatever a term has for its plural.
    const owned = entries.every(({ kind }) => kind === "term") ? owners(phrase, lexicon) : [];
    if (entries.length + owned.length > 0)
      return group([...entries, ...owned], { from, to: from + length });
  }
  return [];
}

/** How many words a name can have at most that begins with a word, which may itself be a possessive. */
function mostWords(word: string, lexicon: Lexicon): number {
  const most = lexicon.longestFrom(word);
  return most === 0 && word.endsWith("s") && lexicon.longestFrom(word.slice(0, -1)) > 0 ? 1 : most;
}

/** How long a name is that a possessive may hang on without its apostrophe. */
const OWNER = 5;

/** Whose something is, written without the apostrophe: "willsmans remarks". */
function owners(phrase: string, lexicon: Lexicon): readonly Entry[] {
  if (phrase.length <= OWNER || !phrase.endsWith("s") || ordinary.has(phrase)) return [];
  return lexicon
    .find(phrase.slice(0, -1))
    .filter(({ kind }) => kind === "person" || kind === "organisation");
}

/** The longest name of a post at a place. */
function postsAt(words: readonly string[], from: number, lexicon: Lexicon): PostMark[] {
  const found = lexicon.postsAt(words, from);
  return found ? [{ kind: "post", ids: found.value, from, to: from + found.length }] : [];
}

/** Names in which a slip is forgiven. */
const SLIPPED: ReadonlySet<NameKind> = new Set(["person", "organisation", "section"]);

/** The ordinary words of questions, for finding those that a slip may have been meant for. */
const slipsOf = oncePer((words: ReadonlySet<string>): Slips => {
  const slips = new Slips();
  for (const word of words) slips.add(word);
  return slips;
});

const isOrdinary = (word: string, known: ReadonlySet<string>) =>
  known.has(word) || ordinary.has(word);

/** In a name of so many words an ordinary word may be a slip as well. */
const LONG_NAME = 3;

/** In how many ways the words around a slip are read. */
const MOST_PHRASES = 200;

/** Names in which one or more words have a slip; tried only around words that nothing else explains. */
function slipsAt(
  tokens: readonly Token[],
  at: number,
  known: ReadonlySet<string>,
  lexicon: Lexicon,
  loneSlip: number,
  afterFirstName: ReadonlySet<number>,
): NameMark[] {
  const choices = (index: number, length: number): readonly string[] => {
    const word = tokens[index]?.text ?? "";
    // In a name of three words one may have become an ordinary word: "gurinder sing josan".
    const free = afterFirstName.has(index) && length > 1;
    const kept = length < LONG_NAME && isOrdinary(word, known) && !free;
    if (kept) return [word];
    // "Clauda Webb": a slip beside another may have made a name of somebody else's.
    return [word, ...(length > 1 ? lexicon.beside(word) : lexicon.near(word))];
  };
  for (let length = Math.min(4, lexicon.longest); length > 0; length--) {
    for (
      let from = Math.max(0, at - length + 1);
      from <= at && from + length <= tokens.length;
      from++
    ) {
      let phrases: readonly string[] = [""];
      for (let index = from; index < from + length; index++) {
        phrases = phrases
          .flatMap((head) => choices(index, length).map((word) => `${head} ${word}`.trim()))
          .slice(0, MOST_PHRASES);
      }
      const entries = phrases.flatMap((phrase) => lexicon.find(phrase));
      const named = entries.filter(({ kind }) => SLIPPED.has(kind));
      const lone = tokens[at]?.text ?? "";
      const isName = lone.length >= loneSlip && slipsOf(known).near(lone).length === 0;
      if (named.length > 0 && (length > 1 || isName)) {
        return group(named, { from, to: from + length }, "slip");
      }
    }
  }
  return [];
}

/** The marks that stand inside no longer one, in order; each once. One pass, however many there are. */
function outermost(marks: readonly Mark[]): readonly Mark[] {
  const kept: Mark[] = [];
  /** Where the marks now looked at begin, how far the longest of them goes, and how far those before them go. */
  let [start, longest, reach] = [-1, 0, 0];
  for (const mark of marks.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    if (mark.from > start) [start, longest, reach] = [mark.from, mark.to, Math.max(reach, longest)];
    if (mark.to >= longest && mark.to > reach && !isAmongLast(mark, kept)) kept.push(mark);
  }
  return kept;
}

/** Whether the last of some marks in order, those of the same words, have one like this. */
function isAmongLast(mark: Mark, marks: readonly Mark[]): boolean {
  for (let at = marks.length - 1; at >= 0; at--) {
    const last = marks[at];
    if (!last || last.from !== mark.from || last.to !== mark.to) return false;
    if (JSON.stringify(last) === JSON.stringify(mark)) return true;
  }
  return false;
}

/** "According to the Loom Courier": whose report is asked for is no topic of it. */
const isCited = ({ kind, from }: Mark, words: readonly string[]): boolean =>
  kind === "publisher" && words[from - 1] === "to" && words[from - 2] === "according";

function topicsIn(
  words: readonly string[],
  lexicon: Lexicon,
  vocabulary: ReadonlySet<string>,
): readonly TopicMark[] {
  const topics: TopicMark[] = [];
  for (let from = 0; from < words.length; from++) {
    const found = lexicon.topicAt(words, from);
    if (!found) continue;
    const to = from + found.length;
    const telling =
      isTelling(found.topic) || words.slice(from, to).some((word) => !vocabulary.has(word));
    topics.push({ kind: "topic", topic: found.topic, telling, from, to });
    from = to - 1;
  }
  return topics.slice(0, MOST_MARKS);
}

/** How many words a question has at most: in a longer text no more are looked for names. */
export const MOST_WORDS = 150;
/** More marks than a question has: of a longer text the first are kept, and nothing explains the rest. */
const MOST_MARKS = 80;
/** How many words that nothing explains are taken for a slip in a name: where there are more, it is no question. */
const MOST_SLIPS = 12;

/** 90,000, 3.5 or 90k as a number; null for a word that is none. */
function numberOf(text: string): number | null {
  const [, figures, thousands] = /^(\d+(?:\.\d+)?)(k?)$/.exec(text.replaceAll(",", "")) ?? [];
  return figures ? Number(figures) * (thousands ? 1000 : 1) : null;
}

/**
 * Tokens → marks. A mark keeps every record it can stand for (both people of one surname) and how it matched.
 * A mark inside a longer one is dropped; marks of several kinds may share their words.
 * `vocabulary` holds the ordinary words of questions, which are never taken for a misspelt name.
 */
export function mark(
  all: readonly Token[],
  lexicon: Lexicon,
  vocabulary: ReadonlySet<string>,
  now: string,
  loneSlip = LONE_SLIP,
): readonly Mark[] {
  const tokens = all.slice(0, MOST_WORDS);
  const words = tokens.map(({ text }) => text);
  const names = words.flatMap((_, from) => namesAt(words, from, lexicon));
  const covered = indexesOf(names);
  /** The last words of a long name begin no time: "Labour First ever" has no "first ever". */
  const insideName = indexesOf(
    names.filter(({ from, to }) => to - from > 1).map(({ from, to }) => ({ from: from + 1, to })),
  );
  const times: TimeMark[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const found = timeAt(tokens, at, now);
    if (!found || insideName.has(at)) continue;
    times.push({ kind: "time", time: found.time, from: at, to: at + found.length });
    at += found.length - 1;
  }
  const timed = indexesOf(times);
  /** "Tudor Evens", "Claudia Webb": after a first name an ordinary word, or the surname of another, can be a slip. */
  const afterFirstName = new Set(
    names.flatMap(({ kind, how, to }) => (kind === "person" && how === "first-name" ? [to] : [])),
  );
  const strange = tokens.flatMap(({ text }, at) =>
    (covered.has(at) && !afterFirstName.has(at)) ||
    timed.has(at) ||
    (isOrdinary(text, vocabulary) && !afterFirstName.has(at)) ||
    /\d/.test(text)
      ? []
      : [at],
  );
  const slips = strange
    .filter((at) => lexicon.isNearName(tokens[at]?.text ?? ""))
    .slice(0, MOST_SLIPS)
    .flatMap((at) => slipsAt(tokens, at, vocabulary, lexicon, loneSlip, afterFirstName));
  const others: Mark[] = tokens.flatMap(({ text }, from): Mark[] => {
    const n = ordinalOf(text);
    if (n !== null) return [{ kind: "ordinal", n, from, to: from + 1 }];
    const value = timed.has(from) ? null : numberOf(text);
    const after = tokens[from + 1];
    const next = !after || after.apart ? "" : after.text;
    if (value !== null) return [{ kind: "number", value, next, from, to: from + 1 }];
    const pronoun = PRONOUNS.get(text);
    return pronoun ? [{ kind: "pronoun", pronoun, from, to: from + 1 }] : [];
  });
  const marks = outermost([...names, ...slips, ...times, ...others]).slice(0, MOST_MARKS);
  const posts = outermost(words.flatMap((_, from) => postsAt(words, from, lexicon)));
  const cited = marks.filter((each) => isCited(each, words));
  const topics = topicsIn(words, lexicon, vocabulary).filter(
    (each) => !cited.some((publisher) => overlaps(each, publisher)),
  );
  const runs = tokens.flatMap((_, from): PlacesMark[] => {
    const found = placesAt(tokens, from);
    return found ? [{ kind: "places", places: found.places, from, to: from + found.length }] : [];
  });
  const systems = tokens.flatMap((_, from): SystemMark[] => {
    const found = systemAt(tokens, from);
    return found ? [{ kind: "system", system: found.system, from, to: from + found.length }] : [];
  });
  const said = outermost([...systems, ...outermost(runs)]).slice(0, MOST_MARKS);
  const own = withoutNamesakes(withSeatNames(marks, words, lexicon), tokens, vocabulary);
  const meant = withoutOtherTitles(own, tokens);
  const named = withoutWeakNames([...meant, ...posts], tokens);
  return [...named, ...topics, ...said, ...spokenIn(tokens)];
}
