import type { KnownBlock } from "@slack/types";
import type { Piece } from "./parts.ts";
import { type Group, richText } from "./rich-text.ts";
import { weightOf } from "./text.ts";

/** Room in a message: weight (see `weightOf`), and blocks. */
export interface Room {
  readonly weight: number;
  readonly blocks: number;
}

export interface Filled {
  readonly blocks: readonly KnownBlock[];
  /** What the blocks say, and what found no room; in their order. */
  readonly taken: readonly Piece[];
  readonly rest: readonly Piece[];
}

/**
 * As much as there is room for, in order, cut between two units. A table is drawn by Slack, and told
 * a line a row only where that leaves room for everything, or where it is too large to be drawn.
 */
export function fill(pieces: readonly Piece[], room: Room): Filled {
  const drawn = inOrder(pieces, room);
  if (drawn.rest.length === 0) return drawn;
  const told = inOrder(
    pieces.map(({ group }) => ({ group, table: null })),
    room,
  );
  return told.rest.length === 0 ? told : drawn;
}

function inOrder(pieces: readonly Piece[], room: Room): Filled {
  const blocks: KnownBlock[] = [];
  let left = room;
  for (const [i, piece] of pieces.entries()) {
    const { group } = piece;
    const whole = blocksOf(piece);
    if (fits(whole, left)) {
      blocks.push(...whole);
      left = beside(whole, left);
      continue;
    }
    const many = most(group, (some) => fits(richText(some), left));
    const some = many > 0 ? richText(firstOf(group, many)) : [];
    blocks.push(...some);
    left = beside(some, left);
    if (many === group.units.length) continue;
    const part = { group: firstOf(group, many), table: null };
    const after = { group: afterFirst(group, many), table: null };
    return {
      blocks,
      taken: many > 0 ? [...pieces.slice(0, i), part] : pieces.slice(0, i),
      rest: [after, ...pieces.slice(i + 1)],
    };
  }
  return { blocks, taken: pieces, rest: [] };
}

/** How many sentences, facts, rows and items these are. */
export function unitsIn(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { group }) => sum + group.units.length, 0);
}

function blocksOf({ group, table }: Piece): readonly KnownBlock[] {
  if (table === null) return richText(group);
  const caption: Group = { title: table.caption, form: "lines", units: [], before: 0 };
  return [...richText(caption), table.block];
}

const fits = (blocks: readonly KnownBlock[], { weight, blocks: many }: Room): boolean =>
  blocks.length <= many && weightOf(blocks) <= weight;

/** The room that is left beside blocks: a list of them weighs 1 more than they do. */
const beside = (blocks: readonly KnownBlock[], { weight, blocks: many }: Room): Room => ({
  weight: weight - weightOf(blocks) + 1,
  blocks: many - blocks.length,
});

/** The largest number of a group's first units that passes. */
function most(group: Group, passes: (some: Group) => boolean): number {
  let low = 0;
  let high = group.units.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (passes(firstOf(group, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}

const firstOf = (group: Group, many: number): Group => ({
  ...group,
  units: group.units.slice(0, many),
});

const afterFirst = (group: Group, many: number): Group => ({
  ...group,
  units: group.units.slice(many),
  before: group.before + many,
});
