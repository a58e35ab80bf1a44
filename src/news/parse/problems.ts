import { plainText } from "#src/core/plain-text.ts";
import { number } from "#src/words.ts";
import { MOST } from "./limits.ts";

const megabytes = (bytes: number) => `${number(bytes / 1_000_000)} MB`;
const many = (count: number, one: string, more: string) =>
  count === 1 ? `1 ${one}` : `${number(count)} ${more}`;
const cut = (what: string, most: number) => (count: number) =>
  `${many(count, `${what} was`, `${what.replace(/y$/, "ie")}s were`)} cut to ${number(most)} characters.`;
const dates = (count: number) => many(count, "date", "dates");

/** What may be wrong with a part of a feed, each as a sentence of how often and of the first that was met. */
const SENTENCES = {
  dateUnread: (count: number, first: string) =>
    `${dates(count)} cannot be read and ${count === 1 ? "was" : "were"} left out: “${first}”.`,
  dateAhead: (count: number, first: string) =>
    `${dates(count)} more than a day ahead ${count === 1 ? "was" : "were"} left out: “${first}”.`,
  dateEarly: (count: number, first: string) =>
    `${dates(count)} from before there were feeds ${count === 1 ? "was" : "were"} left out: “${first}”.`,
  zoneUnknown: (count: number, first: string) =>
    `${many(count, "time has a zone", "times have zones")} that cannot be told, and only the day was kept: “${first}”.`,
  address: (count: number, first: string) =>
    `${many(count, "address is", "addresses are")} no http or https address and ${count === 1 ? "was" : "were"} left out: “${first}”.`,
  addressLong: (count: number) =>
    `${many(count, "address is", "addresses are")} longer than ${number(MOST.address)} characters and ${count === 1 ? "was" : "were"} left out.`,
  titleCut: cut("title", MOST.title),
  summaryCut: cut("summary", MOST.summary),
  keyShared: (count: number, first: string) =>
    `${many(count, "entry shares its", "entries share their")} id or link with other entries and ${count === 1 ? "is" : "are"} told apart by the rest: “${first}”.`,
  twice: (count: number) =>
    `${many(count, "entry stood", "entries stood")} there twice and ${count === 1 ? "was" : "were"} read once.`,
  bare: (count: number) =>
    `${many(count, "entry has", "entries have")} neither title nor text nor address and ${count === 1 ? "was" : "were"} left out.`,
} as const;

const LONGEST_SAMPLE = 60;

/** The problems of one feed: each kind once, however often it was met. */
export class Problems {
  readonly #counted = new Map<keyof typeof SENTENCES, { count: number; first: string }>();
  readonly #said = new Set<string>();

  /** A problem of the whole feed, as a sentence. */
  say(sentence: string | null): void {
    if (sentence !== null) this.#said.add(sentence);
  }

  /** A problem of one entry, with the text that shows it where there is one. */
  count(kind: keyof typeof SENTENCES, sample = ""): void {
    const counted = this.#counted.get(kind);
    if (counted) counted.count += 1;
    else this.#counted.set(kind, { count: 1, first: shown(sample) });
  }

  /** Sentences: first about the whole feed, then about its entries. */
  sentences(): readonly string[] {
    const counted = [...this.#counted].map(([kind, { count, first }]) =>
      SENTENCES[kind](count, first),
    );
    return [...this.#said, ...counted];
  }
}

function shown(sample: string): string {
  const start = plainText(sample.slice(0, LONGEST_SAMPLE));
  return sample.length > LONGEST_SAMPLE ? `${start}…` : start;
}

/** For a feed of so many bytes, over the limit. */
export const tooLarge = (bytes: number): string =>
  `The feed has ${megabytes(bytes)}; no more than ${megabytes(MOST.bytes)} are read.`;

export const MORE_ENTRIES = `The feed has more entries than the first ${number(MOST.entries)}, which were read.`;

export const BROKEN_FURTHER = `Of a broken feed, no more than ${number(MOST.entries)} entries within its first ${megabytes(MOST.lenient)} are read.`;

/** Of a broken feed, so many entries cannot be made out. */
export const lostEntries = (count: number): string =>
  `${many(count, "entry is", "entries are")} too broken to be read.`;
