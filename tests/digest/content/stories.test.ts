import { describe, expect, test } from "vitest";
import type { Topic } from "#src/digest/model.ts";
import {
  ADA,
  article,
  CLP_2019,
  collectedFrom,
  LANTERN,
  MONDAY,
  OSWIN,
  story,
  subscribed,
  TUESDAY,
} from "./made-up-stories.ts";

const ids = (stories: readonly { readonly story: string }[]) => stories.map((each) => each.story);

describe("which stories a digest has", () => {
  test("what was found since the last one, whenever it was published", async () => {
    const found = (at: string, published: string) =>
      [article(`${at} ${published}`, { found: at, published })] as const;
    const { stories } = await collectedFrom([
      story("old news found now", { articles: found("2021-06-07T09:00:00.000Z", "2016-02-01") }),
      story("found at the last one", { articles: found(MONDAY, "2021-06-07") }),
      story("found at this one", { articles: found(TUESDAY, "2021-06-07") }),
      story("found after", { articles: found("2021-06-08T07:00:00.001Z", "2021-06-07") }),
    ]);
    expect(ids(stories).toSorted()).toEqual(["found at this one", "old news found now"]);
  });

  test("by the order in which they were kept, whenever they were found; by that where they have no place in it", async () => {
    const kept = (name: string, place: number, found: string) =>
      story(name, { articles: [article(name, { kept: place, found })] });
    const { stories } = await collectedFrom(
      [
        kept("told", 5, "2021-06-07T14:00:00.000Z"),
        kept("found long before", 6, "2021-05-01T09:00:00.000Z"),
        kept("found by a clock that is ahead", 7, "2021-06-09T09:00:00.000Z"),
        kept("kept while this is put together", 8, "2021-06-07T14:00:00.000Z"),
        story("without a place"),
      ],
      [ADA],
      { kept: { after: 5, upTo: 7 } },
    );
    expect(ids(stories).toSorted()).toEqual([
      "found by a clock that is ahead",
      "found long before",
      "without a place",
    ]);
  });

  test("a story told before comes again with what was found since alone, after those that are new", async () => {
    const grown = story("grown", {
      articles: [
        article("later", { publisher: "Imaginary Courier" }),
        article("earlier", { found: "2021-06-04T07:00:00.000Z" }),
      ],
    });
    const { stories } = await collectedFrom([grown, story("new")]);
    expect(ids(stories)).toEqual(["new", "grown"]);
    expect(stories[1]).toMatchObject({ articles: [{ id: "later" }], before: 1 });
  });

  test("those of a person, an organisation, a contest, a section's contests, or words", async () => {
    const all = [
      story("of ada"),
      story("of lantern", { subjects: [LANTERN], title: "Alliance meets in Eastmere" }),
      story("of the contest", { subjects: [CLP_2019], title: "Count by transferable vote ends" }),
      story("of nobody", { subjects: [], title: "Open selections debated" }),
    ];
    const of = async (topic: Topic) => ids((await collectedFrom(all, [topic])).stories);
    expect(await of(ADA)).toEqual(["of ada"]);
    expect(await of(LANTERN)).toEqual(["of lantern"]);
    expect(await of(CLP_2019)).toEqual(["of the contest"]);
    expect(await of({ kind: "section", id: "clp" })).toEqual(["of the contest"]);
    expect(await of({ kind: "words", words: "open selections" })).toEqual(["of nobody"]);
    expect(await of({ kind: "words", words: "?!" })).toEqual([]);
    expect(await of({ kind: "person", id: "nobody-known" })).toEqual([]);
    expect((await of({ kind: "everything" })).length).toBe(4);
  });

  test("a story about two of its topics comes once, with both", async () => {
    const both = story("both", { subjects: [ADA, LANTERN] });
    const { stories } = await collectedFrom([both], [LANTERN, ADA]);
    expect(stories).toMatchObject([{ story: "both", topics: [LANTERN, ADA] }]);
  });

  test("first those whose headline names what is followed, then those that more outlets have, then the latest", async () => {
    const beside = { title: "Ballots to stay open for longer" };
    const several = story("two outlets", {
      articles: [
        article("one", beside),
        article("other", { ...beside, publisher: "Imaginary Courier" }),
      ],
    });
    const { stories } = await collectedFrom([
      story("elsewhere, older", { ...beside }),
      story("elsewhere, latest", {
        articles: [article("latest", { ...beside, published: "2021-06-07" })],
      }),
      several,
      story("in the headline"),
    ]);
    expect(ids(stories)).toEqual([
      "in the headline",
      "two outlets",
      "elsewhere, latest",
      "elsewhere, older",
    ]);
  });

  test("as many as are wanted, and how many more there were", async () => {
    const many = Array.from({ length: 20 }, (_, at) => story(`story ${at}`));
    const cut = await collectedFrom(many, [ADA], { subscription: subscribed([ADA], { most: 3 }) });
    expect([cut.stories.length, cut.more]).toEqual([3, 17]);
    const most = await collectedFrom(many, [ADA], {
      subscription: subscribed([ADA], { most: 500 }),
    });
    expect([most.stories.length, most.more]).toEqual([10, 10]);
  });
});

describe("what is held for a manager", () => {
  const heldOf = async (title: string, more: Parameters<typeof story>[1] = {}) => {
    const { held, stories } = await collectedFrom([story("it", { title, ...more })]);
    expect(held.length + stories.length).toBe(1);
    return held.length === 1;
  };

  test("a headline that accuses, whether or not it names somebody", async () => {
    expect(await heldOf("Lintott accused of fraud")).toBe(true);
    expect(await heldOf("Committee member faces inquiry")).toBe(true);
    expect(await heldOf("Lintott calls for longer ballots")).toBe(false);
  });

  test("a story one of whose outlets accuses, even if it is not the one that would be told", async () => {
    const articles = [
      article("mild", { title: "Tarrow speaks" }),
      article("hard", { title: "Tarrow in smear row", found: "2021-05-01T00:00:00.000Z" }),
    ] as const;
    expect(await heldOf("", { articles })).toBe(true);
    expect(await heldOf("Tarrow speaks", { subjects: [ADA, OSWIN], accused: [OSWIN.id] })).toBe(
      true,
    );
  });

  test("a headline that says what a reported claim of the record is called", async () => {
    expect(await heldOf("Read here: the letter about the count")).toBe(true);
  });

  test("a headline about somebody with words of a report about them, though none accuses", async () => {
    const mabel = { kind: "person", id: "mabel-stokewell" } as const;
    const heldFrom = async (title: string) =>
      (await collectedFrom([story("it", { title, subjects: [mabel] })], [mabel])).held.length > 0;
    expect(await heldFrom("Stokewell and the mailing list of a union")).toBe(true);
    expect(await heldFrom("Stokewell speaks on transport")).toBe(false);
    expect(await heldOf("Lintott and the mailing list of a union")).toBe(false);
  });

  test("with what a manager needs to release it", async () => {
    const { held } = await collectedFrom([
      story("it", { title: "Lintott accused", accused: [ADA.id] }),
    ]);
    expect(held).toMatchObject([
      { story: "it", accused: [ADA.id], articles: [{ title: "Lintott accused" }] },
    ]);
  });

  test("words of accusation are no topic: nothing is told because of them", async () => {
    const { stories } = await collectedFrom([story("it")], [{ kind: "words", words: "fraud" }]);
    expect(stories).toEqual([]);
  });
});
