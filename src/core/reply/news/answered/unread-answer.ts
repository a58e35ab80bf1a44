import { lastWordOf } from "#src/words.ts";
import { pattern } from "../../../../pattern.ts";
import { type IndexedLine, indexed } from "../../../articles/lines/indexed.ts";
import { quotationsOut } from "../../../articles/words/unquoted.ts";
import type { ReadArticle } from "../../../news.ts";
import { IN_ANOTHERS_PLACE } from "./in-anothers-place.ts";
import { CHARGE } from "./replied-there.ts";

/** "rejected the charge", "replied": told of what stands right before. */
const TOLD_TO_ANSWER = pattern("iu")`
  \b(?:
    (?:hit|shot|fired|struck) back|replied|responded
    |(?:
      reject(?:s|ed)|den(?:ies|ied)|dismiss(?:es|ed)|disput(?:es|ed)
    ) (?:that|this|it|(?:the|that|this) ${CHARGE})(?=[,.;])
  )
`;
/** "Vane's people say": who speaks in another's place. */
const SPEAKS_FOR = pattern("iu")`
  ^[^,.“"]{0,40}\b(?:${IN_ANOTHERS_PLACE}|people|sources?)\b[^,.“"]{0,40}\b(?:says?|said|insist(?:s|ed)?)\b
`;
const PRONOUN = /^(?:But |And |Then )?(?:He|She|They|I|We)\b/;

/** A line right after somebody's words in which another speaks whom the reader does not settle, and whether it is told to be an answer. */
export interface UnreadAnswer {
  readonly text: string;
  readonly isTold: boolean;
}

/**
 * The line of a paragraph right after what somebody says in it that is no statement of anybody's, where it is told to
 * answer that or to be said for another: "A source close to Vane rejected the charge, saying the clerk had set the day."
 */
export function unreadAnswer(read: ReadArticle, at: number): UnreadAnswer | null {
  const { lines } = indexed(read);
  const put = lines[at];
  if (!put || put.speakers.size === 0) return null;
  const isOwn = ({ speakers }: IndexedLine) =>
    speakers.size > 0 && [...speakers].every((each) => put.speakers.has(each));
  const next = lines.slice(at + 1).find((line) => !isOwn(line));
  if (next?.paragraph !== put.paragraph || next.statements.length > 0) return null;
  const { text } = next;
  const names = put.statements.map(({ speaker }) => lastWordOf(speaker.name));
  if (PRONOUN.test(text) || names.some((name) => quotationsOut(text).includes(name))) return null;
  const isTold = TOLD_TO_ANSWER.test(quotationsOut(text));
  return isTold || SPEAKS_FOR.test(text) ? { text, isTold } : null;
}
