import { pattern } from "../../../../pattern.ts";
import { alikeOf } from "../../../articles/words/alike.ts";
import { kindsIn, toldAt } from "../../../articles/words/wanted.ts";
import { ordinary } from "../../../understand/ordinary.ts";
import { stemsOf } from "../stems.ts";
import { sentenceAround } from "./kept-words.ts";

/** How many words of what is quoted stand before the first that was asked for. */
const BEFORE = 8;
/** What was asked is told in the words that follow those of the question: so many should have room. */
const ROOM = 8;
/** So many words from where a reason, a figure or a time begins tell it. */
const TOLD = 7;

/** Within so many words after a figure stands what it counts. */
const COUNTED = 2;

/** What asks for a share. */
const OF_HUNDRED = /^(?:turnout|percentages?|share|proportion|cent)$/;

/** What was asked for: words that tell something, and names, which any sentence may have. */
export interface Wanted {
  readonly wanted: readonly string[];
  readonly names: readonly string[];
  /** Who published it, which is said already. */
  readonly by: string;
  /** Whether it is asked who or which ones: then those whom a line names come before what else it has. */
  readonly whoseNames: boolean;
}

/** What a window is worth by each thing that makes it one: the words asked for come before all. */
const WORTH = {
  word: 10,
  told: 20,
  name: 3,
  room: 4,
  clause: 1.5,
  sentence: 1.5,
  whole: 3.5,
  apart: 2,
  cut: 4,
  marked: 4,
  named: 25,
} as const;

