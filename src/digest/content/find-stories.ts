import type { Article, News, Search, Story } from "#src/core/news.ts";
import type { NecRecord } from "#src/record/record.ts";
import { articleKey } from "../corrections/fact-keys.ts";
import type { Instant, Topic } from "../model.ts";
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

/**
 * Stories about some topics of which an article was found after `since` and up to and with `until`: each once, with
 * the topics it is about in the order they were given. When it was published does not count, and a story told before
 * comes again only with what was found since. `told` are keys of articles that were posted, which are not new.
 */
export async function findStories(
  topics: readonly Topic[],
  {
    record,
    news,
    since,
    until,
    told,
  }: Readonly<Record<"since" | "until", Instant>> & {
    readonly record: NecRecord;
    readonly news: News;
    readonly told: ReadonlySet<string>;
  },
): Promise<readonly Matched[]> {
  const about = await Promise.all(
    topics.map(async (topic) => {
      const searches = searchesFor(topic, record).map((search) => news.stories(search));
      return { topic, stories: (await Promise.all(searches)).flat() };
    }),
  );
  const stories = new Map(about.flatMap((each) => each.stories.map((story) => [story.id, story])));
  return [...stories.values()].flatMap((story) => {
    const isNew = ({ id, found }: Article) =>
      found > since && found <= until && !told.has(articleKey(id));
    const [first, ...rest] = story.articles.filter(isNew);
    if (!first) return [];
    const item: StoryItem = {
      story: story.id,
      articles: [first, ...rest],
      before: story.articles.filter((each) => each.found <= until && !isNew(each)).length,
      topics: about
        .filter((each) => each.stories.some(({ id }) => id === story.id))
        .map(({ topic }) => topic),
      people: story.subjects.flatMap(({ kind, id }) => (kind === "person" ? [id] : [])),
      accused: story.accused,
    };
    return [{ story, item }];
  });
}
