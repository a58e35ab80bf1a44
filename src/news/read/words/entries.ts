import type { LinkedLine } from "../../link/index.ts";

/** When an entry of a live page was written, at its head: "17.40: ", "5.40pm – ". */
const TIME =
  /^(?:[01]?\d|2[0-3])(?:[.:][0-5]\d ?(?:[ap]\.?m\.?)?|[ap]m)(?: (?:BST|GMT))?(?:\s?[:.–—-])?(?:\s+(?=[\p{Lu}“"‘'£]|\d)|$)/u;
/** Fewer paragraphs with a time at the head are no live page. */
const FEWEST = 2;

/** How many characters of each line are the time at the head of an entry: 0 of all others, and of all lines of an article that is no live page. */
export function timesOfEntries(lines: readonly LinkedLine[]): readonly number[] {
  const times = lines.map(({ text, paragraph }, at) =>
    paragraph === lines[at - 1]?.paragraph ? 0 : (TIME.exec(text)?.[0].length ?? 0),
  );
  const isLive = times.filter((length) => length > 0).length >= FEWEST;
  return isLive ? times : times.map(() => 0);
}
