import { type Token, tokensOf } from "./token.ts";
import { isOrdinary } from "./vocabulary.ts";

/** A sentence or a headline, as words. */
export interface Words {
  readonly text: string;
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  /** Written with a capital on nearly every word, as headlines are: a capital says nothing in it. */
  readonly titled: boolean;
}

const FEWEST = 2;
const LONG = 4;
const SHARE = 0.7;
/** A sentence of many names ends with a stop; a heading does not. */
const STOP = /[.!?][”"’')\]]*\s*$/;
const END = 8;

/** A text of an article as words; `paragraph` is -1 for the headline. */
export function wordsOf(text: string, paragraph: number): Words {
  const tokens = tokensOf(text);
  const sentence = paragraph >= 0 && STOP.test(text.slice(-END));
  return { text, paragraph, tokens, titled: !sentence && areCapital(tokens) };
}

/** Whether the words of the language, which names are not, have capitals: "Wins Seat On Labour Committee". */
function areCapital(tokens: readonly Token[]): boolean {
  let [words, capitals] = [0, 0];
  for (const { text, word, begins, capital } of tokens) {
    if (text.length < LONG || begins || word === "labour" || !isOrdinary(word)) continue;
    words += 1;
    if (capital) capitals += 1;
  }
  return words >= FEWEST && capitals / words >= SHARE;
}
