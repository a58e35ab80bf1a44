import { calledUnder, namesWithin } from "../group-headings.ts";
import { keptLists } from "./kept-lists.ts";
import { profileHeadings } from "./profiles.ts";
import { ENDED } from "./speech.ts";

/** "3. Candidate selections": the headings of a report in parts, where it has several. */
const NUMBERED = /^(\d{1,2})[.)] (?!(?:What|How|Why|Who|When|Where) )\p{Lu}[^.!?…:;,]{2,60}$/u;
/** "2. The walk-out" is one where the numbers run on. */
const OF_ARTICLE = /^\d+[.)] (?:The|An?) /;
const HEADING = /^\p{Lu}[^.!?…:;,“”"|@\d]{2,50}$/u;
/** A report in parts has so many headings. */
const FEWEST = 3;
const MOST_WORDS = 6;
/** What follows a heading is a sentence of so many characters. */
const SENTENCE = 25;

/** A headline over what a member of a body writes of its meeting. */
const OF_MEETING = /\b(?:NEC|executive|committee|conference|forum|council|panel)\b/i;
const REPORT = /\b(?:reports?|notes|diary|update|meeting)\b/i;

/** Whether a line stands as a heading does, between sentences. */
function isHeading(lines: readonly string[], at: number): boolean {
  const [line = "", next = ""] = lines.slice(at, at + 2);
  const isShort = HEADING.test(line) && line.split(" ").length <= MOST_WORDS;
  return isShort && ENDED.test(next) && next.length >= SENTENCE && ENDED.test(lines[at - 1] ?? "");
}

/** The lines that are headings with numbers: those with an article before them only where all are numbered from one on. */
function numberedAmong(lines: readonly string[]): readonly number[] {
  const all = lines.flatMap((line, at) => {
    const [, number] = NUMBERED.exec(line) ?? [];
    return number === undefined ? [] : [{ at, number: Number(number), line }];
  });
  const isRun = all.every(({ number }, index) => number === index + 1);
  return all.filter(({ line }) => isRun || !OF_ARTICLE.test(line)).map(({ at }) => at);
}

/**
 * The headings of an article that tell what is under them, each with its line as it is kept: those with numbers, those
 * in somebody's own report of a meeting, a group's name over what it does, and people's over what is told of them; and
 * the items of lists. All others are gone with the captions.
 */
export function keptHeadings(
  lines: readonly string[],
  title: string,
  writer: string | null,
): ReadonlyMap<number, string> {
  const all = lines.map((_, at) => at);
  const line = (at: number) => lines[at] ?? "";
  const several = (some: readonly number[]) => (some.length >= FEWEST ? some : []);
  const isReport = writer !== null && OF_MEETING.test(title) && REPORT.test(title);
  const numbered = several(numberedAmong(lines));
  const parts = isReport ? several(all.filter((at) => isHeading(lines, at))) : [];
  const groups = all.filter(
    (at) =>
      calledUnder(line(at), line(at + 1)) !== null &&
      lines.some((each) => namesWithin(line(at), each)),
  );
  const profiles = profileHeadings(lines);
  // What ends the last profile is of none of them.
  const sections = profiles.size > 0 ? all.filter((at) => isHeading(lines, at)) : [];
  return new Map([
    ...[...sections, ...parts, ...groups].map((at) => [at, line(at)] as const),
    ...numbered.map((at) => [at, line(at).replace(/^\S+\s/, "")] as const),
    ...keptLists(lines),
    ...profiles,
  ]);
}
