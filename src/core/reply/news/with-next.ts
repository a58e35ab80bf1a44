import { pattern } from "../../../pattern.ts";
import type { Placed } from "./gives.ts";
import { stemsOf } from "./stems.ts";

/** How a sentence begins that goes on with what the one before it has: "They are …", "Hers was the vote", "Four of them". */
const GOES_ON = pattern()`
  ^(?:
    They|These|Those|Hers|Theirs|The (?:names|others|rest|two|three|four|five|six|pair)
    |(?:Two|Three|Four|Five|Six|Most|Some|All|Both|One|None) (?:of|are|were)|Among|Each
  )\b
`;
/** As many lines as are shown at most. */
const MOST_LINES = 4;

/** The lines of an article that answer, with that which goes on right after the first at their end. */
export function withNext(lines: readonly Placed[]): readonly Placed[] {
  const [first] = lines;
  if (!first || lines.length >= MOST_LINES) return lines;
  const next: Placed = { read: first.read, at: first.at + 1 };
  const isShown = lines.some(({ read, at }) => read === next.read && at === next.at);
  const text = next.read.lines[next.at]?.text ?? "";
  return isShown || !GOES_ON.test(text) ? lines : [...lines, next];
}

/** How many of some words a line has, in any form. */
function countIn({ read, at }: Placed, words: readonly string[]): number {
  const stems = new Set(stemsOf(read.lines[at]?.text ?? ""));
  return words.filter((word) => stemsOf(word).some((stem) => stems.has(stem))).length;
}

/** The lines that answer, with that right after the first in its paragraph as the second where it has more of some words: a thought that goes on. */
export function withCloser(lines: readonly Placed[], words: readonly string[]): readonly Placed[] {
  const [first, ...rest] = lines;
  if (!first || words.length === 0) return lines;
  const next: Placed = { read: first.read, at: first.at + 1 };
  const isInParagraph = next.read.lines[next.at]?.opens !== true;
  const isShown = rest.some(({ read, at }) => read === next.read && at === next.at);
  const isCloser = countIn(next, words) > countIn(first, words);
  return isInParagraph && isCloser && !isShown ? [first, next, ...rest] : lines;
}
