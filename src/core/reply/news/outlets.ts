import type { Claim, NecRecord, Source, Sources } from "#src/record/record.ts";
import { date, lastWordOf, list } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import { nearest } from "../../articles/nearest.ts";
import { claimsAbout } from "../../claims-of.ts";
import { HOME_PARTY, homeBody } from "../../home.ts";
import type { Article, ReadArticle, Subject } from "../../news.ts";
import type { NewsQueryOf } from "../../news-query.ts";
import { Statements } from "../../statements.ts";
import { citedAs, HEADLINELESS, sourcesWith } from "./article-sources.ts";
import type { NewsContext } from "./context.ts";
import { articlesOf, repliesTo, sayReplies } from "./guard.ts";
import { nothing } from "./nothing.ts";
import { isAnswer, outsideRecord, sayHeadlines } from "./outside-record.ts";
import { quoted } from "./quote.ts";
import { searchOf } from "./search.ts";
import { nameIn } from "./told.ts";

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

/** Named in so many lines, or in its headline, or quoted, somebody or a body is told of by an article, and not only named. */
const TOLD_OF = 2;
const MOST_BESIDE = 8;

/** Whether an article that tells of somebody, or of a body that not every article here is about, tells something by it. */
const isTelling = ({ kind, id }: Subject, record: NecRecord): boolean =>
  kind === "person" ||
  (kind === "organisation" &&
    record.organisations.get(id)?.name !== HOME_PARTY &&
    id !== homeBody(record));

/**
 * What other publishers have on the same people and bodies, in an article that tells of them, without the words that a
 * question has: one paper's “deselection” is another's “manipulated exit”.
 */
async function besideOf(
  { words, subjects = [], from, to }: NewsQueryOf<"outlets">,
  had: readonly Had[],
  { news, record }: NewsContext,
): Promise<readonly ReadArticle[]> {
  const telling = subjects.filter((each) => isTelling(each, record));
  if (!words || telling.length === 0) return [];
  const time = { ...(from && { from }), ...(to && { to }) };
  const all = await news.articles({ subjects, ...time, limit: MOST_ARTICLES });
  const known = new Set(had.map(({ publisher }) => publisher.toLowerCase()));
  const titled = ({ kind, id }: Subject) =>
    kind === "person" ? lastWordOf(nameIn(record, id)) : nameIn(record, id);
  const tellsOf = ({ article, lines, statements }: ReadArticle, subject: Subject): boolean =>
    article.title.includes(titled(subject)) ||
    statements.some(({ speaker }) => "id" in speaker && speaker.id === subject.id) ||
    lines.filter(({ mentions }) => mentions.some(({ id }) => id === subject.id)).length >= TOLD_OF;
  return all
    .filter(({ article }) => !known.has(article.publisher.toLowerCase()))
    .filter((each) => telling.some((subject) => tellsOf(each, subject)))
    .slice(0, MOST_BESIDE);
}

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
  const beside = outside ? [] : await besideOf(query, had, context);
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
  if (others.length > 0)
    statements.list(`Others that tell of ${list(names)}, without these words`, others.map(told));
  if (outside) sayHeadlines(statements, outside);
  sayReplies(statements, replies);
  return statements.answered();
}
