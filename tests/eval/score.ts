import { answerLines } from "#src/adapters/terminal/json-lines.ts";
import type { Desk } from "#src/core/ask.ts";
import type { Item } from "./items.ts";

/**
 * `right`: an accepted status, and all that a right answer has and nothing that it has not. `wrong`: it answered, and
 * that does not hold: the one thing that must not happen. `missed`: it did not answer, or not as it should.
 */
export type Kind = "right" | "wrong" | "missed";

export interface Scored {
  readonly item: Item;
  readonly kind: Kind;
  /** What does not hold, each in a few words; empty where it is right. */
  readonly faults: readonly string[];
  /** The answer's status and beginning, on one line. */
  readonly said: string;
}

/** An answer as `npm run ask -- --json` writes it. */
export interface Answered {
  readonly status: Item["status"][number];
  readonly text: string;
  readonly citations: readonly Readonly<Record<string, string | null>>[];
}

/** Asks all, in order, each thread as a conversation, and judges each answer. */
export async function score(
  desk: Desk,
  items: readonly Item[],
  now: string,
): Promise<readonly Scored[]> {
  const asked = items.map(({ q: question, thread }) => JSON.stringify({ question, thread }));
  const scored: Scored[] = [];
  for await (const line of answerLines(desk, lines(asked), () => now)) {
    const item = items[scored.length];
    if (item) scored.push(judged(item, JSON.parse(line)));
  }
  return scored;
}

async function* lines(all: readonly string[]): AsyncGenerator<string> {
  yield* all;
}

/** Judges one answer by what its question asks for. */
export function judged(item: Item, { status, text, citations }: Answered): Scored {
  const cites = citations.map(({ publisher, title, date, url }) =>
    [publisher, title, date, url].join(" | "),
  );
  const has = (pattern: string, where: string) => new RegExp(pattern, "is").test(where);
  const { lead = [], must = [], mustNot = [], cite = [] } = item;
  const faults = [
    ...(item.status.includes(status) ? [] : [`status ${status}, wanted ${item.status.join("/")}`]),
    ...lead
      .filter((one) => !has(one, text.slice(0, 300)))
      .map((one) => `does not lead with /${one}/`),
    ...must.filter((one) => !has(one, text)).map((one) => `lacks /${one}/`),
    ...mustNot.filter((one) => has(one, text)).map((one) => `has /${one}/`),
    ...cite
      .filter((one) => !cites.some((each) => has(one, each)))
      .map((one) => `no citation /${one}/`),
    ...(status === "answered" && cites.length === 0 ? ["answered without a citation"] : []),
  ];
  const kind = faults.length === 0 ? "right" : status === "answered" ? "wrong" : "missed";
  return { item, kind, faults, said: `[${status}] ${text.replace(/\s+/g, " ").slice(0, 300)}` };
}
