import type { Command, Option } from "#src/core/command.ts";

const START = "<!-- commands: made by npm run readme -->";
const END = "<!-- end of commands -->";

const option = ({ name, required }: Option) => (required ? `<${name}>` : `[${name}]`);
const cell = (text: string) => text.replaceAll("|", "\\|");

/** The commands as a Markdown table: what to type, what it is for, an example. */
export function commandTable(commands: readonly Command[]): string {
  const rows = commands.map(({ name, summary, options, example }) => {
    const usage = ["/nec", name, ...options.map(option)].join(" ");
    return `| \`${cell(usage)}\` | ${cell(summary)} | \`${cell(example)}\` |`;
  });
  return ["| command | what it gives | example |", "| --- | --- | --- |", ...rows].join("\n");
}

/** A text with the table between its two marks replaced. A text without the marks is an error. */
export function withTable(text: string, table: string): string {
  const [start, end] = [text.indexOf(START), text.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`README.md lacks the marks ${START} and ${END}`);
  return `${text.slice(0, start)}${START}\n${table}\n${text.slice(end)}`;
}
