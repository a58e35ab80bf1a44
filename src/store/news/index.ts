import type { News } from "#src/core/news.ts";
import type { Feed, FeedStore } from "#src/news/poll/feed-store.ts";
import { sameStory } from "#src/news/stories/story.ts";
import type { Connection } from "../schema.ts";
import { troubled } from "../trouble.ts";
import { parseArticle } from "./article-text.ts";
import {
  addFeed,
  claimFeed,
  feedAnswered,
  feedFailed,
  feedStates,
  haveFeeds,
  removeFeed,
} from "./feeds.ts";
import { keepAll } from "./keep-all.ts";
import { publisherKey } from "./publisher-key.ts";
import { findArticles, findStories } from "./read-articles.ts";
import { findStatements } from "./read-statements.ts";
import { textsOf } from "./texts.ts";

/** What the desk keeps of what was published: searched by the core, filled by feeds and by hand. */
export interface NewsStore extends News, FeedStore {
  /** Adds a feed beside those of data/feeds.yaml, due at once. False where its address is known already. */
  addFeed(feed: Feed, by: string, now: string): Promise<boolean>;
  /** Takes out a feed that was added so; those of the file are taken out there. */
  removeFeed(address: string): Promise<"removed" | "unknown" | "of the file">;
}

/** See `NewsStore`. Articles kept outlive a power cut, each whole or not at all. */
export function createNews(connection: Connection): NewsStore {
  const { reading } = connection;
  const texts = textsOf(connection.dialect);
  const using = { ...texts, sameStory, together: connection.together };
  return {
    keep: (articles, now) => troubled(() => keepAll(connection, articles, now, using)),
    async known(ids) {
      if (ids.length === 0) return [];
      const rows = await reading
        .selectFrom("articles")
        .select(["id", "body"])
        .where("id", "in", ids)
        .execute();
      return rows.map(({ id, body }) => {
        const { article, length } = parseArticle(body);
        return { id, title: article.title, length };
      });
    },
    articles: (search) => troubled(() => findArticles(reading, texts.articles, search)),
    stories: (search) => troubled(() => findStories(reading, texts.articles, search)),
    statements: (search) => troubled(() => findStatements(reading, texts.statements, search)),
    async isStranger(name) {
      const key = publisherKey(name);
      const row = await reading
        .selectFrom("strangers")
        .select("name")
        .where("name", "=", key)
        .executeTakeFirst();
      return row !== undefined;
    },
    async outlets() {
      const rows = await reading.selectFrom("publishers").select("name").execute();
      return rows.map(({ name }) => name);
    },
    feeds: () => troubled(() => feedStates(reading)),
    haveFeeds: (feeds, now) => troubled(() => haveFeeds(connection, feeds, now)),
    claimFeed: (now, until) => troubled(() => claimFeed(connection, now, until)),
    feedAnswered: (address, answer, now) =>
      troubled(() => feedAnswered(connection, address, answer, now)),
    feedFailed: (address, failure) => troubled(() => feedFailed(connection, address, failure)),
    addFeed: (feed, by, now) => troubled(() => addFeed(connection, feed, by, now)),
    removeFeed: (address) => troubled(() => removeFeed(connection, address)),
  };
}
