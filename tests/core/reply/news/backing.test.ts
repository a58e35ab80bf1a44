import { describe, expect, test } from "vitest";
import { commands } from "#commands";
import { createDesk } from "#src/core/ask.ts";
import type { News } from "#src/core/news.ts";
import {
  isAboutNamedBefore,
  isBacked,
  isCandidacy,
  isDescribedAgain,
  tellsBacking,
  tellsBackingOf,
} from "#src/core/reply/news/backing.ts";
import type { FullyRead } from "#src/news/ingest/read-article.ts";
import { invented } from "../../../support/invented-articles.ts";
import { madeUpNews } from "../../../support/made-up-news.ts";
import { madeUpRecord } from "../../../support/record.ts";
import { spoken, spokenFirst } from "../../../support/spoken.ts";

const NOW = "2021-06-10T09:00:00Z";
const deskWith = (news: News) => createDesk(madeUpRecord, { commands, news });
/** What a desk says that has read one article. */
const toldBy = async (article: FullyRead, text: string) =>
  spoken((await deskWith(madeUpNews([article])).answer({ text }, null, NOW)).answer);

describe("a line", () => {
  test.each([
    ["Tarrow was backed by the Dyers.", true],
    ["Tarrow left in 2007 and was back by 2011.", false],
    ["That leaves Tarrow needing the support of one weaver in five.", false],
    ["Tarrow has the support of the Dyers.", true],
    ["Ada Orrery and Colin Vane spoke up for Tarrow.", true],
    ["The Dyers put together a slate for the hall.", true],
    ["The Dyers put together a book for the hall.", false],
  ])("says or says not that somebody stands behind another: %s", (line, is) => {
    expect(tellsBacking(line)).toBe(is);
  });
});

test.each([
  ["The Loom-backed slate won, but Tarrow came fourth.", ["Tarrow"], false],
  ["Loom-backed Tarrow won.", ["Tarrow"], true],
  ["The Loom-backed slate won, and Tarrow was backed by the Dyers.", ["Tarrow"], true],
  ["The Loom-backed slate won.", [], true],
])("what a name is joined to says whom it backs, and nobody else: %s", (line, names, is) => {
  expect(tellsBackingOf(line, names)).toBe(is);
});

test("the one whom the line before names alone is told of again by what that one is", () => {
  const again = (...paragraph: readonly string[]) =>
    isDescribedAgain(invented({ paragraphs: [paragraph.join(" ")] }), 1, ["ada-lintott"]);
  const weaver = "The weaver and runner was one of three supported by the Dyers.";
  expect(again("Ada Lintott is not going away.", weaver)).toBe(true);
  expect(again("Ada Lintott and Bram Thistlewood are not going away.", weaver)).toBe(false);
  expect(again("Ada Lintott is not going away.", "She was late.")).toBe(false);
  const apart = invented({ paragraphs: ["Ada Lintott is not going away.", weaver] });
  expect(isDescribedAgain(apart, 1, ["ada-lintott"])).toBe(false);
  const of = invented({ paragraphs: [`Ada Lintott is not going away. ${weaver}`] });
  expect(isDescribedAgain(of, 1, ["oswin-tarrow"])).toBe(false);
});

test.each([
  ["She was the only one to back him.", true],
  ["Her win was a surprise, as she is backed by the Fullers.", true],
  ["His aim was to back the strike.", false],
  ["The Dyers back the strike.", false],
])("whom a line before names is backed, or backs another: %s", (line, is) => {
  expect(isAboutNamedBefore(line)).toBe(is);
});

test("what somebody is backed in is the candidacy itself", () => {
  expect(["bid", "stand", "strike"].map(isCandidacy)).toEqual([true, true, false]);
});

