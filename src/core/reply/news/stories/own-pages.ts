import type { Answer } from "../../../answer.ts";
import { speakerIn } from "../../../articles/articles-for.ts";
import { nameAsked } from "../../../articles/whom/asked-name.ts";
import { isPageOf, isWrittenBy } from "../../../articles/whom/speaker.ts";
import type { ReadArticle } from "../../../news.ts";
import type { NewsQuery, NewsQueryOf } from "../../../news-query.ts";
import { nameWords } from "../../../understand/read.ts";
import type { NewsContext } from "../context.ts";
import { replyNearest } from "../nearest.ts";
import { BESIDE, replyReported } from "../reported.ts";

type Said = NewsQueryOf<"said">;
/** By which articles it is told: those of a publisher, of a time. */
type Where = Pick<NewsQueryOf<"reported">, "publisher" | "from" | "to">;

/** The publisher of a body's own pages, where articles of it were read: what a union has on its site; undefined where none were. */
function publisherOf(query: Said, { record }: NewsContext, outlets: readonly string[]) {
  const asked = speakerIn(query, record);
  if (!asked || !("id" in asked) || !asked.group) return undefined;
  const keyOf = (name: string) => nameWords(name).join(" ");
  const own = new Set(asked.names.map(keyOf));
  return outlets.find((outlet) => own.has(keyOf(outlet)));
}

const WRITES = /^(?:writ|wrote|report|argu)/;
/** So many articles by one writer are looked at. */
const MOST_WRITTEN = 5;

/** The articles that somebody wrote; of who does so for a living those that are in that one's own person, unless it is asked what was written. */
async function byWriter(query: Said, { record, news }: NewsContext): Promise<readonly Where[]> {
  const asked = speakerIn(query, record);
  if (!asked || ("id" in asked && asked.group)) return [];
  const name = nameAsked(asked);
  const { publisher, from, to } = query;
  const found = await news.articles({
    words: nameWords(name),
    ...(publisher && { publisher }),
    ...(from && { from }),
    ...(to && { to }),
    limit: MOST_WRITTEN,
  });
  const isTheirs = (read: ReadArticle) =>
    isWrittenBy(read, asked) && (WRITES.test(query.verb ?? "") || isPageOf(read, asked));
  return found.filter(isTheirs).map(({ article }) => ({
    publisher: article.publisher,
    ...(article.published && { from: article.published, to: article.published }),
  }));
}

/** What is asked of pages alone: what they say of the matter of a question, or of whom it is about; null where it has neither. */
function askedOf(query: Said, speaker: NonNullable<Said["speaker"]>) {
  const { words = [], occasion = [], hints, subjects = [], from, to } = query;
  const matter = [...words, ...occasion];
  const others = subjects.filter(({ id }) => !("id" in speaker) || id !== speaker.id);
  if (matter.length + others.length === 0) return null;
  return {
    kind: "reported",
    ...(matter.length > 0 && { words: matter }),
    ...(hints && { hints }),
    ...(others.length > 0 && { subjects: others }),
    ...(from && { from }),
    ...(to && { to }),
  } as const satisfies NewsQueryOf<"reported">;
}

/**
 * The answer by a body's own pages where it is asked what that body said, and no page has it speak of that: what it
 * publishes it says. Null where nothing of it was read, or nothing on that. Each line is quoted as the page's. `outlets`
 * are those of which articles were read.
 */
export async function replyOnBodysPages(
  query: NewsQuery,
  context: NewsContext,
  outlets: readonly string[],
): Promise<Answer | null> {
  if (query.kind !== "said" || !query.speaker) return null;
  // What a body wants it is told to want.
  if (query.comment || query.hints?.includes("want")) return null;
  const asked = askedOf(query, query.speaker);
  const publisher = asked?.words && publisherOf(query, context, outlets);
  return asked && publisher ? replyNearest({ ...asked, publisher }, context) : null;
}

/**
 * The answer by what somebody wrote, where it is asked what that one wrote or said and nothing else answers: the lines of
 * those articles that have all of it, each quoted as its outlet's. Null where none has.
 */
export async function replyByWriter(
  query: NewsQuery,
  context: NewsContext,
): Promise<Answer | null> {
  if (query.kind !== "said" || !query.speaker || query.comment || query.listener) return null;
  const asked = askedOf(query, query.speaker);
  if (!asked) return null;
  for (const page of await byWriter(query, context)) {
    const answer = await replyReported({ ...asked, ...page }, context, BESIDE);
    if (answer.status === "answered") return answer;
  }
  return null;
}
