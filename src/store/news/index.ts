import type { News } from "#src/core/news.ts";
import type { Feed, FeedStore } from "#src/news/poll/feed-store.ts";
import { sameStory } from "#src/news/stories/story.ts";
import type { Connection } from "../schema.ts";
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
import { nearName } from "./near-name.ts";
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
    keep: (articles, now) => keepAll(connection, articles, now, using),
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
    articles: (search) => findArticles(reading, texts.articles, search),
    stories: (search) => findStories(reading, texts.articles, search),
    statements: (search) => findStatements(reading, texts.statements, search),
    async isStranger(name) {
      const key = publisherKey(name);
      const row = await reading
        .selectFrom("strangers")
        .select("name")
        .where("name", "=", key)
        .executeTakeFirst();
      return row !== undefined;
    },
    strangerNear: (name) => nearName(reading, name),
    async outlets() {
      const rows = await reading.selectFrom("publishers").select("name").execute();
      return rows.map(({ name }) => name);
    },
    feeds: () => feedStates(reading),
    haveFeeds: (feeds, now) => haveFeeds(connection, feeds, now),
    claimFeed: (now, until) => claimFeed(connection, now, until),
    feedAnswered: (address, answer, now) => feedAnswered(connection, address, answer, now),
    feedFailed: (address, failure) => feedFailed(connection, address, failure),
    addFeed: (feed, by, now) => addFeed(connection, feed, by, now),
    removeFeed: (address) => removeFeed(connection, address),
  };
}
