import { pattern } from "../../../pattern.ts";
import type { LinkedLine, Named } from "../../link/index.ts";
import type { Who } from "../scene/who.ts";

/** "“I will miss it”: Ada Tarrow on nine years of it": how a headline has whom all of its article is with. */
const QUOTED_FIRST = /^[“"‘'].{3,}[”"’']\s*[:–—-]\s*/u;
/** "Ada Tarrow: ‘I will miss it’" */
const QUOTED_LAST = /^\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]+)+: [“"‘'].{3,}[”"’']$/u;
/** "The Shuttle met her in her kitchen", "When we meet" */
const MET_AT = pattern("i")`
  \b(?:
    met (?:her|him) (?:in|at|on|over|outside|for)
    |(?:when|as) (?:we|i) (?:meet|met|speak|spoke|talk)
    |(?:we|I) (?:meet|met|speak|spoke) (?:in|at|on|over|outside|for)
  )\b
`;
const FIRST_MEETING = 8;
/** "I ask whether she is late": the reporter's own part in it. */
const I_ASK =
  /(?:^|[.!?”"’'] )(?:When |Then |So |And |But )?I (?:ask|asked|put it|suggest|mention|wonder|press)\b/u;
/** "‘I would go again’": the words of whom it is with, and nothing more. */
const ALL_QUOTED = /^[“"‘'][^“"”]{3,}[”"’']$/u;
/** "The man who counts the papers" */
const ON_SOMEBODY = pattern("iu")`
  ^(?:The|A) (?:[\p{L}’'-]+ ){0,2}(?:
    man|woman|councillor|mp|nurse|teacher|student|clerk|volunteer|member
  ) (?:who|with (?:his|her|an?|no|one|two))\b
`;
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
  if (named.size === 0) return ofInterview(titles, body, people);
  const [who, ...others] = named.values();
  if (!who || others.length > 0) return null;
  const opening = body.slice(0, OPENING);
  const opens = opening.some((line) => people(line).some(({ key }) => key === who.key));
  const met = opening.some(({ text }) => MET.test(text));
  const quoted = titles.some(({ text }) => QUOTED_FIRST.test(text));
  const told = body.some(({ text }) => TOLD_ME.test(text));
  const answers = titles.some(({ text }) => QUOTED_LAST.test(text));
  const begins =
    body.slice(0, FIRST_MEETING).some(({ text }) => MET_AT.test(text)) ||
    body.some(({ text }) => I_ASK.test(text));
  return opens && told && (met || quoted || (answers && begins)) ? who : null;
}

const INTERVIEW = /\binterview(?:ed)? by\b|^Interview\b/i;
const isSentence = (text: string) => /[.!?”"’]$/.test(text);
/** Among how many lines whoever an interview is with has said something. */
const FIRST_WORDS = 12;
const COMES_IN = pattern("u")`
  ^(?:It|At|On|In|Outside|Inside) [^.!?“”"]*?,? (?:and )?\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+ (?:
    is|was|has|knows|sits|stands|waits|arrives|comes|walks|puts|pours|opens|makes
  )\b
`;
const TELLS_ME = /\b(?:tells?|told) me\b/;
/** "Colin Vane meets Ada Tarrow", "She tells Colin Vane why": what stands over an interview. */
const STANDS_OVER =
  /\b(?:meets|talks to|speaks to|sits down with|tells \p{Lu}\p{L}+ \p{Lu}[\p{L}’'-]+)/u;
const SAYS =
  /[”"’] (?:(?:she|he) (?:says|tells me)|says (?:she|he|the \d\d-year-old|\p{Lu}))|[”"’] \p{Lu}\p{L}+ says\b/u;

/** Of an interview that says so, or has words of it for a headline, and names nobody in its headline, the only one with whom it opens. */
function ofInterview(
  titles: readonly LinkedLine[],
  body: readonly LinkedLine[],
  people: (line: LinkedLine) => readonly Who[],
): Who | null {
  const quoted = titles.some(({ text }) => QUOTED_FIRST.test(text) || ALL_QUOTED.test(text));
  const opening = body.slice(0, OPENING);
  const byline = opening.findIndex(({ text }) => INTERVIEW.test(text));
  const first = opening.find(
    (line, at) => at > byline && isSentence(line.text) && people(line).length > 0,
  );
  const [who, ...others] = first ? people(first) : [];
  if (!who || others.length > 0) return null;
  const words = body.slice(0, FIRST_WORDS);
  const told = body.some(({ text }) => TELLS_ME.test(text));
  const says = ({ text }: LinkedLine) => TOLD_ME.test(text) || SAYS.test(text);
  if (quoted || byline >= 0) return told || (quoted && words.some(says)) ? who : null;
  const over = opening.some(
    ({ text }, at) => at < 2 && !isSentence(text) && STANDS_OVER.test(text),
  );
  const on = titles.some(({ text }) => ON_SOMEBODY.test(text));
  // "It is nine, it is raining, and Ada Tarrow knows the name of every child.": she alone, and with a verb of her own.
  const opens =
    first?.names[0]?.from === 0 || (on && first !== undefined && COMES_IN.test(first.text));
  return opens && (over || on) && words.some(({ text }) => SAYS.test(text)) ? who : null;
}
