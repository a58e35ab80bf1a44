import { pattern } from "../../../pattern.ts";
import type { Mark } from "../mark.ts";
import type { Token } from "../read.ts";
import { wordSet } from "../word-set.ts";

const ASKING = wordSet(
  "who whom whose what which when where why how did do does was were is are has have had",
);
const OCCASION = pattern()`
  ^(?:
    (?:i|we) (?:am|are|was|were) (?:just )?(?:
      writing|working on|doing|researching|preparing|drafting|looking into|reading up on
    )\b
    |(?:just )?(?:
      writing|researching|preparing|drafting|working on
    ) (?:a|an|my|our|up|about|on|the)\b
    |(?:some )?(?:
      notes|research|background|homework|prep|material|fact check|factcheck
    ) (?:for|on) (?:a|an|my|our|the)\b
    |(?:this is )?for (?:a|an|my|our|the) (?:\S+ )?(?:
      piece|article|story|essay|dissertation|thesis|book|blog|newsletter|profile|obituary|podcast
      |quiz|report|explainer
    )\b
  )
`;
/** How many words say at most what an answer is for. */
const MOST = 16;
/** Marks that tell of whom or what a question is. */
const SUBJECTS: ReadonlySet<Mark["kind"]> = new Set([
  "person",
  "organisation",
  "section",
  "contest",
  "time",
  "place",
]);

/** Whether some words only say what an answer is needed for: "I'm writing a profile of Luke Akehurst". */
export const isOccasion = (tokens: readonly Token[]): boolean =>
  tokens.length <= MOST && OCCASION.test(tokens.map(({ text }) => text).join(" "));

/**
 * "Notes for a piece on the Blair years: who was elected in June 2001?": the question without what it is asked for, where
 * that names nobody and nothing; null where nothing of the kind stands before it.
 */
export function withoutOccasion(
  tokens: readonly Token[],
  marks: readonly Mark[],
): readonly Token[] | null {
  const start = tokens.findIndex(({ text, apart }, at) => at > 2 && apart && ASKING.has(text));
  if (start < 0 || !isOccasion(tokens.slice(0, start))) return null;
  const named = marks.some(({ kind, from }) => SUBJECTS.has(kind) && from < start);
  return named ? null : tokens.slice(start);
}
