import { pattern } from "../../../pattern.ts";
import type { Placed } from "./gives.ts";

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
