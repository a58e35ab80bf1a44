import { parentPort } from "node:worker_threads";
import { type FeedRead, parseFeed } from "#src/news/parse/feed.ts";
import { HOSTILE } from "./hostile-feeds.ts";

/** How one hostile feed was read. */
export interface HostileRead {
  readonly name: string;
  readonly bytes: number;
  readonly milliseconds: number;
  readonly read: FeedRead;
}

/** Reads each of the hostile feeds in turn, and tells how; a worker's thread can be given little memory. */
for (const [name, make] of Object.entries(HOSTILE)) {
  const bytes = new TextEncoder().encode(make());
  const from = performance.now();
  const read = parseFeed(bytes, null, "https://gazette.example/feed", "2026-11-26T12:00:00Z");
  const milliseconds = performance.now() - from;
  parentPort?.postMessage({ name, bytes: bytes.length, milliseconds, read } satisfies HostileRead);
}
