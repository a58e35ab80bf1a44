import { type Alike, alikeOf } from "./alike.ts";

const STANDS = /^(?:stand|standing|stood|run|running|ran)$/;
/** A seat is what somebody stands for, where a question has it beside. */
const FOR_SEAT = /^(?:nec|executive|committee|seat|election|by-election|youth|rep|representative)$/;
/** By which words articles tell of standing: "a candidate because", "seek re-election". */
const WORDS = "stand run enter candidate candidacy re-elected re-election nomination".split(" ");

/**
 * A verb for standing in an election with every word by which an article has it, where it is asked why somebody stands
 * for a seat; null of any other word, and where somebody may stand in a yard.
 */
export function standingFor(word: string, hints: readonly string[]): Alike | null {
  const isFor = hints.includes("why") && hints.some((hint) => FOR_SEAT.test(hint));
  if (!STANDS.test(word) || !isFor) return null;
  const all = WORDS.map(alikeOf);
  return {
    ...alikeOf(word),
    own: new Set(all.flatMap(({ own }) => [...own])),
  };
}
