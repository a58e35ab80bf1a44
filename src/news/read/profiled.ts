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
  const named = new Map(titles.flatMap(people).map((each) => [each.key, each]));
  const says = titles.some(({ text }) => QUOTED_FIRST.test(text));
  if (named.size === 0) return ofInterview(body, people, says);
  const [who, ...others] = named.values();
  if (!who || others.length > 0) return null;
  const opening = body.slice(0, OPENING);
  const opens = opening.some((line) => people(line).some(({ key }) => key === who.key));
  const met = opening.some(({ text }) => MET.test(text));
  const quoted = titles.some(({ text }) => QUOTED_FIRST.test(text));
  const told = body.some(({ text }) => TOLD_ME.test(text));
  return opens && told && (met || quoted) ? who : null;
}

const INTERVIEW = /\binterview(?:ed)? by\b|^Interview\b/i;
const isSentence = (text: string) => /[.!?”"’]$/.test(text);
/** Among how many lines whoever an interview is with has said something. */
const FIRST_WORDS = 8;
const TELLS_ME = /\b(?:tells?|told) me\b/;

/** Of an interview that says so, or has words of it for a headline, and names nobody in its headline, the only one with whom it opens. */
function ofInterview(
  body: readonly LinkedLine[],
  people: (line: LinkedLine) => readonly Who[],
  quoted: boolean,
): Who | null {
  const opening = body.slice(0, OPENING);
  const byline = opening.findIndex(({ text }) => INTERVIEW.test(text));
  const first = opening.find(
    (line, at) => at > byline && isSentence(line.text) && people(line).length > 0,
  );
  const [who, ...others] = first ? people(first) : [];
  const told = body.some(({ text }, at) =>
    (quoted && at < FIRST_WORDS ? TOLD_ME : TELLS_ME).test(text),
  );
  return (quoted || byline >= 0) && told && others.length === 0 ? (who ?? null) : null;
}
