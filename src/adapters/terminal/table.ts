import type { CitationNumber, Column, TablePart } from "#src/core/answer.ts";
import { plainText } from "#src/core/plain-text.ts";
import { marks } from "./cites.ts";
import { NARROWEST_COLUMN } from "./limits.ts";
import { pad, wrap } from "./wrap.ts";

const SPACE = "  ";

interface Grid {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * A table in columns, numbers to the right. One that is too wide wraps its last column, and where
 * that leaves too little, what may stand under the row's name does.
 */
export function presentTable(table: TablePart, columns: number): string {
  const caption = wrap(plainText(table.caption) + marks(table.cites), columns);
  const grid: Grid = {
    columns: table.columns,
    rows: table.rows.map(({ cells, cites }) => {
      const own = same(cites, table.cites) ? "" : marks(cites);
      return cells.map((cell, i) => plainText(cell) + (i === cells.length - 1 ? own : ""));
    }),
  };
  const lines = layOut(grid, columns, table.line);
  return [caption, ...lines].join("\n");
}

const same = (some: readonly CitationNumber[], others: readonly CitationNumber[]): boolean =>
  some.length === others.length && some.every((one, i) => one === others[i]);

function layOut(grid: Grid, columns: number, line: number | null): string[] {
  const widths = grid.columns.map(({ label }, i) =>
    Math.max(plainText(label).length, ...grid.rows.map((row) => row[i]?.length ?? 0)),
  );
  const before = widths.slice(0, -1).reduce((sum, width) => sum + width + SPACE.length, 0);
  const left = columns - before;
  const last = grid.columns.at(-1);
  if ((widths.at(-1) ?? 0) <= left) return draw(grid, widths, line);
  const fitting = [...widths.slice(0, -1), left];
  if (last?.align === "left" && left >= NARROWEST_COLUMN) return draw(grid, fitting, line);
  const kept = grid.columns.filter(({ narrow }) => narrow === "keep");
  if (kept.length === 0 || kept.length === grid.columns.length) return draw(grid, widths, line);
  return drawUnder(grid, columns, line);
}

function draw({ columns, rows }: Grid, widths: readonly number[], line: number | null): string[] {
  const indent = " ".repeat(widths.slice(0, -1).reduce((sum, w) => sum + w + SPACE.length, 0));
  const written = (cells: readonly string[]): string => {
    const padded = cells.map((cell, i) =>
      i === cells.length - 1 && columns[i]?.align === "left"
        ? wrap(cell, widths[i] ?? 0).replaceAll("\n", `\n${indent}`)
        : pad(cell, widths[i] ?? 0, columns[i]?.align ?? "left"),
    );
    return padded.join(SPACE).trimEnd();
  };
  const rule = widths.map((width) => "-".repeat(width)).join(SPACE);
  const body = rows.map(written);
  if (line !== null && line > 0 && line < rows.length) body.splice(line, 0, rule);
  return [written(columns.map(({ label }) => plainText(label))), rule, ...body];
}

/** The columns that may go under the row's name stand there, each after its label. */
function drawUnder({ columns, rows }: Grid, width: number, line: number | null): string[] {
  const beside = (row: readonly string[]) => row.filter((_, i) => columns[i]?.narrow === "keep");
  const kept = columns.filter(({ narrow }) => narrow === "keep");
  const widths = kept.map(({ label }, i) =>
    Math.max(plainText(label).length, ...rows.map((row) => beside(row)[i]?.length ?? 0)),
  );
  const [head = "", rule = "", ...body] = draw(
    { columns: kept, rows: rows.map(beside) },
    widths,
    line,
  );
  let next = 0;
  const lines = body.flatMap((drawn) => {
    if (drawn === rule) return [drawn];
    const row = rows[next] ?? [];
    next += 1;
    const under = columns.flatMap(({ label, narrow }, i) =>
      narrow === "under" && row[i]
        ? [wrap(`    ${plainText(label)}: ${row[i]}`, width, "      ")]
        : [],
    );
    return [drawn, ...under];
  });
  return [head, rule, ...lines];
}
