import type { Answer } from "#src/core/answer.ts";
import { plural } from "#src/words.ts";
import { MESSAGE } from "./limits.ts";
import { bold, shown } from "./markdown.ts";
import { sectionsOf } from "./sections.ts";
import { sourceText } from "./sources.ts";

/** Kept free for the line that says how much is left out. */
const NOTE = 60;

/**
 * An answer as text alone, for a channel where the desk may not embed: what fits, cut between two
 * statements, and all its sources, with addresses that show no preview. `last` is a line to end with.
 */
export function textAlone(answer: Answer, last?: string): string {
  const title = bold(shown(answer.title, 200)) || bold("NEC Desk");
  const sources = sourceText(answer);
  const units = sectionsOf(answer).flatMap(({ title: named, units: own }) => [
    ...(named === null ? [] : [named]),
    ...own,
  ]);
  const end = [...(sources === null ? [] : [sources]), ...(last === undefined ? [] : [last])];
  const beside = [title, ...end].reduce((length, each) => length + each.length + 1, NOTE);
  let room = MESSAGE.content - beside;
  const first = units.findIndex((unit) => {
    room -= unit.length + 1;
    return room < 0;
  });
  const kept = first < 0 ? units : units.slice(0, first);
  const left = units.length - kept.length;
  const note = left > 0 ? [`${plural(left, "more line")} not shown here.`] : [];
  return [title, ...kept, ...note, ...end].join("\n");
}
