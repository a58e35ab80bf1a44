import { oncePer } from "../once-per.ts";
import type { Run } from "./run.ts";

/** Cues, with commas between: each is one or more folded words that stand together. "won, got in, elected". */
export type Cues = string;

/** Runs of folded words, as a cue sees them. */
export type Words = readonly string[];

/** The words of a cue; none where there is only space. */
const wordsOf = (cue: string): Words => cue.split(/\s+/).filter((word) => word !== "");

/** The cues of a text, each as its words. */
function split(cues: Cues): readonly Words[] {
  return cues
    .split(",")
    .map(wordsOf)
    .filter((words) => words.length > 0);
}

const compiled = new Map<Cues, readonly Words[]>();

/** The same, kept: for texts that are looked for again and again without a book. */
export function phrases(cues: Cues): readonly Words[] {
  const known = compiled.get(cues) ?? split(cues);
  compiled.set(cues, known);
  return known;
}

/** The texts of cues that have one phrase. */
export type Having = ReadonlySet<Cues>;

/** Where some cues stand in some words. */
export interface Hearing {
  readonly words: Words;
  /** Of every phrase that stands in the words, the texts that have it. */
  readonly heard: readonly Having[];
  placesOf(cues: Cues): readonly Run[];
}

interface Node {
  /** The nodes after this one by their word; null where no phrase goes on. */
  next: Map<string, Node> | null;
  /** The texts that have the phrase which ends here; null where none does. */
  of: Cues[] | null;
}

const node = (): Node => ({ next: null, of: null });

/** Most phrases are never heard. */
const havingOf = oncePer((texts: readonly Cues[]): Having => new Set(texts));

/** A phrase where it stands. */
interface Place extends Run {
  readonly of: Having;
}

/**
 * Every cue of every kind of question in one tree of words, so that a text is walked once however many kinds there
 * are: what it costs grows with the text, and not with the cues.
 */
export class Phrasebook {
  readonly #root = node();
  readonly #words = new Set<string>();
  readonly #texts: ReadonlySet<Cues>;

  constructor(texts: Iterable<Cues>) {
    this.#texts = new Set(texts);
    /** Where each phrase ends: texts have most of theirs in common. */
    const ends = new Map<string, Node>();
    for (const cues of this.#texts) {
      for (const phrase of cues.split(",")) {
        const end = ends.get(phrase) ?? this.#endOf(phrase);
        ends.set(phrase, end);
        if (!end.of) end.of = [cues];
        else if (end.of.at(-1) !== cues) end.of.push(cues);
      }
    }
  }

  /** The node at which a phrase ends, with those on the way to it. */
  #endOf(phrase: string): Node {
    let at = this.#root;
    for (const word of wordsOf(phrase)) {
      this.#words.add(word);
      at.next ??= new Map();
      const next = at.next.get(word) ?? node();
      at.next.set(word, next);
      at = next;
    }
    return at;
  }

  /** Every word of its cues. */
  get words(): ReadonlySet<string> {
    return this.#words;
  }

  /**
   * Where the cues of this book stand in the words; those that `counts` refuses do not. Throws where asked for cues
   * that are not in the book.
   */
  hear(words: Words, counts: (place: Run) => boolean = () => true): Hearing {
    const places: Place[] = [];
    for (let from = 0; from < words.length; from++) {
      let at: Node | undefined = this.#root;
      for (let to = from; at && to < words.length; ) {
        at = at.next?.get(words[to] ?? "");
        to += 1;
        if (at?.of && counts({ from, to })) places.push({ from, to, of: havingOf(at.of) });
      }
    }
    const known = new Map<Cues, readonly Run[]>();
    return {
      words,
      heard: places.map(({ of }) => of),
      placesOf: (cues) => {
        const before = known.get(cues);
        if (before) return before;
        const found = places.filter(({ of }) => of.has(cues));
        if (found.length === 0 && !this.#texts.has(cues))
          throw new Error(`not in this book: ${cues}`);
        known.set(cues, found);
        return found;
      },
    };
  }
}

const NOWHERE: readonly number[] = [];

/** Whether a cue stands at a place. */
const standsAt = (cue: Words, words: Words, at: number) =>
  cue.every((word, offset) => words[at + offset] === word);

/** Where a cue begins in the words. */
function startsOf(cue: Words, words: Words): readonly number[] {
  const first = words.indexOf(cue[0] ?? "");
  if (first < 0) return NOWHERE;
  const starts: number[] = [];
  for (let at = first; at < words.length; at++) if (standsAt(cue, words, at)) starts.push(at);
  return starts;
}

const compiledByFirst = new Map<Cues, ReadonlyMap<string | undefined, readonly Words[]>>();

/** The phrases of a text of cues by their first word: most words of a question begin none of them. */
function phrasesByFirst(cues: Cues): ReadonlyMap<string | undefined, readonly Words[]> {
  const known = compiledByFirst.get(cues) ?? Map.groupBy(phrases(cues), ([first]) => first);
  compiledByFirst.set(cues, known);
  return known;
}

/** Whether any of the cues stands in the words: for a text that is looked for once. */
export function has(cues: Cues, words: Words): boolean {
  const beginning = phrasesByFirst(cues);
  return words.some((first, at) => beginning.get(first)?.some((cue) => standsAt(cue, words, at)));
}

/** Where any of the cues stand in the words, as token indexes; every place they do. */
export function placesOf(cues: Cues, words: Words): readonly number[] {
  return phrases(cues).flatMap((cue) =>
    startsOf(cue, words).flatMap((at) => cue.map((_, offset) => at + offset)),
  );
}
