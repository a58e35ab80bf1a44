import type { TableBlock } from "@slack/types";
import { marks } from "#src/adapters/chat/cites.ts";
import type { TablePart } from "#src/core/answer.ts";
import { BLOCK, SHARE } from "./limits.ts";
import { bold, type Group, plain, type Unit, unit } from "./rich-text.ts";
import { shown } from "./text.ts";

const BLANK = "–";
const BETWEEN = " · ";

/** The most text of one cell; the longest real ones, lists of backers, have a third of it. */
const CELL = 300;

/** A table's title line: what it shows and the sources of the whole. */
export function captionOf({ caption, cites }: TablePart): Unit {
  return unit(bold(shown(caption, SHARE.unit / 2) || "Table"), plain(marks(cites)));
}

/**
 * A table as Slack's own block; null where it has more rows, columns or text than one takes. The
 * first row is the heading. Elected or not is a word in a cell, as in every answer.
 */
export function tableBlock(part: TablePart): TableBlock | null {
  const rows = [part.columns.map(({ label }) => shown(label, CELL) || BLANK), ...cellsOf(part)];
  const text = rows.flat().reduce((sum, cell) => sum + cell.length, 0);
  const cells = part.columns.length;
  if (rows.length > BLOCK.tableRows || cells > BLOCK.tableCells || cells === 0) return null;
  if (rows.length < 2 || text > BLOCK.tableText) return null;
  if (rows.some((row) => row.length !== cells)) return null;
  return {
    type: "table",
    rows: rows.map((row) => row.map(cellOf)),
    column_settings: part.columns.map(({ align, narrow }) => ({
      align,
      is_wrapped: narrow === "under",
    })),
  };
}

/** What somewhere is markup, beside the brackets of our own citation marks. */
const MARKUP = /[<>&*_~`|@:]|\](?!\[|$)/;

/** A cell, as raw text; as rich text, which knows no markup, where anything could take it for some. */
function cellOf(text: string): TableBlock["rows"][number][number] {
  if (!MARKUP.test(text)) return { type: "raw_text", text };
  return {
    type: "rich_text",
    elements: [{ type: "rich_text_section", elements: [plain(text)] }],
  };
}

/** A table as a line a row under a line that names the columns. */
export function tableLines(part: TablePart): Group {
  const names = shown(part.columns.map(({ label }) => label).join(BETWEEN), SHARE.unit / 2);
  const caption = captionOf(part);
  return {
    title: unit(...caption.runs, plain(names === "" ? "" : `\n${names}`)),
    form: "lines",
    units: cellsOf(part).map((cells) =>
      unit(plain(shown(cells.join(BETWEEN), SHARE.unit) || BLANK)),
    ),
    before: 0,
  };
}

/** The cells as they are shown: the last one with the sources that not every row has. */
function cellsOf({ rows, cites: all }: TablePart): readonly (readonly string[])[] {
  const everywhere = all.filter((cite) => rows.every(({ cites }) => cites.includes(cite)));
  return rows.map(({ cells, cites }) => {
    const own = marks(cites.filter((cite) => !everywhere.includes(cite)));
    return cells.map((cell, i) => {
      const text = shown(cell, CELL) || BLANK;
      return i === cells.length - 1 ? text + own : text;
    });
  });
}
