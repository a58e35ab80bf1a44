import type { Reading } from "./article.ts";
import { following } from "./content/follow.ts";
import { bothBefore, pairBefore, pairOf } from "./subject/pair.ts";
import type { Event, Tellings } from "./tellings.ts";

/** Tells what two say together, "Tarrow and Orrery both said that", as said by each. Gives whether it does. */
export function saidByTwo(
  reading: Reading,
  at: number,
  tellings: Tellings,
  said: Pick<Event, "verb" | "saying" | "phrase">,
): boolean {
  const tokens = reading.lines[at]?.tokens ?? [];
  const pair = pairBefore(tokens, said.phrase) ?? bothBefore(reading.lines, at, said.phrase);
  const after = pair && following(tokens, said.verb, said.saying, reading.published, false);
  const who = pair && pairOf(reading, pair);
  if (!who || !after) return false;
  // "Tarrow and Orrery wrote to the clerk, asking": what they wrote is still to come.
  if (!after.content) return said.saying.past === "wrote";
  tellings.content({ ...said, from: pair.from, who, content: after.content }, after.content, after);
  return true;
}
