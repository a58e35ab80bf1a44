import type { Mark, TopicMark } from "./mark.ts";
import { overlaps } from "./run.ts";

const isName = ({ kind }: Mark) => kind === "person" || kind === "organisation";

/** Whether a name is part of a longer one that only reports have: the first name of somebody who is not in the record. */
export function insideTopic(mark: Mark, marks: readonly Mark[]): boolean {
  return marks.some(
    ({ kind, from, to }) =>
      kind === "topic" && from <= mark.from && to >= mark.to && to - from > mark.to - mark.from,
  );
}

/** What reported claims are about, where neither a name of the record nor what is already used stands for the words. */
export function topicsAmong(marks: readonly Mark[], used: readonly Mark[]): readonly TopicMark[] {
  const taken = [...marks.filter((mark) => isName(mark) && !insideTopic(mark, marks)), ...used];
  return marks.filter(
    (mark): mark is TopicMark =>
      mark.kind === "topic" && !taken.some((each) => overlaps(each, mark)),
  );
}
