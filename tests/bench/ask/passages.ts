import MiniSearch from "minisearch";
import { commands } from "#commands";
import type { Answer, Citation, CitationNumber } from "#src/core/answer.ts";
import { createDesk } from "#src/core/ask.ts";
import type { NecRecord } from "#src/record/record.ts";
import { mixedQueries } from "../queries.ts";
import { type MakeContender, NOTHING, NOW } from "./contender.ts";

interface Passage {
  readonly id: number;
  readonly title: string;
  readonly text: string;
  readonly citations: readonly Citation[];
}

/** The statements of an answer, each with its sources: a sentence, a value, an item, a row. */
function statements({
  parts,
}: Answer): readonly { text: string; cites: readonly CitationNumber[] }[] {
  return parts.flatMap((part) => {
    if (part.kind === "text") return part.sentences;
    if (part.kind === "facts")
      return part.facts.map(({ label, value, cites }) => ({ text: `${label}: ${value}`, cites }));
    if (part.kind === "list")
      return part.items.map(({ lead, text, cites }) => ({ text: `${lead ?? ""} ${text}`, cites }));
    if (part.kind === "table")
      return part.rows.map(({ cells, cites }) => ({
        text: cells.map((cell, at) => `${part.columns[at]?.label}: ${cell}`).join(", "),
        cites,
      }));
    return [];
  });
}

/** One passage a fact: every statement that the desk makes about anything in the record. */
function passagesOf(record: NecRecord): readonly Passage[] {
  const desk = createDesk(record, { commands });
  const passages = mixedQueries(record, Number.POSITIVE_INFINITY)
    .map((query) => desk.ask({ query }, null, NOW).answer)
    .flatMap((answer) =>
      statements(answer).map(({ text, cites }) => ({
        title: answer.title,
        text,
        citations: answer.citations.filter(({ number }) => cites.includes(number)),
      })),
    )
    .filter(({ citations }) => citations.length > 0);
  return passages.map((passage, id) => ({ id, ...passage }));
}

/** Full-text search: the best passage is the answer, where any fits at all. */
export const fullText: MakeContender = (record) => {
  const passages = passagesOf(record);
  const index = new MiniSearch<Passage>({
    fields: ["title", "text"],
    searchOptions: { boost: { title: 2 }, fuzzy: 0.2 },
  });
  index.addAll(passages);
  return {
    answer(question) {
      const [best] = index.search(question);
      const passage = best && passages[best.id];
      if (!passage) return NOTHING;
      return {
        status: "answered",
        text: `${passage.title}. ${passage.text}`,
        citations: passage.citations.map(({ publisher, title, date, url }) => ({
          publisher,
          title,
          date,
          url,
        })),
      };
    },
  };
};
