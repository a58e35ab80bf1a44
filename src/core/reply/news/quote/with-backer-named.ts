import { sentenceCase } from "#src/words.ts";
import type { NewsQueryOf } from "../../../news-query.ts";
import { isKindOfBacker } from "../backing.ts";
import type { Placed } from "../gives.ts";

/** How many lines after one that only says "their union" may name it. */
const FAR = 2;

/** The lines with that which names the union or the group right after the first, where that one only calls it so. */
export function withBackerNamed(
  lines: readonly Placed[],
  { facet, hints = [], words = [] }: NewsQueryOf<"reported">,
): readonly Placed[] {
  const [first, ...rest] = lines;
  const kind = [...hints, ...words].find(isKindOfBacker)?.replace(/s$/, "");
  if (!first || facet !== "backing" || !kind) return lines;
  const { read, at } = first;
  const text = read.lines[at]?.text ?? "";
  const own = new RegExp(`\\b(?:their|its|the|his|her|our) (?:own )?${kind}\\b`, "i");
  const named = new RegExp(
    `\\p{Lu}[\\p{L}’'-]+ (?:and \\p{Lu}[\\p{L}’'-]+ )?${sentenceCase(kind)}\\b`,
    "u",
  );
  if (!own.test(text) || named.test(text)) return lines;
  const next = read.lines.slice(at + 1, at + 1 + FAR).findIndex((line) => named.test(line.text));
  if (next < 0) return lines;
  const naming = { read, at: at + 1 + next };
  return [first, naming, ...rest.filter((each) => each.read !== read || each.at !== naming.at)];
}
