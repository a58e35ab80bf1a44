import { setImmediate } from "node:timers/promises";
import fc from "fast-check";
import { afterEach, describe, expect, onTestFinished, type TestContext, test } from "vitest";
import { openStore, type Place } from "#src/store/open.ts";
import type { Store } from "#src/store/store.ts";
import { type Invented, keepInvented, numbered } from "../support/invented-articles.ts";
import { type StoreProcess, startStoreProcess } from "../support/store-process.ts";

export interface NewsStoreUnderContract {
  readonly name: string;
  /** A place where no store was yet. */
  newPlace(context: TestContext): Promise<Place>;
}

const SPEECH: Invented = {
  url: "https://herald.example.org/speech",
  paragraphs: [
    "Ada Lintott spoke about the ballot on Monday.",
    "“Ballots should stay open for three weeks,” Ada Lintott said.",
    "Cleo Sandbar, a shop worker, said: “Nobody told us about the meeting.”",
  ],
};
const RESULT: Invented = {
  publisher: "Imaginary Courier",
  title: "Tarrow tops the poll",
  url: "https://courier.example.org/result",
  published: "2019-11-13",
  paragraphs: [
    "Oswin Tarrow came first in the anti-racist campaign’s count of the committee election.",
    "“I thank everybody who voted,” Oswin Tarrow said.",
  ],
};
const ada = { kind: "person", id: "ada-lintott" } as const;
const oswin = { kind: "person", id: "oswin-tarrow" } as const;

