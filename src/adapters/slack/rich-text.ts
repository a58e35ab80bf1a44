import type {
  RichTextBlock,
  RichTextBlockElement,
  RichTextLink,
  RichTextSection,
  RichTextText,
} from "@slack/types";
import { BLOCK } from "./limits.ts";

/** A piece of a line: text, which Slack only shows, or a link. */
export type Run = RichTextText | (RichTextLink & { readonly text: string });

/** What is said as one and is never cut in two: a sentence, a fact, a row, an item, a source. */
export interface Unit {
  readonly runs: readonly Run[];
  /** The same without any marking. */
  readonly plain: string;
}

/** Units that stand together: a part of an answer under its title. */
export interface Group {
  readonly title: Unit | null;
  readonly form: "paragraph" | "lines" | "bullets" | "numbers";
  readonly units: readonly Unit[];
  /** How many units of the part stand before these, in another message. */
  readonly before: number;
}

export const plain = (text: string): RichTextText => ({ type: "text", text });
export const bold = (text: string): RichTextText => ({ type: "text", text, style: { bold: true } });

/** A unit of these runs, of which empty ones are left out. */
export function unit(...runs: readonly Run[]): Unit {
  const kept = runs.filter((run) => run.text !== "");
  return { runs: kept, plain: kept.map(({ text }) => text).join("") };
}

/**
 * A group as rich text blocks, each within the text that one takes. Rich text is used for everything
 * an answer says because its text elements know no markup at all: `*`, `<!channel>` or `` ` `` in a
 * title or a name is shown as it is written, with nothing to escape and nothing to forget.
 */
export function richText(group: Group): readonly RichTextBlock[] {
  const parts = split(group);
  const numbered = group.form === "numbers" && (parts.length > 1 || group.before > 0);
  let before = group.before;
  return parts.map((units, i) => {
    const title = i === 0 ? group.title : null;
    const shown = numbered ? withNumbers(units, before) : units;
    before += units.length;
    const elements = laidOut(title, shown, numbered ? "lines" : group.form);
    return { type: "rich_text", elements: [...elements] };
  });
}

function split({ title, units }: Group): readonly (readonly Unit[])[] {
  const parts: Unit[][] = [[]];
  let length = title?.plain.length ?? 0;
  for (const one of units) {
    const size = one.plain.length + "99. ".length;
    if (length + size > BLOCK.richText) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)?.push(one);
    length += size;
  }
  return parts.filter((part, i) => part.length > 0 || (i === 0 && title !== null));
}

function withNumbers(units: readonly Unit[], before: number): readonly Unit[] {
  return units.map(({ runs }, i) => unit(plain(`${before + i + 1}. `), ...runs));
}

function laidOut(
  title: Unit | null,
  units: readonly Unit[],
  form: Group["form"],
): readonly RichTextBlockElement[] {
  const heading = title === null ? [] : [title];
  if (form === "paragraph") {
    const paragraph = units.length === 0 ? [] : [{ runs: joined(units, " "), plain: "" }];
    return [section(joined([...heading, ...paragraph], "\n"))];
  }
  if (form === "lines") return [section(joined([...heading, ...units], "\n"))];
  return [
    ...heading.map(({ runs }) => section(runs)),
    ...(units.length === 0
      ? []
      : [
          {
            type: "rich_text_list" as const,
            style: form === "bullets" ? ("bullet" as const) : ("ordered" as const),
            elements: units.map(({ runs }) => section(runs)),
          },
        ]),
  ];
}

const section = (runs: readonly Run[]): RichTextSection => ({
  type: "rich_text_section",
  elements: [...runs],
});

/** The runs of several units one after another; unmarked text that meets becomes one run. */
function joined(units: readonly Unit[], between: string): readonly Run[] {
  const runs: Run[] = [];
  const add = (run: Run): void => {
    const last = runs.at(-1);
    if (last?.type === "text" && run.type === "text" && !last.style && !run.style)
      runs[runs.length - 1] = plain(last.text + run.text);
    else runs.push(run);
  };
  units.forEach(({ runs: own }, i) => {
    if (i > 0) add(plain(between));
    own.forEach(add);
  });
  return runs;
}
