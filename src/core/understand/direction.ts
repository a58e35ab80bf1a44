import { type Direction, placesOf, type Words } from "./frame.ts";
import type { Mark } from "./mark.ts";

const ASKING = new Set(["did", "do", "does"]);
const PASSIVE = new Set(["was", "were", "is", "are", "been", "being", "be"]);

/** Whether a name does what a verb says, or has it done to it; null where the words do not tell. */
export function roleOf(mark: Mark, verbs: string, words: Words): "subject" | "object" | null {
  const places = placesOf(verbs, words).filter((at) => at < mark.from || at >= mark.to);
  const [verb] = places;
  if (verb === undefined) return null;
  const between = (from: number, to: number) => words.slice(from, to);
  if (mark.from > verb) return between(verb, mark.from).includes("by") ? "subject" : "object";
  const passive = [...between(mark.to, verb), words[mark.from - 1] ?? ""].some((word) =>
    PASSIVE.has(word),
  );
  if (passive && !ASKING.has(words[mark.from - 1] ?? "")) return "object";
  return "subject";
}

/** Whether the names of a frame stand on the side of its verbs that it takes them on. */
export function keepsDirection(
  direction: Direction | undefined,
  marks: readonly Mark[],
  words: Words,
): boolean {
  if (!direction) return true;
  return marks
    .filter(({ kind }) => kind === direction.of)
    .every((mark) => (roleOf(mark, direction.verbs, words) ?? direction.is) === direction.is);
}
