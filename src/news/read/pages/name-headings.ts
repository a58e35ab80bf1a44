import type { LinkedLine } from "../../link/index.ts";
import { nameInHeading } from "../../name-headings.ts";

/** One name over one text is a caption. */
const FEWEST = 2;
const STOP = /[.!?…:][”"’')\]]*$/;

/** Whether all of a paragraph is the name of somebody of the article, with what stands beside it. */
function isName(lines: readonly LinkedLine[], at: number): boolean {
  const line = lines[at];
  if (!line || STOP.test(line.text) || nameInHeading(line.text) === null) return false;
  const alone = [lines[at - 1], lines[at + 1]].every((near) => near?.paragraph !== line.paragraph);
  const [first] = line.names;
  return alone && first !== undefined && first.subject.kind !== "organisation";
}

/** Which lines are names over the profiles of several people: what stands under one is of nobody above it. */
export function areNameHeadings(lines: readonly LinkedLine[]): readonly boolean[] {
  const are = lines.map((_, at) => isName(lines, at));
  const names = new Set(lines.flatMap(({ text }, at) => (are[at] ? [nameInHeading(text)] : [])));
  return names.size < FEWEST ? are.map(() => false) : are;
}
