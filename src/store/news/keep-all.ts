import { setTimeout as rest, setImmediate as turn } from "node:timers/promises";
import type { Keeping, Kept } from "#src/news/ingest/keep-articles.ts";
import type { Connection } from "../schema.ts";
import { keepOne } from "./keep.ts";
import type { KeepingWith } from "./keeping-with.ts";

/**
 * So many articles are kept in one transaction. On SQLite nobody else writes during one, such as who claims an event;
 * on PostgreSQL everybody does, and only the ends of transactions wait for the disk.
 */
const AT_ONCE = { sqlite: 1, postgres: 25 } as const;

/** Another process tries every two milliseconds to get SQLite's lock, and would seldom find it free in between. */
const REST = { after: 8, milliseconds: 3 } as const;

/** Keeps articles in their order. Where it rejects, the first of them may be kept, and are known when it is tried again. */
export async function keepAll(
  { dialect, alone, settle }: Connection,
  articles: readonly Keeping[],
  now: string,
  using: KeepingWith,
): Promise<readonly Kept[]> {
  const kept: Kept[] = [];
  const many = AT_ONCE[dialect];
  for (let at = 0; at < articles.length; at += many) {
    const part = articles.slice(at, at + many);
    const outcomes = await alone(async (transaction) => {
      const all: Kept[] = [];
      for (const article of part) all.push(await keepOne(transaction, article, now, using));
      return all;
    });
    kept.push(...outcomes);
    // SQLite answers at once: without this, nothing else in the process would have its turn until the last.
    await turn();
    const rests = dialect === "sqlite" && kept.length % REST.after === 0;
    if (rests && kept.length < articles.length) await rest(REST.milliseconds);
  }
  await settle();
  return kept;
}
