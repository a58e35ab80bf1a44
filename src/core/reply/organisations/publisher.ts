import { count, date } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import { publishersOf } from "../../publishers.ts";
import type { QueryOf } from "../../query.ts";
import { Statements } from "../../statements.ts";
import type { ReplyContext } from "../context.ts";
import { oneOfEach } from "../words/citing.ts";
import { notInRecord } from "../words/missing.ts";

/** How many of a publisher's titles an answer lists. */
const LISTED = 8;

/** How the record marks a publisher, and what it cites of it. It knows no more of publishers than that. */
export function replyPublisher(query: QueryOf<"publisher">, { record }: ReplyContext): Answer {
  const publisher = publishersOf(record).get(query.publisher);
  const [first] = publisher?.sources ?? [];
  if (!publisher || !first) return notInRecord("publisher", query.publisher);
  const { name, sources } = publisher;
  const statements = new Statements(record.sources, name);
  const cited = sources.map(({ id }) => ({ sources: [id] as const }));
  const many = (n: number) => (n === 1 ? "one source" : `${count(n)} sources`);
  const standings = [...new Set(sources.flatMap(({ standing }) => standing ?? []))].map(
    (standing) => ({ standing, n: sources.filter((each) => each.standing === standing).length }),
  );
  const marked =
    standings.length > 0
      ? `which marks it as: ${standings.map(({ standing, n }) => (n === sources.length ? standing : `${standing} (${many(n)})`)).join("; ")}`
      : "which has no mark that it is partisan, a blog or a campaign's own site";
  const dates = sources.flatMap(({ date }) => date ?? []);
  const [oldest, newest] = [dates[0], dates.at(-1)];
  const when =
    oldest && newest
      ? oldest === newest
        ? ` of ${date(oldest)}`
        : `, dated ${date(oldest)} to ${date(newest)}`
      : "";
  statements.say(
    `${name} is a publisher cited in the record, ${marked}. It cites ${many(sources.length)} of it${when}, and says no more about it.`,
    oneOfEach(cited.slice(-LISTED), [first.id]),
  );
  statements.list(
    sources.length > LISTED ? `The latest ${count(LISTED)} of them` : "What it cites",
    sources
      .slice(-LISTED)
      .toReversed()
      .map(({ id, title, date: day }) => ({
        text: day ? `${title} (${date(day)})` : title,
        sources: [id] as const,
      })),
  );
  statements.suggest("What the record covers", "/nec coverage");
  return statements.answered();
}
