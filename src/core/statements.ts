import type { Source, SourceId, Sources } from "#src/record/record.ts";
import type {
  Answer,
  ChartPart,
  Citation,
  CitationNumber,
  Column,
  Part,
  Row,
  Status,
  Suggestion,
} from "./answer.ts";

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
    if (!this.#suggestions.some((each) => each.ask === ask)) this.#suggestions.push({ label, ask });
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
