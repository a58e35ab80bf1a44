import type { SourceId } from "#src/record/record.ts";

/** A place in `Answer.citations`, counted from 1: what a reader sees as [1]. */
export type CitationNumber = number;

/** A sentence and the sources it rests on. `cites` is empty only in answers that state nothing. */
export interface Sentence {
  readonly text: string;
  readonly cites: readonly CitationNumber[];
}

export interface TextPart {
  readonly kind: "text";
  readonly sentences: readonly Sentence[];
}

/** Labelled single values: "Turnout: 32.5 %". */
export interface FactsPart {
  readonly kind: "facts";
  readonly title: string | null;
  readonly facts: readonly {
    readonly label: string;
    readonly value: string;
    readonly cites: readonly CitationNumber[];
  }[];
}

export interface Column {
  readonly label: string;
  readonly align: "left" | "right";
  /** `last` on a narrow screen: goes under the row's name instead of beside it. */
  readonly narrow: "keep" | "under";
}

export interface Row {
  readonly cells: readonly string[];
  /** Told apart by a word in a cell too, never by looks alone. */
  readonly mark: "elected" | "not-elected" | "plain";
  readonly cites: readonly CitationNumber[];
}

export interface TablePart {
  readonly kind: "table";
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** After which row the elected end; null where the table has no such line. */
  readonly line: number | null;
  readonly cites: readonly CitationNumber[];
}

export interface ListItem {
  readonly text: string;
  /** A date or place that leads the item, already in words. */
  readonly lead: string | null;
  readonly cites: readonly CitationNumber[];
}

export interface ListPart {
  readonly kind: "list";
  readonly title: string | null;
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}

/** A contest's result as bars. `alt` says in words what the picture shows. */
export interface ChartPart {
  readonly kind: "chart";
  readonly contest: string;
  readonly title: string;
  /** What the bars count: "votes", "first preferences", "per cent". */
  readonly unit: string;
  readonly bars: readonly {
    readonly name: string;
    readonly value: number;
    readonly shown: string;
    readonly elected: boolean | null;
  }[];
  /** What makes a starred figure or outcome less than certain; printed under the bars. */
  readonly doubts?: readonly string[];
  readonly sourceLine: string;
  readonly alt: string;
  readonly cites: readonly CitationNumber[];
}

export type Part = TextPart | FactsPart | TablePart | ListPart | ChartPart;

export type Status = "answered" | "clarify" | "unknown" | "declined" | "help";

/** A question to offer next. `ask` is what the desk is asked when it is chosen. */
export interface Suggestion {
  readonly label: string;
  readonly ask: string;
}

export interface Citation {
  readonly number: CitationNumber;
  readonly source: SourceId;
  readonly publisher: string;
  readonly title: string;
  readonly date: string | null;
  readonly url: string | null;
  /** "partisan", "blog" …: shown in the source line. */
  readonly standing: string | null;
}

/** The one value that comes back. Platform-free and without markup: text from a source is only text. */
export interface Answer {
  readonly status: Status;
  readonly title: string;
  readonly parts: readonly Part[];
  readonly citations: readonly Citation[];
  /** The day the record was last checked, where the answer is about now. */
  readonly asOf: string | null;
  /** How free text was read: "result, CLP section, September 2018". */
  readonly readAs: string | null;
  readonly suggestions: readonly Suggestion[];
}

/** How many sources a message lists; the rest are a question away. */
export const CITATIONS_SHOWN = 10;

/** Whether one table of the answer has each name and figure of a chart in a row. */
export function isTabled({ bars }: ChartPart, { parts }: Answer): boolean {
  return parts.some(
    (part) =>
      part.kind === "table" &&
      bars.every(({ name, shown }) =>
        part.rows.some(({ cells }) => cells.includes(name) && cells.includes(shown)),
      ),
  );
}
