/** An entry as its feed has it: every text that may be read for a part of it, the best first. */
export interface RawEntry {
  /** A guid or id. */
  readonly id: string | null;
  readonly links: readonly string[];
  /** A guid that may be the entry's address: where it is no absolute address, it is none. */
  readonly permalink: string | null;
  /** Its own `xml:base`. */
  readonly base: string | null;
  readonly titles: readonly string[];
  readonly summaries: readonly string[];
  readonly published: readonly string[];
  readonly updated: readonly string[];
}

/** A feed as a parser gives it. */
export interface RawFeed {
  readonly title: string | null;
  /** Its `xml:base`. */
  readonly base: string | null;
  readonly entries: readonly RawEntry[];
}

type Texts = readonly (string | undefined)[] | undefined;

/** What of some texts is there, in order. */
export const present = (...texts: readonly (string | undefined | Texts)[]): readonly string[] =>
  texts.flat().filter((text): text is string => typeof text === "string" && text !== "");
