import { calledUnder, namesWithin } from "../../group-headings.ts";
import type { LinkedLine, Named } from "../../link/index.ts";

/** What the line after a heading of a group calls that group; null where the two are none. */
const calledAfter = (lines: readonly LinkedLine[], at: number): string | null => {
  const [line, next] = [lines[at], lines[at + 1]];
  const apart = line && next && line.paragraph !== next.paragraph;
  return apart ? calledUnder(line.text, next.text) : null;
};

/** The names in headings under which the article goes on with "The network", where it has them within sentences too. */
export const groupsInHeadings = (lines: readonly LinkedLine[]): readonly string[] =>
  lines.flatMap(({ text, names }, at) => {
    const called = names.length === 0 && calledAfter(lines, at) !== null;
    return called && lines.some((line) => namesWithin(text, line.text)) ? [text] : [];
  });

/** The group that all of a heading names. */
const groupOf = ({ text, names }: LinkedLine): Named["subject"] | null => {
  const name = names.find(({ from, to }) => from === 0 && to === text.length);
  return name?.subject.kind === "organisation" ? name.subject : null;
};

/** Lines without the headings of groups, in which "The left-wing network" right under one is linked to that group. */
export function underHeadings(lines: readonly LinkedLine[]): readonly LinkedLine[] {
  return lines.flatMap((line, at) => {
    if (calledAfter(lines, at) !== null) return [];
    const heading = lines[at - 1];
    const called = heading ? calledAfter(lines, at - 1) : null;
    const subject = heading && called ? groupOf(heading) : null;
    if (!subject || called === null) return [line];
    const from = line.text.indexOf(called);
    const to = from + called.length;
    const taken = line.names.some((other) => other.from < to && from < other.to);
    return [taken ? line : { ...line, names: [{ from, to, subject }, ...line.names] }];
  });
}
