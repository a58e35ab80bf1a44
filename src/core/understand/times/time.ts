import type { Token } from "../read.ts";
import { wordSet } from "../word-set.ts";
import {
  dayOf,
  FIRST_YEAR,
  type Found,
  LAST_YEAR,
  monthAt,
  next,
  numeric,
  yearOf,
} from "./dates.ts";
import { orderAt } from "./order.ts";

export { FIRST_YEAR, LAST_YEAR, type Time } from "./dates.ts";

const SEASONS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["spring", [3, 5]],
  ["summer", [6, 9]],
  ["autumn", [9, 11]],
  ["winter", [12, 2]],
  ["early", [1, 4]],
  ["mid", [5, 8]],
  ["late", [9, 12]],
  ["beginning", [1, 3]],
  ["start", [1, 3]],
  ["middle", [5, 8]],
  ["end", [10, 12]],
]);

/** What stages of a count are told by: "the first count", "the final stage". */
const OF_STAGES: ReadonlySet<string> = new Set(["first", "final"]);
const STAGES: ReadonlySet<string> = new Set(["count", "stage"]);

/** What follows one of some people, and no contest. */
const ONE_OF: ReadonlySet<string> = new Set(["who", "out"]);

/** Parts of a year or a decade, which mean a time only before one. */
const PARTS: ReadonlySet<string> = new Set([
  "early",
  "mid",
  "late",
  "beginning",
  "start",
  "middle",
  "end",
]);

/** Those of them that are verbs as well. */
const ENDS: ReadonlySet<string> = new Set(["start", "end"]);

const DECADES: ReadonlyMap<string, number> = new Map([
  ["nineties", 1990],
  ["90s", 1990],
  ["noughties", 2000],
  ["00s", 2000],
  ["10s", 2010],
  ["20s", 2020],
]);

/** "Past" a decade or some years: "in the last ten years". */
const COUNTS: ReadonlyMap<string, number> = new Map(
  "one two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .map((word, at) => [word, at + 1]),
);

const TO: ReadonlySet<string> = new Set(["to", "until", "till", "through"]);

/** "2018/19", "2018-2020": the years from one to the other. */
function yearsIn(text: string): readonly [number, number] | null {
  const [, first, rest] = /^(\d{4})[-/](\d{2}|\d{4})$/.exec(text) ?? [];
  if (!first || !rest) return null;
  const from = Number(first);
  const to = rest.length === 4 ? Number(rest) : Math.floor(from / 100) * 100 + Number(rest);
  return from >= FIRST_YEAR && to <= LAST_YEAR && to > from ? [from, to] : null;
}

/** "The last ten years", "the past decade", counted back from today. */
function backFrom(tokens: readonly Token[], at: number, now: string): Found | null {
  const word = tokens[at]?.text ?? "";
  if (!["last", "past"].includes(word)) return null;
  const year = Number(now.slice(0, 4));
  const [amount, unit] = [tokens[at + 1]?.text ?? "", tokens[at + 2]?.text ?? ""];
  if (amount === "decade") return { time: { years: [year - 10, year] }, length: 2 };
  const many = COUNTS.get(amount) ?? (/^\d{1,2}$/.test(amount) ? Number(amount) : null);
  return many && unit === "years" ? { time: { years: [year - many, year] }, length: 3 } : null;
}

const CONTESTS: ReadonlySet<string> = new Set([
  "election",
  "elections",
  "ballot",
  "ballots",
  "vote",
  "contest",
  "poll",
]);

const monthText = (year: number, month: number) => `${year}-${String(month).padStart(2, "0")}`;

/** "Before November 2017", "since September 2018": a span that a month bounds. */
function monthSpanAt(tokens: readonly Token[], at: number): Found | null {
  const word = tokens[at]?.text ?? "";
  const prior = word === "prior" && tokens[at + 1]?.text === "to" ? 1 : 0;
  const before = word === "before" || word === "until" || prior > 0;
  if (!before && word !== "since" && word !== "after") return null;
  // "After the January 2018 election" is said of the occasion more often than of all time since.
  const the = word !== "after" && tokens[at + 1 + prior]?.text === "the" ? 1 : 0;
  const start = at + 1 + prior + the;
  const found = monthAt(tokens, start);
  const { year, month, day } = found?.time ?? {};
  if (!found || !year || !month || day) return null;
  const length = start + found.length - at;
  if (word === "since")
    return { time: { years: [year, LAST_YEAR], since: monthText(year, month) }, length };
  if (word === "after") {
    const [from, first] = month === 12 ? [year + 1, 1] : [year, month + 1];
    return { time: { years: [from, LAST_YEAR], since: monthText(from, first) }, length };
  }
  const last = word === "until" ? month : month - 1;
  return {
    time:
      last > 0
        ? { years: [FIRST_YEAR, year], until: monthText(year, last) }
        : { years: [FIRST_YEAR, year - 1] },
    length,
  };
}

