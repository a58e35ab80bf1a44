import type { Answer } from "../../answer.ts";
import type { NewsQuery, NewsQueryOf } from "../../news-query.ts";
import { nameWords } from "../../understand/read.ts";
import type { NewsContext } from "./context.ts";
import { replyNearest } from "./nearest.ts";

/** The publisher of a body's own pages, where articles of it were read: what a union has on its site; null where none were. */
async function publisherOf(id: string, { record, news }: NewsContext): Promise<string | null> {
  const body = record.organisations.get(id);
  if (!body) return null;
  const keyOf = (name: string) => nameWords(name).join(" ");
  const own = new Set([body.name, body.short ?? body.name, ...body.aliases].map(keyOf));
  return (await news.outlets()).find((outlet) => own.has(keyOf(outlet))) ?? null;
}

/**
 * The answer by a body's own pages where it is asked what that body said, and no page has it speak of that: what it
 * publishes it says. Null where it publishes nothing that was read, or nothing on that. Each line is quoted as the page's.
 */
export async function replyOnOwnPages(
  query: NewsQuery,
  context: NewsContext,
): Promise<Answer | null> {
  if (query.kind !== "said" || !query.speaker || !("id" in query.speaker)) return null;
  const { speaker, words = [], occasion = [], hints, subjects = [], from, to, comment } = query;
  const matter = [...words, ...occasion];
  // What a body wants it is told to want.
  if (comment || matter.length === 0 || hints?.includes("want")) return null;
  const publisher = await publisherOf(speaker.id, context);
  if (publisher === null) return null;
  const others = subjects.filter(({ id }) => id !== speaker.id);
  const asked: NewsQueryOf<"reported"> = {
    kind: "reported",
    publisher,
    words: matter,
    ...(hints && { hints }),
    ...(others.length > 0 && { subjects: others }),
    ...(from && { from }),
    ...(to && { to }),
  };
  return replyNearest(asked, context);
}
