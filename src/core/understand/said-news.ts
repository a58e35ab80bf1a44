import type { NecRecord } from "#src/record/record.ts";
import { date } from "#src/words.ts";
import type { Subject } from "../news.ts";
import type { NewsQuery, NewsQueryOf } from "../news-query.ts";

const nameOf = ({ kind, id }: Subject, record: NecRecord): string =>
  (kind === "contest" ? record.contests.get(id)?.label : undefined) ??
  record.people.get(id)?.name ??
  record.organisations.get(id)?.name ??
  id;

/** What is asked about, after a word that leads to it; empty where it is everything. */
function aboutWords(
  lead: string,
  { subjects = [], words = [] }: Pick<NewsQuery, "subjects" | "words">,
  record: NecRecord,
): string {
  const all = [...subjects.map((each) => nameOf(each, record)), ...words];
  return all.length > 0 ? ` ${lead} ${all.join(" ")}` : "";
}

function spanWords({ from, to }: Pick<NewsQuery, "from" | "to">): string {
  if (from && from === to) return `, ${date(from)}`;
  if (from && to) return `, from ${date(from)} to ${date(to)}`;
  return `${from ? `, since ${date(from)}` : ""}${to ? `, until ${date(to)}` : ""}`;
}

function speakerName(query: NewsQueryOf<"said">, record: NecRecord): string | null {
  const { speaker } = query;
  if (!speaker) return null;
  if ("named" in speaker) return speaker.named;
  const { id } = speaker;
  return record.people.get(id)?.name ?? record.organisations.get(id)?.name ?? id;
}

function headOf(query: NewsQuery, record: NecRecord): string {
  switch (query.kind) {
    case "news":
      return `news${aboutWords("about", query, record)}`;
    case "said": {
      const name = speakerName(query, record);
      const listener = query.listener ? ` ${name ? "told" : "to"} ${query.listener}` : "";
      if (!name) return `who said${listener}${aboutWords("", query, record).replace(/\s+/, " ")}`;
      return `what ${name}${listener || " said"}${aboutWords("about", query, record)}`;
    }
    case "reported":
      return `what was reported${query.facet ? ` about the ${query.facet} of` : " about"}${aboutWords("", query, record).replace(/^\s+/, " ")}`;
    case "outlets":
      return `which outlets reported${aboutWords("on", query, record)}`;
    case "summary":
      return `summary of the article${aboutWords("about", query, record)}`;
  }
}

/** A question about what was published, in words that are understood as that question. */
export function sayNews(query: NewsQuery, record: NecRecord): string {
  const by = query.publisher ? `, according to ${query.publisher}` : "";
  return `${headOf(query, record)}${spanWords(query)}${by}`;
}
