import type { Token } from "./read.ts";

/**
 * A place in the order of contests: the first or last of all, the one to come, the one that holds now, or the one
 * before or after the contest a thread last spoke of.
 */
export type Order = "last" | "first" | "previous" | "following" | "next" | "now";

/** Ways of saying each; the longest that stands is taken. */
const SAID: Readonly<Record<Order, string>> = {
  last: `
    last, latest, recent, newest, most recent, last time, the last time, last time out, last time around, last time round,
    most recently, the last one, last of all`,
  first:
    "first, earliest, very first, the first one, first of all, first ever, first time, the first time",
  previous: `
    previous, preceding, one before, the one before, one before that, the one before that, time before, the time before,
    time before that, the time before that, one earlier, earlier one, the earlier one, prior one, previously,
    previous one, the previous one, previous time, before that, before that one, before this one, prior to that`,
  following: `
    following, subsequent, one after, the one after, one after that, the one after that, time after, the time after,
    time after that, the time after that, later one, the later one, following one, the following one, after that,
    after that one, after this one, next one, the next one, next time, the next time`,
  next: "next, upcoming, forthcoming",
  now: `
    now, today, current, currently, nowadays, presently, at present, at the moment, right now, these days, as of now,
    as things stand, as it stands, at this moment, this moment, present day, to date`,
};

const ORDERS: ReadonlyMap<string, Order> = new Map(
  (Object.entries(SAID) as [Order, string][]).flatMap(([order, said]) =>
    said.split(",").map((phrase) => [phrase.trim(), order] as const),
  ),
);

const LONGEST = Math.max(...[...ORDERS.keys()].map((phrase) => phrase.split(" ").length));

/** The order said from a token on, and how many tokens that takes; null where none is. */
export function orderAt(
  tokens: readonly Token[],
  at: number,
): { readonly order: Order; readonly length: number } | null {
  for (let length = Math.min(LONGEST, tokens.length - at); length > 0; length--) {
    const phrase = tokens
      .slice(at, at + length)
      .map(({ text }) => text)
      .join(" ");
    const order = ORDERS.get(phrase);
    if (order) return { order, length };
  }
  return null;
}
