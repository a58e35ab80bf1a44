import type { Run } from "./run.ts";

/** Cues, with commas between: each is one or more folded words that stand together. "won, got in, elected". */
export type Cues = string;

/** Runs of folded words, as a cue sees them. */
export type Words = readonly string[];

/** The cues of a text, each as its words. */
function split(cues: Cues): readonly Words[] {
  return cues
    .split(",")
    .map((cue) => cue.trim().split(/\s+/))
    .filter(([first]) => first !== "");
}

const compiled = new Map<Cues, readonly Words[]>();

/** The same, kept: for texts that are looked for again and again without a book. */
export function phrases(cues: Cues): readonly Words[] {
  const known = compiled.get(cues) ?? split(cues);
  compiled.set(cues, known);
  return known;
}

/** Where some cues stand in some words. */
export interface Hearing {
  readonly words: Words;
  /** The texts of cues of which any stands in the words. */
  readonly heard: Iterable<Cues>;
  placesOf(cues: Cues): readonly Run[];
}

interface Node {
  readonly next: Map<string, Node>;
  /** The texts that have the phrase which ends here. */
  readonly of: Cues[];
}

const node = (): Node => ({ next: new Map(), of: [] });

/**
 * Every cue of every kind of question in one tree of words, so that a text is walked once however many kinds there
 * are: what it costs grows with the text, and not with the cues.
 */
export class Phrasebook {
  readonly #root = node();
  readonly #words = new Set<string>();
  readonly #texts = new Set<Cues>();

  constructor(texts: Iterable<Cues>) {
    for (const cues of texts) this.#add(cues);
  }

  #add(cues: Cues): void {
    if (this.#texts.has(cues)) return;
    this.#texts.add(cues);
    for (const phrase of split(cues)) {
      let at = this.#root;
      for (const word of phrase) {
        this.#words.add(word);
        const next = at.next.get(word) ?? node();
        at.next.set(word, next);
        at = next;
      }
      if (at.of.at(-1) !== cues) at.of.push(cues);
    }
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
    const places = new Map<Cues, Run[]>();
    for (let from = 0; from < words.length; from++) {
      let at: Node | undefined = this.#root;
      for (let to = from; at && to < words.length; ) {
        at = at.next.get(words[to] ?? "");
        to += 1;
        if (!at || at.of.length === 0 || !counts({ from, to })) continue;
        for (const cues of at.of) {
          const known = places.get(cues);
          if (known) known.push({ from, to });
          else places.set(cues, [{ from, to }]);
        }
      }
    }
    return {
      words,
      heard: places.keys(),
      placesOf: (cues) => {
        if (!this.#texts.has(cues)) throw new Error(`not in this book: ${cues}`);
        return places.get(cues) ?? [];
      },
    };
  }
}

/** Whether any of the cues stands in the words: for a text that is looked for once. */
export function has(cues: Cues, words: Words): boolean {
  return phrases(cues).some((cue) =>
    words.some((_, at) => cue.every((word, offset) => words[at + offset] === word)),
  );
}

/** Where any of the cues stand in the words, as token indexes; every place they do. */
export function placesOf(cues: Cues, words: Words): readonly number[] {
  return phrases(cues).flatMap((cue) =>
    words.flatMap((_, at) =>
      cue.every((word, offset) => words[at + offset] === word)
        ? cue.map((_, offset) => at + offset)
        : [],
    ),
  );
}
