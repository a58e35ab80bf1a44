import type { Cast } from "./cast.ts";
import { ofParagraphRead, type Topic } from "./topics.ts";
import type { Who } from "./who.ts";

/** What is known when nobody has been spoken of whom a pronoun can mean. */
export interface Left {
  /** The sentences up to the one with the pronoun. */
  readonly casts: readonly Cast[];
  /** Those named before it in its own sentence. */
  readonly earlier: readonly Who[];
  /** The last sentence about somebody who is not named. */
  readonly unnamed: number;
  readonly mayBe: (who: Who) => boolean;
  /** Whether the pronoun is surely by which somebody goes. */
  readonly is: (who: Who) => boolean;
}

/** How many sentences without another whom the pronoun can mean leave it to whom all of an interview is with. */
const FAR = 6;

/** Whom all of an interview is with, where nobody near can be meant as well. */
export function interviewee(
  who: Who | null,
  { casts, earlier, unnamed, mayBe, is }: Left,
): Who | null {
  if (!who || !is(who) || unnamed >= casts.length - 2) return null;
  const near = [...casts.slice(-FAR).flatMap(({ people }) => people), ...earlier];
  const open = casts.slice(-FAR).some((cast) => cast.open);
  return !open && near.every((other) => other.key === who.key || !mayBe(other)) ? who : null;
}

/** The first sentence of the paragraph before the one that is read. */
function firstBefore(casts: readonly Cast[]): number {
  const before = casts[casts.length - ofParagraphRead(casts).length - 1]?.paragraph;
  return casts.findIndex(({ paragraph }) => paragraph === before);
}

/**
 * Whether a sentence that puts something first, "On the letter, she is blunter", or a question turns to whom all of an
 * interview is with: not where the paragraph so far is about another, or another speaks in it or right before it, unless
 * a paragraph begins with it and in the one before that one spoke too, where `heard` is in which sentence last.
 */
export function turnsTo(
  who: Who | null,
  { casts, mayBe, is, heard }: Pick<Left, "casts" | "mayBe" | "is"> & { readonly heard: number },
  topics: readonly (Topic | null)[],
): boolean {
  const paragraph = ofParagraphRead(casts).length;
  const first = casts.length - paragraph;
  const goesOn = paragraph === 1 && heard >= 0 && heard >= firstBefore(casts);
  const here = topics.flatMap((topic) =>
    topic && (topic.line >= first || (!goesOn && topic.spoke && topic.line >= casts.length - 2))
      ? [topic]
      : [],
  );
  return (
    who !== null && is(who) && here.every((each) => each.who.key === who.key || !mayBe(each.who))
  );
}
