import { pattern } from "../../../pattern.ts";
import { singlesIn } from "./quotations.ts";

const segmenter = new Intl.Segmenter("en-GB", { granularity: "sentence" });

/** What a full stop after it does not end a sentence. */
/** "Clause I.5.B": the stops of a number are inside a name. */
const IN_NUMBER = /[\dIVX]\.$/;
const SHORT =
  /(^|[\s(“"])(Mr|Mrs|Ms|Dr|Prof|Sir|St|Rev|Hon|Cllr|Lt|Gen|No|vs|v|etc|approx|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|[A-Z])\.\s*$/;
/** How much of the end of a text is looked at for one. */
const TAIL = 16;

/** "“It was late. “So I left.”": what is said goes on, with its mark once more. */
const AGAIN = /^\s*“/;

/** How far quotation marks are open: curly ones counted, straight ones by turns. */
class Marks {
  private curly = 0;
  private straight = 0;

  read(text: string): void {
    if (this.curly > 0 && AGAIN.test(text)) this.curly--;
    for (const mark of text.match(/[“”"]/g) ?? []) {
      if (mark === '"') this.straight++;
      else this.curly += mark === "“" ? 1 : -1;
    }
  }

  get open(): boolean {
    return this.curly > 0 || this.straight % 2 === 1;
  }
}

/**
 * The sentences of a paragraph, in order. What stands in quotation marks is not cut, nor is the sentence that goes on
 * after it ("“Is it so?” she asked."), nor a name after "Mr.".
 */
export function sentencesOf(paragraph: string): readonly string[] {
  const sentences: string[][] = [];
  let marks = new Marks();
  let ended = true;
  const singles = singlesIn(paragraph);
  for (const { segment, index } of segmenter.segment(paragraph)) {
    const held = sentences.at(-1);
    const opens = ON_X.test(held?.at(-1) ?? "") && OPENS.test(segment) && !marks.open;
    const goesOn = (!ended && !opens) || /^\s*\p{Ll}/u.test(segment);
    if (opens) marks = new Marks();
    if (goesOn && held) held.push(segment);
    else sentences.push([segment]);
    marks.read(segment);
    const end = index + segment.trimEnd().length;
    const within = singles.some(({ from, to }) => from < end && end < to);
    const isNumber = sentences.length === 1 && NUMBER.test(segment);
    const isWithin = within || marks.open || isNumber;
    ended = !isWithin && !SHORT.test(segment.slice(-TAIL)) && !IN_NUMBER.test(segment);
    if (ended) marks = new Marks();
  }
  const all = sentences
    .flatMap((pieces) => pieces.join("").split(BEFORE_FIGURE))
    .map((text) => text.trim())
    .filter((text) => text !== "");
  const [first = "", ...rest] = all;
  return rest.length > 0 ? [first.replace(NUMBERED, ""), ...rest] : all;
}

const NUMBER = /^\d{1,2}\.\s*$/;
/** "2. Tarrow is late. She …": of a paragraph that is more than an item of a list the number is no part. */
const NUMBERED = /^\d{1,2}\.\s+(?=\S)/;

/** "“Third,” she wrote on X. “It is enough.”": X is no initial there. */
const ON_X = /\b(?:on|to|via) X\.\s*$/;
const OPENS = pattern()`
  ^(?:
    [“"‘']
    |(?:
      As|The|He|She|It|They|We|I|In|On|At|But|And|An?|This|That|His|Her|Their|When|While|After
      |Asked|For|To|If|Mr|Mrs|Ms|Sir
    )\b
  )
`;

/** "… took to Twitter. “340 of them,” he wrote.": before words that begin with a figure a sentence ends as well. */
const BEFORE_FIGURE = /(?<=^[^“”"]*\p{Ll}{3}[.!?]) (?=[“"]\d)/u;
