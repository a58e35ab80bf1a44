import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import type { Desk } from "#src/core/ask.ts";
import type { Conversation } from "#src/core/conversation.ts";

/** A way of asking, and what it has to be read as: the parts of a query that matter, or a status that is no answer. */
const Way = z.strictObject({
  q: z.string(),
  /** Questions of one thread are a conversation, in order. */
  thread: z.string().optional(),
  query: z.record(z.string(), z.unknown()).optional(),
  status: z.enum(["answered", "clarify", "unknown", "declined", "help"]).optional(),
});

export type Way = z.infer<typeof Way>;

/** The files of ways, one a domain of questions, without their ending. */
export const DOMAINS: readonly string[] = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(".jsonl"))
  .map((file) => file.replace(".jsonl", ""))
  .sort();

/** All ways of a domain, in order. Throws where a line is none. */
export function waysOf(domain: string): readonly Way[] {
  return readFileSync(join(import.meta.dirname, `${domain}.jsonl`), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => Way.parse(JSON.parse(line)));
}

/** `wrong`: read as another question and answered. `missed`: not read. */
export interface Read {
  readonly way: Way;
  readonly kind: "right" | "wrong" | "missed";
  /** What it was read as, or the status it got. */
  readonly as: string;
}

/** Asks all, in order, each thread as a conversation, and compares how each was read. */
export function readAll(desk: Desk, ways: readonly Way[], now: string): readonly Read[] {
  const threads = new Map<string, Conversation>();
  return ways.map((way) => {
    const { answer, query, conversation } = desk.ask(
      { text: way.q },
      threads.get(way.thread ?? "") ?? null,
      now,
    );
    if (way.thread) threads.set(way.thread, conversation);
    const asked: Readonly<Record<string, unknown>> = query ?? {};
    const same = Object.entries(way.query ?? {}).every(([key, value]) =>
      isDeepStrictEqual(asked[key] ?? null, value),
    );
    const fits =
      (!way.query || (query !== null && same)) && (!way.status || way.status === answer.status);
    const kind = fits ? "right" : answer.status === "answered" ? "wrong" : "missed";
    return { way, kind, as: `[${answer.status}] ${query ? JSON.stringify(query) : answer.title}` };
  });
}