const CLAUSE = /^(?:and|but|which|who|that|because|saying|after|when|while|as|where|whose)$/;
const MARK = /[,;:–—.!?][”"’']*$/;

const startsClause = (words: readonly string[], at: number) =>
  at === 0 || MARK.test(words[at - 1] ?? "") || CLAUSE.test(words[at] ?? "");

const startsSentence = (words: readonly string[], at: number): boolean =>
  /[.!?][”"’']*$/.test(words[at - 1] ?? "");

/**
 * From which of some words on to quote so many of them: so that those asked for are within, in any form or by another
 * word for the same, with room for what follows them; from the first where none is.
 */
export function windowOf(
  words: readonly string[],
  { wanted, names, by, whoseNames }: Wanted,
  most: number,
): number {
  const asked = placesOf(words, [...wanted, ...names]);
  // A reason, a figure or a time that is asked for is within, with what follows it: of several that which stands
  // nearest to the last of the words, "watched by 640 members".
  const text = words.join(" ");
  const isTelling = (index: number) =>
    index < wanted.length && kindsIn([wanted[index] ?? ""]).length === 0;
  const lastAsked = asked.findLastIndex((each) => each.some(isTelling));
  // What is wanted stands after the word that says so.
  const wants = wanted.concat(names).some((word) => /^wants?$/.test(word));
  const away = (at: number) => (wants && at > lastAsked ? words.length : Math.abs(at - lastAsked));
  // "63 people": a figure of the very thing that is to be counted comes first.
  const counts = (at: number) =>
    Number(asked.slice(at + 1, at + 1 + COUNTED).some((each) => each.some(isTelling)));
  // "Two people put it at 13 per cent": a share is told in hundredths before any other figure.
  const asksShare = wanted.concat(names).some((word) => OF_HUNDRED.test(word));
  const isShare = (at: number) =>
    Number(asksShare && /%|\bper ?cent\b/.test(words.slice(at, at + COUNTED + 1).join(" ")));
  const [told = -1] = toldAt(text, [...wanted, ...names])
    .map((from) => text.slice(0, from).split(" ").length - 1)
    .toSorted(
      (a, b) =>
        isShare(b) - isShare(a) ||
        counts(b) - counts(a) ||
        (lastAsked < 0 ? a - b : away(a) - away(b)),
    );
  const places = asked.flatMap((each, at) => (each.length > 0 || at === told ? [at] : []));
  if (places.length === 0) return 0;
  const last = Math.max(words.length - most, 0);
  const starts = new Set([
    0,
    last,
    ...places.flatMap((at) => [Math.max(at - BEFORE, 0), at]),
    ...words.flatMap((_, at) => (startsClause(words, at) ? [at] : [])),
  ]);
  const known = `${by} ${names.join(" ")}`;
  let best = { start: 0, worth: Number.NEGATIVE_INFINITY };
  // After the last place from which so many words follow a whole sentence still may be all that is quoted.
  const possible = [...starts].filter((at) => at <= last || startsSentence(words, at));
  for (const start of possible.toSorted((a, b) => a - b)) {
    const tells = told >= start && Math.min(told + TOLD, words.length) <= start + most;
    const worth =
      worthOf(words, asked, wanted.length, start, most) +
      (told >= 0 && tells ? WORTH.told : 0) +
      (whoseNames && hasNames(words, start, start + most, known) ? WORTH.named : 0) -
      (cutsNames(words, start, known) ? (whoseNames ? WORTH.named : WORTH.cut) : 0) -
      (isWithinName(words, start) ? WORTH.cut : 0);
    if (worth > best.worth) best = { start, worth };
  }
  return best.start;
}

/** Which of what is asked each word of a sentence is: by another word for the same only where it has none that is asked. */
function placesOf(
  words: readonly string[],
  asked: readonly string[],
): readonly (readonly number[])[] {
  const stems = words.map(stemsOf);
  const alike = asked.map((word) => alikeOf(word));
  const itself = alike.map(({ own }) => stems.some((each) => each.some((stem) => own.has(stem))));
  return stems.map((each) =>
    alike.flatMap(({ own, others }, index) =>
      each.some((stem) => own.has(stem) || (!itself[index] && others.has(stem))) ? [index] : [],
    ),
  );
}

/** Whether a place is within a name: "Labour First" is not to be quoted as "First". */
const isWithinName = (words: readonly string[], at: number): boolean =>
  /^\p{Lu}/u.test(words[at] ?? "") && /^\p{Lu}[\p{L}.’'-]*$/u.test(words[at - 1] ?? "");

const JOINS = /^(?:of|for|the|and)$/;
/** So many words of what is quoted may be left out at its end for a name. */
const MOST_OF_NAME = 6;

/** The same where a small word joins the two: "Campaign for Labour". */
const isAtJoint = (words: readonly string[], at: number): boolean =>
  [at, at - 1].some(
    (joint) =>
      JOINS.test(words[joint] ?? "") &&
      isWithinName([words[joint - 1] ?? "", words[joint + 1] ?? ""], 1),
  );

/** Where a quotation ends that would end within a name: before that, so that the rest has all of it. */
export function endBeforeName(words: readonly string[], end: number): number {
  let at = end;
  while (at > end - MOST_OF_NAME && (isWithinName(words, at) || isAtJoint(words, at))) at--;
  return at > end - MOST_OF_NAME ? at : end;
}

/** Names that any sentence here may have. */
const EVERYWHERE: ReadonlySet<string> = new Set(["NEC", "Labour", "MP", "MPs"]);

/** Bodies whose names are words like any other. */
const BODIES: ReadonlySet<string> = new Set(
  "Momentum Progress Compass Tribune Unite Unison Community Usdaw".split(" "),
);

const OPENS = pattern()`
  ^(?:
    When|While|That|This|These|Those|Last|Some|Many|Both|From|With|After|Before|Since|Although
    |Though|Because|Under|Over|Also|Then|They|Even|Only|What|Former|Young|Labour
  )$
`;

/** "Steady Labour", "Common Ground": two plain words that are a name. */
function isPair(words: readonly string[], at: number): boolean {
  const [one = "", two = ""] = words.slice(at, at + 2);
  return /^\p{Lu}\p{Ll}{3,}$/u.test(one) && /^\p{Lu}\p{Ll}{3,}/u.test(two) && !OPENS.test(one);
}

/** Whether some words have the name of somebody or some body that is not known already. */
function hasNames(all: readonly string[], from: number, to: number, known: string): boolean {
  return all.slice(from, to).some((word, at) => {
    if (isPair(all, from + at) && !known.includes(word)) return true;
    const bare = word.replace(/[’']s\b|[^\p{L}\p{N}-]/gu, "");
    const isName = /^\p{Lu}/u.test(bare) && !ordinary.has(bare.toLowerCase());
    return (isName || BODIES.has(bare)) && !EVERYWHERE.has(bare) && !known.includes(bare);
  });
}

/** Whether a window leaves out the beginning of a sentence where that names whom the rest is about. */
const cutsNames = (words: readonly string[], start: number, known: string): boolean =>
  hasNames(words, sentenceAround(words, start)[0], start, known);

function worthOf(
  words: readonly string[],
  asked: readonly (readonly number[])[],
  tellingWords: number,
  start: number,
  most: number,
): number {
  const end = Math.min(start + most, words.length);
  const within = asked.slice(start, end);
  const found = [...new Set(within.flat())];
  if (found.length === 0) return 0;
  const many = found.filter((index) => index < tellingWords).length;
  const first = within.findIndex((each) => each.length > 0);
  const final = within.findLastIndex((each) => each.length > 0);
  const [from, to] = sentenceAround(words, start + final);
  const room = end >= to ? ROOM : Math.min(end - start - final - 1, ROOM);
  return (
    many * WORTH.word +
    (found.length - many) * WORTH.name +
    (room / ROOM) * WORTH.room +
    (startsClause(words, start) ? WORTH.clause : 0) +
    (end >= to ? WORTH.whole : 0) +
    (start === from ? WORTH.sentence : 0) +
    (words.slice(start, end).some((word) => word.startsWith("‘")) ? WORTH.marked : 0) -
    ((final - first) / most) * WORTH.apart
  );
}
