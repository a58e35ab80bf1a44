import { lastWordOf } from "#src/words.ts";
import type { Line, Story, Subject } from "../../news.ts";
import type { NewsContext } from "./context.ts";
import { quoted } from "./quote.ts";
import { nameIn } from "./told.ts";

/** So many articles are looked through for what stories tell of somebody. */
const MOST_ARTICLES = 24;

/** A quotation that ends its sentence. */
const ENDED = /[.!?…]”$/;

/** What an article of a story tells of somebody whom its headline does not name. */
export interface StoryLine {
  readonly line: Line;
  /** In short, as a sentence: "Of Ada Tarrow: “…”". */
  readonly text: string;
}

/**
 * Of each story whose first headline does not name whom news is asked about, the first line of its article that does,
 * quoted, by the story's id. Nothing where news is asked of nobody of the record, or of several.
 */
export async function storyLinesOf(
  stories: readonly Story[],
  subjects: readonly Subject[],
  { news, record }: NewsContext,
): Promise<ReadonlyMap<string, StoryLine>> {
  const [subject, ...others] = subjects;
  if (!subject || others.length > 0 || subject.kind === "contest") return new Map();
  const name = nameIn(record, subject.id);
  const last = lastWordOf(name);
  const unsaid = stories.filter(({ articles: [{ title }] }) => !title.includes(last));
  if (unsaid.length === 0) return new Map();
  const read = await news.articles({ subjects: [subject], limit: MOST_ARTICLES });
  const linesOf = new Map(read.map(({ article, lines }) => [article.id, lines]));
  return new Map(
    unsaid.flatMap(({ id, articles: [article] }) => {
      const line = linesOf
        .get(article.id)
        ?.find(({ mentions }) => mentions.some((mention) => mention.id === subject.id));
      if (!line) return [];
      const words = quoted(line.text, [], [last]);
      return [[id, { line, text: `Of ${name}: ${words}${ENDED.test(words) ? "" : "."}` }]];
    }),
  );
}
