import type { Article, News, Search, Story } from "#src/core/news.ts";
import type { NecRecord } from "#src/record/record.ts";
import { articleKey } from "../corrections/fact-keys.ts";
import type { Topic } from "../model.ts";
import type { Collecting } from "./collect.ts";
import type { StoryItem } from "./collected.ts";

/** How many of the newest stories about one topic are looked at: as many as the store ranks. */
const LOOKED_AT = 200;

/** A story that is about some topics, whole. */
export interface Matched {
  readonly story: Story;
  readonly item: StoryItem;
}

/** What finds the stories about a topic: one search, or one for each of a section's contests. */
function searchesFor(topic: Topic, record: NecRecord): readonly Search[] {
  switch (topic.kind) {
    case "everything":
      return [{ limit: LOOKED_AT }];
    case "words": {
      const words = topic.words.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
      return words.length > 0 ? [{ words, limit: LOOKED_AT }] : [];
    }
    case "section":
      return (record.bySection.get(topic.id) ?? []).map(({ id }) => ({
        subjects: [{ kind: "contest", id }],
        limit: LOOKED_AT,
      }));
    default:
      return [{ subjects: [{ kind: topic.kind, id: topic.id }], limit: LOOKED_AT }];
  }
}

/** What tells new articles from others. */
export type Looking = Pick<Collecting, "since" | "until" | "kept" | "told">;

/** Whether an article was told of before, is new, or comes with the next digest. */
function ageOf({ id, found, kept: place }: Article, looking: Looking): "before" | "new" | "later" {
  const { since, until, kept, told } = looking;
  const byPlace = kept !== undefined && place !== undefined;
  if (byPlace ? place > kept.upTo : found > until) return "later";
  const isNew = byPlace ? place > kept.after : found > since;
  return isNew && !told?.has(articleKey(id)) ? "new" : "before";
}

/**
 * Stories about some topics of which an article is new: each once, with the topics it is about in the order they were
 * given. When it was published does not count, and a story told before comes again only with what is new of it.
 */
export async function findStories(
  topics: readonly Topic[],
  { record, news, ...looking }: Looking & { readonly record: NecRecord; readonly news: News },
): Promise<readonly Matched[]> {
  const about = await Promise.all(
    topics.map(async (topic) => {
      const searches = searchesFor(topic, record).map((search) => news.stories(search));
      return { topic, stories: (await Promise.all(searches)).flat() };
    }),
  );
  const stories = new Map(about.flatMap((each) => each.stories.map((story) => [story.id, story])));
  return [...stories.values()].flatMap((story) => {
    const aged = (age: "before" | "new") =>
      story.articles.filter((each) => ageOf(each, looking) === age);
    const [first, ...rest] = aged("new");
    if (!first) return [];
    const item: StoryItem = {
      story: story.id,
      articles: [first, ...rest],
      before: aged("before").length,
      topics: about
        .filter((each) => each.stories.some(({ id }) => id === story.id))
        .map(({ topic }) => topic),
      people: story.subjects.flatMap(({ kind, id }) => (kind === "person" ? [id] : [])),
      accused: story.accused,
    };
    return [{ story, item }];
  });
}
