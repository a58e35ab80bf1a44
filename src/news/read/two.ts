import type { Reading } from "./article.ts";
import { following } from "./follow.ts";
import { pairBefore, pairOpening } from "./pair.ts";
import type { Event, Tellings } from "./tellings.ts";

/** Tells what two say together, "Tarrow and Orrery both said that", as said by each. Gives whether it does. */
export function saidByTwo(
  reading: Reading,
  at: number,
  tellings: Tellings,
  said: Pick<Event, "verb" | "saying" | "phrase">,
): boolean {
  const tokens = reading.lines[at]?.tokens ?? [];
  const pair = pairBefore(tokens, said.phrase) ?? bothBefore(reading, at, said.phrase);
  const after = pair && following(tokens, said.verb, said.saying, reading.published, false);
  if (!pair || !after?.content) return false;
  for (const name of pair.names) {
    const who = reading.whoOf(name);
    const { content } = after;
    const event = { ...said, from: pair.from, content };
    if (who) tellings.content({ ...event, who }, content, after);
  }
  return true;
}

/** "Tarrow and Orrery were there. Both said that": the two with whom the sentence before begins, where it names no other. */
function bothBefore({ lines }: Reading, at: number, from: number) {
  const [before, line] = [lines[at - 1], lines[at]];
  if (from !== 1 || line?.tokens[0]?.text !== "both" || !before) return null;
  const { people, open, paragraph } = before.cast;
  const two = new Set(people.map(({ key }) => key)).size === 2;
  return two && !open && paragraph === line.paragraph ? pairOpening(before.tokens) : null;
}
