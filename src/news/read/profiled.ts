import type { LinkedLine, Named } from "../link/index.ts";
import type { Who } from "./who.ts";

/** "“I will miss it”: Ada Tarrow on nine years of it": how a headline has whom all of its article is with. */
const QUOTED_FIRST = /^[“"‘'].{3,}[”"’']\s*[:–—-]\s*/u;
/** What a reporter does to write one. */
const MET =
  /\b(?:meets|talk(?:s|ed) to|sat down with|sits down with|spoke to|speaks to|in conversation with|an interview with|interviews)\b/;
const TOLD_ME = /\b(?:tells?|told) (?:me|us)\b|\b(?:she|he) (?:says|laughs|shrugs|smiles)\b/;
const OPENING = 4;

/** The one person whom an interview is with: named alone in its headline, whom its reporter meets; null where it is none. */
export function profiledIn(
  lines: readonly LinkedLine[],
  whoOf: (named: Named) => Who | null,
): Who | null {
  const people = ({ names }: LinkedLine) =>
    names.flatMap((named) => {
      const who = whoOf(named);
      return who?.kind === "person" ? [who] : [];
    });
  const titles = lines.filter(({ paragraph }) => paragraph < 0);
  const body = lines.filter(({ paragraph }) => paragraph >= 0);
  const [who, ...others] = new Map(titles.flatMap(people).map((each) => [each.key, each])).values();
  if (!who || others.length > 0) return null;
  const opening = body.slice(0, OPENING);
  const opens = opening.some((line) => people(line).some(({ key }) => key === who.key));
  const met = opening.some(({ text }) => MET.test(text));
  const quoted = titles.some(({ text }) => QUOTED_FIRST.test(text));
  const told = body.some(({ text }) => TOLD_ME.test(text));
  return opens && told && (met || quoted) ? who : null;
}
