import { CARDINALS } from "#src/words.ts";
import type { Token } from "../read.ts";
import { Sayings } from "../sayings.ts";

/**
 * A place in the order of contests: the first or last of all, the one to come, the one that holds now, or the one
 * before or after the contest a thread last spoke of.
 */
export type Order =
  | "last"
  | "first"
  | "previous"
  | "following"
  | `year${"+" | "-"}${number}`
  | "next"
  | "now";

/** Ways of saying each; the longest that stands is taken. */
const SAID: Readonly<Record<Exclude<Order, `year${string}`>, string>> = {
  last: `
    last, final, latest, recent, newest, most recent, last time, the last time, last time out,
    last time around, last time round,
    most recently, the last one, last of all`,
  first:
    "first, earliest, very first, the first one, first of all, first ever, first time, the first time",
  previous: `
    previous, preceding, one before, the one before, one before that, the one before that,
    time before, the time before,
    time before that, the time before that, one earlier, earlier one, the earlier one, prior one,
    previously,
    previous one, the previous one, previous time, before that, before that one, before this one,
    prior to that,
    contest that preceded it, election that preceded it, one that preceded it, election before that,
    contest before that, ballot before that, vote before that, race before that`,
  following: `
    following, subsequent, one after, the one after, one after that, the one after that, time after,
    the time after,
    time after that, the time after that, later one, the later one, following one,
    the following one, after that,
    after that one, after this one, next one, the next one, next time, the next time,
    contest that followed, election that followed, one that followed, vote that followed,
    election after that, contest after that, ballot after that, vote after that, race after that`,
  next: "next, upcoming, forthcoming",
  now: `
    now, today, current, currently, nowadays, presently, at present, at the moment, right now,
    these days, as of now,
    as things stand, as it stands, at this moment, this moment, present day, to date`,
};

/** How many years before or after a contest can be said. */
const MOST_YEARS = 9;

/** "The year before", "two years later": so many years from the contest a thread last spoke of. */
function yearsSaid(): readonly (readonly [string, Order])[] {
  const year = ["year", "the year", "a year", "one year"];
  return Array.from({ length: MOST_YEARS }, (_, index) => index + 1).flatMap((n) => {
    const years = n === 1 ? year : [`${CARDINALS[n]} years`, `${n} years`];
    const after = ["after", "after that", "later", "on", "afterwards"];
    const before = ["before", "before that", "earlier", "previously", "prior"];
    const both = [
      ...after.map((word) => [word, `year+${n}`] as const),
      ...before.map((word) => [word, `year-${n}`] as const),
    ];
    return years.flatMap((said) =>
      both.map(([word, order]) => [`${said} ${word}`, order] as const),
    );
  });
}

const ORDERS = new Sayings<Order>([
  ...(Object.entries(SAID) as [Order, string][]).flatMap(([order, said]) =>
    said.split(",").map((phrase) => [phrase.trim(), order] as const),
  ),
  ...yearsSaid(),
  ...["following year", "the following year"].map((said) => [said, "year+1"] as const),
  ...["previous year", "the previous year"].map((said) => [said, "year-1"] as const),
]);

/** The order said from a token on, and how many tokens that takes; null where none is. */
export function orderAt(
  tokens: readonly Token[],
  at: number,
): { readonly order: Order; readonly length: number } | null {
  const said = ORDERS.among(tokens, at);
  return said && { order: said.value, length: said.length };
}