describe("who stands behind somebody", () => {
  const article = invented({
    title: "Clerk of the weavers chosen",
    paragraphs: [
      "A 24-year-old weaver backed by the Dyers has been made clerk.",
      "Emily Brandreth, 24, beat Joshua Oakeshott, a dyer.",
      "The 24-year-old, who was also supported by the Spinners, said she was glad.",
      "Oakeshott, whose campaign was endorsed by the Carders, a group of old hands, was not.",
      "Ada Lintott took the second seat from supporters of the Menders.",
      "Her win was a surprise, as she is backed by the Fullers alone.",
    ],
  });
  const backing = (text: string) => toldBy(article, text);

  test("is told by lines that say so, of whom the article only describes too, and of nobody else", async () => {
    const text = await backing(
      "Which groups did Emily Brandreth have behind her, according to The Example Herald?",
    );
    expect(text).toContain("backed by the Dyers");
    expect(text).toContain("supported by the Spinners");
    expect(text).not.toMatch(/Carders|Menders|Fullers/);
  });

  test("is told of the slate of a group first by a line on “the slate”", async () => {
    const told = invented({
      title: "Lamplighters name their four",
      paragraphs: [
        "The Lamplighters have named four weavers.",
        "Joshua Oakeshott left the Lamplighters in May over the endorsement row.",
        "The slate is also supported by the Dyers and by Ramps First.",
      ],
    });
    const text = await toldBy(
      told,
      "Which groups support the Lamplighters' slate, according to The Example Herald?",
    );
    expect(text).toContain("Ramps First");
    expect(`${text} in May`.indexOf("in May")).toBeGreaterThan(text.indexOf("Ramps First"));
  });

  test("is told by what somebody has behind her, and not by those who leave her", async () => {
    const told = invented({
      title: "Clerk of the weavers chosen",
      paragraphs: [
        "Emily Brandreth is standing for clerk.",
        "The Spinners voted on Monday to abandon Emily Brandreth and to nominate Joshua Oakeshott instead.",
        "Ms Brandreth has behind her the Dyers and the Old Hands of Pell.",
      ],
    });
    const text = await toldBy(
      told,
      "Which groups does Emily Brandreth have behind her, according to The Example Herald?",
    );
    expect(text).toContain("the Dyers");
    expect(text).not.toContain("Spinners");
  });

  test("is told by whom the supporters include, and by whom somebody has behind", async () => {
    const told = invented({
      title: "Clerk of the weavers chosen",
      paragraphs: [
        "Ms Emily Brandreth was late. “I missed the bus,” she said.",
        "Her supporters, who include the Dyers and the Spinners, think that Joshua Oakeshott was chosen first.",
        "Oakeshott has the Carders behind him. He has a long day behind him too.",
        "Mr Oakeshott smiled. Her supporters, who include the Menders, did not.",
      ],
    });
    const asked = async (text: string) =>
      spoken((await deskWith(madeUpNews([told])).answer({ text }, null, NOW)).answer);
    const hers = await asked(
      "Which groups are behind Emily Brandreth, according to The Example Herald?",
    );
    expect(hers).toContain("the Dyers and the Spinners");
    expect(hers).not.toMatch(/Carders|Menders/);
    const kept = await asked(
      "Which groups are behind Joshua Oakeshott, according to The Example Herald?",
    );
    expect(kept).not.toMatch(/Dyers|Menders/);
    const his = await asked(
      "Which groups did Oakeshott have behind him, according to The Example Herald?",
    );
    expect(his).toContain("has the Carders behind him");
    expect(his).not.toMatch(/long day|Menders/);
  });

  test("is not told by whom that one backs not", async () => {
    const told = invented({
      title: "Clerk of the weavers chosen",
      paragraphs: ["Emily Brandreth, 24, who sits on the bench, is backing neither of them."],
    });
    const { answer } = await deskWith(madeUpNews([told])).answer(
      { text: "Which groups are behind Emily Brandreth, according to The Example Herald?" },
      null,
      NOW,
    );
    expect(answer.status).toBe("unknown");
    expect(spokenFirst(answer)).not.toContain("neither");
  });

  test("is not told by an opening that has the other one backed", async () => {
    const beaten = invented({
      title: "Clerk of the weavers chosen",
      paragraphs: [
        "A young weaver has beaten the candidate backed by the Dyers.",
        "Emily Brandreth, 24, beat Joshua Oakeshott.",
        "Brandreth was backed by the Spinners.",
      ],
    });
    const { answer } = await deskWith(madeUpNews([beaten])).answer(
      { text: "Which groups backed Emily Brandreth, according to The Example Herald?" },
      null,
      NOW,
    );
    expect(spoken(answer)).toMatch(/reported: “Brandreth was backed by the Spinners/);
  });

  test("is told by a line that goes on about that one, and not by one with supporters", async () => {
    const text = await backing("who backed Ada Lintott, according to The Example Herald?");
    expect(text).toMatch(
      /reported: “Her win was a surprise, as she is backed by the Fullers alone/,
    );
    expect(text).not.toContain("Carders");
  });
});

test("the line that names a quantity with its figure comes first", async () => {
  const told = invented({
    title: "Weavers choose a youth clerk",
    paragraphs: [
      "A youth clerk has been chosen by the weavers in an election with 2 candidates.",
      "The youth election had been quiet, and 61 youth groups took part in the election.",
      "Turnout was 19.4 per cent.",
    ],
  });
  const { answer } = await deskWith(madeUpNews([told])).answer(
    { text: "What was the turnout in the youth election, according to The Example Herald?" },
    null,
    NOW,
  );
  expect(spoken(answer)).toMatch(/^[^“]*reported: “Turnout was 19\.4 per cent/m);
});

test.each([
  ["He will meet Carol Vane and Ada Tarrow, whom the Dyers support.", true],
  ["He will meet Ada Tarrow, who supports the Dyers.", false],
])("whom others support stands before the verb: %s", (line, is) => {
  expect(isBacked(line, ["tarrow"])).toBe(is);
});
