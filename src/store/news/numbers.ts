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

/** The day of a number. */
export function momentOf(number: number): Moment {
  return new Date(Math.max(Math.floor(number / OF_ONE_DAY), 0) * DAY).toISOString().slice(0, 10);
}

/** How many statements of one article are told apart. */
const OF_ONE_ARTICLE = 2 ** 10;

/** The number of the statement that an article has at a place. */
export function statementNumber(article: number, at: number): number {
  return article * OF_ONE_ARTICLE + Math.min(at, OF_ONE_ARTICLE - 1);
}

/** The number of the article that a statement came with. */
export function articleOf(statement: number): number {
  return Math.floor(statement / OF_ONE_ARTICLE);
}
