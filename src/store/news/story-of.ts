import { type Kysely, sql } from "kysely";
import type { Keeping } from "#src/news/ingest/keep-articles.ts";
import type { StoryTraits } from "#src/news/stories/story.ts";
import type { Tables } from "../schema.ts";
import type { KeepingWith } from "./keeping-with.ts";
import { around } from "./numbers.ts";
import { subjectTag } from "./tags.ts";

/** How many of those whom an article is about lead to its story, how far off it may be, and how many are compared. */
const LEADING = 4;
const DAYS = 7;
const LOOKED_AT = 400;
const COMPARED = 40;

/** The story of an article: that of the nearest of those about the same people that tells of the same event, else its own. */
export async function storyOf(
  db: Kysely<Tables>,
  { article, subjects, traits }: Keeping,
  number: number,
  { articles, sameStory }: KeepingWith,
): Promise<string> {
  const tags = subjects.slice(0, LEADING).map(subjectTag);
  if (tags.length === 0 || article.published === null) return article.id;
  const [from, before] = around(number, DAYS);
  const wanted = { words: [], groups: [tags], from, before };
  const nearest = await db
    .selectFrom("articles")
    .select(["story", "traits"])
    .where("number", ">=", from)
    .where("number", "<", before)
    .where("number", "in", sql<number>`(${articles.fitting(wanted, LOOKED_AT)})`)
    .orderBy(sql`abs(number - ${number})`)
    .limit(COMPARED)
    .execute();
  const same = nearest.find((each) => sameStory(traits, JSON.parse(each.traits) as StoryTraits));
  return same?.story ?? article.id;
}
