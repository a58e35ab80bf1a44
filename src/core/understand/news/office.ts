import type { NewsQuery } from "../../news-query.ts";

/** What people have whose words are taken for theirs, whichever of them an article names. */
const OFFICES = ["spokesperson", "office", "campaign", "team", "camp"];
const OFFICE = new RegExp(`^(?<own>${OFFICES.join("|")}) of (?<whose>.+)$`);

/** What somebody's office said as what whoever speaks for that one said, and that one's campaign or team; nothing of any other question. */
export function bySpokesperson(query: NewsQuery): readonly NewsQuery[] {
  if (query.kind !== "said" || !query.speaker || !("named" in query.speaker)) return [];
  const { own, whose } = OFFICE.exec(query.speaker.named)?.groups ?? {};
  if (own === undefined || own === "spokesperson") return [];
  return OFFICES.filter((each) => each !== own).map((each) => ({
    ...query,
    speaker: { named: `${each} of ${whose}` },
  }));
}
