import type { Kysely } from "kysely";
import type { Moment } from "#src/core/news.ts";
import type { Keeping, Kept } from "#src/news/ingest/keep-articles.ts";
import type { Tables, Write } from "../schema.ts";
import { articleText, parseArticle } from "./article-text.ts";
import { indexAgain, statementWrites } from "./keep-statements.ts";
import type { KeepingWith } from "./keeping-with.ts";
import { around, momentOf, numberOf } from "./numbers.ts";
import { publisherKey } from "./publisher-key.ts";
import { removeArticle } from "./remove-article.ts";
import { storyOf } from "./story-of.ts";
import { publisherTag, subjectTag, timeTags } from "./tags.ts";

/** Keeps one article, within a transaction. */
export async function keepOne(
  db: Kysely<Tables>,
  article: Keeping,
  now: string,
  using: KeepingWith,
): Promise<Kept> {
  const { id, publisher, published } = article.article;
  const key = publisherKey(publisher);
  const day = published ?? now.slice(0, 10);
  const { same, next, lastKept } = await alike(
    db,
    { id, key, fingerprint: article.fingerprint },
    day,
  );
  const before = same.find((each) => each.id === id);
  // The same publisher's same text under another address or another guid is known too.
  const isKnown = before ? before.fingerprint === article.fingerprint : same.length > 0;
  if (isKnown) return { id, outcome: "known" };
  if (before) await removeArticle(db, before.number, using);
  // What is found again is not found anew, and without a date of its own it stays where it was.
  const found = before ? parseArticle(before.body).article.found : article.article.found;
  const stays = published === null || before?.day === momentOf(numberOf(day));
  const number = before && stays ? before.number : next;
  const kept = before ? before.kept : lastKept + 1;
  const story = before?.story ?? (await storyOf(db, article, number, using));
  await insert(db, article, { number, key, story, found, kept }, using);
  return { id, outcome: before ? "updated" : "new" };
}

/**
 * The article that has an id and those of a publisher that have some text, the next number of a day, and the highest
 * place in the order of keeping: in one statement, for on PostgreSQL each takes as long to go there and back as to be answered.
 */
async function alike(
  db: Kysely<Tables>,
  { id, key, fingerprint }: { id: string; key: string; fingerprint: string },
  day: Moment,
) {
  const [from, before] = around(numberOf(day), 0);
  const ofDay = db
    .selectFrom("articles")
    .select((select) => select.fn.max("number").as("number"))
    .where("number", ">=", from)
    .where("number", "<", before);
  const place = db.selectFrom("articles").select((select) => select.fn.max("kept").as("kept"));
  // Each by itself: SQLite takes a highest value from the end of its index where nothing else is selected.
  const highest = db.selectNoFrom([ofDay.as("of_day"), place.as("place")]);
  const rows = await db
    .selectFrom(highest.as("highest"))
    .leftJoin("articles", (join) =>
      join.on((on) =>
        on.or([
          on("articles.id", "=", id),
          on.and([
            on("articles.fingerprint", "=", fingerprint),
            on("articles.publisher", "=", key),
          ]),
        ]),
      ),
    )
    .select(["of_day", "place", "id", "number", "fingerprint", "kept", "story", "body"])
    .execute();
  const same = rows.flatMap(({ number, story, body, ...row }) =>
    number === null || story === null || body === null
      ? []
      : [{ ...row, number, story, body, day: momentOf(number) }],
  );
  const { of_day: last = null, place: lastKept = null } = rows[0] ?? {};
  return { same, next: last === null ? from : last + 1, lastKept: lastKept ?? 0 };
}

async function insert(
  db: Kysely<Tables>,
  read: Keeping,
  row: { number: number; key: string; story: string; found: string; kept: number | null },
  using: KeepingWith,
): Promise<void> {
  const { number, key, story, found, kept } = row;
  const { lines, statements, writer, strangers, accused, subjects, paragraphs, fingerprint } = read;
  const article = { ...read.article, found };
  const length = paragraphs.reduce((sum, text) => sum + text.length, 0);
  const by = writer !== undefined && { writer };
  const told = { lines, statements, ...by, strangers, accused };
  const body = articleText({ article, ...told, subjects, length });
  const traits = JSON.stringify(read.traits);
  const plain = [article.title, ...lines.map((line) => line.text)].join("\n");
  // Whose column it is stands in no line of it.
  const speakers = new Set([
    ...(by ? [by.writer] : []),
    ...statements.map(({ speaker }) => speaker.name),
  ]);
  const text = [plain, ...[...speakers].filter((name) => !plain.includes(name))].join("\n");
  const published = [publisherTag(key), ...timeTags(article.published)];
  const tags = [...subjects.map(subjectTag), ...published];
  const names = new Set(strangers.map(publisherKey).filter(Boolean));
  const { id } = article;
  const values = { number, id, publisher: key, fingerprint, kept, story, body, traits };
  const said = await statementWrites(
    db,
    statements,
    { article: number, story, tags: published },
    using.statements,
  );
  await using.together(db, [
    db.insertInto("articles").values(values),
    using.articles.put([{ number, text, speaker: "", tags }]),
    ofPublisher(db, key, article.publisher),
    ...ofStrangers(db, [...names]),
    ...said.writes,
  ]);
  for (const statement of said.again) await indexAgain(db, statement, using.statements);
}

const ofPublisher = (db: Kysely<Tables>, key: string, name: string): Write =>
  db
    .insertInto("publishers")
    .values({ key, name })
    .onConflict((conflict) => conflict.column("key").doNothing());

const ofStrangers = (db: Kysely<Tables>, names: readonly string[]): readonly Write[] =>
  names.length === 0
    ? []
    : [
        db
          .insertInto("strangers")
          .values(names.map((name) => ({ name })))
          .onConflict((conflict) => conflict.column("name").doNothing()),
      ];
