import type { FeedState, ReadArticle } from "#src/core/news.ts";
import type { Keeping } from "#src/news/ingest/keep-articles.ts";
import type { Feed, FeedStore, KeptFeed } from "#src/news/poll/feed-store.ts";

/** A store of feeds and articles as polling needs it, in memory. */
interface OpenFeeds extends FeedStore {
  feeds(): Promise<readonly FeedState[]>;
  articles(search: { readonly limit: number }): Promise<readonly ReadArticle[]>;
}

export async function openFeeds(): Promise<OpenFeeds> {
  const feeds = new Map<string, KeptFeed & { nextTry: string; problem: string | null }>();
  const articles = new Map<string, Keeping>();
  const store: OpenFeeds = {
    async haveFeeds(all: readonly Feed[], now: string) {
      for (const f of all)
        if (!feeds.has(f.address))
          feeds.set(f.address, {
            ...f,
            etag: null,
            lastModified: null,
            answered: null,
            newest: null,
            failures: 0,
            problem: null,
            nextTry: now,
          });
    },
    async claimFeed(now, until) {
      const due = [...feeds.values()]
        .filter((f) => f.nextTry <= now)
        .sort((a, b) => (a.nextTry < b.nextTry ? -1 : 1))[0];
      if (!due) return null;
      feeds.set(due.address, { ...due, nextTry: until });
      return due;
    },
    async feedAnswered(address, answer, now) {
      const f = feeds.get(address);
      if (f) feeds.set(address, { ...f, ...answer, answered: now, failures: 0, problem: null });
    },
    async feedFailed(address, { problem, nextTry }) {
      const f = feeds.get(address);
      if (f) feeds.set(address, { ...f, problem, nextTry, failures: f.failures + 1 });
    },
    async known(ids) {
      return ids.flatMap((id) => {
        const a = articles.get(id);
        return a ? [{ id, title: a.article.title, length: a.paragraphs.join("").length }] : [];
      });
    },
    async keep(all) {
      return all.map((a) => {
        const copy = [...articles.values()].some(
          (o) => o.article.publisher === a.article.publisher && o.fingerprint === a.fingerprint,
        );
        if (copy) return { id: a.article.id, outcome: "known" as const };
        const had = articles.has(a.article.id);
        articles.set(a.article.id, a);
        return { id: a.article.id, outcome: had ? ("updated" as const) : ("new" as const) };
      });
    },
    async feeds() {
      return [...feeds.values()];
    },
    async articles() {
      return [...articles.values()];
    },
  };
  return store;
}
