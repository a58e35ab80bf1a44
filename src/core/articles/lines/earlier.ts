import { pattern } from "../../../pattern.ts";
import type { ReadArticle, Statement } from "../../news.ts";
import { alikeOf, hasAlike, stemsIn } from "../words/alike.ts";
import { indexed } from "./indexed.ts";

const EARLIER = pattern("i")`
  \bat the time\b
  |\blast (?:
    year|month|spring|summer|autumn|winter|january|february|march|april|may|june|july|august
    |september|october|november|december
  )\b
  |\b(?:years?|months?) (?:ago|earlier|before)\b
`;

/** "The network that Tarrow helped to launch last year": what somebody is, and not when it is said. */
const DESCRIBES = /, (?:which|who|an?|the) [^,“”"]*,/g;

/** Whether a text tells of an earlier time than its article, and not only what somebody has been. */
const tellsEarlier = (text: string): boolean => EARLIER.test(text.replace(DESCRIBES, ","));

/** Whether what somebody said stands with an earlier time than its article, and with none of some words. */
export function isSaidOfEarlier({ context }: Statement, words: readonly string[]): boolean {
  const stems = stemsIn(context);
  return tellsEarlier(context) && !words.some((word) => hasAlike(stems, alikeOf(word)));
}

/**
 * Whether the paragraph of a line tells of an earlier time than its article, "Last June Tarrow was kept off it. She said at
 * the time", and of nothing that is asked for, which other lines have: what is said there is of something else.
 */
export function isOnEarlier(
  read: ReadArticle,
  at: number,
  isAsked: (line: number) => boolean,
): boolean {
  const { lines } = indexed(read);
  const beside = lines.flatMap(({ paragraph }, line) =>
    paragraph === lines[at]?.paragraph ? [line] : [],
  );
  const isEarlier = (line: number) => line <= at && tellsEarlier(lines[line]?.text ?? "");
  return beside.some(isEarlier) && !beside.some(isAsked);
}
