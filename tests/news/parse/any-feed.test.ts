import fc from "fast-check";
import { expect, test } from "vitest";
import { parseFeed } from "#src/news/parse/feed.ts";
import { anyBytes, anyContentType } from "./arbitrary-feeds.ts";

const NOW = "2026-11-26T12:00:00Z";
const LATEST = Date.parse("2026-11-27T12:00:00Z");
const RUNS = 3_000;

const PLAIN = /^\S(?:[^\p{Cc}\u2028\u2029\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]*\S)?$/u;
const MARKUP = /<[a-z/!?]/i;
const DATE = /^\d{4}-\d\d(?:-\d\d(?:T\d\d:\d\d:\d\dZ)?)?$/;

const read = (bytes: Uint8Array, contentType: string | null, address: string) =>
  parseFeed(bytes, contentType, address, NOW);

/** Every entry of any feed. */
function everyEntry(check: (entry: Entry) => void): void {
  const address = "https://gazette.example/feeds/news.xml";
  fc.assert(
    fc.property(anyBytes, (bytes) => {
      const feed = read(bytes, null, address);
      for (const entry of feed.ok ? feed.entries : []) check(entry);
    }),
    { numRuns: RUNS },
  );
}

type Entry = Extract<ReturnType<typeof read>, { ok: true }>["entries"][number];

test("whatever comes under whatever type and address, nothing is thrown, and a refusal is a sentence", () => {
  fc.assert(
    fc.property(
      anyBytes,
      anyContentType,
      fc.oneof(fc.webUrl(), fc.string()),
      (bytes, contentType, address) => {
        const feed = read(bytes, contentType, address);
        for (const problem of feed.ok ? feed.problems : [feed.problem]) {
          expect(problem).toMatch(PLAIN);
          expect(problem).toMatch(/^[\p{Lu}\d].*\.$/u);
        }
      },
    ),
    { numRuns: RUNS },
  );
});

test("titles and summaries are plain text on one line, without markup, hidden characters and halves of characters", () => {
  everyEntry(({ title, summary }) => {
    for (const text of [title, summary]) {
      if (text === null) continue;
      expect(text).toMatch(PLAIN);
      expect(text).not.toMatch(MARKUP);
      expect(text.isWellFormed()).toBe(true);
      expect(text.length).toBeLessThanOrEqual(1_000);
    }
  });
});

test("addresses are http or https, without fragments and tracking, and read the same when read again", () => {
  everyEntry(({ url }) => {
    if (url === null) return;
    const { protocol, hash, username, searchParams, href } = new URL(url);
    expect(protocol).toMatch(/^https?:$/);
    expect([hash, username, searchParams.get("utm_source")]).toEqual(["", "", null]);
    expect(href).toBe(url);
  });
});

test("dates are ISO text and not more than a day ahead", () => {
  everyEntry(({ published, updated }) => {
    for (const date of [published, updated]) {
      if (date === null) continue;
      expect(date).toMatch(DATE);
      expect(Date.parse(date)).toBeLessThanOrEqual(LATEST);
    }
  });
});

test("keys are there, and each once", () => {
  const address = "https://gazette.example/feeds/news.xml";
  fc.assert(
    fc.property(anyBytes, (bytes) => {
      const feed = read(bytes, null, address);
      const keys = feed.ok ? feed.entries.map(({ key }) => key) : [];
      expect(keys.every((key) => key !== "" && key.length <= 500)).toBe(true);
      expect(new Set(keys).size).toBe(keys.length);
    }),
    { numRuns: RUNS },
  );
});
