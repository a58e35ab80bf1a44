import { pattern } from "../../../pattern.ts";
import type { IndexedLine } from "./indexed.ts";

const PROPOSES = pattern("u")`
  ^(?:An?|Another) (?:\p{Ll}[\p{L}-]* ){0,2}(?:plan|proposal|motion|idea|scheme|resolution)\b
`;

/**
 * Whether the paragraph of a line begins with a proposal, "A plan to sell the hall was dropped", and none of its lines up
 * to that one `isIn` what is asked: what is said there is on the proposal.
 */
export function isOnOwnProposal(
  lines: readonly IndexedLine[],
  at: number,
  isIn: (line: number) => boolean,
): boolean {
  const from = lines.findIndex(({ paragraph }) => paragraph === lines[at]?.paragraph);
  const own = Array.from({ length: at - from + 1 }, (_, after) => from + after);
  return PROPOSES.test(lines[from]?.text ?? "") && !own.some(isIn);
}
