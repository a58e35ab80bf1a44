import type {
  Answer,
  ChartPart,
  Citation,
  FactsPart,
  ListPart,
  Part,
  TablePart,
} from "#src/core/answer.ts";
import { CITATIONS_SHOWN } from "#src/core/answer.ts";
import { plainText } from "#src/core/plain-text.ts";
import { date, plural } from "#src/words.ts";
import { chartPath } from "./charts.ts";
import { citeMarks } from "./cite-marks.ts";
import type {
  ChartView,
  FactsView,
  ListView,
  PartView,
  SourceView,
  TableView,
  View,
} from "./view.ts";

/** An answer as the page shows it: every part and every source, dates and counts in words. */
export function present(answer: Answer): View {
  const hidden = answer.citations.length - CITATIONS_SHOWN;
  return {
    status: answer.status,
    title: plainText(answer.title),
    parts: answer.parts.filter((one) => !isOffer(one, answer)).map(part),
    sources: answer.citations.map(source),
    shown: CITATIONS_SHOWN,
    more: hidden > 0 ? plural(hidden, "more source") : null,
    asOf: answer.asOf === null ? null : `As of ${date(answer.asOf)}`,
    readAs: answer.readAs === null ? null : `Read as: ${plainText(answer.readAs)}`,
    suggestions: answer.suggestions.map(({ label, ask }) => ({ label: plainText(label), ask })),
    previews: [],
  };
}

/** A list of what a question back offers: its buttons say the same. */
function isOffer(part: Part, { status, suggestions }: Answer): boolean {
  if (status !== "clarify" || part.kind !== "list" || part.title !== null) return false;
  return part.items.every(({ text }) => suggestions.some(({ label }) => label === text));
}

function part(from: Part): PartView {
  switch (from.kind) {
    case "text":
      return { kind: "text", sentences: from.sentences.map(cited) };
    case "facts":
      return facts(from);
    case "table":
      return table(from);
    case "list":
      return list(from);
    case "chart":
      return chart(from);
  }
}

function cited({ text, cites }: { text: string; cites: readonly number[] }) {
  return { text: plainText(text), cites: citeMarks(cites) };
}

function facts(from: FactsPart): FactsView {
  return {
    kind: "facts",
    title: words(from.title),
    facts: from.facts.map(({ label, value, cites }) => ({
      label: plainText(label),
      value: cited({ text: value, cites }),
    })),
  };
}

function table(from: TablePart): TableView {
  const columns = from.columns.map(({ label, align, narrow }) => ({
    label: plainText(label),
    right: align === "right",
    under: narrow === "under",
  }));
  const everywhere = from.cites.filter((cite) =>
    from.rows.every(({ cites }) => cites.includes(cite)),
  );
  return {
    kind: "table",
    caption: cited({ text: from.caption, cites: from.cites }),
    columns,
    name: Math.max(
      0,
      columns.findIndex(({ right, under }) => !right && !under),
    ),
    rows: from.rows.map(({ cells, mark, cites }, index) => {
      const shown = cells.map(plainText);
      return {
        cells: shown,
        mark,
        under: columns.flatMap(({ label, under }, i) => {
          const text = shown[i] ?? "";
          return under && text !== "" && text !== "–" ? [{ label, text }] : [];
        }),
        cites: citeMarks(cites.filter((cite) => !everywhere.includes(cite))),
        last: index + 1 === from.line && index + 1 < from.rows.length,
      };
    }),
  };
}

function list(from: ListPart): ListView {
  return {
    kind: "list",
    title: words(from.title),
    ordered: from.ordered,
    items: from.items.map(({ text, lead, cites }) => ({
      ...cited({ text, cites }),
      lead: words(lead),
    })),
  };
}

function chart(from: ChartPart): ChartView {
  return {
    kind: "chart",
    picture: chartPath(from),
    alt: plainText(from.alt),
    caption: cited({ text: `${from.title}, ${from.unit}`, cites: from.cites }),
  };
}

function source({ number, publisher, title, date: day, url, standing }: Citation): SourceView {
  return {
    number,
    publisher: plainText(publisher),
    title: plainText(title),
    date: day === null ? null : date(day),
    url: url !== null && /^https?:\/\//i.test(url) ? url : null,
    standing: words(standing),
  };
}

function words(text: string | null): string | null {
  return text === null ? null : plainText(text);
}
