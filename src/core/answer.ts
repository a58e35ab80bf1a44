import type { Source, SourceId, Sources } from "#src/record/record.ts";

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

type Cell = string | number;

/**
 * Writes an `answered` answer. Every way to state something asks for its sources first and
 * numbers the citations itself, in order of first use: a statement without a citation cannot be built.
 */
export class Statements {
  readonly #sources: ReadonlyMap<SourceId, Source>;
  readonly #title: string;
  readonly #parts: Part[] = [];
  readonly #citations = new Map<SourceId, Citation>();
  readonly #suggestions: Suggestion[] = [];
  #asOf: string | null = null;

  constructor(sources: ReadonlyMap<SourceId, Source>, title: string) {
    this.#sources = sources;
    this.#title = title;
  }

  #cite(ids: Sources): readonly CitationNumber[] {
    const numbers = ids.map((id) => {
      const known = this.#citations.get(id);
      if (known) return known.number;
      const source = this.#sources.get(id);
      if (!source) throw new Error(`no source ${id} in the record`);
      const { publisher, title, date, url, standing } = source;
      const number = this.#citations.size + 1;
      this.#citations.set(id, { number, source: id, publisher, title, date, url, standing });
      return number;
    });
    if (numbers.length === 0) throw new Error("a statement needs a source");
    return [...new Set(numbers)].sort((a, b) => a - b);
  }

  /** A sentence. Sentences said one after another make one paragraph; `paragraph` begins a new one. */
  say(text: string, sources: Sources, where: "same" | "paragraph" = "same"): this {
    const sentence = { text, cites: this.#cite(sources) };
    const last = this.#parts.at(-1);
    if (where === "same" && last?.kind === "text") {
      this.#parts[this.#parts.length - 1] = {
        kind: "text",
        sentences: [...last.sentences, sentence],
      };
    } else this.#parts.push({ kind: "text", sentences: [sentence] });
    return this;
  }

  /** Labelled values, each with its sources. Nothing is added for an empty list. */
  facts(
    title: string | null,
    facts: readonly { label: string; value: string; sources: Sources }[],
  ): this {
    if (facts.length === 0) return this;
    this.#parts.push({
      kind: "facts",
      title,
      facts: facts.map(({ label, value, sources }) => ({
        label,
        value,
        cites: this.#cite(sources),
      })),
    });
    return this;
  }

  /** A table; `sources` are those of the whole, each row has its own. */
  table(table: {
    caption: string;
    columns: readonly Column[];
    rows: readonly { cells: readonly Cell[]; mark?: Row["mark"]; sources: Sources }[];
    line?: number | null;
    sources: Sources;
  }): this {
    this.#parts.push({
      kind: "table",
      caption: table.caption,
      columns: table.columns,
      cites: this.#cite(table.sources),
      rows: table.rows.map(({ cells, mark, sources }) => ({
        cells: cells.map(String),
        mark: mark ?? "plain",
        cites: this.#cite(sources),
      })),
      line: table.line ?? null,
    });
    return this;
  }

  /** A list of statements, each with its sources. Nothing is added for an empty list. */
  list(
    title: string | null,
    items: readonly { text: string; lead?: string | null; sources: Sources }[],
    ordered = false,
  ): this {
    if (items.length === 0) return this;
    this.#parts.push({
      kind: "list",
      title,
      ordered,
      items: items.map(({ text, lead, sources }) => ({
        text,
        lead: lead ?? null,
        cites: this.#cite(sources),
      })),
    });
    return this;
  }

  chart(chart: Omit<ChartPart, "kind" | "cites"> & { sources: Sources }): this {
    const { sources, ...rest } = chart;
    this.#parts.push({ kind: "chart", ...rest, cites: this.#cite(sources) });
    return this;
  }

  suggest(label: string, ask: string): this {
    this.#suggestions.push({ label, ask });
    return this;
  }

  /** Says the day on which the record was last checked, for answers about now. */
  asOf(day: string): this {
    this.#asOf = day;
    return this;
  }

  answered(): Answer {
    return this.#finish("answered");
  }

  /** Nothing is known of what was asked; what was stated is what is known instead. */
  unknown(): Answer {
    return this.#finish("unknown");
  }

  #finish(status: Status): Answer {
    if (this.#citations.size === 0) throw new Error(`"${this.#title}" states nothing`);
    return deepFreeze({
      status,
      title: this.#title,
      parts: this.#parts,
      citations: [...this.#citations.values()],
      asOf: this.#asOf,
      readAs: null,
      suggestions: this.#suggestions,
    });
  }
}

/**
 * An answer that states no fact about the world: a question back, "not known", a refusal, help.
 * Its status can never be `answered`.
 */
export function notice(
  status: Exclude<Status, "answered">,
  title: string,
  lines: readonly string[],
  options: { items?: readonly string[]; suggestions?: readonly Suggestion[] } = {},
): Answer {
  const parts: Part[] = [];
  if (lines.length > 0)
    parts.push({ kind: "text", sentences: lines.map((text) => ({ text, cites: [] })) });
  if (options.items && options.items.length > 0) {
    const items = options.items.map((text) => ({ text, lead: null, cites: [] }));
    parts.push({ kind: "list", title: null, ordered: false, items });
  }
  return deepFreeze({
    status,
    title,
    parts,
    citations: [],
    asOf: null,
    readAs: null,
    suggestions: options.suggestions ?? [],
  });
}

/** The same answer with a line that says how free text was read. */
export function withReading(answer: Answer, readAs: string): Answer {
  return Object.freeze({ ...answer, readAs });
}

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}
