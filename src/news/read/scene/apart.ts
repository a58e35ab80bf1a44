import type { ReadLine } from "../article.ts";
import { isWholeLine } from "../content/clauses.ts";
import { sentenceSubject } from "../subject/sentence-subject.ts";
import { quotationsIn } from "../words/quotations.ts";
import { isMark, isOf, type Token } from "../words/tokens.ts";
import { DETERMINERS, PRONOUNS } from "../words/word-kinds.ts";
import type { Who } from "./who.ts";

const OBJECT = { he: "him", she: "her" } as const;

/** "Vane has been to see him, he reveals": the name of whoever does something to "him" before a token, and so is not "he"; null where nobody surely does. */
export function whoActsOn(tokens: readonly Token[], end: number, said: string): Token | null {
  if (said !== "he" && said !== "she") return null;
  const subject = sentenceSubject(tokens, end);
  if (!subject || subject === "somebody" || subject.kind !== "name") return null;
  const name = tokens.indexOf(subject.token);
  const object = tokens.findIndex(({ text }, at) => at > name && text === OBJECT[said]);
  if (object < 0 || object >= end) return null;
  const next = tokens[object + 1];
  // "her letter" is no object
  const whole = said === "he" || next?.kind !== "word" || isOf(next, DETERMINERS);
  const from = tokens.findLastIndex((token, at) => at < object && isMark(token, ",")) + 1;
  const between = tokens.slice(Math.max(name + 1, from), object);
  const other = between.some(
    (token) => token.kind !== "word" || isOf(token, DETERMINERS) || isOf(token, PRONOUNS),
  );
  return whole && !other && between.length > 0 ? subject.token : null;
}

const JOINS = /^(?:although|though|but|and|while|because|as|when|after|before|since|so|yet)$/;

/** "Vane had backed him, although he admitted": either may be "he" where the clause hangs on what somebody does to "him". */
export const hangsOnAct = (tokens: readonly Token[], from: number): boolean =>
  JOINS.test(tokens[from - 1]?.text ?? "");

const OWN = /\b(?:I|I[’']m|I am|me|my name is|call me|called me),? (?:\p{Lu}\p{L}+ )*$/u;

/** Whether words in quotation marks name somebody as nobody does oneself: "“Colin is a friend.”" */
export function isNamedIn(words: string, { kind, speaker: { name } }: Who): boolean {
  if (kind !== "person") return false;
  const own = words.replaceAll(/^[“"]|[”"]$/g, "");
  const plain = quotationsIn(own).reduce(
    (rest, { from, to }) => rest.slice(0, from) + " ".repeat(to - from) + rest.slice(to),
    own,
  );
  const parts = name.split(" ").filter((part) => /^\p{Lu}\p{L}{2}/u.test(part));
  return [...plain.matchAll(/\p{Lu}[\p{L}’'-]+/gu)].some(
    ({ 0: word, index }) =>
      parts.includes(word.replace(/[’']s?$/u, "")) && !OWN.test(plain.slice(0, index)),
  );
}

/** What is quoted after these is no longer looked at. */
const MOST_CHARACTERS = 2000;

const SENTENCE = /^\p{Lu}\S* \S+ \S/u;

const quotedIn = ({ tokens }: ReadLine): string =>
  tokens
    .flatMap(({ quote }) => (quote && SENTENCE.test(quote.words) ? [quote.words] : []))
    .join(" ");

/** Lines with what is quoted in each, and in those of bare quotations that follow it in its paragraph. */
export function withQuoted(lines: readonly ReadLine[]): readonly ReadLine[] {
  const quoted = lines.map(quotedIn);
  for (let at = lines.length - 2; at >= 0; at--) {
    const [line, next] = [lines[at], lines[at + 1]];
    const goesOn = next && next.paragraph === line?.paragraph && isWholeLine(next.tokens);
    const spoken = line?.tokens.some(({ kind }) => kind === "quote");
    const both = `${quoted[at]} ${quoted[at + 1]}`;
    if (goesOn && spoken) quoted[at] = both.slice(0, MOST_CHARACTERS);
  }
  return lines.map((line, at) => ({ ...line, cast: { ...line.cast, quoted: quoted[at] ?? "" } }));
}
