import { nameWords } from "#src/core/understand/read.ts";
import type { NecRecord } from "#src/record/record.ts";
import type { StoryItem } from "./collected.ts";
import { topicNames } from "./topic-names.ts";

/** What an outlet more is worth, and up to how many count. */
const OUTLET = 1;
const MOST_OUTLETS = 4;
/** What it is worth that a headline names the topic, and that nothing of the story was told before. */
const HEADLINED = 3;
const FRESH = 2;
/** What a topic more is worth that a story is about. */
const TOPIC = 1;

function headlines({ articles, topics }: StoryItem, record: NecRecord): boolean {
  const titles = articles.map(({ title }) => ` ${nameWords(title).join(" ")} `);
  return topics
    .flatMap((topic) => topicNames(topic, record).map(nameWords))
    .some(
      (name) => name.length > 0 && titles.some((title) => title.includes(` ${name.join(" ")} `)),
    );
}

/** The different outlets among articles. */
export function outletsOf({ articles }: Pick<StoryItem, "articles">): readonly string[] {
  return [...new Set(articles.map(({ publisher }) => publisher))];
}

function worth(item: StoryItem, record: NecRecord): number {
  return (
    (headlines(item, record) ? HEADLINED : 0) +
    (item.before === 0 ? FRESH : 0) +
    Math.min(outletsOf(item).length, MOST_OUTLETS) * OUTLET +
    item.topics.length * TOPIC
  );
}

/**
 * Best first: whose headline names what is followed, that were not told before, that many outlets have, that are about
 * several topics; of equals the latest published, then the latest found.
 */
export function ranked(items: readonly StoryItem[], record: NecRecord): readonly StoryItem[] {
  const when = ({ articles: [{ published, found }] }: StoryItem) =>
    `${published ?? found.slice(0, 10)} ${found}`;
  return items
    .map((item) => ({ item, worth: worth(item, record) }))
    .toSorted(
      (a, b) =>
        b.worth - a.worth ||
        when(b.item).localeCompare(when(a.item)) ||
        a.item.story.localeCompare(b.item.story),
    )
    .map(({ item }) => item);
}
