import { timeBefore } from "./times.ts";
import { isOf, type Token } from "./tokens.ts";
import type { Saying } from "./verbs.ts";
import { ADVERBS, BEING, DOUBTING, HAVING } from "./word-kinds.ts";

/** A verb of saying with the parts of it that stand before it. */
export interface VerbPhrase {
  readonly from: number;
  /**
   * "said": somebody said it; "done-to": it was said to the subject ("was told"); "not-said": it is not said, or not
   * yet; "aside": a participle or a verb joined to one before ("…, saying that").
   */
  readonly state: "said" | "done-to" | "not-said" | "aside";
}

const UNSAID =
  /^(?:to|will|would|should|could|can|may|might|must|shall|cannot|do|does|did|let|if)$|n[’']t$/;
/** "Rang back to say": it was said. */
const BACK = /^(?:rang|called|phoned|wrote|came|got)$/;
const CAUGHT = /^(?:caught|quoted|heard|filmed|recorded|seen|overheard|reported)$/;
const MOST_PARTS = 8;
const isAdverb = (token: Token | undefined) =>
  isOf(token, ADVERBS) || (token?.kind === "word" && /[a-z]ly$/.test(token.text) && !token.capital);

/**
 * How many words before a place leave it said that other such words would not: "went on to say", "would only say",
 * "did admit".
 */
function saidAfter(tokens: readonly Token[], from: number, verb: number): number {
  const [first, second] = [tokens[from - 2]?.text ?? "", tokens[from - 1]?.text ?? ""];
  if (second === "to" && first === "on" && /^(?:went|goes)$/.test(tokens[from - 3]?.text ?? ""))
    return 3;
  if (second === "to" && first === "back" && BACK.test(tokens[from - 3]?.text ?? "")) return 3;
  if (second === "only" && /^(?:would|will)$/.test(first)) return 2;
  if (/^(?:would|will)$/.test(second) && tokens[verb + 1]?.text === "only") return 1;
  const subject = tokens[from - 2];
  const asserts = subject?.kind === "name" || /^(?:he|she|it|they)$/.test(first);
  return second === "did" && asserts ? 1 : 0;
}

/** What stands before a verb of saying, read from it to the left. */
export function phraseOf(tokens: readonly Token[], verb: number, { shape }: Saying): VerbPhrase {
  let from = verb;
  let being = false;
  let caught = false;
  while (verb - from < MOST_PARTS) {
    const prior = tokens[from - 1];
    if (prior?.kind !== "word") break;
    const time = timeBefore(tokens, from, null);
    const { text } = prior;
    const parts = saidAfter(tokens, from, verb);
    if (parts > 0) {
      from -= parts;
      continue;
    }
    if (time) {
      from -= time.length;
      continue;
    }
    if (isOf(prior, DOUBTING) || UNSAID.test(text)) return { from, state: "not-said" };
    if (
      shape === "ing" &&
      (CAUGHT.test(text) || (text === "as" && CAUGHT.test(tokens[from - 2]?.text ?? "")))
    )
      caught = true;
    else if (BEING.has(text)) being = true;
    else if (!HAVING.has(text) && !isAdverb(prior)) break;
    if (text === "having") return { from, state: "not-said" };
    from--;
  }
  if (shape === "ing") return { from, state: being ? "said" : caught ? "not-said" : "aside" };
  return { from, state: being ? "done-to" : "said" };
}
