import { isTimeLine } from "./labels.ts";
import { isUnderPicture } from "./picture-credits.ts";
import { wordsIn } from "./words-in.ts";

const MOST_WORDS_OF_SECTION = 4;
const FEWEST_WORDS = 6;
/** "Posted on 3 May 2021 by Ada", "Published: 3 May", "Posted by Ada in Looms" */
const POSTED = /^(?:posted (?:by|in)\b|(?:posted|published|filed|written)\b[^.?!]{0,30}\d)/iu;

const plain = (line: string): string => line.replace(/\s+/g, " ").trim();

/** The lines of a text that have anything, each with single spaces. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split("\n")
    .map(plain)
    .filter((line) => line !== "");

/** The lines of a text that gaps keep together. */
export const blocksOf = (text: string): readonly (readonly string[])[] =>
  text.split(/\n[^\S\n]*\n/).flatMap((block) => {
    const lines = linesOf(block);
    return lines.length > 0 ? [lines] : [];
  });

/** Whether right under a line of a text stands when it was posted, as blogs have it under a headline: "Posted on 3 May 2021 by Ada". */
export function isPostedUnder(line: string, text: string): boolean {
  const lines = linesOf(text);
  const [next = "", second = ""] = lines.slice(lines.indexOf(line) + 1);
  return lines.includes(line) && POSTED.test(isTimeLine(next) ? second : next);
}

const isLong = (block: readonly string[]): boolean =>
  block.length === 1 &&
  block.every((line) => wordsIn(line) >= FEWEST_WORDS && !isUnderPicture(line));

const BY = /^by \p{Lu}/iu;

/** Whether a line of a text is a headline in a block of its own over its standfirst and its day, or who wrote it, each after a gap. */
export function isOverStandfirst(line: string, text: string): boolean {
  const blocks = blocksOf(text);
  const at = blocks.findIndex((block) => block.length === 1 && block[0] === line);
  const [headline = [], standfirst = [], signed = []] = blocks.slice(Math.max(0, at), at + 3);
  const isSigned = signed.some((each) => isTimeLine(each) || BY.test(each));
  return isLong(headline) && isLong(standfirst) && isSigned;
}

/**
 * Whether a line of a text is the section’s over a headline, "Guild election 2021": a short one of its own, where a
 * headline, a standfirst and the day of it follow, each after a gap.
 */
export function isSectionAbove(line: string, text: string): boolean {
  const blocks = blocksOf(text);
  const at = blocks.findIndex((block) => block.length === 1 && block[0] === line);
  const [headline = [], standfirst = [], dated = []] = blocks.slice(at + 1, at + 4);
  return (
    at >= 0 &&
    wordsIn(line) <= MOST_WORDS_OF_SECTION &&
    isLong(headline) &&
    isLong(standfirst) &&
    dated.some(isTimeLine)
  );
}
