import type { Article, FeedState, News, Story, Subject } from "#src/core/news.ts";
import type { Collecting } from "#src/digest/content/collect.ts";
import { collect } from "#src/digest/content/collect.ts";
import type { Collected } from "#src/digest/content/collected.ts";
import { compose } from "#src/digest/content/compose.ts";
import type { Composed, Subscription, Topic } from "#src/digest/model.ts";
import { madeUpNews } from "../../support/made-up-news.ts";
import { madeUpRecord } from "../../support/record.ts";

export const ADA: Subject & Topic = { kind: "person", id: "ada-lintott" };
export const OSWIN: Subject & Topic = { kind: "person", id: "oswin-tarrow" };
export const LANTERN: Subject & Topic = { kind: "organisation", id: "lantern" };
export const CLP_2019: Subject & Topic = { kind: "contest", id: "clp-2019-11" };

/** Monday 7 and Tuesday 8 June 2021 at 08:00 in London. */
export const MONDAY = "2021-06-07T07:00:00.000Z";
export const TUESDAY = "2021-06-08T07:00:00.000Z";

/** An article found in the afternoon between the two, and published the day before. */
export function article(id: string, more: Partial<Article> = {}): Article {
  return {
    id,
    publisher: "The Example Herald",
    title: "Lintott calls for longer ballots",
    url: `https://herald.example.org/${id}`,
    published: "2021-06-06",
    found: "2021-06-07T14:00:00.000Z",
    ...more,
  };
}

/** A story of one article about Ada Lintott, unless more is said. */
export function story(id: string, more: Partial<Story> & { readonly title?: string } = {}): Story {
  const { title, ...rest } = more;
  const only = article(id, title === undefined ? {} : { title });
  return { id, articles: [only], subjects: [ADA], accused: [], ...rest };
}

const has = ({ articles }: Story, words: readonly string[]) =>
  words.every((word) =>
    articles.some(({ title }) => title.toLowerCase().includes(word.toLowerCase())),
  );

/** Those stories as the desk's news, each found by its subjects and the words of its headlines. */
export function newsOf(stories: readonly Story[], feeds: readonly FeedState[] = []): News {
  return {
    ...madeUpNews([]),
    feeds: async () => feeds,
    stories: async ({ subjects = [], words = [], limit }) =>
      stories
        .filter((each) => subjects.every(({ id }) => each.subjects.some((one) => one.id === id)))
        .filter((each) => has(each, words))
        .slice(0, limit),
  };
}

export const failing: FeedState = {
  name: "Imaginary Courier",
  address: "https://courier.example.org/feed",
  answered: "2021-06-03T09:00:00.000Z",
  newest: null,
  failures: 7,
  problem: "It answered 503.",
};

type Asked = Pick<Subscription, "kind" | "topics" | "rhythm" | "most" | "saysNothing">;

export const subscribed = (topics: readonly Topic[], more: Partial<Asked> = {}): Asked => ({
  kind: "digest",
  topics,
  rhythm: { days: [1, 2, 3, 4, 5], time: "08:00", zone: "Europe/London" },
  most: 8,
  saysNothing: false,
  ...more,
});

/** What Tuesday's digest or alert is collected from, with these stories; anything else may be given. */
export const collecting = (
  stories: readonly Story[],
  topics: readonly Topic[] = [ADA],
  more: Partial<Collecting> = {},
): Collecting => ({
  record: madeUpRecord,
  news: newsOf(stories),
  subscription: subscribed(topics),
  since: MONDAY,
  until: TUESDAY,
  ...more,
});

/** What is collected for Tuesday's digest: see `collecting`. */
export const collectedFrom = (...from: Parameters<typeof collecting>): Promise<Collected> =>
  collect(collecting(...from));

/** The digest of Tuesday from these stories. */
export async function digestOf(
  stories: readonly Story[],
  topics: readonly Topic[] = [ADA],
  more: Partial<Collecting & { readonly saysNothing: boolean }> = {},
): Promise<Composed | null> {
  const { saysNothing = false, ...rest } = more;
  return compose(
    await collectedFrom(stories, topics, rest),
    subscribed(topics, { saysNothing }),
    41,
  );
}
