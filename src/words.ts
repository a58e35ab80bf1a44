/** The months, from January, as they are written. */
export const MONTHS: readonly string[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
/** The ordinals that have a word of their own, by number. */
export const ORDINALS: readonly string[] = [
  "zeroth",
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
  "thirteenth",
  "fourteenth",
  "fifteenth",
];
/** The numbers that have a word of their own. */
export const CARDINALS: readonly string[] = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
];

const thousands = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });

/** 88176 → "88,176"; 12954.9 → "12,954.9". */
export function number(value: number): string {
  return thousands.format(value);
}

/** Per cent in points: 49.55 → "49.55 %". */
export function percent(points: number): string {
  return `${thousands.format(points)} %`;
}

/** Up to here ordinals are written out; beyond, in figures. */
const LARGEST_IN_WORDS = 10;

/** 5 → "fifth", 12 → "12th", 21 → "21st". */
export function ordinal(n: number): string {
  const word = ORDINALS[n];
  if (word && n <= LARGEST_IN_WORDS) return word;
  const tens = n % 100;
  const suffix = tens >= 11 && tens <= 13 ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");
  return `${n}${suffix}`;
}

/** A small count in words: 9 → "nine", 26 → "26", 0 → "no". */
export function count(n: number): string {
  return CARDINALS[n] ?? number(n);
}

/** "1 vote", "2,502 votes"; `many` where the plural is not in -s. */
export function plural(n: number, one: string, many = `${one}s`): string {
  return `${number(n)} ${n === 1 ? one : many}`;
}

/** ["a", "b", "c"] → "a, b and c". */
export function list(items: readonly string[], joint = "and"): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} ${joint} ${items.at(-1)}`;
}

/** "2018-09-03" → "3 September 2018"; "2016-02" → "February 2016"; keeps a leading "by", "about", "after", "before". */
export function date(known: string): string {
  const [, bound = "", year = "", month, day] =
    /^(\D+ )?(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(known) ?? [];
  const name = month ? MONTHS[Number(month) - 1] : undefined;
  return bound + [day ? String(Number(day)) : undefined, name, year].filter(Boolean).join(" ");
}

/** The month and year alone: "2018-09-03" → "September 2018". */
export function month(known: string): string {
  return date(known.replace(/(\d{4}-\d\d)-\d\d$/, "$1"));
}

/** "on 3 September 2018", "in February 2016", "by October 2017": a date as an adverb. */
export function when(known: string): string {
  if (/^\D/.test(known)) return date(known);
  return `${known.length === 10 ? "on" : "in"} ${date(known)}`;
}

/** A sentence's first letter in upper case. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The last word of a name, by which an article names somebody again. */
export const lastWordOf = (name: string): string => name.split(" ").at(-1) ?? name;
