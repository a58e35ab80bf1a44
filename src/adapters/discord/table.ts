import type { CitationNumber, Column, TablePart } from "#src/core/answer.ts";
import { SHARE } from "./limits.ts";
import { bold, cited, shown } from "./markdown.ts";
import type { Section } from "./sections.ts";

const BLANK = "–";
const BETWEEN = " · ";
/** Begins a line in small print. */
const SMALL = "-# ";
/** The most text of one cell; the longest real ones, lists of backers, have a third of it. */
const CELL = 300;

/**
 * A table as lines, for Discord has none, and one set in a code block breaks on a phone: a row a
 * line with what names it in bold, and what may go under it in small print on the line below.
 */
export function tableSection(part: TablePart): Section {
  const { columns, rows, caption, cites: all } = part;
  const title = bold(shown(caption, SHARE.unit / 2) || "Table") + cited(all);
  const heads = columns.filter(({ narrow }) => narrow === "keep").map(({ label }) => label);
  const heading = heads.map((label) => shown(label, CELL) || BLANK).join(BETWEEN);
  const everywhere = all.filter((cite) => rows.every(({ cites }) => cites.includes(cite)));
  const name = nameColumn(columns);
  return {
    title: heading === "" ? title : `${title}\n${SMALL}${heading}`,
    units: rows.map(({ cells, cites }) =>
      rowOf(
        cells,
        columns,
        name,
        cites.filter((cite) => !everywhere.includes(cite)),
      ),
    ),
    between: "\n",
  };
}

function rowOf(
  cells: readonly string[],
  columns: readonly Column[],
  name: number,
  own: readonly CitationNumber[],
): string {
  const beside: string[] = [];
  const under: string[] = [];
  for (const [i, cell] of cells.entries()) {
    const text = shown(cell, CELL) || BLANK;
    const column = columns[i];
    if (column?.narrow !== "under") beside.push(i === name ? bold(text) : text);
    else if (text !== BLANK) under.push(`${shown(column.label, CELL)}: ${text}`);
  }
  const last = under.length > 0 ? `\n${SMALL}${under.join(BETWEEN)}` : "";
  return beside.join(BETWEEN) + last + cited(own);
}

/** The column that names the row: the first set to the left. */
function nameColumn(columns: readonly Column[]): number {
  return Math.max(
    0,
    columns.findIndex(({ align, narrow }) => align === "left" && narrow === "keep"),
  );
}
