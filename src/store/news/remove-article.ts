import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import { indexAgain } from "./keep-statements.ts";
import type { KeepingWith } from "./keeping-with.ts";

/** Takes out an article of which a new version comes, and the statements that no other has. */
export async function removeArticle(
  db: Kysely<Tables>,
  article: number,
  { articles, statements, together }: KeepingWith,
): Promise<void> {
  const had = await db
    .deleteFrom("statement_articles")
    .where("article", "=", article)
    .returning("statement")
    .execute();
  const numbers = had.map(({ statement }) => Number(statement));
  const others = await withOthers(db, numbers);
  const gone = numbers.filter((number) => !others.has(number));
  await together(db, [
    articles.remove([article]),
    db.deleteFrom("articles").where("number", "=", article),
    ...(gone.length > 0
      ? [statements.remove(gone), db.deleteFrom("statements").where("number", "in", gone)]
      : []),
  ]);
  for (const number of others) await indexAgain(db, number, statements);
}

/** Of some statements, those that articles have. */
async function withOthers(db: Kysely<Tables>, numbers: readonly number[]): Promise<Set<number>> {
  if (numbers.length === 0) return new Set();
  const rows = await db
    .selectFrom("statement_articles")
    .select("statement")
    .distinct()
    .where("statement", "in", numbers)
    .execute();
  return new Set(rows.map(({ statement }) => Number(statement)));
}
