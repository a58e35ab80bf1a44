import type { Moment } from "#src/core/news.ts";

const DAY = 86_400_000;
/** How many articles one day can have. */
const OF_ONE_DAY = 2 ** 20;

/** The first instant that a moment can mean; a month begins on its first day. */
function firstDay(moment: Moment): number {
  const [year = 1970, month = 1, day = 1] = moment.split("-").map(Number);
  return Math.floor(Date.UTC(year, month - 1, day) / DAY);
}

/** The lowest number of an article of a day, so that numbers sort as days do. */
export function numberOf(moment: Moment): number {
  return Math.max(firstDay(moment), 0) * OF_ONE_DAY;
}

/** The first and the one after the last number of articles within so many days of a number's day. */
export function around(number: number, days: number): readonly [from: number, before: number] {
  const day = Math.floor(number / OF_ONE_DAY);
  return [(day - days) * OF_ONE_DAY, (day + days + 1) * OF_ONE_DAY];
}

/** The number from which on all articles are of days after a moment. */
export function numberAfter(moment: Moment): number {
  const [year = 1970, month, day] = moment.split("-").map(Number);
  const next =
    month === undefined
      ? Date.UTC(year + 1, 0, 1)
      : day === undefined
        ? Date.UTC(year, month, 1)
        : Date.UTC(year, month - 1, day + 1);
  return Math.max(Math.floor(next / DAY), 0) * OF_ONE_DAY;
}

/** The day of a number. */
export function momentOf(number: number): Moment {
  return new Date(Math.max(Math.floor(number / OF_ONE_DAY), 0) * DAY).toISOString().slice(0, 10);
}

/** How many statements of one article can be looked for: the next are in its text alone. */
const OF_ONE_ARTICLE = 2 ** 10;

/** The first and the one after the last number that the statements of an article can have. */
export function statementNumbers(article: number): readonly [from: number, before: number] {
  return [article * OF_ONE_ARTICLE, (article + 1) * OF_ONE_ARTICLE];
}

/** The number of the article that a statement came with. */
export function articleOf(statement: number): number {
  return Math.floor(statement / OF_ONE_ARTICLE);
}

/** How far apart the numbers of articles, and of statements, are that came so many days one after the other. */
export const numbersOf = (days: number) => ({
  articles: days * OF_ONE_DAY,
  statements: days * OF_ONE_DAY * OF_ONE_ARTICLE,
});
