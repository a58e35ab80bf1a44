import type { Token } from "../read.ts";
import type { Run } from "../run.ts";

/** Words with the tokens they are of, so that what a pattern finds in the words is a run of tokens. */
export interface Phrase {
  readonly tokens: readonly Token[];
  readonly text: string;
}

/** Tokens as a phrase. */
export function phraseOf(tokens: readonly Token[]): Phrase {
  return { tokens, text: tokens.map(({ text }) => text).join(" ") };
}

const GROUPS = [
  "speaker",
  "verb",
  "rest",
  "listener",
  "about",
  "facet",
  "comment",
  "more",
  "aside",
] as const;

/** What a pattern found, by the names of its groups; a group that found nothing is left out. */
export type Found = { readonly [Group in (typeof GROUPS)[number]]?: Run };

/** The runs of words that the named groups of a pattern found; null where it does not fit. The pattern has the flag `d`. */
export function foundBy(pattern: RegExp, { text }: Phrase): Found | null {
  const found = pattern.exec(text);
  if (!found) return null;
  const groups = found.indices?.groups ?? {};
  const wordsBefore = (at: number) => text.slice(0, at).split(" ").length - 1;
  return Object.fromEntries(
    GROUPS.flatMap((name) => {
      const [start = 0, end = 0] = groups[name] ?? [];
      return end > start ? [[name, { from: wordsBefore(start), to: wordsBefore(end) + 1 }]] : [];
    }),
  );
}

/** The tokens of a run. */
export function cut({ tokens }: Phrase, { from, to }: Run): readonly Token[] {
  return tokens.slice(from, to);
}
