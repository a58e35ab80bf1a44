import { hasAny } from "./alike.ts";
import { type Found, isName, OPENING } from "./found.ts";
import type { Indexed, IndexedLine } from "./indexed.ts";
import type { Term } from "./terms.ts";

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
  return ({ heading }, at) => {
    const isHeaded = matter.some(({ term }) => hasAny(heading, term.alike.own));
    const isNear = (line: number) =>
      line < OPENING || (line >= at - MATTER_BEFORE && line <= at + 1);
    return whole.length > 0 && !isHeaded && !whole.some(isNear);
  };
}

const THEY = /\b(?:they|them|their|theirs)\b/i;

/** Whether what a headline has may be meant in a line that does not name it: a matter, or a group that "they" can be. */
export function mayBeMeant(term: Term, { strangers }: Indexed, text: string): boolean {
  if (!isName(term)) return true;
  const isPersons = strangers.some(([given, last]) => given === term.word || last === term.word);
  return term.id === null && !isPersons && THEY.test(text);
}
