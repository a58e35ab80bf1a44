import type { Token } from "../read.ts";
import type { Run } from "../run.ts";
import { isOnAir } from "./on-air.ts";

const OF_OCCASION: ReadonlySet<string> = new Set(
  "after when while following upon during once before outside afterwards".split(" "),
);
/** What leads to the occasion on which something was said: "after the count", "as she left", "now that he is elected". */
const leadsTo = (tokens: readonly Token[], at: number): boolean => {
  const [text = "", next = ""] = [tokens[at]?.text, tokens[at + 1]?.text];
  const isClause = text === "as" ? PRONOUN.test(next) : text === "now" && next === "that";
  return isClause || OF_OCCASION.has(text);
};
const PRONOUN = /^(?:he|she|they)$/;
const CONDITIONS: ReadonlySet<string> = new Set(["if", "unless"]);
/** Those that lead to one only before a name, or right after the verb: "in Saltby", "at the count". */
const PLACES: ReadonlySet<string> = new Set(["at", "in"]);

/** "At least", "at last": no place. */
const MEASURES: ReadonlySet<string> = new Set(["least", "most", "last", "once", "first", "all"]);

const ABOUT: ReadonlySet<string> = new Set(["about", "regarding", "concerning"]);

/**
 * What a run of words is about and, after "when", "after", "at the count", on what occasion; the words of an occasion
 * stand somewhere in the article, and need not stand beside what was said.
 */
export function occasionIn(
  tokens: readonly Token[],
  { from, to }: Run,
): { readonly about: Run | null; readonly occasion: Run | null } {
  const leads = (at: number) => {
    const text = tokens[at]?.text ?? "";
    const named = tokens[at + 1]?.capital === true;
    // "Who said “at least tell the goalkeeper”": words that were said.
    if (text === "at" && MEASURES.has(tokens[at + 1]?.text ?? "")) return false;
    // "Said if it would be published" asks whether; "will do if it is published" tells when.
    const condition = CONDITIONS.has(text) && (at > from || tokens[at - 1]?.text === "do");
    // "Accused him of at the meeting": what it was is asked for.
    const asked = /^(?:of|about|for|over)$/.test(tokens[at - 1]?.text ?? "");
    const place = (PLACES.has(text) && (named || at === from || asked)) || isOnAir(tokens, at);
    return condition || leadsTo(tokens, at) || place;
  };
  // "At the meeting about the rule": what it was about may stand after where it was.
  const parted = (start: number, air = false) => {
    const parts = (text: string) => ABOUT.has(text) || (air && text === "that");
    const on = tokens.findIndex(({ text }, at) => at > start && at < to - 1 && parts(text));
    return on < 0 ? null : { about: { from: on + 1, to }, occasion: { from: start, to: on } };
  };
  // The pattern may have taken the word that leads.
  const before = tokens[from - 1]?.text ?? "";
  const measured = before === "at" && MEASURES.has(tokens[from]?.text ?? "");
  const air = isOnAir(tokens, from - 1);
  if ((PLACES.has(before) && !measured) || air)
    return parted(from, air) ?? { about: null, occasion: { from, to } };
  if (leadsTo(tokens, from - 1)) return { about: null, occasion: { from, to } };
  const opens = isOnAir(tokens, from);
  if (PLACES.has(tokens[from]?.text ?? "") || opens) {
    const both = parted(from + 1, opens);
    if (both) return both;
  }
  for (let at = from; at < to; at++) {
    if (!leads(at)) continue;
    return {
      about: at > from ? { from, to: at } : null,
      occasion: at + 1 < to ? { from: at + 1, to } : null,
    };
  }
  return { about: { from, to }, occasion: null };
}
