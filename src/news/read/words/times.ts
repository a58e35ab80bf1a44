import type { Moment } from "#src/core/news.ts";
import { MONTHS, WEEKDAYS } from "../../calendar.ts";
import { between, type Day, dayOf, momentOf, monthBefore, weekdayOf } from "./days.ts";
import type { Token } from "./tokens.ts";

/** Words that say when, and what they mean beside the day an article was published; null where that is not settled. */
export interface Time {
  readonly length: number;
  readonly on: Moment | null;
}

const PART = "(?: (?:morning|afternoon|evening|night|lunchtime))?";

const dated = (published: Moment | null, reckon: (day: Day) => Moment | null): Moment | null => {
  const day = dayOf(published);
  return day === null ? null : reckon(day);
};

type Reckoning = (
  published: Moment | null,
  groups: Readonly<Record<string, string>>,
) => Moment | null;

const today: Reckoning = (published) => published;
const daysBefore =
  (count: number): Reckoning =>
  (published) =>
    dated(published, (day) => momentOf(day - count));

const weekday: Reckoning = (published, { weekday = "" }) =>
  dated(published, (day) => momentOf(day - ((weekdayOf(day) - WEEKDAYS.indexOf(weekday) + 7) % 7)));

/** The Saturday or the Sunday. */
const weekend: Reckoning = (published) =>
  dated(published, (day) => {
    const saturday = day - ((weekdayOf(day) - 5 + 7) % 7);
    return between(saturday, Math.min(saturday + 1, day));
  });

const lastWeek: Reckoning = (published) =>
  dated(published, (day) => between(day - weekdayOf(day) - 7, day - weekdayOf(day) - 1));
const thisWeek: Reckoning = (published) =>
  dated(published, (day) => between(day - weekdayOf(day), day));

const month = (published: Moment | null) =>
  published && /^\d{4}-\d{2}/.test(published) ? published.slice(0, 7) : null;
const lastMonth: Reckoning = (published) => {
  const now = month(published);
  return now && monthBefore(now, 1);
};
const yearsBefore =
  (count: number): Reckoning =>
  (published) =>
    published && /^\d{4}/.test(published) ? String(Number(published.slice(0, 4)) - count) : null;

const numbered = (name = "") => MONTHS.indexOf(name) + 1;

/** The nearest such month, or day of a month, that is not after the publication. */
const inMonth: Reckoning = (published, { month: name, day, year }) => {
  const number = numbered(name);
  const on = (of: string) => {
    const moment = `${of}-${String(number).padStart(2, "0")}`;
    return day ? `${moment}-${day.padStart(2, "0")}` : moment;
  };
  if (year) return real(on(year));
  const now = month(published);
  if (!now || !published) return null;
  const own = on(published.slice(0, 4));
  if (day && own.slice(0, 7) === now && published.length === 7) return real(own);
  const ahead = own > published.slice(0, own.length);
  return real(ahead ? on(String(Number(published.slice(0, 4)) - 1)) : own);
};

/** A day that there is. */
const real = (moment: Moment): Moment | null => {
  if (moment.length < 10) return moment;
  const day = dayOf(moment);
  return day !== null && momentOf(day) === moment ? moment : null;
};