function spanAt(tokens: readonly Token[], at: number): Found | null {
  const word = tokens[at]?.text ?? "";
  const inMonths = monthSpanAt(tokens, at);
  if (inMonths) return inMonths;
  if (["since", "after", "from", "post"].includes(word)) {
    const year = yearOf(tokens[at + 1]);
    // "Since the 2024 election": since that year.
    const held = word === "since" && tokens[at + 1]?.text === "the" && yearOf(tokens[at + 2]);
    if (held && CONTESTS.has(tokens[at + 3]?.text ?? ""))
      return { time: { years: [held, LAST_YEAR] }, length: 4 };
    if (!year) return null;
    const to = TO.has(tokens[at + 2]?.text ?? "") ? yearOf(tokens[at + 3]) : null;
    if (to) return { time: { years: [year, to] }, length: 4 };
    const onward = ["on", "onward", "onwards"].includes(tokens[at + 2]?.text ?? "");
    if (word === "from" && !onward) return null;
    const first = word === "after" || word === "post" ? year + 1 : year;
    return { time: { years: [first, LAST_YEAR] }, length: onward ? 3 : 2 };
  }
  if (
    ["before", "until", "till", "pre"].includes(word) ||
    (word === "to" && tokens[at - 1]?.text === "up")
  ) {
    const year = yearOf(tokens[at + 1]);
    const last = word === "before" || word === "pre" ? -1 : 0;
    return year ? { time: { years: [FIRST_YEAR, year + last] }, length: 2 } : null;
  }
  if (word === "between") {
    const [from, to] = [yearOf(tokens[at + 1]), yearOf(tokens[at + 3])];
    return from && to && tokens[at + 2]?.text === "and"
      ? { time: { years: [from, to] }, length: 4 }
      : null;
  }
  return null;
}

function decadeAt(tokens: readonly Token[], at: number): Found | null {
  const word = tokens[at]?.text ?? "";
  const start = DECADES.get(word) ?? (/^\d{3}0s$/.test(word) ? Number(word.slice(0, 4)) : null);
  return start ? { time: { years: [start, start + 9] }, length: 1 } : null;
}

function seasonAt(tokens: readonly Token[], at: number): Found | null {
  const months = SEASONS.get(tokens[at]?.text ?? "");
  if (!months) return null;
  // "When did it end in 2018?" asks about the whole year.
  if (ENDS.has(tokens[at]?.text ?? "") && tokens[at + 1]?.text === "in") return null;
  const after = next(tokens, at + 1);
  const decade = decadeAt(tokens, after)?.time.years;
  const word = tokens[at]?.text ?? "";
  if (decade && PARTS.has(word)) {
    const [first, last] = months[0] === 1 ? [0, 3] : months[1] === 12 ? [6, 9] : [3, 6];
    return { time: { years: [decade[0] + first, decade[0] + last] }, length: after + 1 - at };
  }
  const year = yearOf(tokens[after]);
  if (year) return { time: { year, months }, length: after + 1 - at };
  return PARTS.has(word) ? null : { time: { months }, length: 1 };
}

/** Whoever gets or is voted "back in" returns. */
const RETURNS = wordSet(
  "get gets got getting voted elected came come comes was were is be been won win put",
);

const DOES = wordSet("do does did");
/** Where one of these stands before it, what somebody did is said already: "whom did it back in 2012" asks whom it backed. */
const DONE = wordSet(
  "have do win lose poll receive stand run come finish hold chair sit serve become",
);

/** "Back in 2010": the time without the words that only say how long ago it is. */
function backInAt(tokens: readonly Token[], at: number, now: string): Found | null {
  if (tokens[at]?.text !== "back" || tokens[at + 1]?.text !== "in") return null;
  const before = tokens[at - 1]?.text ?? "";
  const verb = tokens.slice(0, at).some(({ text }) => DOES.has(text)) && !DONE.has(before);
  const found = verb || RETURNS.has(before) ? null : timeAt(tokens, at + 2, now);
  return found && !found.time.order ? { time: found.time, length: found.length + 2 } : null;
}

/**
 * The time that begins at a token, longest first: a date, a month, a season, a decade, a span, a year, or
 * an order such as "last". Null where none does. Years run from 1900 to 2099.
 */
export function timeAt(tokens: readonly Token[], at: number, now: string): Found | null {
  const token = tokens[at];
  if (!token) return null;
  const inFigures = /^\d/.test(token.text);
  const exact = inFigures && numeric(token.text);
  if (exact) return { time: exact, length: 1 };
  const years = inFigures && yearsIn(token.text);
  if (years) return { time: { years }, length: 1 };
  const inPast = backInAt(tokens, at, now);
  if (inPast) return inPast;
  const back = backFrom(tokens, at, now);
  if (back) return back;
  const day = inFigures && dayOf(token);
  if (day) {
    const monthIndex = tokens[at + 1]?.text === "of" ? at + 2 : at + 1;
    const found = monthAt(tokens, monthIndex);
    if (found && !found.time.day) {
      return { time: { ...found.time, day }, length: monthIndex + found.length - at };
    }
  }
  const found =
    monthAt(tokens, at) ?? spanAt(tokens, at) ?? seasonAt(tokens, at) ?? decadeAt(tokens, at);
  if (found) return found;
  const year = yearOf(token);
  if (year) return { time: { year }, length: 1 };
  const thisYear = Number(now.slice(0, 4));
  if (tokens[at + 1]?.text === "year") {
    if (token.text === "this") return { time: { year: thisYear }, length: 2 };
    if (token.text === "last") return { time: { year: thisYear - 1 }, length: 2 };
    if (token.text === "next") return { time: { year: thisYear + 1 }, length: 2 };
  }
  const order = orderAt(tokens, at);
  // "On the first count" is a stage of one contest, and no contest.
  if (OF_STAGES.has(token.text) && STAGES.has(tokens[at + 1]?.text ?? "")) return null;
  // "The first one who missed out" is somebody.
  const end = at + (order?.length ?? 0);
  if (tokens[end - 1]?.text === "one" && ONE_OF.has(tokens[end]?.text ?? "")) return null;
  return order && { time: { order: order.order }, length: order.length };
}
