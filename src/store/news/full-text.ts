import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Tables } from "../schema.ts";

/** What is looked for: every word, in the text or among the names, and of each group of tags one. */
export interface Wanted {
  readonly words: readonly string[];
  /** Words of which one at least must be in the text. */
  readonly some?: readonly string[];
  /** Words that must be in the name of who speaks. */
  readonly speaker?: readonly string[];
  readonly groups: readonly (readonly string[])[];
  /** Numbers before this are left out. */
  readonly from?: number;
  /** Numbers from this on are left out. */
  readonly before?: number;
}

/** What is put in. */
export interface Entry {
  readonly number: number;
  readonly text: string;
  readonly speaker: string;
  readonly tags: readonly string[];
}

/**
 * An index of words: numbers of articles or of statements by what they hold. Nothing is ranked in it: the highest
 * numbers come first, which is the newest articles, so that a word that every article has costs no more than a rare one.
 */
export interface FullText {
  create(db: Kysely<Tables>): Promise<void>;
  /** What puts entries in, one at least. */
  put(entries: readonly [Entry, ...Entry[]]): RawBuilder<unknown>;
  /** What takes entries out, one at least. */
  remove(numbers: readonly number[]): RawBuilder<unknown>;
  /** What selects the numbers of the newest that fit. */
  fitting(wanted: Wanted, limit: number): RawBuilder<{ number: number }>;
}

/** The numbers of the newest that fit. */
export async function find(
  text: FullText,
  db: Kysely<Tables>,
  wanted: Wanted,
  limit: number,
): Promise<readonly number[]> {
  const { rows } = await text.fitting(wanted, limit).execute(db);
  // PostgreSQL promises no order of what it puts together.
  return rows.map(({ number }) => Number(number)).toSorted((a, b) => b - a);
}

/** Words that say something: the others would find nothing. Neither engine takes a NUL. */
const told = (words: readonly string[]) =>
  words.map(withoutNul).filter((word) => /[\p{L}\p{N}]/u.test(word));

const withoutNul = (text: string) => text.replaceAll("\0", " ");

