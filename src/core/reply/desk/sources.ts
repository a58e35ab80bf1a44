import type { Contest, NecRecord, Source } from "#src/record/record.ts";
import { date, list, plural } from "#src/words.ts";
import type { Answer, Citation } from "../../answer.ts";
import type { QueryOf } from "../../query.ts";
import { notice, Statements } from "../../statements.ts";
import type { ReplyContext } from "../context.ts";
import { together } from "../words/citing.ts";
import { electionOf, resultAsk } from "../words/contest-words.ts";
import { notInRecord } from "../words/missing.ts";

/** Every source of the answer before this one, or of a contest, in full: publisher, title, date, address and standing. */
export function replySources(
  query: QueryOf<"sources">,
  { previous, record }: ReplyContext,
): Answer {
  if (query.contest === undefined) return ofAnswer(previous);
  const contest = record.contests.get(query.contest);
  return contest ? ofContest(record, contest) : notInRecord("contest", query.contest);
}

function ofAnswer(previous: Answer | null): Answer {
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

/** Where each figure comes from stands behind it in the result; here is everything that the record cites for it. */
function ofContest(record: NecRecord, contest: Contest): Answer {
  const statements = new Statements(record.sources, `Sources: ${contest.label}`);
  const [first, ...rest] = contest.candidates;
  const all = together(
    contest.sources,
    ...(first ? [first, ...rest].map(({ sources }) => sources) : []),
  );
  const cited = all.flatMap((id) => record.sources.get(id) ?? []);
  const publishers = [...new Set(cited.map(({ publisher }) => publisher))];
  statements.say(
    `What the record has of ${electionOf(contest)} rests on ${plural(cited.length, "source")}, of ${list(publishers)}.`,
    all,
  );
  statements.list(
    null,
    cited.map((source) => ({ text: inFull(source), sources: [source.id] })),
    true,
  );
  return statements.suggest(`Result: ${contest.label}`, resultAsk(contest)).answered();
}

function asSource({ source, publisher, title, date, url, standing }: Citation): Source {
  return { id: source, publisher, title, date, url, standing: standing as Source["standing"] };
}

function inFull({
  publisher,
  title,
  date: day,
  url,
  standing,
}: Pick<Source, "publisher" | "title" | "date" | "url"> & { standing?: string | null }): string {
  const parts = [
    standing ? `${publisher} (${standing})` : publisher,
    `“${title}”`,
    day ? date(day) : "no date on the page",
    url ?? "no address of the publisher's own in the record",
  ];
  return parts.join(", ");
}
