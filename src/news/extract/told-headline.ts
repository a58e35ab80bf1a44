import { stemmer } from "stemmer";
import { NOISE } from "#src/core/understand/noise.ts";
import { fold } from "#src/core/understand/read.ts";
import { isPostedUnder, linesOf } from "./above-headline.ts";
import { bylineOf, writerOverDate } from "./byline.ts";
import { isLabel, isTimeLine } from "./labels.ts";
import { isUnderPicture } from "./picture-credits.ts";
import { SENTENCE } from "./speech.ts";

/** A headline stands so far down at most. */
const WITHIN = 14;
const FEWEST_WORDS = 4;
/** A paragraph of so many words is text, also where no other follows. */
const LONG = 20;
/** A text has so many words more of its headline than of what stands above that, and half of all. */
const FEWEST_MORE = 2;
/** How no headline ends; it may ask or call. */
export const ENDED_TEXT = /[.…:;][”"’')\]]*$/;
const POSTED = /^(?:(?:posted|published|written|reports|notes|news|views) )?by /i;
/** "Wool / Dyes / 3 min read" */
const IN_PARTS = /(?: [|/>»›·•] [^|/>»›·•]+){2}/u;

const wordsIn = (line: string): readonly string[] => line.match(/\p{L}[^\s]*/gu) ?? [];

const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(
    (fold(text).match(/\p{L}{3,}/gu) ?? [])
      .filter((word) => !NOISE.has(word))
      .map((word) => stemmer(word)),
  );

const isByline = (line: string): boolean => POSTED.test(line) || bylineOf([line]) !== null;

const isLong = (line: string): boolean =>
  wordsIn(line).length >= FEWEST_WORDS && !isByline(line) && !isLabel(line) && !isTimeLine(line);

/** "Wool Dyes Looms Sport": words with nothing that joins them. */
function isRow(line: string): boolean {
  const words = wordsIn(line);
  const isName = (word: string) => /^\p{Lu}[\p{L}\d-]*$/u.test(word) && !NOISE.has(fold(word));
  return words.length >= FEWEST_WORDS && words.filter((word) => !isName(word)).length <= 1;
}

/** Where the text of a page begins: with a sentence that another follows, or a long one. */
function textAt(lines: readonly string[]): number {
  const at = lines.findIndex(
    (line, index) =>
      index > 0 &&
      SENTENCE.test(line) &&
      (wordsIn(line).length >= LONG || SENTENCE.test(lines[index + 1] ?? "")),
  );
  return at < 0 ? 0 : at;
}

const isSigned = (line: string): boolean =>
  isByline(line) || isTimeLine(line) || writerOverDate([line]) !== null;

/** Whether a line has its standfirst under it, and under that a day or who wrote the page: then it is no standfirst. */
function hasStandfirst(line: string, page: string): boolean {
  const lines = linesOf(page);
  const [standfirst = "", signed = ""] = lines.slice(lines.indexOf(line) + 1);
  return isLong(standfirst) && !isUnderPicture(standfirst) && isSigned(signed);
}

/**
 * The lines of a page from the one on whose words its text has, where the first is the site's own: one word, who wrote
 * the page, parts of the site (“Wool | Dyes | Looms | Roof appeal: £90 so far”), a short one over a headline with its
 * standfirst, or any over one with when it was posted. All of them where the text tells as much of the first; `page` is
 * the whole, with its days.
 */
export function fromTold(lines: readonly string[], page: string): readonly string[] {
  const text = textAt(lines);
  const told = stemsOf(lines.slice(text).join(" "));
  const common = (line: string) => {
    const own = [...stemsOf(line)];
    return { own: own.length, told: own.filter((stem) => told.has(stem)).length };
  };
  const [first = ""] = lines;
  const ofFirst = common(first);
  const isToldOf = (line: string) => {
    const { own, told } = common(line);
    return told >= ofFirst.told + FEWEST_MORE && told * 2 >= own;
  };
  const at = lines.findIndex(
    (line, index) =>
      index > 0 &&
      index < Math.min(text, WITHIN) &&
      isLong(line) &&
      !ENDED_TEXT.test(line) &&
      !isUnderPicture(line) &&
      isToldOf(line),
  );
  const headline = lines[at];
  if (headline === undefined || lines.slice(1, at).some(isByline)) return lines;
  const isParts = IN_PARTS.test(first) || (isRow(first) && ofFirst.told * 2 <= ofFirst.own);
  const isSites =
    isParts ||
    isByline(first) ||
    wordsIn(first).length === 1 ||
    isPostedUnder(headline, page) ||
    (wordsIn(first).length <= FEWEST_WORDS && hasStandfirst(headline, page));
  if (!isSites) return lines;
  return [headline, ...lines.slice(0, at).filter(isByline), ...lines.slice(at + 1)];
}
