import fc from "fast-check";
import { expect, test } from "vitest";
import { keepArticles, keptLine } from "#src/news/ingest/keep-articles.ts";
import { type GivenArticle, readArticle, readerOf } from "#src/news/ingest/read-article.ts";
import { madeUpRecord } from "../../support/record.ts";

const reader = readerOf(madeUpRecord);
const given: GivenArticle = {
  publisher: "The Example Gazette",
  title: "Ada Lintott is nominated",
  url: "https://gazette.example/2020/1",
  published: "2020-03-02",
  paragraphs: [
    "Ada Lintott is nominated for the committee that runs Labour.",
    "“I am glad of it, and I thank everybody,” said Ada Lintott.",
  ],
  found: "2020-03-03T09:00:00Z",
};

test("an article is read into its sentences, whom they name, and who says what", () => {
  const read = readArticle(given, reader);
  const ada = { kind: "person", id: "ada-lintott" };
  expect(read).toMatchObject({
    article: {
      publisher: given.publisher,
      title: given.title,
      url: given.url,
      published: "2020-03-02",
      found: given.found,
    },
    lines: [
      { text: given.paragraphs[0], mentions: expect.arrayContaining([ada]) },
      { mentions: [ada] },
    ],
    statements: [
      {
        speaker: { ...ada, name: "Ada Lintott" },
        words: "I am glad of it, and I thank everybody",
      },
    ],
    subjects: expect.arrayContaining([ada]),
  });
});

test("what a screen would not only show is taken out of it, and no more than so much is read", () => {
  const read = readArticle(
    {
      ...given,
      title: `  Weavers\n\u202emeet ${"a".repeat(400)}`,
      publisher: "Loom\u0000 Blog",
      paragraphs: [
        "They met.\u200b\u0007",
        " ",
        "",
        `${"They left. ".repeat(10_000)}`,
        "a ".repeat(99_999),
        "After.",
      ],
    },
    reader,
  );
  expect(read.article.title).toMatch(/^Weavers meet a{280,290}$/);
  expect(read.article.publisher).toBe("Loom Blog");
  expect(read.paragraphs).toEqual(["They met.", expect.stringMatching(/^They left/)]);
});

test("any article is read", () => {
  const words = fc.constantFrom(
    "Ada Lintott",
    "Mr",
    "said",
    "“",
    "”",
    "that",
    ".",
    "Labour",
    "\n",
    "@everyone",
    "told",
    "\u202e",
    "’s",
  );
  const text = fc.oneof(
    fc.array(words, { maxLength: 40 }).map((all) => all.join(" ")),
    fc.string({ unit: "binary", maxLength: 60 }),
  );
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 5 }), (title, paragraphs) => {
      const read = readArticle({ ...given, title, paragraphs }, reader);
      return read.article.id.length === 32;
    }),
  );
});

test("what became of an article is said in a line", async () => {
  const read = readArticle(given, reader);
  const line = async (outcome: "new" | "updated" | "known", about = read) => {
    const keep = async () => [{ id: read.article.id, outcome }];
    const [kept] = await keepArticles([about], { keep }, given.found);
    return kept && keptLine(kept);
  };
  const rest =
    "“Ada Lintott is nominated”, The Example Gazette, 2 March 2020: 1 person, 1 statement";
  expect(await line("new")).toBe(`New: ${rest}`);
  expect(await line("updated")).toBe(`Updated: ${rest}`);
  expect(await line("known")).toBe(`Known already: ${rest}`);
  const bare = readArticle({ ...given, published: null, paragraphs: ["They met."] }, reader);
  expect(await line("new", bare)).toBe(
    "New: “Ada Lintott is nominated”, The Example Gazette, no date: 0 people, 0 statements",
  );
});

test("a site called after somebody of the record is that one's, unless what stands on it is another's", () => {
  const own = (publisher: string, ...more: readonly string[]) =>
    readArticle(
      {
        ...given,
        publisher,
        title: "The May meeting",
        paragraphs: ["I was late for the meeting.", ...more],
      },
      reader,
    ).statements.map(({ speaker, words }) => `${speaker.name}: ${words}`);
  expect(own("adalintott.example")).toEqual(["Ada Lintott: I was late for the meeting."]);
  expect(own("adalintott.example", "This post first appeared in the Gazette.")).toEqual([]);
  expect(own("lintott-gazette.example")).toEqual([]);
});

test("a page that is told to be another's is not of the one whose site it stands on", () => {
  const paragraphs = ["I was late for the meeting."];
  const page = { ...given, publisher: "adalintott.example", title: "The May meeting", paragraphs };
  expect(readArticle(page, reader).writer).toBe("Ada Lintott");
  expect(readArticle({ ...page, writer: null }, reader).writer).toBeUndefined();
});
