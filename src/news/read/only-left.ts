import type { Cast } from "./cast.ts";
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
