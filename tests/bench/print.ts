export interface Line {
  readonly what: string;
  /** The most it may be; null for a figure that stands beside another to compare with. */
  readonly budget: number | null;
  readonly measured: number;
  readonly unit: "ms" | "MB" | "times" | "";
  readonly more?: string;
}

const COLUMNS = { what: 62, figure: 12 };

/** A line of the table: what was measured, what it may be, what it is, and in a word whether that is within it. */
export function print({ what, budget, measured, unit, more = "" }: Line): void {
  const shown = (value: number) =>
    `${value.toFixed(value < 10 ? 2 : 0)} ${unit}`.padStart(COLUMNS.figure);
  const verdict = budget === null ? "" : measured <= budget ? "within" : "OVER";
  const most = budget === null ? "".padStart(COLUMNS.figure) : shown(budget);
  const line = [what.padEnd(COLUMNS.what), most, shown(measured), verdict.padEnd(6), more];
  process.stdout.write(`${line.join("  ").trimEnd()}\n`);
}

/** The table's head. */
export function heading(): void {
  const head = [
    "what".padEnd(COLUMNS.what),
    "budget".padStart(COLUMNS.figure),
    "measured".padStart(COLUMNS.figure),
  ];
  process.stdout.write(`${head.join("  ")}\n`);
}
