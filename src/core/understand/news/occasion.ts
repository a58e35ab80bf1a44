import type { Token } from "../read.ts";
import type { Run } from "../run.ts";

/** What leads to the occasion on which something was said. */
const LEADS: ReadonlySet<string> = new Set(
  "after when while following upon during once before outside afterwards".split(" "),
);
const CONDITIONS: ReadonlySet<string> = new Set(["if", "unless"]);
/** Those that lead to one only before a name, or right after the verb: "in Saltby", "at the count". */
const PLACES: ReadonlySet<string> = new Set(["at", "in"]);

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
    // "Said if it would be published" asks whether; "will do if it is published" tells when.
    const condition = CONDITIONS.has(text) && (at > from || tokens[at - 1]?.text === "do");
    return condition || LEADS.has(text) || (PLACES.has(text) && (named || at === from));
  };
  // The pattern may have taken the word that leads.
  const before = tokens[from - 1]?.text ?? "";
  if (LEADS.has(before) || PLACES.has(before)) return { about: null, occasion: { from, to } };
  for (let at = from; at < to; at++) {
    if (!leads(at)) continue;
    return {
      about: at > from ? { from, to: at } : null,
      occasion: at + 1 < to ? { from: at + 1, to } : null,
    };
  }
  return { about: { from, to }, occasion: null };
}
