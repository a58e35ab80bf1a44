import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import type { FullText } from "./full-text.ts";

/** The tables of articles, statements and feeds. Numbers are 64-bit on PostgreSQL; SQLite's always are. */
export async function createNewsTables(
  db: Kysely<Tables>,
  texts: { readonly articles: FullText; readonly statements: FullText },
): Promise<void> {
  await db.schema
    .createTable("articles")
    .addColumn("number", "bigint", (column) => column.primaryKey())
    .addColumn("id", "text", (column) => column.notNull().unique())
    .addColumn("publisher", "text", (column) => column.notNull())
    .addColumn("fingerprint", "text", (column) => column.notNull())
    .addColumn("story", "text", (column) => column.notNull())
    .addColumn("body", "text", (column) => column.notNull())
    .addColumn("traits", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex("articles_fingerprint")
    .on("articles")
    .columns(["fingerprint", "publisher"])
    .execute();
  await db.schema.createIndex("articles_story").on("articles").column("story").execute();
  await db.schema
    .createTable("statements")
    .addColumn("number", "bigint", (column) => column.primaryKey())
    .addColumn("key", "text", (column) => column.notNull().unique())
    .addColumn("body", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("statement_articles")
    .addColumn("statement", "bigint", (column) => column.notNull())
    .addColumn("article", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("statement_articles_both", ["statement", "article"])
    .execute();
  await db.schema
    .createIndex("statement_articles_article")
    .on("statement_articles")
    .column("article")
    .execute();
  await db.schema
    .createTable("publishers")
    .addColumn("key", "text", (column) => column.primaryKey())
    .addColumn("name", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("strangers")
    .addColumn("name", "text", (column) => column.primaryKey())
    .execute();
  await db.schema
    .createTable("feeds")
    .addColumn("address", "text", (column) => column.primaryKey())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("added_by", "text", (column) => column.notNull())
    .addColumn("etag", "text")
    .addColumn("last_modified", "text")
    .addColumn("answered", "text")
    .addColumn("newest", "text")
    .addColumn("failures", "integer", (column) => column.notNull())
    .addColumn("problem", "text")
    .addColumn("next_try", "text", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("feeds_next_try").on("feeds").column("next_try").execute();
  await texts.articles.create(db);
  await texts.statements.create(db);
}
