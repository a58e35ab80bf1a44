import type { Answer, Part } from "#src/core/answer.ts";

/** Whether a part only lists what a question back offers, all of which its buttons say too. */
export function isOffer(
  part: Part,
  { status, suggestions }: Answer,
  longestLabel: number,
): boolean {
  if (status !== "clarify" || part.kind !== "list" || part.title !== null) return false;
  return part.items.every(
    ({ text }) => text.length <= longestLabel && suggestions.some(({ label }) => label === text),
  );
}
