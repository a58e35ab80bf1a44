import type { KnownBlock } from "@slack/types";
import { plainText } from "#src/core/plain-text.ts";
import { MESSAGE } from "./limits.ts";

/** Stands for a title where an answer has none. */
export const NAME = "NEC Desk";

/** How many characters a value takes in a message: its JSON. */
export function weight(value: unknown): number {
  return JSON.stringify(value).length;
}

const inJson = (text: string): number => weight(text) - 2;

/**
 * Text from the record or a person as one plain line of a size of at most `limit` (characters as
 * JSON, unless told), cut at a word and ended by "…" where it is longer.
 */
export function shown(text: string, limit: number, size = inJson): string {
  const plain = plainText(text);
  if (size(plain) <= limit) return plain;
  let end = 0;
  let used = 1;
  for (const character of plain) {
    used += size(character);
    if (used > limit) break;
    end += character.length;
  }
  const space = plain.lastIndexOf(" ", end);
  return `${plain.slice(0, space > end / 2 ? space : end).trimEnd()}…`;
}

/** What blocks take of a message: see `MESSAGE.weight`. */
export function weightOf(blocks: readonly KnownBlock[]): number {
  return blocks.reduce((sum, block) => sum + 1 + blockWeight(block), 1);
}

function blockWeight(block: KnownBlock): number {
  if (block.type !== "table") return weight(block);
  return block.rows
    .flat()
    .map((cell) => (cell.type === "raw_text" ? cell.text.length : weight(cell)))
    .reduce((sum, size) => sum + size + MESSAGE.cell, 0);
}