const RECKONINGS: readonly (readonly [RegExp, Reckoning])[] = [
  [`today|(?:this|earlier this) (?:morning|afternoon|evening)|tonight|earlier today`, today],
  [`yesterday${PART}|last night|late yesterday`, daysBefore(1)],
  [`(?:late |early )?on (?<weekday>${WEEKDAYS.join("|")})${PART}`, weekday],
  [`(?:at|over|during) the weekend|this weekend`, weekend],
  [`(?:earlier |later )?last week`, lastWeek],
  [`(?:earlier )?this week`, thisWeek],
  [
    `(?:the next|the following|(?:later|earlier) that|that|(?:(?:later|earlier) )?the same) (?:day|morning|afternoon|evening|night)`,
    () => null,
  ],
  [
    `(?:(?:an?|one|two|three|four|five|six|ten|several|some) (?:few )?)?(?:moments|minutes?|hours?|days?|weeks?|months?|years?) (?:later|afterwards|earlier)`,
    () => null,
  ],
  [`for (?:some|a long|many|several) (?:time|weeks|months|years)`, () => null],
  [
    `(?:earlier|later) in the (?:day|week|month|year|meeting|morning|afternoon|evening)`,
    () => null,
  ],
  [
    `(?:shortly|soon|immediately|straight|right) (?:afterwards?|after(?: (?:the|that|her|his|its|their) \\S+)?)`,
    () => null,
  ],
  [
    `within (?:the |an? |a few )?(?:hours?|minutes|days?)(?: of (?:the|her|his|its|their) \\S+)?`,
    () => null,
  ],
  [
    `(?:(?:a (?:short|little|long) (?:time|while)|some time)|(?:an?|one|two|three|four|five|six|ten|several|some) (?:few )?(?:moments|minutes?|hours?|days?|weeks?|months?|years?)) ago`,
    () => null,
  ],
  [
    `(?:on the eve|at the (?:start|end|beginning|close|opening)|in the (?:middle|wake)|ahead) of (?:the |this |that |her |his |their |its )?(?:conference|meeting|vote|ballot|count|election|hearing|session|contest|campaign|day|week|debate|event|rally|results?|poll)`,
    () => null,
  ],
  [`last month`, lastMonth],
  [`(?:earlier )?this month`, (published: Moment | null) => month(published)],
  [`last year`, yearsBefore(1)],
  [`(?:earlier )?this year`, yearsBefore(0)],
  [
    `on (?<month>${MONTHS.join("|")}) (?<day>\\d{1,2})(?:st|nd|rd|th)?(?: (?<year>(?:19|20)\\d\\d))?`,
    inMonth,
  ],
  [
    `(?:in|on|back in) (?:(?<day>\\d{1,2})(?:st|nd|rd|th)? )?(?<month>${MONTHS.join("|")})(?: (?<year>(?:19|20)\\d\\d))?`,
    inMonth,
  ],
  [
    `(?:in|back in) (?<year>(?:19|20)\\d\\d)`,
    (_: unknown, { year = "" }: { year?: string }) => year,
  ],
].map(([pattern, reckon]) => [new RegExp(`^(?:${pattern})(?= |$)`), reckon as Reckoning]);

const LONGEST = 6;
const BEGINS = new Set(
  "for ahead today this earlier tonight yesterday last late early on at over during later in back the that a an one two three four five six ten several some moments minutes hours days weeks months years shortly soon immediately straight right within".split(
    " ",
  ),
);

/** "the Today programme", "Radio 4’s Today programme", "The Loom This Weekend": whether a word with a capital at a place is in the title of a programme, and says no time. */
function isInTitle(tokens: readonly Token[], at: number): boolean {
  const prior = tokens[at - 1];
  if (!tokens[at]?.capital || !prior || prior.kind === "mark") return false;
  return (
    prior.text === "the" || prior.capital || prior.possessive === true || /[’']s$/.test(prior.text)
  );
}

/** The words that say when at a place; null where none do. */
export function timeAt(
  tokens: readonly Token[],
  at: number,
  published: Moment | null,
): Time | null {
  if (!BEGINS.has(tokens[at]?.text ?? "")) return null;
  if (isInTitle(tokens, at)) return null;
  const near = tokens.slice(at, at + LONGEST);
  const end = near.findIndex(({ kind }) => kind !== "word");
  const text = near
    .slice(0, end < 0 ? LONGEST : end)
    .map((token) => token.text)
    .join(" ");
  for (const [pattern, reckon] of RECKONINGS) {
    const found = pattern.exec(text);
    if (found)
      return { length: found[0].split(" ").length, on: reckon(published, found.groups ?? {}) };
  }
  return null;
}

/** The words that say when and end before a place. */
export function timeBefore(
  tokens: readonly Token[],
  end: number,
  published: Moment | null,
): Time | null {
  for (let length = LONGEST; length > 0; length--) {
    const time = timeAt(tokens, end - length, published);
    if (time?.length === length) return time;
  }
  return null;
}

/** When something was said by the words about its subject: "On Monday, Tarrow said", "Tarrow said yesterday"; null where they do not say. */
export function timeOfSaying(
  tokens: readonly Token[],
  subject: number,
  verb: number,
  published: Moment | null,
): Moment | null {
  for (let at = subject; at < verb; at++) {
    const time = timeAt(tokens, at, published);
    if (!time || at + time.length < verb - 1) continue;
    // "Tarrow, who won in July, said": when she won.
    const aside = tokens[verb - 1]?.text === "," && tokens[at - 1]?.text !== ",";
    return aside ? null : time.on;
  }
  const end = tokens[subject - 1]?.text === "," ? subject - 1 : subject;
  const before = timeBefore(tokens, end, published);
  if (!before) return null;
  const from = end - before.length;
  const opens =
    from === 0 || (from === 1 && /^(?:but|and|then|so|however)$/.test(tokens[0]?.text ?? ""));
  return opens ? before.on : null;
}
