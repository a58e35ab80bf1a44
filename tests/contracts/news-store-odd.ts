import { afterEach, describe, expect, onTestFinished, type TestContext, test } from "vitest";
import { openStore } from "#src/store/open.ts";
import type { Store } from "#src/store/store.ts";
import { type Invented, keepInvented, numbered } from "../support/invented-articles.ts";
import { startStoreProcess } from "../support/store-process.ts";
import type { NewsStoreUnderContract } from "./news-store.ts";

const HERALD: Invented = {
  url: "https://herald.example.org/weeks",
  paragraphs: ["Ada Lintott said: “Ballots should stay open for three weeks.”"],
};
const COURIER: Invented = {
  ...HERALD,
  publisher: "Imaginary Courier",
  url: "https://courier.example.org/weeks",
};
const ada = { id: "ada-lintott" };

const many = (length: number, text: (n: string) => string) =>
  Array.from({ length }, (_, n) => text(n.toString(36)));

const ideogram = (n: number) => String.fromCodePoint(0x4e00 + Math.floor(n));

/** Texts at the length at which articles are cut. */
const ODD: Readonly<Record<string, readonly string[]>> = {
  "2,000 statements": many(2000, (n) => `Ada Lintott said: “Item ${n} of a long list.”`),
  "200,000 letters and no space": ["a".repeat(200_000)],
  "very many different words": [many(45_000, (n) => n).join(" ")],
  "words joined without end": ["b-".repeat(99_000)],
  "names without end": ["Bb ".repeat(66_000)],
  "titles and names without end": ["Ms Bb and Cc ".repeat(15_000)],
  "very many joined words of three bytes a letter": [
    Array.from({ length: 49_000 }, (_, n) => `${ideogram(n % 250)}-${ideogram(n / 250)}`).join(" "),
  ],
  "very many addresses": [many(6_500, (n) => `a${n}.example.org/b${n}/c${n}?d=${n}`).join(" ")],
};

