import type { Status, Suggestion } from "#src/core/answer.ts";

/** What stands for one source or several in a row; leads to the first. */
export interface CiteMark {
  /** "4", "4–9". */
  readonly text: string;
  /** The same read aloud: "Sources 4 to 9". */
  readonly label: string;
  readonly source: number;
}

/** A piece of text and what it rests on. */
export interface Cited {
  readonly text: string;
  readonly cites: readonly CiteMark[];
}

export interface TextView {
  readonly kind: "text";
  readonly sentences: readonly Cited[];
}

export interface FactsView {
  readonly kind: "facts";
  readonly title: string | null;
  readonly facts: readonly { readonly label: string; readonly value: Cited }[];
}

export interface TableView {
  readonly kind: "table";
  readonly caption: Cited;
  readonly columns: readonly {
    readonly label: string;
    readonly right: boolean;
    readonly under: boolean;
  }[];
  /** The column that names the row. */
  readonly name: number;
  readonly rows: readonly {
    readonly cells: readonly string[];
    readonly mark: "elected" | "not-elected" | "plain";
    /** What goes under the name where the screen is narrow. */
    readonly under: readonly { readonly label: string; readonly text: string }[];
    /** Without those that the caption gives for every row. */
    readonly cites: readonly CiteMark[];
    /** The line between elected and not elected comes after this row. */
    readonly last: boolean;
  }[];
}

export interface ListView {
  readonly kind: "list";
  readonly title: string | null;
  readonly ordered: boolean;
  readonly items: readonly (Cited & { readonly lead: string | null })[];
}

export interface ChartView {
  readonly kind: "chart";
  readonly picture: string;
  readonly alt: string;
  readonly caption: Cited;
}

export type PartView = TextView | FactsView | TableView | ListView | ChartView;

export interface SourceView {
  readonly number: number;
  readonly publisher: string;
  readonly title: string;
  readonly date: string | null;
  readonly url: string | null;
  readonly standing: string | null;
}

/** Where another platform's drawing of the answer is served. */
export interface PreviewView {
  readonly name: string;
  readonly path: string;
}

/** An answer with everything in words: the page only lays it out, and only as text. */
export interface View {
  readonly status: Status;
  readonly title: string;
  readonly parts: readonly PartView[];
  readonly sources: readonly SourceView[];
  /** The button for the sources beyond `shown`; null where all are shown. */
  readonly more: string | null;
  readonly shown: number;
  readonly asOf: string | null;
  readonly readAs: string | null;
  readonly suggestions: readonly Suggestion[];
  /** Tabs that show how other platforms draw it; filled in by the server. */
  readonly previews: readonly PreviewView[];
}
