import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** A question and what a right answer has and has not; regular expressions read a dot as any character, in any case. */
const Item = z.strictObject({
  id: z.string(),
  kind: z.string(),
  q: z.string(),
  /** Questions of one thread are a conversation. */
  thread: z.string().optional(),
  /** The statuses accepted. */
  status: z.array(z.enum(["answered", "clarify", "unknown", "declined", "help"])).min(1),
  /** What the first 300 characters must have: the fact that was asked for comes first. */
  lead: z.array(z.string()).optional(),
  must: z.array(z.string()).optional(),
  mustNot: z.array(z.string()).optional(),
  /** What one of the citations must have. */
  cite: z.array(z.string()).optional(),
});

export type Item = z.infer<typeof Item>;

/** The questions that the desk was built with in view, and those kept aside, which nobody read while building. */
export const SETS = ["questions", "held-out"] as const;
export type Set = (typeof SETS)[number];

/** All questions of a set, in order. Throws where a line is none. */
export function itemsOf(set: Set): readonly Item[] {
  const folder = join(import.meta.dirname, set);
  return readdirSync(folder)
    .sort()
    .flatMap((file) => itemsIn(join(folder, file)));
}

/** The questions of one file, in order. Throws where a line is none. */
export function itemsIn(file: string): readonly Item[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => Item.parse(JSON.parse(line)));
}
