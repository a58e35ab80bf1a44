import { pattern } from "../../../../pattern.ts";
import { BY_NAME } from "../../../articles/ways/by-name.ts";
import type { NewsQuery } from "../../../news-query.ts";
import type { Placed } from "../gives.ts";
import { stemsOf } from "../stems.ts";

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

/** How a sentence begins that names those whom the one before it only counts: "The five are Ada Tarrow, …". */
const NAMES_THEM = pattern("u")`
  ^(?:They|These|Those|The (?:names|others|pair|two|three|four|five|six|seven|eight|nine)) (?:
    are|were|include|included|being
  )(?: both| all)?:? (?:the )?\p{Lu}
`;
/** As many lines are looked at for such a one. */
const MOST_BEFORE = 3;

/** Lines of a question that asks for names, with the one first, after its own line, that gives the names of those whom that only counts. */
export function withNamesAfter(lines: readonly Placed[], query: NewsQuery): readonly Placed[] {
  if (query.kind !== "reported" || !query.hints?.includes(BY_NAME)) return lines;
  const counts = lines
    .slice(0, MOST_BEFORE)
    .find(({ read, at }) => NAMES_THEM.test(read.lines[at + 1]?.text ?? ""));
  if (!counts) return lines;
  const names: Placed = { read: counts.read, at: counts.at + 1 };
  const rest = lines.filter(
    (each) => each !== counts && !(each.read === names.read && each.at === names.at),
  );
  return [counts, names, ...rest].slice(0, Math.max(lines.length, 2));
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
