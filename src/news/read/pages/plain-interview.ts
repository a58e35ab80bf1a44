import { pattern } from "../../../pattern.ts";
import type { LinkedLine } from "../../link/index.ts";
import { type Answered, interviewed, type Paragraphs, personOf } from "./interviewed.ts";

/** Fewer questions than these, or fewer that address somebody, are headings of a text. */
const FEWEST = 3;
const FEWEST_TO_SOMEBODY = 2;
/** So few are enough where the page says that it has put questions to somebody. */
const FEWEST_TOLD = 2;
const TOLD = pattern("i")`
  \b(?:
    answers? (?:to|from|our)|(?:our|their|your|these|the|some|those|members[’']) questions|q ?& ?a
    |questions (?:to|for|we)
    |(?:asked|invited|sent) (?:each|every|all|the) (?:of )?(?:the )?candidates?|what came back
  )\b
`;
const MOST_WORDS = 45;
const MOST_OF_A_CLAIM = 30;
const OWN = /(?<![\p{L}’'])(?:I|I[’'](?:m|ve|d|ll)|[Mm]y|me|[Ww]e|[Oo]ur|us)(?![\p{L}’'-])/u;
const YOU = /\b(?:you|your|yours|yourself)\b/i;
/** "(Laughs.)", "[The phrase was used by Orrery.]": what the outlet puts in. */
const PUT_IN = /^[([].*[)\]]\.?$/u;
const QUOTED = /^[“"]/;

const textOf = (lines: readonly LinkedLine[]) => lines.map(({ text }) => text).join(" ");
const words = (text: string) => text.split(/\s+/).length;
const isQuestion = (lines: readonly LinkedLine[]) =>
  !QUOTED.test(lines[0]?.text ?? "") &&
  lines.at(-1)?.text.endsWith("?") === true &&
  words(textOf(lines)) <= MOST_WORDS;

/** "Some say that you are never here.": asks without a question mark, where an answer in somebody's own person follows. */
const isClaim = (lines: readonly LinkedLine[], next: readonly LinkedLine[]) => {
  const text = textOf(lines);
  return (
    YOU.test(text) && !OWN.test(text) && words(text) <= MOST_OF_A_CLAIM && OWN.test(textOf(next))
  );
};

/** Whether a paragraph brings in somebody by name: another may answer after it. */
const bringsIn = (lines: readonly LinkedLine[]) =>
  !OWN.test(textOf(lines)) &&
  lines[0]?.names.some(({ from, subject }) => from === 0 && personOf(subject) !== null) === true;

/** Whether more than one is asked: the same again, or after somebody else is brought in. */
function areOfSeveral(paragraphs: Paragraphs, asked: readonly boolean[]): boolean {
  const texts = paragraphs.filter((_, at) => asked[at]).map(textOf);
  const isBetween = paragraphs.some(
    (lines, at) => at > asked.indexOf(true) && asked[at + 1] && !asked[at - 1] && bringsIn(lines),
  );
  return isBetween || new Set(texts).size < texts.length;
}

/** Whether a page says over its first question that it has put some, and each is followed by what is in a first person. */
function isTold(paragraphs: Paragraphs, asked: readonly boolean[]): boolean {
  const ats = asked.flatMap((asks, at) => (asks ? [at] : []));
  const above = paragraphs.slice(0, ats[0]);
  return (
    ats.length >= FEWEST_TOLD &&
    above.some((lines) => TOLD.test(textOf(lines))) &&
    ats.some((at) => YOU.test(textOf(paragraphs[at] ?? []))) &&
    ats.every((at) => OWN.test(textOf(paragraphs[at + 1] ?? [])))
  );
}

/**
 * Questions and answers that nothing marks: short paragraphs that end with a question mark and speak to somebody, each
 * before one in that one's own person. The one answers whom the lines before the first are about.
 */
export function plainly(paragraphs: Paragraphs): readonly Answered[] {
  const asked = paragraphs.map(
    (lines, at) => isQuestion(lines) && !isQuestion(paragraphs[at + 1] ?? []),
  );
  const first = asked.indexOf(true);
  const last = asked.lastIndexOf(true);
  const who = first < 0 ? null : interviewed(paragraphs.slice(0, first).flat());
  const questions = paragraphs.filter((_, at) => asked[at]);
  if (!who || areOfSeveral(paragraphs, asked)) return [];
  const toSomebody = questions.filter((lines) => YOU.test(textOf(lines))).length;
  const isPlain = questions.length >= FEWEST && toSomebody >= FEWEST_TO_SOMEBODY;
  if (!isPlain && !isTold(paragraphs, asked)) return [];
  const found: Answered[] = [];
  let question: readonly LinkedLine[] = [];
  for (let at = first; at <= last + 1; at++) {
    const lines = paragraphs[at] ?? [];
    const asks = asked[at] || (at > first + 1 && isClaim(lines, paragraphs[at + 1] ?? []));
    const follows = asked[at - 1] || question === paragraphs[at - 1];
    if (asks) question = lines;
    else if (follows || OWN.test(textOf(lines)))
      found.push({
        who,
        question,
        answer: lines,
        wordsOf: ({ text }) => (PUT_IN.test(text) ? [] : [text]),
      });
  }
  const own = found.filter(({ answer }) => OWN.test(textOf(answer))).length;
  const quoted = found.some(({ answer }) => QUOTED.test(answer[0]?.text ?? ""));
  return own * 2 >= found.length && !quoted ? found : [];
}
