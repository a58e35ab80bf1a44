import { list, sentenceCase } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import type { QueryOf } from "../../query.ts";
import { notice, Statements } from "../../statements.ts";
import type { ReplyContext } from "../context.ts";
import { notInRecord } from "../words/missing.ts";

/** What a term means, or the list of terms. */
export function replyGlossary(query: QueryOf<"glossary">, { record }: ReplyContext): Answer {
  if (query.term !== undefined) {
    const term = record.glossary.find(({ id }) => id === query.term);
    if (!term) return notInRecord("term", query.term);
    const aliases = term.aliases.length > 0 ? ` (also ${list(term.aliases, "or")})` : "";
    const text = /[.?!]$/.test(term.text) ? term.text : `${term.text}.`;
    const statements = new Statements(record.sources, term.term);
    return statements.say(`${sentenceCase(term.term)}${aliases}: ${text}`, term.sources).answered();
  }
  const [first] = record.glossary;
  if (!first) return notice("unknown", "Glossary", ["The record has no terms."]);
  const statements = new Statements(record.sources, "Glossary");
  const inOrder = record.glossary.toSorted((a, b) => a.term.localeCompare(b.term, "en-GB"));
  statements.list(
    null,
    inOrder.map(({ term, text, sources }) => ({ lead: term, text, sources })),
  );
  return statements.answered();
}
