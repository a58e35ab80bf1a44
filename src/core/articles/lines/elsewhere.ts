import { hasAny } from "../words/alike.ts";
import { type Found, OPENING } from "./found.ts";
import type { IndexedLine } from "./indexed.ts";

/** Within how many lines before what somebody says all that it is about may stand. */
const MATTER_BEFORE = 6;

/**
 * By which lines of an article what is said is on something else than what is asked: those far from the line that has all
 * of it, which have nothing of it themselves. None where no line has all, or only one thing is asked.
 */
export function elsewhereIn(matter: readonly Found[]): (line: IndexedLine, at: number) => boolean {
  const [first] = matter;
  const whole = (first && matter.length > 1 ? first.where : []).flatMap((_, at) =>
    matter.every(({ where }) => (where[at] ?? 0) > 0) ? [at] : [],
  );
  if (whole.length === 0) return () => false;
  return ({ heading }, at) => {
    const isHeaded = matter.some(({ term }) => hasAny(heading, term.alike.own));
    const isNear = (line: number) =>
      line < OPENING || (line >= at - MATTER_BEFORE && line <= at + 1);
    return !isHeaded && !whole.some(isNear);
  };
}
