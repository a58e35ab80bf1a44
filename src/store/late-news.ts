import { existsSync } from "node:fs";
import type { News } from "#src/core/news.ts";
import type { Place } from "./open.ts";
import { sqliteFile } from "./sqlite-file.ts";
import type { Store } from "./store.ts";

/** What was published, from a store that is opened when it is first asked. */
export interface LateNews extends News {
  close(): Promise<void>;
}

/** Reads the articles of a store that others fill, and makes none: where there is no store, nothing was published. */
export function lateNews(place: Place): LateNews {
  let opening: Promise<Store> | null = null;
  const from = async <T>(nothing: T, read: (news: News) => Promise<T>): Promise<T> => {
    if (!opening && "folder" in place && !existsSync(sqliteFile(place.folder))) return nothing;
    opening ??= import("./open.ts").then(({ openStore }) => openStore(place));
    try {
      return await read((await opening).news);
    } catch (fault) {
      await opening.catch(() => {
        opening = null;
      });
      throw fault;
    }
  };
  return {
    articles: (search) => from([], (news) => news.articles(search)),
    stories: (search) => from([], (news) => news.stories(search)),
    statements: (search) => from([], (news) => news.statements(search)),
    isStranger: (name) => from(false, (news) => news.isStranger(name)),
    strangerNear: (name) => from(null, (news) => news.strangerNear(name)),
    feeds: () => from([], (news) => news.feeds()),
    outlets: () => from([], (news) => news.outlets()),
    async close() {
      await (await opening?.catch(() => null))?.close();
    },
  };
}