/** Holds what the store does for the news to its contract. */
export function newsStoreContract({ name, newPlace }: NewsStoreUnderContract): void {
  const opened: Store[] = [];
  const open = async (place: Place): Promise<Store> => {
    const store = await openStore(place);
    opened.push(store);
    return store;
  };
  const news = async (context: TestContext, ...all: readonly Invented[]) => {
    const store = await open(await newPlace(context));
    await keepInvented(store.news, ...all);
    return store.news;
  };
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close();
  });

  describe(`news in the store: ${name}`, () => {
    test("whoever keeps it, an article that can be seen later has a higher place than all that could be seen before", async (context) => {
      const place = await newPlace(context);
      const [one, other] = [await open(place), await open(place)];
      const placesIn = async () => {
        const stories = await one.news.stories({ limit: 99 });
        return stories.flatMap(({ articles }) => articles.map(({ kept = 0 }) => kept));
      };
      let isKeeping = true;
      const keeping = Promise.all(
        [one, other].map(async ({ news: keeper }, at) => {
          for (const n of [1, 2, 3, 4, 5]) await keepInvented(keeper, numbered(`${at}-${n}`));
        }),
      ).finally(() => {
        isKeeping = false;
      });
      const looks: { readonly upTo: number; readonly seen: number }[] = [];
      while (isKeeping) {
        const upTo = await one.digests.kept();
        looks.push({ upTo, seen: (await placesIn()).filter((each) => each <= upTo).length });
        // SQLite answers at once: without this nobody else would have their turn.
        await setImmediate();
      }
      await keeping;
      const places = await placesIn();
      expect(places.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
      for (const { upTo, seen } of looks)
        expect(seen).toBe(places.filter((each) => each <= upTo).length);
    });

    test("another version of an article keeps its place", async (context) => {
      const kept = await news(context, SPEECH, RESULT);
      const placeOf = async (id: string) =>
        (await kept.stories({ limit: 9 }))
          .flatMap(({ articles }) => articles)
          .find((each) => each.url === id)?.kept;
      expect(await placeOf(SPEECH.url ?? "")).toBe(1);
      const paragraphs = [...SPEECH.paragraphs, "The meeting went on until ten."];
      expect(await keepInvented(kept, { ...SPEECH, paragraphs })).toEqual(["updated"]);
      expect(await placeOf(SPEECH.url ?? "")).toBe(1);
      expect(await placeOf(RESULT.url ?? "")).toBe(2);
    });

    test("an article is new once", async (context) => {
      const kept = await news(context);
      expect(await keepInvented(kept, SPEECH)).toEqual(["new"]);
      expect(await keepInvented(kept, SPEECH)).toEqual(["known"]);
      expect(
        await keepInvented(kept, { ...SPEECH, url: "https://herald.example.org/again" }),
      ).toEqual(["known"]);
      expect(await kept.articles({ limit: 9 })).toHaveLength(1);
    });

    test("another publisher's copy is an article of the same story", async (context) => {
      const kept = await news(context, SPEECH);
      const copy = {
        ...SPEECH,
        publisher: "Imaginary Courier",
        url: "https://courier.example.org/speech",
      };
      expect(await keepInvented(kept, copy)).toEqual(["new"]);
      const [story, ...others] = await kept.stories({ subjects: [ada], limit: 9 });
      expect(others).toEqual([]);
      expect(story?.articles.map(({ publisher }) => publisher).sort()).toEqual([
        "Imaginary Courier",
        "The Example Herald",
      ]);
    });

    test("a new version takes the place of the old one, and is found first when that was", async (context) => {
      const kept = await news(context, SPEECH);
      const [before] = await kept.articles({ limit: 1 });
      const [first = ""] = SPEECH.paragraphs;
      expect(
        await keepInvented(kept, {
          ...SPEECH,
          paragraphs: [first, "Ada Lintott warned that time was short."],
        }),
      ).toEqual(["updated"]);
      const [after, ...more] = await kept.articles({ limit: 9 });
      expect(more).toEqual([]);
      expect(after?.article.found).toBe(before?.article.found);
      expect(await kept.statements({ words: ["weeks"], limit: 9 })).toEqual([]);
      expect(await kept.statements({ words: ["short"], limit: 9 })).toHaveLength(1);
    });

    test("one statement in two articles is one statement with two sources", async (context) => {
      const kept = await news(context, SPEECH, {
        ...SPEECH,
        publisher: "Imaginary Courier",
        title: "Three weeks, says Lintott",
        url: "https://courier.example.org/weeks",
        published: "2019-12-03",
        paragraphs: ["Ada Lintott said: “Ballots should stay open for three weeks.”"],
      });
      const found = await kept.statements({
        speaker: { id: ada.id },
        words: ["ballots"],
        limit: 9,
      });
      expect(found.map(({ articles }) => articles.map(({ publisher }) => publisher))).toEqual([
        ["The Example Herald", "Imaginary Courier"],
      ]);
      expect(
        await kept.statements({ publisher: "courier", speaker: { id: ada.id }, limit: 9 }),
      ).toHaveLength(0);
      expect(
        await kept.statements({
          publisher: "imaginary courier",
          speaker: { id: ada.id },
          limit: 9,
        }),
      ).toHaveLength(1);
    });

    test("what is looked for must all be there, in any form of the words", async (context) => {
      const kept = await news(context, SPEECH, RESULT);
      const titles = async (words: readonly string[]) =>
        (await kept.articles({ words, limit: 9 })).map(({ article }) => article.title);
      expect(await titles(["ballot"])).toEqual(["Lintott speaks in Eastmere"]);
      expect(await titles(["voting"])).toEqual(["Tarrow tops the poll"]);
      expect(await titles(["antiracist"])).toEqual(["Tarrow tops the poll"]);
      expect(await titles(["ballot", "railways"])).toEqual([]);
    });

    test("a publisher is found as people call it, and never another one's", async (context) => {
      const kept = await news(
        context,
        { ...SPEECH, publisher: "The Times of Nowhere", url: null },
        { ...SPEECH, publisher: "Nowhere Times", url: null },
        { ...SPEECH, publisher: "City N.W.", url: null },
      );
      const by = async (publisher: string) =>
        (await kept.articles({ publisher, limit: 9 })).map(({ article }) => article.publisher);
      expect(await by("times of nowhere")).toEqual(["The Times of Nowhere"]);
      expect(await by("The Times")).toEqual(["The Times of Nowhere"]);
      expect(await by("citynw")).toEqual(["City N.W."]);
      expect(await by("city nw")).toEqual(["City N.W."]);
      expect(await by("Weekly")).toEqual([]);
    });

    test("a time finds what may have been published in it, to the precision known", async (context) => {
      const dated = (published: string | null, n: number) => ({
        ...SPEECH,
        title: `Dated ${n}`,
        url: `https://herald.example.org/${n}`,
        published,
      });
      const kept = await news(
        context,
        dated("2016-03", 1),
        dated("2016", 2),
        dated("2016-02-26", 3),
        dated(null, 4),
      );
      const within = async (from: string, to: string) =>
        (await kept.articles({ from, to, limit: 9 })).map(({ article }) => article.title).sort();
      expect(await within("2016-03-10", "2016-03-20")).toEqual(["Dated 1", "Dated 2"]);
      expect(await within("2016", "2016")).toEqual(["Dated 1", "Dated 2", "Dated 3"]);
      expect(await within("2010", "2015")).toEqual([]);
    });

    test("who speaks is found by id and by a name as it is given, and nobody who speaks for them", async (context) => {
      const kept = await news(context, SPEECH, {
        ...RESULT,
        paragraphs: [
          "A friend of Oswin Tarrow said: “It was never in doubt for a minute.”",
          "“I thank everybody who voted,” Oswin Tarrow said.",
        ],
      });
      const said = async (speaker: { readonly id: string } | { readonly named: string }) =>
        (await kept.statements({ speaker, limit: 9 })).map(({ statement }) => statement.words);
      expect(await said({ id: ada.id })).toEqual(["Ballots should stay open for three weeks"]);
      expect(await said({ named: "sandbar" })).toEqual(["Nobody told us about the meeting."]);
      expect(await said({ named: "Tarrow" })).toEqual(["I thank everybody who voted"]);
      expect(await said({ named: "friend of tarrow" })).toEqual([
        "It was never in doubt for a minute.",
      ]);
      expect(await kept.isStranger("Cleo Sandbar")).toBe(true);
      expect(await kept.isStranger("Ada Lintott")).toBe(false);
    });

    test("a slip in the name of somebody outside the record is forgiven, and never taken for another's", async (context) => {
      const kept = await news(context, SPEECH);
      expect(await kept.strangerNear("cleo sandber")).toBe("cleo sandbar");
      expect(await kept.strangerNear("chleo sandbar")).toBe("cleo sandbar");
      expect(await kept.strangerNear("theo sandstone")).toBe(null);
      expect(await kept.strangerNear("sanbdar")).toBe("sandbar");
      expect(await kept.strangerNear("sanddbar")).toBe("sandbar");
      expect(await kept.strangerNear("sandber")).toBe(null);
      expect(await kept.strangerNear("sandbar")).toBe(null);
    });

    test("whoever works for somebody is not that one, and is found by the post", async (context) => {
      const kept = await news(context, {
        ...SPEECH,
        paragraphs: [
          "Cleo Sandbar, campaign manager to Martha Quarrell, said: “The count was a mess.”",
        ],
      });
      const said = async (named: string) =>
        (await kept.statements({ speaker: { named }, limit: 9 })).length;
      expect(await said("martha quarrell")).toBe(0);
      expect(await said("quarrell")).toBe(0);
      expect(await said("campaign manager")).toBe(1);
      expect(await said("cleo sandbar")).toBe(1);
    });

    test("words in a row mean the statement that has them so", async (context) => {
      const kept = await news(context, {
        ...SPEECH,
        paragraphs: [
          "“Three weeks it is,” Ada Lintott said.",
          "“Two weeks will do, and three will not,” said Oswin Tarrow.",
        ],
      });
      const words = ["three", "weeks"];
      const both = await kept.statements({ words, limit: 9 });
      expect(both).toHaveLength(2);
      const [only, ...more] = await kept.statements({
        words,
        phrase: "three weeks it is",
        limit: 9,
      });
      expect([only?.statement.speaker.name, more]).toEqual(["Ada Lintott", []]);
    });

    test("stories come newest first, each with all that tells of it", async (context) => {
      const kept = await news(context, RESULT, SPEECH);
      const stories = await kept.stories({ limit: 9 });
      expect(stories.map(({ articles }) => articles[0].published)).toEqual([
        "2019-12-02",
        "2019-11-13",
      ]);
      expect(
        (await kept.stories({ subjects: [oswin], limit: 9 })).map(
          ({ articles }) => articles[0].title,
        ),
      ).toEqual(["Tarrow tops the poll"]);
    });

    test("nothing that is looked for is taken for an order to the database", async (context) => {
      const kept = await news(context, SPEECH);
      const hostile = fc.oneof(
        fc
          .string({ unit: "binary", minLength: 1, maxLength: 40 })
          .map((text) => text.replaceAll("\0", " ")),
        fc.constantFrom(
          '"',
          "*",
          "a OR b",
          "NEAR(a b)",
          "text:ada",
          "'; drop table articles; --",
          "-",
          "^a",
          "(",
          "a AND",
          "{tags}:x",
        ),
      );
      await fc.assert(
        fc.asyncProperty(
          fc.array(hostile, { minLength: 1, maxLength: 4 }),
          hostile,
          async (words, named) => {
            await kept.articles({ words, publisher: named, limit: 3 });
            await kept.statements({ words, speaker: { named }, listener: named, limit: 3 });
            await kept.isStranger(named);
          },
        ),
        { numRuns: 60 },
      );
      expect(await kept.articles({ words: ["ballot"], limit: 9 })).toHaveLength(1);
    });

    test("a feed is claimed by one process for a while, and what became of it is kept", async (context) => {
      const place = await newPlace(context);
      const [one, other] = [await open(place), await open(place)];
      const feed = { name: "The Example Herald", address: "https://herald.example.org/feed" };
      await one.news.haveFeeds([feed], "2019-12-10T09:00:00Z");
      const claims = await Promise.all(
        [one, other].map(({ news: { claimFeed } }) =>
          claimFeed("2019-12-10T09:00:00Z", "2019-12-10T09:15:00Z"),
        ),
      );
      expect(claims.filter((claim) => claim !== null)).toHaveLength(1);
      await one.news.feedFailed(
        feed.address,
        { problem: "It is gone.", nextTry: "2019-12-10T10:00:00Z" },
        "2019-12-10T09:01:00Z",
      );
      await one.news.feedFailed(
        feed.address,
        { problem: "It is still gone.", nextTry: "2019-12-10T11:00:00Z" },
        "2019-12-10T10:01:00Z",
      );
      expect(await other.news.feeds()).toEqual([
        { ...feed, answered: null, newest: null, failures: 2, problem: "It is still gone." },
      ]);
      const answer = {
        etag: '"1"',
        lastModified: null,
        newest: "2019-12-02",
        nextTry: "2019-12-10T12:00:00Z",
      };
      await other.news.feedAnswered(feed.address, answer, "2019-12-10T11:01:00Z");
      expect(await one.news.feeds()).toEqual([
        {
          ...feed,
          answered: "2019-12-10T11:01:00.000Z",
          newest: "2019-12-02",
          failures: 0,
          problem: null,
        },
      ]);
      await one.news.haveFeeds([], "2019-12-10T12:00:00Z");
      expect(await other.news.feeds()).toEqual([]);
    });

    test("twenty processes that are killed while they keep lose nothing they acknowledged, and keep nothing twice", async (context) => {
      const place = await newPlace(context);
      const store = await open(place);
      const acknowledged: string[] = [];
      for (let n = 1; n <= 20; n++) {
        const child: StoreProcess = await startStoreProcess();
        onTestFinished(async () => {
          await child.kill();
        });
        child.tell({ open: place });
        await child.next();
        child.tell({ keep: `run${n}` });
        for (let line = 0; line < n % 4; line++) await child.next();
        const said = await child.kill();
        acknowledged.push(...said.filter((line) => line.startsWith("run")));
      }
      const kept = (await store.news.articles({ limit: 1000 })).map(({ article }) => article.title);
      expect(new Set(kept).size).toBe(kept.length);
      expect(acknowledged.filter((title) => !kept.includes(title))).toEqual([]);
      const words = await store.news.statements({ words: ["numbered"], limit: 1000 });
      expect(new Set(words.map(({ statement }) => statement.words)).size).toBe(words.length);
    }, 120_000);
  });
}
