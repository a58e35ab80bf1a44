import type { Connection } from "../schema.ts";
import { type FullText, postgresText, sqliteText } from "./full-text.ts";

/** The two indexes of words: one of articles, one of statements. */
export function textsOf(dialect: Connection["dialect"]): {
  readonly articles: FullText;
  readonly statements: FullText;
} {
  const text = dialect === "sqlite" ? sqliteText : postgresText;
  return { articles: text("article_words"), statements: text("statement_words") };
}
