/** Words in quotation marks, by the characters of the sentence from one mark to the other. */
export interface Quotation {
  /** As the article has them, without the outer marks. */
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

const MARKS = /“([^”]*)(?:”|$)|"([^"]*)(?:"|$)|(?<=^|[\s(—–:])‘((?:[^’]|’(?=\p{L}))*)’(?!\p{L})/gu;

/** What stands in quotation marks in a sentence, in order; marks inside others are part of the words. */
export function quotationsIn(sentence: string): readonly Quotation[] {
  return [...sentence.matchAll(MARKS)].map(
    ({ 0: whole, 1: curly, 2: straight, 3: single, index }) => ({
      words: (curly ?? straight ?? single ?? "").trim(),
      from: index,
      to: index + whole.length,
    }),
  );
}

const MANY = 5;

/** Whether a quotation is a saying of its own, and not some words taken into the article's sentence. */
export const isWhole = ({ words }: Quotation): boolean =>
  /^\p{Lu}|^…/u.test(words) && words.split(/\s+/).length >= MANY;
