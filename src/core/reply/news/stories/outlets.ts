import type { Claim, NecRecord, Source, Sources } from "#src/record/record.ts";
import { date, list } from "#src/words.ts";
import type { Answer } from "../../../answer.ts";
import { nearest } from "../../../articles/nearest.ts";
import { claimsAbout } from "../../../claims-of.ts";
import type { Article, ReadArticle } from "../../../news.ts";
import type { NewsQueryOf } from "../../../news-query.ts";
import { Statements } from "../../../statements.ts";
import { articlesOf, repliesTo, sayReplies } from "../answered/guard.ts";
import type { NewsContext } from "../context.ts";
import { nothing } from "../nothing.ts";
import { quoted } from "../quote/quote.ts";
import { nameIn } from "../quote/told.ts";
import { searchOf } from "../search.ts";
import { citedAs, HEADLINELESS, sourcesWith } from "./article-sources.ts";
import { besideOf, NONE_BESIDE } from "./outlets-beside.ts";
import { isAnswer, outsideRecord, sayHeadlines } from "./outside-record.ts";

const MOST_ARTICLES = 60;

/** What one publisher had: its articles, and what the record cites of it. */
interface Had {
  readonly publisher: string;
  readonly pieces: readonly { readonly title: string; readonly date: string | null }[];
  readonly sources: Sources;
}

const within = (day: string | null, { from, to }: NewsQueryOf<"outlets">) =>
  day === null
    ? !from && !to
    : (!from || day.slice(0, from.length) >= from.slice(0, day.length)) &&
      (!to || day.slice(0, to.length) <= to.slice(0, day.length));

/** The sources of reported claims about those asked for: what the record has of who reported them. */
function ofRecord(query: NewsQueryOf<"outlets">, record: NecRecord): readonly Source[] {
  const claims: readonly Claim[] = (query.subjects ?? []).flatMap(({ id }) =>
    claimsAbout(record, id),
  );
  if (query.words) return [];
  const ids = new Set(claims.flatMap(({ sources }) => sources));
  return [...ids]
    .flatMap((id) => record.sources.get(id) ?? [])
    .filter((source) => within(source.date, query));
}

function groups(articles: readonly Article[], cited: readonly Source[]): readonly Had[] {
  const all = [
    ...articles.map((article) => ({
      ...article,
      date: article.published,
      source: citedAs([article])[0],
    })),
    ...cited.map((source) => ({ ...source, source: source.id })),
  ];
  const byPublisher = Map.groupBy(all, ({ publisher }) => publisher.toLowerCase());
  return [...byPublisher.values()].flatMap((pieces) => {
    const [first, ...rest] = pieces;
    if (!first) return [];
    const unlike = new Map(pieces.map((piece) => [piece.title.toLowerCase(), piece]));
    return {
      publisher: first.publisher,
      pieces: [...unlike.values()],
      sources: [first.source, ...rest.map(({ source }) => source)] as Sources,
    };
  });
}

/** Each article once. */
const unlike = (all: readonly ReadArticle[]) => [
  ...new Map(all.map((each) => [each.article.id, each])).values(),
];

const pieceWords = ({ title, date: day }: Had["pieces"][number]) =>
  `${title === "" ? HEADLINELESS : quoted(title)}${day ? `, ${date(day)}` : ""}`;

const told = ({ publisher, pieces, sources }: Had) => ({
  text: `${publisher}: ${pieces.map(pieceWords).join("; ")}`,
  sources,
});

/** Which publishers had something, by the articles read and by what the record cites of reported claims. */
export async function replyOutlets(
  query: NewsQueryOf<"outlets">,
  context: NewsContext,
): Promise<Answer> {
  const { record, news } = context;
  const outside = await outsideRecord(query, context);
  if (outside && isAnswer(outside)) return outside;
  const exact = outside?.articles ?? (await news.articles(searchOf(query, MOST_ARTICLES)));
  const near = query.words && !outside ? await nearest(query, context, "articles") : [];
  const found = unlike([...exact, ...near.map(({ read }) => read)]);
  const articles = found.map(({ article }) => article);
  const had = groups(articles, ofRecord(query, record));
  const [first, ...rest] = had;
  if (!first) return nothing(query, context);
  const { articles: beside, label } = outside ? NONE_BESIDE : await besideOf(query, found, context);
  const replies = await repliesTo(
    [...found, ...beside].map(({ article, accused }) => ({
      text: article.title,
      articles: [article],
      people: accused,
    })),
    context,
  );
  const names = (query.subjects ?? []).map(({ id }) => nameIn(record, id));
  const about =
    outside?.name ?? list([...names, ...(query.words ?? []).map((word) => `“${word}”`)]);
  const statements = new Statements(
    sourcesWith(
      [...articles, ...beside.map(({ article }) => article), ...articlesOf(replies)],
      record,
    ),
    "Which outlets reported it",
  );
  statements.say(
    `By what the desk has read, ${list(had.map(({ publisher }) => publisher))} reported on ${about}.`,
    [...first.sources, ...rest.flatMap(({ sources }) => sources)] as Sources,
  );
  statements.list(null, had.map(told));
  const others = groups(
    beside.map(({ article }) => article),
    [],
  );
  if (others.length > 0) statements.list(label, others.map(told));
  if (outside) sayHeadlines(statements, outside);
  sayReplies(statements, replies);
  return statements.answered();
}
