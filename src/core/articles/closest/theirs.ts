import type { ReadArticle } from "../../news.ts";
import type { IndexedLine } from "../lines/indexed.ts";
import { namedFor } from "../whom/named-for.ts";
import { type Asked, besideOf, isBy } from "../whom/speaker.ts";
import { saysSomething } from "../words/saying.ts";
import { profileOf } from "./profile.ts";

/** Of each line of an article, whether it has words of one speaker by a statement, and whether it tells that one to speak. */
export interface Theirs {
  readonly own: readonly boolean[];
  readonly told: readonly boolean[];
}

/** Which lines of an article are of the speaker asked for; none where nobody's words are. */
export function theirsIn(
  read: ReadArticle,
  lines: readonly IndexedLine[],
  speaker: Asked | undefined,
): Theirs {
  if (!speaker) return { own: lines.map(() => false), told: lines.map(() => false) };
  const isOnProfiled = profileOf(read, speaker);
  return {
    own: lines.map(({ statements }, at) =>
      statements.some((each) => isBy(each, speaker, besideOf(lines, at))),
    ),
    told: lines.map(
      ({ text, statements }, at) =>
        namedFor(read, at, speaker) !== null ||
        (statements.length === 0 && saysSomething(text) && isOnProfiled(at)),
    ),
  };
}