/** "anti-racist" is found by "antiracist" too, and "O’Byrne" by "obyrne". In linear time: a match begins only where a word does. */
function withJoined(given: string): string {
  const text = withoutNul(given);
  const joined =
    text
      .match(/(?<!\p{L})(?:\p{L}+(?:[-‑]\p{L}+)+|[ODdL][’']\p{Lu}\p{Ll}+)/gu)
      ?.map((word) => word.replace(/[-‑’']/g, "")) ?? [];
  return joined.length > 0 ? `${text} ${joined.join(" ")}` : text;
}

const quoted = (word: string) => `"${word.replaceAll('"', '""')}"`;
const all = (words: readonly string[]) => `(${words.map(quoted).join(" AND ")})`;
const any = (words: readonly string[]) => `(${words.map(quoted).join(" OR ")})`;

/** FTS5's way to say what is wanted. Every word stands in quotation marks, so that none is taken for an operator. */
function matching({ words, some = [], speaker = [], groups }: Wanted): string {
  const parts = [
    ...(told(words).length > 0 ? [`text : ${all(told(words))}`] : []),
    ...(told(some).length > 0 ? [`text : ${any(told(some))}`] : []),
    ...(told(speaker).length > 0 ? [`speaker : ${all(told(speaker))}`] : []),
    ...groups.map((tags) => `tags : ${any(tags)}`),
  ];
  return parts.join(" AND ");
}

/** FTS5, which keeps no text of its own. */
export function sqliteText(table: string): FullText {
  const name = sql.table(table);
  return {
    async create(db) {
      await sql`create virtual table ${name} using fts5(
        text, speaker, tags, content='', contentless_delete=1, tokenize='porter unicode61 remove_diacritics 2'
      )`.execute(db);
    },
    put(entries) {
      const rows = entries.map(
        ({ number, text, speaker, tags }) =>
          sql`(${number}, ${withJoined(text)}, ${withJoined(speaker)}, ${tags.join(" ")})`,
      );
      return sql`insert into ${name} (rowid, text, speaker, tags) values ${sql.join(rows)}`;
    },
    remove(numbers) {
      return sql`delete from ${name} where rowid in (${sql.join(numbers)})`;
    },
    fitting(wanted, limit) {
      const match = matching(wanted);
      if (match === "") return sql`select rowid as number from ${name} where false`;
      const from = wanted.from === undefined ? sql`` : sql`and rowid >= ${wanted.from}`;
      const before = wanted.before === undefined ? sql`` : sql`and rowid < ${wanted.before}`;
      return sql`select rowid as number from ${name} where ${name} match ${match} ${from} ${before}
        order by rowid desc limit ${limit}`;
    },
  };
}

/**
 * So many characters of a text can be searched on PostgreSQL, whose `tsvector` has at most a megabyte: a word of them
 * takes up to three times its characters, once whole, once in parts and once joined.
 */
const SEARCHABLE = 100_000;

/**
 * PostgreSQL's own, with English endings for the text and none for names and tags. Those within `newest` of the highest
 * number are looked through first, and the others only where these are too few: of a word that one article in ten has,
 * PostgreSQL would else read every row that has it: the slowest searches of 100,000 articles took three times as long.
 */
export function postgresText(table: string, newest: number): FullText {
  const name = sql.table(table);
  const index = sql.id(`${table}_index`);
  return {
    async create(db) {
      await sql`create table ${name} (
        number bigint primary key, words tsvector not null, speaker tsvector not null, tags text[] not null
      )`.execute(db);
      // One of all three: with one of each, PostgreSQL reads every row for a word and a tag that few have together.
      await sql`create index ${index} on ${name} using gin (words, speaker, tags)`.execute(db);
    },
    put(entries) {
      const rows = entries.map(
        ({ number, text, speaker, tags }) =>
          sql`(${number}::bigint, to_tsvector('english', ${withJoined(text.slice(0, SEARCHABLE))}), to_tsvector('simple', ${withJoined(speaker)}), ${[...tags]}::text[])`,
      );
      return sql`insert into ${name} (number, words, speaker, tags) values ${sql.join(rows)}`;
    },
    remove(numbers) {
      return sql`delete from ${name} where number = any(${[...numbers]}::bigint[])`;
    },
    fitting({ words, some = [], speaker = [], groups, from, before }, limit) {
      // Conditions of one cost are tried in this order, and a text is far from its row.
      const wants = [
        ...groups.map((tags) => sql`tags && ${[...tags]}::text[]`),
        ...told(words).map(
          (word) =>
            sql`(numnode(plainto_tsquery('english', ${word})) = 0 or words @@ plainto_tsquery('english', ${word}))`,
        ),
        ...(told(some).length > 0
          ? [
              sql`words @@ (${sql.join(
                told(some).map((word) => sql`plainto_tsquery('english', ${word})`),
                sql` || `,
              )})`,
            ]
          : []),
        ...told(speaker).map((word) => sql`speaker @@ plainto_tsquery('simple', ${word})`),
      ];
      if (wants.length === 0) return sql`select number from ${name} where false`;
      if (from !== undefined) wants.push(sql`number >= ${from}`);
      if (before !== undefined) wants.push(sql`number < ${before}`);
      const part = (...range: readonly RawBuilder<unknown>[]): RawBuilder<{ number: number }> =>
        sql`(select number from ${name} where ${sql.join([...wants, ...range], sql` and `)}
          order by number desc limit ${limit})`;
      // What has a beginning is few rows already.
      if (from !== undefined) return part();
      const cut = sql`(select coalesce(max(number), 0) - ${newest}::bigint from ${name})`;
      return sql`select number from (${part(sql`number >= ${cut}`)} union all ${part(sql`number < ${cut}`)}) as found
        limit ${limit}`;
    },
  };
}
