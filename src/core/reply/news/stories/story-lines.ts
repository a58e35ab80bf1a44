import { lastWordOf } from "#src/words.ts";
import { headingsOf } from "../../../articles/lines/headings.ts";
import { type Asked, askedFor, hasWordsOf, isOf } from "../../../articles/whom/speaker.ts";
import type { Line, ReadArticle, Story, Subject } from "../../../news.ts";
import type { NewsContext } from "../context.ts";
import { quoted } from "../quote/quote.ts";
import { nameIn } from "../quote/told.ts";

/** So many articles are looked through for what stories tell of somebody. */
const MOST_ARTICLES = 24;

/** A quotation that ends its sentence. */
const ENDED = /[.!?…]”$/;

/** What an article of a story tells of somebody whom its headline does not name. */
export interface StoryLine {
  /** The first line that begins with that one's name, or else that has it, no heading, with the next of its paragraph where that goes on about the same one. */
  readonly lines: readonly Line[];
  /** In short, as a sentence: "Of Ada Tarrow: “…”". */
  readonly text: string;
}

/**
 * Of each story whose first headline does not name whom news is asked about, the first line of its article that is about
 * that one, or names that one, quoted, by the story's id. Nothing where news is asked of nobody of the record, or of several.
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
  const readOf = new Map(read.map((each) => [each.article.id, each]));
  const asked = askedFor({ id: subject.id }, record);
  return new Map(
    unsaid.flatMap(({ id, articles: [article] }) => {
      const from = readOf.get(article.id);
      const headings = headingsOf(from?.lines ?? []);
      const naming = (from?.lines ?? []).flatMap(({ mentions, text }, line) =>
        mentions.some((mention) => mention.id === subject.id) && text !== headings[line]
          ? [line]
          : [],
      );
      const at = naming.find((line) => begins(from?.lines[line]?.text ?? "", last)) ?? naming[0];
      const first = from?.lines[at ?? -1];
      if (!from || at === undefined || !first) return [];
      const next = goesOn(from, at + 1, asked);
      const lines = next ? [first, next] : [first];
      const words = lines.map(({ text }) => quoted(text, [], [last]));
      const end = ENDED.test(words.at(-1) ?? "") ? "" : ".";
      return [[id, { lines, text: `Of ${name}: ${words.join(" ")}${end}` }]];
    }),
  );
}

/** So many words before a surname are a title, a post and what else a name has, and none of these. */
const MOST_BEFORE = 4;
const NO_NAME =
  /^(?:in|on|at|of|by|for|with|and|but|that|who|what|it|is|was|are|were|has|had|said|says)$/i;

/** Whether a line begins with somebody's name, and so is about that one: "Dame Ada Tarrow has", "The mill's founder Ada Tarrow had". */
function begins(text: string, last: string): boolean {
  const words = text.split(" ").slice(0, MOST_BEFORE + 1);
  const at = words.findIndex((word) => word.replace(/[,.:]$/, "") === last);
  return at >= 0 && !words.slice(0, at).some((word) => NO_NAME.test(word));
}

/** The line at a place where its paragraph goes on in it about whom a question asks, in a pronoun or that one's words. */
function goesOn(read: ReadArticle, at: number, asked: Asked): Line | null {
  const line = read.lines[at];
  if (!line || line.opens) return null;
  return hasWordsOf(read, at, asked) || isOf(read, at, asked) ? line : null;
}
