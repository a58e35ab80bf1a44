import type { NecRecord } from "#src/record/record.ts";
import { date, when } from "#src/words.ts";
import type { Subject } from "../../news.ts";
import type { NewsQuery, NewsQueryOf } from "../../news-query.ts";
import { oncePer } from "../../once-per.ts";
import { CLAUSES, type Field } from "../news-clauses.ts";

const ownName = ({ kind, id }: Subject, record: NecRecord): string =>
  (kind === "contest" ? record.contests.get(id)?.label : undefined) ??
  record.people.get(id)?.name ??
  record.organisations.get(id)?.name ??
  id;

/** Names that several people have. */
const shared = oncePer((record: NecRecord): ReadonlySet<string> => {
  const byName = Map.groupBy(record.people.values(), ({ name }) => name);
  return new Set([...byName].flatMap(([name, all]) => (all.length > 1 ? [name] : [])));
});

/** What somebody of the record, an organisation or a contest is called in the words of a query; of several of one name, with the id. */
export function nameOf(subject: Subject, record: NecRecord): string {
  const name = ownName(subject, record);
  return shared(record).has(name) ? `${name} (${subject.id})` : name;
}

function timeOf({ from, to }: Pick<NewsQuery, "from" | "to">): string | undefined {
  if (from && from === to) return when(from);
  if (from && to) return `from ${date(from)} to ${date(to)}`;
  if (from) return `since ${date(from)}`;
  return to && `until ${date(to)}`;
}

function speakerName({ speaker }: NewsQueryOf<"said">, record: NecRecord): string | null {
  if (!speaker) return null;
  return "named" in speaker ? speaker.named : nameOf({ kind: "person", id: speaker.id }, record);
}

function headOf(query: NewsQuery, record: NecRecord): string {
  switch (query.kind) {
    case "news":
      return "the news";
    case "said": {
      const name = speakerName(query, record);
      const said = query.verb ?? "said";
      return name ? `what ${name} ${said} in articles` : `who ${said} something in articles`;
    }
    case "reported":
      return "what articles report";
    case "outlets":
      return "which outlets had articles";
    case "summary":
      return "summary of an article";
  }
}

/** What each clause that a query can have says. */
function fieldsOf(query: NewsQuery): Partial<Record<Field, string | undefined>> {
  const said = query.kind === "said" ? query : undefined;
  const reported = query.kind === "reported" ? query : undefined;
  return {
    listener: said?.listener,
    facet: reported?.facet,
    words: query.words?.join(" and "),
    occasion: said?.occasion?.join(" and "),
    whole: reported?.whole && "",
    phrase: said?.phrase,
    quoted: said?.quoted,
    hints: (said ?? reported)?.hints?.join(" and "),
    comment: said?.comment && "",
    answers: (said ?? reported)?.answers,
    time: timeOf(query),
    publisher: query.publisher,
  };
}

/**
 * A question about what was published, in words that are understood as that question (`news/read-back.ts`): "what Jon
 * Lansman said in articles about Jeremy Corbyn, with the words open and selections, published in 2018, according to The Times".
 */
export function sayNews(query: NewsQuery, record: NecRecord): string {
  const subjects = query.subjects?.map((each) => ` about ${nameOf(each, record)}`) ?? [];
  const fields = fieldsOf(query);
  const clauses = CLAUSES.flatMap(([field, lead]) => {
    const said = fields[field];
    return said === undefined ? [] : [`, ${`${lead} ${said}`.trim()}`];
  });
  return [headOf(query, record), subjects.join(" and"), ...clauses].join("");
}
