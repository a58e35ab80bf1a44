import type { KnownBlock } from "@slack/types";
import { shown as cutTo } from "#src/adapters/chat/shown.ts";
import { MESSAGE } from "./limits.ts";

/** Stands for a title where an answer has none. */
export const NAME = "NEC Desk";

/** How many characters a value takes in a message: its JSON. */
export function weight(value: unknown): number {
  return JSON.stringify(value).length;
}

const inJson = (text: string): number => weight(text) - 2;

/** See `cutTo`; the size is that as JSON, unless told. */
export function shown(text: string, limit: number, size = inJson): string {
  return cutTo(text, limit, size);
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
