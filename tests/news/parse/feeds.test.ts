import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseFeed } from "#src/news/parse/feed.ts";
import { broken } from "./expected/broken.ts";
import { dates } from "./expected/dates.ts";
import { encodings } from "./expected/encodings.ts";
import type { Expectation, Expectations } from "./expected/expectation.ts";
import { formats } from "./expected/formats.ts";
import { links } from "./expected/links.ts";
import { none } from "./expected/none.ts";
import { text } from "./expected/text.ts";

const FOLDER = "tests/news/feeds";
const ADDRESS = "https://gazette.example/feeds/news.xml";
const NOW = "2026-11-26T12:00:00Z";

const NOTHING = { title: null, summary: null, url: null, published: null, updated: null };

function inFull(expected: Expectation) {
  if ("problem" in expected) return { ok: false, problem: expected.problem };
  const entries = expected.entries.map((entry) => ({ ...NOTHING, ...entry }));
  return { ok: true, title: "Harbour Gazette", entries, problems: expected.problems ?? [] };
}

describe.each(Object.entries({ formats, links, text, dates, encodings, broken, none }))(
  "%s",
  (_, expectations: Expectations) => {
    test.each(Object.entries(expectations))("%s", (file, expected) => {
      const contentType = "contentType" in expected ? expected.contentType : null;
      const read = parseFeed(readFileSync(`${FOLDER}/${file}`), contentType ?? null, ADDRESS, NOW);
      expect(read).toEqual(inFull(expected));
    });
  },
);

test("each of the feeds has an expectation", () => {
  const expected = Object.keys({
    ...formats,
    ...links,
    ...text,
    ...dates,
    ...encodings,
    ...broken,
    ...none,
  });
  expect(expected.toSorted()).toEqual(readdirSync(FOLDER).toSorted());
});
