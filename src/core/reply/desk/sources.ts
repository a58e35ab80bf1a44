import type { Source } from "#src/record/record.ts";
import { date } from "#src/words.ts";
import type { Answer, Citation } from "../../answer.ts";
import type { QueryOf } from "../../query.ts";
import { notice, Statements } from "../../statements.ts";
import type { ReplyContext } from "../context.ts";

/** Every source of the answer before this one, in full: publisher, title, date, address and standing. */
export function replySources(_query: QueryOf<"sources">, { previous }: ReplyContext): Answer {
  const cited = previous?.citations ?? [];
  if (!previous || cited.length === 0) {
    const why = previous
      ? "The last answer rests on no source: it states no fact."
      : "There is no answer before this one here.";
    return notice("unknown", "Sources", [why, "Ask something first, then ask for its sources."], {
      suggestions: [{ label: "The latest result", ask: "/nec result" }],
    });
  }
  const statements = new Statements(
    new Map(cited.map((one) => [one.source, asSource(one)])),
    `Sources: ${previous.title}`,
  );
  const items = cited.map((one) => ({ text: inFull(one), sources: [one.source] as const }));
  return statements
    .list(
      null,
      items.map(({ text, sources }) => ({ text, sources: [...sources] })),
      true,
    )
    .answered();
}

function asSource({ source, publisher, title, date, url, standing }: Citation): Source {
  return { id: source, publisher, title, date, url, standing: standing as Source["standing"] };
}

function inFull({ publisher, title, date: day, url, standing }: Citation): string {
  const parts = [
    standing ? `${publisher} (${standing})` : publisher,
    `“${title}”`,
    day ? date(day) : "no date on the page",
    url ?? "no address of the publisher's own in the record",
  ];
  return parts.join(", ");
}
