import { distance } from "fastest-levenshtein";
import type { Weekday } from "../model.ts";
import { DAY_NAMES, EVERY_DAY, WEEKDAYS, WEEKEND } from "./rhythm-words.ts";
import { plainly, quoted, type Said } from "./said.ts";

const GROUPS = new Map<string, readonly Weekday[]>([
  ...["daily", "every day", "everyday", "all days", "all week"].map((w) => [w, EVERY_DAY] as const),
  ...["weekday", "workday", "working day", "work day"].map((w) => [w, WEEKDAYS] as const),
  ["weekend", WEEKEND],
]);
const ADVICE =
  'Write "weekdays", "daily", "weekends", or days by name such as "mon, wed" or "tue to thu".';

/** The days of the week that somebody wrote: "weekdays", "daily", "mon,wed", "Tuesday to Thursday and Sunday". In order, each once. */
export function readDays(said: string): Said<readonly Weekday[]> {
  const text = plainly(said).replace(/^on /, "");
  const whole = GROUPS.get(text);
  if (whole) return { ok: true, value: whole };
  const pieces = text
    .replace(/\s*(?:[-–—]|\b(?:to|through|till|until)\b)\s*/g, "-")
    .split(/\s*(?:[,;&+/]|\band\b)\s*/)
    .flatMap((piece) => (GROUPS.has(single(piece)) ? [piece] : piece.split(" ")))
    .map(single)
    .filter((piece) => piece !== "");
  const days = new Set<Weekday>();
  for (const piece of pieces) {
    const meant = daysOf(piece);
    if (!meant) return { ok: false, problem: unknownDay(piece) };
    for (const day of meant) days.add(day);
  }
  if (days.size === 0) return { ok: false, problem: `${quoted(said)} names no day. ${ADVICE}` };
  return { ok: true, value: EVERY_DAY.filter((day) => days.has(day)) };
}

/** "every mondays." → "monday". */
const single = (piece: string) => piece.replace(/^(?:every|each)\b ?|[s.]+$/g, "");

function daysOf(piece: string): readonly Weekday[] | undefined {
  const group = GROUPS.get(piece);
  if (group) return group;
  const [from, to, ...more] = piece.split("-").map((end) => dayOf(single(end)));
  if (!from || more.length > 0) return undefined;
  if (!piece.includes("-")) return [from];
  if (!to) return undefined;
  const length = ((to - from + EVERY_DAY.length) % EVERY_DAY.length) + 1;
  return [...EVERY_DAY, ...EVERY_DAY].slice(from - 1, from - 1 + length);
}

/** A day by its name or the beginning of it, of two letters or more. */
const dayOf = (word: string): Weekday | undefined =>
  word.length < 2
    ? undefined
    : EVERY_DAY.find((day) => DAY_NAMES[day].toLowerCase().startsWith(word));

function unknownDay(piece: string): string {
  const near = EVERY_DAY.find((day) => distance(DAY_NAMES[day].toLowerCase(), piece) <= 2);
  if (near) return `${quoted(piece)} is not a day; did you mean ${DAY_NAMES[near]}?`;
  return `${quoted(piece)} is not a day. ${ADVICE}`;
}
