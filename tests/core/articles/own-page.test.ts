import { describe, expect, test } from "vitest";
import { commands } from "#commands";
import { fitsOf } from "#src/core/articles/lines/fit.ts";
import { indexed } from "#src/core/articles/lines/indexed.ts";
import { termsOf } from "#src/core/articles/words/terms.ts";
import { createDesk } from "#src/core/ask.ts";
import { withNext } from "#src/core/reply/news/quote/with-next.ts";
import { lastReading } from "#src/core/understand/news/last.ts";
import { read } from "#src/core/understand/read.ts";
import { readArticle, readerOf } from "#src/news/ingest/read-article.ts";
import { type Invented, invented } from "../../support/invented-articles.ts";
import { madeUpNews } from "../../support/made-up-news.ts";
import { madeUpRecord } from "../../support/record.ts";
import { spoken } from "../../support/spoken.ts";

const NOW = "2021-06-10T09:00:00Z";
type Read = Parameters<typeof madeUpNews>[0];

async function asked(articles: Read, text: string): Promise<string> {
  const desk = createDesk(madeUpRecord, { commands, news: madeUpNews(articles) });
  return spoken((await desk.answer({ text }, null, NOW)).answer);
}

/** A page that its writer signs and that names her nowhere else. */
const ownPage = (paragraphs: readonly string[]) =>
  readArticle(
    {
      ...{ publisher: "Loom Notes", title: "How it went", url: null, published: "2021-05-03" },
      ...{ paragraphs, found: NOW, writer: "Ada Lintott" },
    },
    readerOf(madeUpRecord),
  );

describe("a page of somebody's own", () => {
  const page = ownPage([
    "It was raining when I came home from the mill and found my phone full of messages.",
    "I grew up beside the looms, and the lockout of the dyers made me a campaigner.",
    "My street gave me a party that night.",
  ]);

  test("is about its writer, though it names that one nowhere", () => {
    expect(page.subjects).toContainEqual({ kind: "person", id: "ada-lintott" });
    const query = lastReading(read("What made Ada Lintott a campaigner?"), {
      ...{ record: madeUpRecord, now: NOW, conversation: null, outlets: [] },
    });
    const fits = query ? fitsOf(indexed(page), termsOf(query)) : [];
    const best = fits.toSorted((a, b) => b.score - a.score)[0];
    expect(page.lines[best?.at ?? -1]?.text).toContain("the lockout of the dyers");
  });
});

describe("on a page of somebody's own", () => {
  const page = ownPage([
    "I have never been prouder of the yard.",
    "We filled it for three nights with song.",
    "I am certain that the brass lanterns would still be dark had she not come for them.",
    "Nor is it only song that we have given.",
    "I mean to go on with it.",
  ]);

  test("the line that has the words answers, before those beside it", async () => {
    const text = await asked([page], "What did Ada Lintott write about the brass lanterns?");
    expect(text).toContain("would still be dark");
  });
});

const LIST: Invented = {
  title: "Weavers' hall names its four",
  published: "2021-05-04",
  paragraphs: [
    "The Lantern Alliance has put out a list of the four weavers who have its backing.",
    "They are Bram Thistlewood, Nessa Marl, Ansel Quay and Wilf Starling.",
    "The hall votes in June.",
  ],
};

describe("what goes on right after the line that answers", () => {
  const shown = (article: Invented) =>
    withNext([{ read: invented(article), at: 0 }]).map(
      ({ read: { lines }, at }) => lines[at]?.text,
    );

  test("is shown with it", () => {
    expect(shown(LIST)).toEqual(LIST.paragraphs.slice(0, 2));
  });

  test("but not the next matter", () => {
    const without = LIST.paragraphs.toSpliced(1, 1);
    expect(shown({ ...LIST, paragraphs: without })).toEqual(without.slice(0, 1));
  });
});

const STANDING: Invented = {
  title: "Lintott enters the race",
  published: "2021-05-05",
  paragraphs: [
    "Ada Lintott says that she is a candidate because nobody else will speak for the night shift.",
    "Ada Lintott said that the yard was full of people.",
  ],
};

describe("a reason that only articles have", () => {
  test("why somebody stands is told by any word for it", async () => {
    const text = await asked([invented(STANDING)], "Why is Ada Lintott standing for the NEC?");
    expect(text).toContain("nobody else will speak for the night shift");
  });
});
