import { linkable, unlisted } from "#src/adapters/chat/sources.ts";
import { type Answer, CITATIONS_SHOWN, type Citation } from "#src/core/answer.ts";
import { plainText } from "#src/core/plain-text.ts";
import { date, plural } from "#src/words.ts";
import { escaped, escapedLength } from "./escape.ts";
import { MESSAGE, SHARE } from "./limits.ts";
import type { Piece } from "./parts.ts";
import { NAME, shown } from "./text.ts";

const TITLE = 300;
const READING = 200;

/** A paragraph longer than this is cut between its sentences. */
const PARAGRAPH = 600;

/** Kept free for the line that says how much is left out. */
const NOTE = 60;

/**
 * An answer as lines of text, for notifications and screen readers: sufficient by itself, escaped,
 * within what Slack takes. Cut between two units; the sources are kept.
 */
export function fallbackText(answer: Answer, pieces: readonly Piece[]): string {
  const { asOf, readAs, suggestions } = answer;
  const end = [
    ...(asOf === null ? [] : [`As of ${date(asOf)}.`]),
    ...(readAs === null ? [] : [`Read as: ${shown(readAs, READING, escapedLength)}`]),
    ...sourceLines(answer),
  ];
  const labels = suggestions.map(({ label }) => plainText(label)).filter((label) => label !== "");
  const lines = [
    ...linesOf(pieces),
    ...(labels.length > 0 ? [`You can ask: ${labels.join("; ")}`] : []),
  ];
  return withinText(shown(answer.title, TITLE, escapedLength) || NAME, lines, end);
}

/** Lines under a title, escaped: as many as fit before those that must stand at the end. */
export function withinText(
  title: string,
  lines: readonly string[],
  end: readonly string[] = [],
): string {
  const size = (line: string): number => escapedLength(line) + 1;
  let room = MESSAGE.text - NOTE - [title, ...end].reduce((sum, line) => sum + size(line), 0);
  const first = lines.findIndex((line) => {
    room -= size(line);
    return room < 0;
  });
  const kept = first < 0 ? lines : lines.slice(0, first);
  const left = lines.length - kept.length;
  const note = left > 0 ? [`${plural(left, "more line")} not shown here.`] : [];
  return escaped([title, ...kept, ...note, ...end].join("\n"));
}

/** Every unit as a line; those of a paragraph together. */
export function linesOf(pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap(({ group }) => {
    const units = group.units.map(({ plain }) => plain);
    const title = group.title === null ? [] : [group.title.plain];
    const paragraph = units.join(" ");
    const one = group.form === "paragraph" && paragraph.length <= PARAGRAPH;
    return [...title, ...(one ? [paragraph] : units)];
  });
}

function sourceLines(answer: Answer): readonly string[] {
  const listed = answer.citations.slice(0, CITATIONS_SHOWN);
  if (listed.length === 0) return [];
  const more = unlisted(answer);
  const whole = listed.map((citation) => sourceLine(citation, LONGEST));
  const long = escapedLength(whole.join("\n")) > SHARE.textSources;
  const lines = long ? listed.map((citation) => sourceLine(citation, SHORTENED)) : whole;
  return ["Sources:", ...lines, ...(more === null ? [] : [more])];
}

const LONGEST = { words: 500, title: 1000, url: 1000 };
const SHORTENED = { words: 30, title: 60, url: 100 };

function sourceLine(citation: Citation, { words, title, url }: typeof LONGEST): string {
  const { number, publisher, standing, date: day } = citation;
  const said = (text: string, limit: number): string => shown(text, limit, escapedLength);
  const link = linkable(citation.url, url);
  return [
    `[${number}] ${said(publisher, words)}${standing === null ? "" : ` (${said(standing, words)})`}`,
    said(citation.title, title) || "untitled",
    day === null ? "no date" : said(date(day), words),
    ...(link === null || escapedLength(link) > url ? [] : [link]),
  ].join(", ");
}
