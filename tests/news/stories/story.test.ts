import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isCopy, sameStory, traitsOf } from "#src/news/stories/story.ts";
import { articles, COPIES, OTHER, SAME } from "./articles.ts";
import { traits } from "./told.ts";

const of = Object.fromEntries(
  Object.entries(articles).map(([key, article]) => [key, traits(article)]),
) as Record<keyof typeof articles, ReturnType<typeof traits>>;

describe("one event", () => {
  test.each(SAME)("is told by “%s” and “%s”", (a, b) => {
    expect(sameStory(of[a], of[b])).toBe(true);
    expect(sameStory(of[b], of[a])).toBe(true);
  });

  test.each(OTHER)("is not told by both “%s” and “%s”", (a, b) => {
    expect(sameStory(of[a], of[b])).toBe(false);
    expect(sameStory(of[b], of[a])).toBe(false);
  });

  test("is told by an article and itself, whatever its length", () => {
    for (const each of Object.values(of)) expect(sameStory(each, each)).toBe(true);
  });
});

describe("a copy", () => {
  test("is nearly the same text: a version with more, a few other words, any later date", () => {
    for (const [a, b] of COPIES) expect(isCopy(of[a], of[b]), `${a}: ${b}`).toBe(true);
  });

  test("is no other text on the same event", () => {
    const copies = new Set(COPIES.map((pair) => [...pair].sort().join()));
    for (const [a, b] of [...SAME, ...OTHER]) {
      const versions = [a, b].every((key) =>
        COPIES.some((pair) => pair.some((one) => one === key)),
      );
      if (copies.has([a, b].sort().join()) || versions) continue;
      expect(isCopy(of[a], of[b]), `${a}: ${b}`).toBe(false);
    }
  });

  test("is not an article of which no more is had than the same notice", () => {
    const text = "Subscribe to read on.";
    const one = traits({ title: "Lintott tops ballot", published: "2019-11-12", text });
    const other = traits({ title: "Okapi resigns", published: "2019-11-12", text });
    expect(isCopy(one, other)).toBe(false);
    expect(sameStory(one, other)).toBe(false);
  });

  test("is not told in the same few words a month later", () => {
    const column = { title: "Committee notes", text: "Dilys Penhallow on the NEC." };
    const one = traits({ ...column, published: "2019-10-12" });
    const other = traits({ ...column, published: "2019-11-12" });
    expect(sameStory(one, other)).toBe(false);
  });

  test("is not one nothing of another nothing", () => {
    const nothing = traits({ title: "", published: "2019-11-12", text: "" });
    expect(isCopy(nothing, nothing)).toBe(false);
  });
});

describe("traits", () => {
  test("are plain JSON of no more than a few KB", () => {
    for (const each of Object.values(of)) {
      expect(JSON.parse(JSON.stringify(each))).toEqual(each);
      expect(JSON.stringify(each).length).toBeLessThan(4_000);
    }
  });

  test("of any article are made, and compared with any", () => {
    const subject = fc.record({
      kind: fc.constantFrom("person" as const, "organisation" as const, "contest" as const),
      id: fc.constantFrom("ada-lintott", "lantern", "clp-2019-11"),
    });
    const moment = fc.constantFrom(null, "2019", "2019-11", "2019-11-12", "no date");
    const told = fc.record({
      article: fc.record({
        title: fc.string({ unit: "binary" }),
        published: moment,
        found: fc.constantFrom("2019-11-12T08:00:00Z", "never"),
      }),
      lines: fc.array(
        fc.record({ text: fc.string({ unit: "binary" }), mentions: fc.array(subject) }),
        { maxLength: 4 },
      ),
      subjects: fc.array(subject, { maxLength: 4 }),
    });
    fc.assert(
      fc.property(told, told, (a, b) => {
        const [one, other] = [traitsOf(a), traitsOf(b)];
        expect(sameStory(one, other)).toBe(sameStory(other, one));
        expect(isCopy(one, other)).toBe(isCopy(other, one));
      }),
    );
  });

  test.each(["Lintott ", "1,", "a", "anti-", "re-elected "])(
    "of a megabyte of “%s” are made in no time",
    (piece) => {
      const text = piece.repeat(1_000_000 / piece.length);
      const began = performance.now();
      traitsOf({
        article: { title: text, published: null, found: "2019-11-12T08:00:00Z" },
        lines: [{ text, mentions: [] }],
        subjects: [],
      });
      expect(performance.now() - began).toBeLessThan(3_000);
    },
  );
});
