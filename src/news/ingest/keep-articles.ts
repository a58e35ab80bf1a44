import { date, plural } from "#src/words.ts";
import { type StoryTraits, traitsOf } from "../stories/story.ts";
import { fingerprintOf } from "./article-id.ts";
import type { FullyRead } from "./read-article.ts";

/** A read article as it is kept. */
export interface Keeping extends FullyRead {
  /** See `fingerprintOf`. */
  readonly fingerprint: string;
  /** By which its story is told. */
  readonly traits: StoryTraits;
}

export interface Kept {
  readonly id: string;
  readonly outcome: "new" | "updated" | "known";
}

/**
 * Where read articles are kept: on the disk, when it resolves. Where it rejects, the first of them may be kept, each
 * whole; who tries again loses none and keeps none twice.
 */
export interface Keeper {
  keep(articles: readonly Keeping[], now: string): Promise<readonly Kept[]>;
}

/** An article that was kept, and how. */
export interface KeptArticle {
  readonly read: FullyRead;
  readonly outcome: Kept["outcome"];
}

/** Keeps read articles: see `Keeper`. */
export async function keepArticles(
  read: readonly FullyRead[],
  keeper: Keeper,
  now: string,
): Promise<readonly KeptArticle[]> {
  const kept = await keeper.keep(read.map(keepingOf), now);
  return read.map((article, at) => ({ read: article, outcome: kept[at]?.outcome ?? "known" }));
}

const keepingOf = (read: FullyRead): Keeping => ({
  ...read,
  fingerprint: fingerprintOf(read.article.title, read.paragraphs),
  traits: traitsOf(read),
});

const OUTCOMES = { new: "New", updated: "Updated", known: "Known already" } as const;

/** "New: “Weavers meet”, The Example Gazette, 3 September 2018: 4 people, 3 statements". */
export function keptLine({ read, outcome }: KeptArticle): string {
  const { publisher, title, published } = read.article;
  const people = new Set(
    read.lines.flatMap(({ mentions }) =>
      mentions.filter(({ kind }) => kind === "person").map(({ id }) => id),
    ),
  );
  const about = [`“${title}”`, publisher, published === null ? "no date" : date(published)];
  const found = `${plural(people.size, "person", "people")}, ${plural(read.statements.length, "statement")}`;
  return `${OUTCOMES[outcome]}: ${about.join(", ")}: ${found}`;
}
