import { lastWordOf } from "#src/words.ts";
import { pattern } from "../../../pattern.ts";
import { quotationsOut } from "../words/unquoted.ts";
import type { IndexedLine } from "./indexed.ts";

/** What a term found counts, by how many lines away it is: the sentence before and the one after belong to what is said. */
const BEFORE = [1, 0.65, 0.4, 0.35];
const AFTER = [1, 0.55];
/** What stands earlier in the same paragraph is what it is about. */
const IN_PARAGRAPH = 0.5;
/** "She thought they were a disgrace": what a line only points to may stand two lines before it. */
const POINTS = /\b(?:it|they|them|these|those)\b/i;
/** "That the target was steep": which one has been told. */
const DEFINITE = /^(?:that )?(?:the|this) \p{Ll}+ (?:was|is|would|had|has|will|could|should)\b/iu;
export const POINTED = 0.55;
const THOSE = pattern("i")`
  \b(?:
    warn(?:s|ed)|said|says|replied|added|argued|complained
  ) that (?:this|it) (?:would|will|could|might)\b
  |\b(?:of (?:those|these|them)|(?:both|all|none|neither|either) of (?:those|these|them))\b
`;
/** Where somebody else speaks it is another matter; that one or whom that one names may be spoken of next. */
const OF_ANOTHER = 0.3;

/** So short is what only leads from the matter to the words: "Tarrow shakes her head." */
const LEAD_IN = 45;
/** So long is a question that is put to somebody at most. */
const QUESTION = 100;

/** Whether the line before only leads to somebody's words in quotation marks, in nobody's words itself, or asks for them. */
function isLedTo(lines: readonly IndexedLine[], at: number): boolean {
  const { text = "", speakers = new Set() } = lines[at - 1] ?? {};
  const isShort = text.length <= LEAD_IN || (text.length <= QUESTION && text.endsWith("?"));
  const isLead = isShort && speakers.size === 0 && !/[“”"]/.test(text);
  const isBare = (lines[at - 2]?.speakers.size ?? 1) === 0;
  return isLead && isBare && /^[“"]/.test(lines[at]?.text ?? "");
}

/** Whether a line is of the paragraph before, which nobody says and which asks what this one answers: "The strike lasted weeks. Was it worth it?" */
function isAskedBefore(lines: readonly IndexedLine[], at: number, before: number): boolean {
  const own = lines[at]?.paragraph;
  const last = lines.findLastIndex(({ paragraph }, index) => index < at && paragraph !== own);
  const question = lines[last];
  return (
    question?.text.endsWith("?") === true &&
    question.speakers.size === 0 &&
    lines[before]?.paragraph === question.paragraph
  );
}

/** How far before somebody's words the line may stand that tells what that one did: "Tarrow sent a complaint." */
const TOLD_BEFORE = 4;

/** Whether a line before tells something of whoever speaks, by name, and nobody else has spoken since. */
function isToldOfSpeaker(lines: readonly IndexedLine[], at: number, before: number): boolean {
  const names = (lines[at]?.statements ?? []).map(({ speaker }) => lastWordOf(speaker.name));
  const named = names.some((name) => quotationsOut(lines[before]?.text ?? "").includes(name));
  const own = lines[at]?.speakers ?? new Set();
  const alone = lines
    .slice(before, at)
    .every(({ speakers }) => [...speakers].every((key) => own.has(key)));
  return named && alone && at - before <= TOLD_BEFORE;
}

/** What words beside a line count for it: little where another speaks. */
export function shareOf(
  lines: readonly IndexedLine[],
  at: number,
  beside: number,
  speaks: boolean,
) {
  const points =
    beside === -2 &&
    (POINTS.test(quotationsOut(lines[at]?.text ?? "")) ||
      lines[at]?.statements.some(({ words }) => DEFINITE.test(words)) ||
      isLedTo(lines, at));
  const told = beside < -1 && isToldOfSpeaker(lines, at, at + beside);
  const near =
    points || told ? POINTED : beside > 0 ? (AFTER[beside] ?? 0) : (BEFORE[-beside] ?? 0);
  const same = lines[at]?.paragraph === lines[at + beside]?.paragraph;
  const asked = speaks && beside < 0 && isAskedBefore(lines, at, at + beside);
  const within = speaks && same && beside < 0 ? IN_PARAGRAPH : 0;
  const share = Math.max(near, within, asked ? POINTED : 0);
  if (beside === 0) return { share, other: false };
  const own = lines[at]?.speakers ?? new Set();
  const theirs = lines[at + beside]?.speakers ?? new Set();
  const other = own.size > 0 && theirs.size > 0 && ![...own].some((key) => theirs.has(key));
  // "Three meetings were missed, a source said. Friends said two of those had been far away."
  const those = beside === -1 && THOSE.test(quotationsOut(lines[at]?.text ?? ""));
  return { share: other ? Math.min(share, those ? POINTED : OF_ANOTHER) : share, other };
}
