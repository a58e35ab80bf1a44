import type { NewsQuery } from "../../news-query.ts";

const OFFICE = /^(?:office|team|campaign|camp) of (?<whose>.+)$/;

/** What somebody's office said as what whoever speaks for that one said, by whom articles have it; nothing of any other question. */
export function bySpokesperson(query: NewsQuery): readonly NewsQuery[] {
  if (query.kind !== "said" || !query.speaker || !("named" in query.speaker)) return [];
  const { whose } = OFFICE.exec(query.speaker.named)?.groups ?? {};
  return whose === undefined ? [] : [{ ...query, speaker: { named: `spokesperson of ${whose}` } }];
}
