import { pattern } from "../../../../pattern.ts";
import { alikeOf } from "../../../articles/words/alike.ts";
import { stemsOf } from "../stems.ts";

const OPENS = /^(?:who|whose|which)$/i;
/** "Loom Forward, the network of clerks, and": what something is, where no name stands in it. */
const IS = /^(?:the|an?)$/;
const COMMA = /,[”"’']?$/;
const ENDS = /[.!?;:—–]/;
/** Who stands behind somebody, who published something, and what was denied or is only alleged, is no aside. */
const TELLS = pattern("iu")`
  ^(?:
    back|support|endors|nominat|den(?:y|ie)|alleg|accus|claim|reject|disput|includ|publish|report
    |reveal|obtain|leak|disclos|broke|n(?:ot|ever)\b|\p{L}+n[’']t\b
  )
`;
/** An aside has so many words at most, and at least so many, or little is won by leaving it out. */
const MOST = 18;
const FEWEST = 4;

/** Where the aside ends that begins at a word, as the place after it; null where none does. */
function endOf(words: readonly string[], from: number): number | null {
  const opens = [OPENS, IS].find((each) => each.test(words[from] ?? ""));
  if (!opens || !COMMA.test(words[from - 1] ?? "")) return null;
  const end = words.findIndex((word, at) => at > from && COMMA.test(word));
  const inner = words.slice(from, end + 1);
  if (opens === IS && inner.some((word) => /^\p{Lu}/u.test(word))) return null;
  // "With clerks, the movement of the dyers, and delegates": one of several; "by Loom Forward, the group of clerks, and by the Dyers" is none.
  const isAmong = /^\p{Ll}/u.test(words[from - 1] ?? "");
  if (opens === IS && isAmong && /^(?:and|or)$/.test(words[end + 1] ?? "")) return null;
  const plain = !inner.some((word) => ENDS.test(word) || TELLS.test(word) || /[“”"]|^‘/.test(word));
  return end > 0 && plain && inner.length >= FEWEST && inner.length <= MOST ? end + 1 : null;
}

const NAME = /^[“‘(]?\p{Lu}/u;

/** The places of some words without those of asides, ", who chairs it, ", that have nothing of what is asked for; nor names, where those are asked for. */
export function withoutAsides(
  words: readonly string[],
  asked: readonly string[],
  whoseNames: boolean,
): readonly number[] {
  const alike = asked.map((word) => alikeOf(word));
  const isAsked = (word: string) =>
    stemsOf(word).some((stem) =>
      alike.some(({ own, others }) => own.has(stem) || others.has(stem)),
    );
  const kept: number[] = [];
  for (let at = 0; at < words.length; at++) {
    const end = endOf(words, at);
    const isKept = (word: string) => isAsked(word) || (whoseNames && NAME.test(word));
    if (end !== null && !words.slice(at, end).some(isKept)) at = end - 1;
    else kept.push(at);
  }
  return kept;
}
