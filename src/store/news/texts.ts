import type { Connection } from "../schema.ts";
import { type FullText, postgresText, sqliteText } from "./full-text.ts";
import { numbersOf } from "./numbers.ts";

/** Most of what is asked about is of two years. */
const NEWEST_DAYS = 2 * 365;

/** The two indexes of words: one of articles, one of statements. */
export function textsOf(dialect: Connection["dialect"]): {
  readonly articles: FullText;
  readonly statements: FullText;
} {
  const [articles, statements] = ["article_words", "statement_words"] as const;
  if (dialect === "sqlite")
    return { articles: sqliteText(articles), statements: sqliteText(statements) };
  const newest = numbersOf(NEWEST_DAYS);
  return {
    articles: postgresText(articles, newest.articles),
    statements: postgresText(statements, newest.statements),
  };
}
