const WIDTH = 100;

/** A value as JSON laid out as the formatter of this repository does, with an end of line. */
export function writtenJson(value: unknown): string {
  return `${written(value, 0, 0)}\n`;
}

function written(value: unknown, indent: number, used: number): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = " ".repeat(indent + 2);
  const end = `\n${" ".repeat(indent)}`;
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]";
    const inline = onOneLine(value);
    if (inline !== null && indent + used + inline.length <= WIDTH) return inline;
    const lines = value.map((one) => inner + written(one, indent + 2, 1));
    return `[\n${lines.join(",\n")}${end}]`;
  }
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  if (entries.length === 0) return "{}";
  const lines = entries.map(([key, one]) => {
    const name = `${JSON.stringify(key)}: `;
    return inner + name + written(one, indent + 2, name.length + 1);
  });
  return `{\n${lines.join(",\n")}${end}}`;
}

/** An array of plain values on one line; null where it holds objects. */
function onOneLine(values: readonly unknown[]): string | null {
  if (values.some((one) => typeof one === "object" && one !== null)) return null;
  return `[${values.map((one) => JSON.stringify(one)).join(", ")}]`;
}
