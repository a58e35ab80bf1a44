import { date } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import type { QueryOf } from "../../query.ts";
import { notice, Statements } from "../../statements.ts";
import type { ReplyContext } from "../context.ts";

/** Facts of the record that were corrected, when and why, the latest first. */
export function replyChanges(_query: QueryOf<"changes">, { record }: ReplyContext): Answer {
  const title = "Corrections of the record";
  const changes = record.changes.toSorted((a, b) => (a.date < b.date ? 1 : -1));
  if (changes.length === 0) {
    return notice("help", title, [
      `No fact of the record has been corrected so far. It was last checked on ${date(record.checked)}.`,
    ]);
  }
  const words = changes.map(({ date: day, what, why }) => ({
    lead: date(day),
    text: `${what} Why: ${why}`,
  }));
  if (changes.some(({ sources }) => !sources)) {
    return notice("help", title, ["What was corrected, the latest first:"], {
      items: words.map(({ lead, text }) => `${lead}: ${text}`),
    });
  }
  const statements = new Statements(record.sources, title);
  const items = changes.flatMap(({ sources }, at) => {
    const word = words[at];
    return word && sources ? [{ ...word, sources }] : [];
  });
  return statements.list(null, items).asOf(record.checked).answered();
}
