import { pattern } from "../../../../pattern.ts";

/** Words after which the rest of a sentence is only alleged, doubted or denied: it is never quoted without them. */
const DOUBTS = pattern()`
  ^(?:
    den(?:y|ies|ied|ying)|reject\w*|refus\w+|declin\w+|disput\w+|if|unless|whether|would|could
    |might|may|should|allege\w*|allegation\w*|accus\w+|claim\w*|suggest\w*|suspect\w*|reportedly
    |apparently|supposedly|unlikely|false|falsely|untrue|mistake|mistaken|wrong|wrongly|nonsense|myth
    |absurd|impossible|unable|fail(?:s|ed|ing|ure)?|oppos\w+|prevent\w*|avoid\w*
  )$
`;
/** Those that deny what follows as far as the next comma. */
const DENIES = /^(?:not|no|never|nobody|none|neither|nor|without|hardly|rather|instead|\w+n[’']t)$/;

/** Words that take back what stands before them in the sentence. */
const AFTER =
  /^(?:not|never|den(?:y|ies|ied)|reject\w*|disput\w+|false|untrue|wrong|unfounded|withdr\w+|apologis\w+|\w+n[’']t)$/;

const END = /[.!?][”"’')\]]*$/;
const PAUSE = /[,;:–—][”"’')]*$/;
/** A month is no doubt. */
const MONTH = /^May\b/;
const bare = (word: string) =>
  MONTH.test(word) ? "" : word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "").toLowerCase();

/** Where the sentence begins that a word stands in, and the place after its last word. */
export function sentenceAround(words: readonly string[], at: number): readonly [number, number] {
  const before = words.slice(0, at).findLastIndex((word) => END.test(word));
  const after = words.findIndex((word, index) => index >= at && END.test(word));
  return [before + 1, after < 0 ? words.length : after + 1];
}

/** What no verb follows "to" as. */
const NO_VERB =
  /^(?:the|an?|his|her|its|their|our|my|your|this|that|these|those|all|both|\P{Ll}.*)$/u;

/** On what hangs what is to be done, where a place stands at it, "a mistake | to go after them": without it nobody says so; -1 elsewhere. */
function headOf(words: readonly string[], start: number): number {
  const to = words[start] === "to" ? start : start - 1;
  const isToDo = words[to] === "to" && !NO_VERB.test(words[to + 1] ?? "");
  return isToDo && !PAUSE.test(words[to - 1] ?? "") ? to - 1 : -1;
}

/** The words before a place, in its sentence, by which what follows is denied, doubted or only alleged, the last of each kind, and on which it hangs. */
export function governing(words: readonly string[], start: number): readonly number[] {
  const [from] = sentenceAround(words, start);
  const head = headOf(words, start);
  const before = words.slice(from, start);
  const clause = before.findLastIndex((word) => PAUSE.test(word));
  const doubted = before.findLastIndex((word) => DOUBTS.test(bare(word)));
  const denied = before.findLastIndex((word) => DENIES.test(bare(word)));
  const governed = [doubted, denied > clause ? denied : -1]
    .filter((at) => at >= 0)
    .map((at) => from + at);
  return [...new Set([...governed, ...(head >= from ? [head] : [])])].sort((a, b) => a - b);
}

/** The first word from a place on, in the sentence that ends after it, that takes back what stands before; -1 where none does. */
export function takingBack(words: readonly string[], end: number): number {
  if (end >= words.length || END.test(words[end - 1] ?? "")) return -1;
  const [, to] = sentenceAround(words, end);
  const found = words.slice(end, to).findIndex((word) => AFTER.test(bare(word)));
  return found < 0 ? -1 : end + found;
}