/** Holds the store of news to what it promises of new versions, dates, and texts that no newspaper would print. */
export function oddNewsContract({ name, newPlace }: NewsStoreUnderContract): void {
  const opened: Store[] = [];
  const news = async (context: TestContext, ...all: readonly Invented[]) => {
    const store = await openStore(await newPlace(context));
    opened.push(store);
    await keepInvented(store.news, ...all);
    return store.news;
  };
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close();
  });

  describe(`odd news in the store: ${name}`, () => {
    test("a surname that begins as O’Grady is one word", async (context) => {
      const kept = await news(context, {
        ...HERALD,
        paragraphs: ["Emily O’Grady, a dyer, said that the sale was a shame."],
      });
      for (const named of ["emily o’grady", "emily ogrady", "ogrady"])
        expect(await kept.statements({ speaker: { named }, limit: 9 })).toHaveLength(1);
      expect(await kept.statements({ speaker: { named: "grady" }, limit: 9 })).toEqual([]);
    });

    test("a statement that a new version leaves out stays with the others who have it, and is no longer the version's", async (context) => {
      const kept = await news(context, HERALD, COURIER);
      const other = { ...HERALD, paragraphs: ["Ada Lintott said: “Halls should open at noon.”"] };
      expect(await keepInvented(kept, other)).toEqual(["updated"]);
      const said = async (publisher: string) =>
        (await kept.statements({ publisher, speaker: ada, limit: 9 })).map(
          ({ statement }) => statement.words,
        );
      expect(await said("Example Herald")).toEqual(["Halls should open at noon."]);
      expect(await said("Imaginary Courier")).toEqual([
        "Ballots should stay open for three weeks.",
      ]);
    });

    test("a version with another date stands where that date is", async (context) => {
      const later = { ...COURIER, published: "2019-12-04", title: "Three weeks more" };
      const kept = await news(context, HERALD, later);
      const first = async () => (await kept.articles({ limit: 9 }))[0]?.article.publisher;
      expect(await first()).toBe("Imaginary Courier");
      await keepInvented(kept, {
        ...HERALD,
        published: "2019-12-06",
        paragraphs: [...HERALD.paragraphs, "Put right on Friday."],
      });
      expect(await first()).toBe("The Example Herald");
      expect(await kept.articles({ from: "2019-12-02", to: "2019-12-02", limit: 9 })).toEqual([]);
      expect(await kept.statements({ speaker: ada, limit: 9 })).toHaveLength(1);
    });

    test("days are told from other days of their month", async (context) => {
      const dated = (published: string, words: string): Invented => ({
        published,
        title: `Of ${published}`,
        url: `https://herald.example.org/${published}`,
        paragraphs: [`Ada Lintott said: “The hall of ${words} will be open to members.”`],
      });
      const kept = await news(
        context,
        dated("2016-03-09", "Eastmere"),
        dated("2016-03-12", "Westmere"),
        dated("2016-03-25", "Northmere"),
        dated("2016-03", "Southmere"),
        dated("2016", "Overmere"),
      );
      const span = { from: "2016-03-10", to: "2016-03-20" };
      const expected = ["Of 2016", "Of 2016-03", "Of 2016-03-12"];
      const articles = await kept.articles({ ...span, limit: 9 });
      expect(articles.map(({ article }) => article.title).sort()).toEqual(expected);
      const stories = await kept.stories({ ...span, limit: 9 });
      expect(stories.map((story) => story.articles[0].title).sort()).toEqual(expected);
      const said = await kept.statements({ ...span, speaker: ada, limit: 9 });
      expect(said.map((reported) => reported.articles[0].title).sort()).toEqual(expected);
    });

    test("few words, and silence, are one statement within a story alone", async (context) => {
      const short = (published: string): Invented => ({
        published,
        title: `Asked in ${published}`,
        url: `https://herald.example.org/${published}`,
        paragraphs: ["Ada Lintott said: “We shall see.”"],
      });
      const kept = await news(context, short("2012-05-01"), short("2019-05-01"));
      const said = await kept.statements({ speaker: ada, limit: 9 });
      expect(said.map(({ articles }) => articles.length)).toEqual([1, 1]);
    });

    test("outlets in another alphabet are not one another's", async (context) => {
      const kept = await news(
        context,
        { ...HERALD, publisher: "Пример" },
        { ...COURIER, publisher: "Другой" },
      );
      const found = await kept.articles({ publisher: "Пример", limit: 9 });
      expect(found.map(({ article }) => article.publisher)).toEqual(["Пример"]);
    });

    test("a search with a NUL in it finds what the rest of it finds", async (context) => {
      const kept = await news(context, HERALD);
      expect(await kept.articles({ words: ["lintott\0"], limit: 9 })).toHaveLength(1);
      expect(await kept.statements({ words: ["weeks", "\0"], limit: 9 })).toHaveLength(1);
    });

    for (const [what, text] of Object.entries(ODD))
      test(`an article of ${what} is kept, and found beside others`, async (context) => {
        const odd = { ...COURIER, title: "Lintott and the odd article", paragraphs: text };
        const kept = await news(context, odd, HERALD);
        expect(await kept.articles({ words: ["odd"], limit: 9 })).toHaveLength(1);
        expect(await kept.statements({ words: ["weeks"], limit: 9 })).toHaveLength(1);
        expect(await keepInvented(kept, { ...odd, paragraphs: ["Shorter."] })).toEqual(["updated"]);
      });

    test("a search while articles are kept does not wait for them, and finds what was kept before", async (context) => {
      const kept = await news(context, HERALD);
      const items = many(60, (n) => n).map((n) => ({ ...COURIER, ...numbered(n) }));
      let done = false;
      const keeping = keepInvented(kept, ...items).then(() => {
        done = true;
      });
      expect(await kept.statements({ words: ["weeks"], limit: 9 })).toHaveLength(1);
      expect(await kept.isStranger("Cleo Sandbar")).toBe(false);
      expect(done).toBe(false);
      await keeping;
      expect(await kept.articles({ limit: 99 })).toHaveLength(61);
    });

    test("two processes that keep at once lose nothing, and keep nothing twice", async (context) => {
      const place = await newPlace(context);
      const processes = await Promise.all([startStoreProcess(), startStoreProcess()]);
      onTestFinished(async () => {
        for (const each of processes) await each.kill();
      });
      for (const each of processes) {
        each.tell({ open: place });
        await each.next();
      }
      for (const [n, each] of processes.entries()) each.tell({ keep: `side${n}` });
      for (let line = 0; line < 30; line++) for (const each of processes) await each.next();
      const said = (await Promise.all(processes.map((each) => each.kill()))).flat();
      const store = await openStore(place);
      opened.push(store);
      const kept = (await store.news.articles({ limit: 1000 })).map(({ article }) => article.title);
      expect(new Set(kept).size).toBe(kept.length);
      const acknowledged = said.filter((line) => line.startsWith("side"));
      expect(acknowledged.length).toBeGreaterThanOrEqual(60);
      expect(acknowledged.filter((title) => !kept.includes(title))).toEqual([]);
    }, 60_000);
  });
}
