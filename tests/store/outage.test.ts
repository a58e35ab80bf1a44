import { EventEmitter, once } from "node:events";
import { expect, test } from "vitest";
import { openStore } from "#src/store/open.ts";
import { keepInvented, numbered } from "../support/invented-articles.ts";
import { postgresOfFile } from "../support/postgres-of-file.ts";

const postgres = postgresOfFile();

const TENANT = { platform: "slack", id: "T1" };
const NOW = "2026-11-22T09:00:00.000Z";
const CLEAR =
  /^PostgreSQL (?:does not answer at DATABASE_URL\.|ended the connection\. The desk connects again|is starting up\. Try again)/;

/** Something that is done again and again, each time under another name, and what became of it. */
class Stream {
  readonly acknowledged: string[] = [];
  readonly refused: string[] = [];
  readonly done: Promise<void>;
  readonly #told = new EventEmitter();
  #ended = false;

  constructor(name: string, work: (name: string) => Promise<unknown>) {
    this.done = this.#run(name, work);
  }

  async #run(name: string, work: (name: string) => Promise<unknown>): Promise<void> {
    for (let n = 0; !this.#ended; n++) {
      await work(`${name}-${n}`).then(
        () => this.acknowledged.push(`${name}-${n}`),
        (fault: Error) => this.refused.push(fault.message),
      );
      this.#told.emit("tried");
    }
  }

  /** Resolves when so many more of its tries have succeeded, or failed. */
  async more(kind: "acknowledged" | "refused", many: number): Promise<void> {
    const wanted = this[kind].length + many;
    while (this[kind].length < wanted) await once(this.#told, "tried");
  }

  end(): Promise<void> {
    this.#ended = true;
    return this.done;
  }
}

test("a server that is stopped in the middle and comes back loses nothing it acknowledged, and the store says what is wrong meanwhile and goes on", async (context) => {
  const server = postgres(context);
  const store = await openStore({ url: await server.database() });
  const streams = {
    claims: new Stream("Ev", (key) => store.events.claim(TENANT, [key], NOW)),
    articles: new Stream("article", (title) => keepInvented(store.news, numbered(title))),
    installations: new Stream("sealed", (sealed) =>
      store.installations.write({ ...TENANT, id: sealed }, sealed, NOW),
    ),
    searches: new Stream("search", () => store.news.articles({ words: ["numbered"], limit: 9 })),
    conversations: new Stream("thread", (thread) => store.conversations.read(TENANT, thread)),
    feeds: new Stream("feed", () => store.news.claimFeed(NOW, NOW)),
  };
  const all = Object.values(streams);
  const each = (kind: "acknowledged" | "refused", many: number) =>
    Promise.all(all.map((stream) => stream.more(kind, many)));
  for (let outage = 0; outage < 2; outage++) {
    await each("acknowledged", 5);
    const refused = each("refused", 2);
    await server.halt();
    await refused;
    await expect(store.forget(NOW)).rejects.toThrow(CLEAR);
    const again = each("acknowledged", 5);
    await server.resume();
    await again;
  }
  await Promise.all(all.map((stream) => stream.end()));
  expect(all.flatMap(({ refused }) => refused.filter((said) => !CLEAR.test(said)))).toEqual([]);
  for (const key of streams.claims.acknowledged)
    expect(await store.events.claim(TENANT, [key], NOW), key).toBe(false);
  for (const id of streams.installations.acknowledged)
    expect(await store.installations.read({ ...TENANT, id })).toBe(id);
  const kept = (await store.news.articles({ limit: 100_000 })).map(({ article }) => article.title);
  expect(new Set(kept).size).toBe(kept.length);
  expect(streams.articles.acknowledged.filter((title) => !kept.includes(title))).toEqual([]);
  await store.close();
}, 60_000);
