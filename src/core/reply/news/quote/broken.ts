import { speakerKey } from "../../../articles/whom/speaker-key.ts";
import type { Reported } from "../../../news.ts";

/** What stands between the parts of one sentence of somebody's: a comma, the marks, who speaks. */
const BETWEEN = /^,?[”"’'][^“”".;]{1,90}[“"‘']$/;
const ENDED = /[.!?…]$/;
const GOES_ON = /^(?:\p{Ll}|I\b)/u;

/** Whether the second of two statements ends the sentence that the first begins: "“It is late,” said Tarrow, “and cold.”" */
function isRestOf(first: Reported, second: Reported): boolean {
  const [one, other] = [first.statement, second.statement];
  if (one.form !== "quoted" || other.form !== "quoted" || one.context !== other.context)
    return false;
  if (speakerKey(one) !== speakerKey(other) || ENDED.test(one.words) || !GOES_ON.test(other.words))
    return false;
  const from = one.context.lastIndexOf(one.words);
  const to = one.context.indexOf(other.words, from + one.words.length);
  return from >= 0 && to > 0 && BETWEEN.test(one.context.slice(from + one.words.length, to));
}

/** Statements with those that a verb parts as one, dots where the verb stood. */
export function unbroken(all: readonly Reported[]): readonly Reported[] {
  const taken = new Set<Reported>();
  return all.flatMap((each): Reported[] => {
    if (taken.has(each)) return [];
    const rest = all.find((other) => isRestOf(each, other));
    const start = all.find((other) => isRestOf(other, each));
    const [first, second] = rest ? [each, rest] : start ? [start, each] : [each, null];
    if (!second || taken.has(first) || taken.has(second)) return [each];
    taken.add(first).add(second);
    const words = `${first.statement.words} … ${second.statement.words}`;
    return [{ ...first, statement: { ...first.statement, words } }];
  });
}
