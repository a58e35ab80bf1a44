import { pattern } from "../../../pattern.ts";
import type { Line } from "../../news.ts";
import { oncePer } from "../../once-per.ts";

const MOST_WORDS = 6;
/** A heading has none of these: it tells of nothing that is done. */
const TELLS = pattern("i")`
  \b(?:
    is|are|was|were|am|be|been|has|have|had|will|would|can|could|did|does|do|said|says|yes|no|not
    |never|i|we|he|she|they|it|you|one|two|nothing|nobody|thank|thanks|sorry
  )\b
  |n[’']t\b
`;
/** So many headings make a report one of parts. */
const FEWEST = 2;
/** What follows a heading is a sentence: of so many characters where the heading has the end of one too. */
const SENTENCE = 25;
const ENDED = /[.:!?…][”"’']?$/;

const isFollowed = (text: string, next = ""): boolean =>
  next.length >= SENTENCE || (!ENDED.test(text) && ENDED.test(next));

/** "Tarrow abstained.": a sentence, however short. */
const DONE = /^\p{Lu}[^.]* \p{Ll}+ed\b[^.]*\.$/u;

const looksLikeOne = (text: string): boolean =>
  /^\p{Lu}[^.!?:;“”"…]*[.:]?$/u.test(text) &&
  text.split(/\s+/).length <= MOST_WORDS &&
  !/\p{N}/u.test(text) &&
  !/^(?:What|How|Why|Who|When|Where)\b/.test(text) &&
  // "The March vote" stands over a part; "The end." may as well end one.
  !/^(?:The|An?)\b.*[.:]$/.test(text) &&
  !DONE.test(text) &&
  !TELLS.test(text);

/** Over each line of a report the heading of its part, "Selections.", with which a paragraph begins; a heading has its own. Null where there is none, and in an article that has not several. */
export const headingsOf = oncePer(
  (lines: readonly Pick<Line, "text" | "opens">[]): readonly (string | null)[] => {
    const isHeading = lines.map(
      ({ text, opens }, at) =>
        at > 0 && opens === true && looksLikeOne(text) && isFollowed(text, lines[at + 1]?.text),
    );
    if (isHeading.filter(Boolean).length < FEWEST) return lines.map(() => null);
    let heading: string | null = null;
    return lines.map(({ text }, at) => {
      if (isHeading[at]) heading = text;
      return heading;
    });
  },
);
