import type { TableBlock } from "@slack/types";
import { marks } from "#src/adapters/chat/cites.ts";
import { isOffer } from "#src/adapters/chat/offers.ts";
import { type Answer, isTabled, type Part } from "#src/core/answer.ts";
import { BLOCK, SHARE } from "./limits.ts";
import { bold, type Group, plain, type Unit, unit } from "./rich-text.ts";
import { captionOf, tableBlock, tableLines } from "./table.ts";
import { shown } from "./text.ts";

/** A part of an answer: its units, and for a table that Slack can draw the block instead of them. */
export interface Piece {
  readonly group: Group;
  readonly table: { readonly caption: Unit; readonly block: TableBlock } | null;
}

/**
 * All that an answer states, in its order. The first table that Slack can draw has its block; a
 * chart stands in words, unless a table has its names and figures; what a question back offers is
 * left to its buttons.
 */
export function piecesOf(answer: Answer): readonly Piece[] {
  let drawn = false;
  return answer.parts.flatMap((part): readonly Piece[] => {
    if (part.kind === "chart" && isTabled(part, answer)) return [];
    if (isOffer(part, answer, BLOCK.buttonText)) return [];
    const group = titledAtLeast(groupOf(part));
    if (group.units.length === 0) return [];
    const block = part.kind === "table" && !drawn ? tableBlock(part) : null;
    if (block === null || part.kind !== "table") return [{ group, table: null }];
    drawn = true;
    return [{ group, table: { caption: captionOf(part), block } }];
  });
}

/** A group of nothing but its title says that. */
function titledAtLeast(group: Group): Group {
  if (group.units.length > 0 || group.title === null) return group;
  return { ...group, title: null, form: "lines", units: [group.title] };
}

function groupOf(part: Part): Group {
  switch (part.kind) {
    case "text":
      return group(null, "paragraph", part.sentences.map(sentence));
    case "facts":
      return group(
        part.title,
        "lines",
        part.facts.map(({ label, value, cites }) =>
          unit(
            bold(`${shown(label, SHARE.unit / 2)}: `),
            plain(shown(value, SHARE.unit / 2) + marks(cites)),
          ),
        ),
      );
    case "table":
      return tableLines(part);
    case "list":
      return group(
        part.title,
        part.ordered ? "numbers" : "bullets",
        part.items.map(({ text, lead, cites }) => {
          const led = lead === null ? "" : `${shown(lead, SHARE.unit / 3)}: `;
          return unit(bold(led), sentence({ text, cites }).runs[0] ?? plain("–"));
        }),
      );
    case "chart":
      return group(null, "paragraph", [sentence({ text: part.alt, cites: part.cites })]);
  }
}

function group(title: string | null, form: Group["form"], units: readonly Unit[]): Group {
  const named = title === null ? "" : shown(title, SHARE.unit / 3);
  return {
    title: named === "" ? null : unit(bold(named)),
    form,
    units: units.filter(({ runs }) => runs.length > 0),
    before: 0,
  };
}

function sentence({ text, cites }: { text: string; cites: readonly number[] }): Unit {
  return unit(plain(shown(text, SHARE.unit / 1.5) + marks(cites)));
}
