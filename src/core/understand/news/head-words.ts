import { ordinary } from "../ordinary.ts";
import type { Run } from "../run.ts";
import type { Setting } from "./setting.ts";

const PLACE = /^(?:at|in|during|after)$/;

/** What something is, without where it happened: "scuffles" of "scuffles at the Keighley meeting". */
export function beforePlace({ from, to }: Run, { phrase: { tokens } }: Setting): Run {
  const at = tokens.findIndex(({ text }, index) => index > from && PLACE.test(text));
  return { from, to: at > from ? Math.min(at, to) : to };
}

/**
 * Of the words of what is asked about those that a line must have, and those that only say where it was, which help to
 * choose: "the turnout in the youth election". A name must be had wherever it stands.
 */
export function headWords(
  run: Run | undefined,
  words: readonly string[],
  setting: Setting,
): { readonly words: readonly string[]; readonly hints: readonly string[] } {
  const head = run && beforePlace(run, setting);
  if (!run || !head) return { words, hints: [] };
  const said = ({ from, to }: Run) =>
    new Set(setting.phrase.tokens.slice(from, to).map(({ text }) => text));
  const [first, after] = [said(head), said({ from: head.to, to: run.to })];
  const isAside = (word: string) => after.has(word) && !first.has(word) && ordinary.has(word);
  const main = words.filter((word) => !isAside(word));
  return main.some((word) => first.has(word))
    ? { words: main, hints: words.filter(isAside) }
    : { words, hints: [] };
}
