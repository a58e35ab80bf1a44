import { expect, test } from "vitest";
import { nearest } from "#src/core/articles/nearest.ts";
import { tellsOfSending, tellsReceiver } from "#src/core/articles/ways/sending.ts";
import { termOf } from "#src/core/articles/words/terms.ts";
import type { NewsQuery } from "#src/core/news-query.ts";
import { invented } from "../../../support/invented-articles.ts";
import { madeUpNews } from "../../../support/made-up-news.ts";
import { madeUpRecord } from "../../../support/record.ts";

test.each([
  ["complaint", "The complaint was sent on Sunday to Bram Thistle by Ysolde Quarrell."],
  ["complaint", "Ysolde Quarrell sent a formal complaint to Bram Thistle."],
  [
    "email",
    "The Shuttle has seen an e-mail in which Ysolde Quarrell, the clerk, tells Thistle that it rained.",
  ],
  ["letter", "Nine branch officers have signed a letter to Bram Thistle."],
  ["letter", "Ysolde Quarrell’s letter to Bram Thistle was long."],
  ["letter", "She explained it in a letter addressed to Bram Thistle, the clerk."],
  ["letter", "Ysolde Quarrell was one of 14 who put their names to a letter sent to Bram Thistle."],
  ["letter", "Among those who put their names to the letter, Ysolde Quarrell has left since."],
  ["letter", "In a letter to the party, members and some of the candidates insist that it rained."],
  ["note", "A note from Ysolde Quarrell to Bram Thistle was found."],
  ["email", "Quarrell, who sent the email, was late."],
  [
    "complaint",
    "Ysolde Quarrell, who ran the campaign of Bram Thistle, sent a four-page complaint to the clerk.",
  ],
  ["email", "Ysolde Quarrell, who chairs the branch, sent an e-mail to its clerks on Monday."],
  ["email", "The Shuttle has seen the e-mail, sent to her by the clerk, Ysolde Quarrell."],
  ["email", "The Shuttle has an e-mail that she sent on Monday to Bram Thistle, the clerk."],
  [
    "spreadsheet",
    "Bram Thistle, who keeps the list, was sent the very same spreadsheet in May by Ysolde Quarrell.",
  ],
  [
    "email",
    "In an e-mail seen by the Shuttle, Ysolde Quarrell, the clerk, told Thistle that it rained.",
  ],
  [
    "email",
    "The Shuttle has seen an email from the clerk, Ysolde Quarrell, to its cook, Bram Thistle.",
  ],
  ["letter", "In a letter to Ms Quarrell, shared with the Shuttle, she writes that it rained."],
  [
    "letter",
    "But in a letter seen by the Shuttle, the chair of the county panel tells him that it rained.",
  ],
  ["letter", "We noted a letter from Ysolde Quarrell, who asks for a count."],
  ["letter", "A letter from Ysolde Quarrell, asking for a count, was noted."],
  ["complaint", "The Shuttle has a complaint sent on Friday to the clerks by Ysolde Quarrell."],
  [
    "complaint",
    "In a complaint sent on Friday to Bram Thistle, who keeps the list, the clerk’s friend, Ysolde Quarrell, asks for a count.",
  ],
  [
    "email",
    "The Shuttle has an email that the clerk, Ysolde Quarrell, sent to the five members of the panel.",
  ],
  [
    "email",
    "The Shuttle has an email that Ysolde Quarrell sent on Monday, a day before she left the hall for good, to Bram Thistle.",
  ],
  ["email", "The email, seen by the Shuttle, was sent to him by Ysolde Quarrell."],
  ["email", "It has an email that the clerk, Ysolde Quarrell, sent on Monday to the cook."],
  [
    "letter",
    "In a letter to Ada Penhale, the clerk of the guild, dated June 3, Mr Thistle pleaded for time.",
  ],
  ["letter", "In a letter to Mr Thistle, 11 local organisers said that they were cross."],
  ["letter", "On Monday, the secretaries of 41 branches sent Thistle a letter asking for a count."],
  ["letter", "Ysolde Quarrell, who sits for Pell, made the warning in a letter to the clerk."],
])("who sent a thing is told by a line in which it is sent: %s", (thing, line) => {
  expect(tellsOfSending(line, termOf(thing))).toBe(true);
});

test.each([
  ["complaint", "She denied that she had been harmed by a complaint about texts sent to members."],
  ["complaint", "Bram Thistle sent texts to members, and there was a complaint."],
  ["complaint", "A complaint has been made about leaflets."],
  ["email", "Ysolde Quarrell did not answer the email."],
  ["email", "Ysolde Quarrell, who got an e-mail, sent a letter to the clerks."],
  ["email", "The Shuttle has an e-mail that was about texts sent to Bram Thistle."],
  ["letter", "The letter was read by members."],
  ["complaint", "There was a complaint from members about leaflets handed to Bram Thistle."],
  ["letter", "The letter about Ysolde Quarrell was read to Bram Thistle."],
])("and by none that only speaks of it: %s", (thing, line) => {
  expect(tellsOfSending(line, termOf(thing))).toBe(false);
});

test("to whom it was sent, where the question says so, is told by the line itself", async () => {
  const article = invented({
    paragraphs: ["The clerks were late.", "Hetty Wainscotting sent a letter to Oswin Tarrow."],
  });
  const news = { ...madeUpNews(), articles: async () => [article] };
  const to = async (whom: string) => {
    const query: NewsQuery = {
      kind: "said",
      hints: ["sender"],
      phrase: `the letter to the ${whom}`,
      words: ["letter", whom],
    };
    return (await nearest(query, { news, record: madeUpRecord }, "articles")).length;
  };
  expect(await to("tarrow")).toBe(1);
  expect(await to("clerks")).toBe(0);
});

const QUERY: NewsQuery = { kind: "said", hints: ["sender"], words: ["email", "windows"] };

async function sent(...paragraphs: readonly string[]) {
  const article = invented({ title: "The hall at Eastmere", published: "2019-12-02", paragraphs });
  const news = { ...madeUpNews(), articles: async () => [article] };
  const found = await nearest(QUERY, { news, record: madeUpRecord }, "articles");
  return found.map(({ read, fit }) => read.lines[fit.at]?.text);
}

test("what was sent is told of where what it is about stands beside it, or in it", async () => {
  const windows = "The windows of the hall are old.";
  const about = "Hetty Wainscotting sent an email on the windows to Oswin Tarrow.";
  const soup = "Oswin Tarrow sent an email to the cook.";
  const rest = ["There was soup.", "It was hot.", "Nobody had bread.", "It rained."];
  expect(await sent(windows, soup)).toEqual([soup]);
  expect(await sent(windows, ...rest, soup)).toEqual([]);
  expect(await sent(about, ...rest, soup)).toEqual([about]);
  expect(await sent(about, soup)).toEqual([about]);
  const it = "Hetty Wainscotting wrote it, and she sent it to Oswin Tarrow.";
  expect(await sent("There was an email on the windows.", it)).toEqual([it]);
  expect(await sent("There was a talk on the windows.", it)).toEqual([]);
});

test("the letter is what “the nine-page complaint” right after it is, and who wrote it stands first", async () => {
  const letter =
    "In a letter seen by the Shuttle, Ysolde Quarrell asked the clerk to shut the windows by email.";
  const called = "The nine-page complaint was sent on Monday to Bram Thistle.";
  const article = invented({
    title: "The hall",
    published: "2019-12-02",
    paragraphs: [letter, called],
  });
  const news = { ...madeUpNews(), articles: async () => [article] };
  const query: NewsQuery = { ...QUERY, words: ["complaint", "windows"] };
  const [first] = await nearest(query, { news, record: madeUpRecord }, "articles");
  expect(first?.read.lines[first.fit.at]?.text).toBe(letter);
});

test("what the line before names is sent by another word for it: “The 19-page document”", async () => {
  const dossier = "In a dossier on the windows five clerks say that they were cold.";
  const sentIt =
    "The 19-page document was sent on Monday to Bram Thistle, the clerk, by Ysolde Quarrell.";
  const article = invented({
    title: "The hall",
    published: "2019-12-02",
    paragraphs: [dossier, sentIt, "“I have passed it to the cook,” he said."],
  });
  const news = { ...madeUpNews(), articles: async () => [article] };
  const query: NewsQuery = { ...QUERY, words: ["dossier", "windows"] };
  const [first] = await nearest(query, { news, record: madeUpRecord }, "articles");
  expect(first?.read.lines[first.fit.at]?.text).toBe(sentIt);
});

test("who made a complaint sent it; to whom a thing went may stand without who sent it", () => {
  const made = "The complaint was made by Ysolde Quarrell, who keeps the list.";
  expect(tellsOfSending(made, termOf("complaint"))).toBe(true);
  expect(tellsOfSending(made.replace("complaint", "recording"), termOf("recording"))).toBe(false);
  const passed = "Ysolde Quarrell was warned for sending a list of names to the clerk.";
  expect(tellsOfSending(passed, termOf("list"))).toBe(true);
  const received = "The Shuttle has seen a list sent to the clerk, Bram Thistle, on Monday.";
  expect(tellsReceiver(received, termOf("list"))).toBe(true);
  expect(tellsOfSending(received, termOf("list"))).toBe(false);
  expect(tellsReceiver("The list of those sent to Pell was long.", termOf("list"))).toBe(false);
});

test("and by one in which it is told what the sender is", () => {
  const line =
    "It has a complaint that Ysolde Quarrell, the agent of a candidate, sent on Monday to Bram Thistle.";
  expect(tellsOfSending(line, termOf("complaint"))).toBe(true);
});

test("to whom it went may be told by “her”, whom the line before names", async () => {
  const query = (whom: string): NewsQuery => ({
    ...{ kind: "said", hints: ["sender"], phrase: `the email to ${whom}` },
    words: ["email", whom],
  });
  const article = invented({
    title: "The hall",
    published: "2019-12-02",
    paragraphs: [
      "Martha Quarrell was told to go. Bram Thistle was not.",
      "Hetty Wainscotting was told that Martha Quarrell had gone.",
      "The Shuttle has the e-mail, sent to her by the clerk, Ysolde Penhale.",
    ],
  });
  const news = { ...madeUpNews(), articles: async () => [article] };
  const to = async (whom: string) =>
    (await nearest(query(whom), { news, record: madeUpRecord }, "articles")).length;
  expect(await to("quarrell")).toBe(1);
  expect(await to("thistle")).toBe(0);
});

test("who wrote to somebody about a thing is told by a line in which that one writes", async () => {
  const article = invented({
    title: "The hall",
    published: "2019-12-02",
    paragraphs: [
      "The windows of the hall are old.",
      "Ysolde Quarrell, the clerk, wrote to the council about them in May.",
      "The council wrote to Bram Thistle.",
    ],
  });
  const news = { ...madeUpNews(), articles: async () => [article] };
  const to = async (listener: string) => {
    const query: NewsQuery = { kind: "said", hints: ["sender"], listener, words: ["windows"] };
    const found = await nearest(query, { news, record: madeUpRecord }, "articles");
    return found.map(({ fit }) => fit.at);
  };
  expect(await to("council")).toEqual([1]);
  expect(await to("Hetty Wainscotting")).toEqual([]);
});

test("who sent a thing is told by the line that names whoever writes, before one that tells only to whom it went", async () => {
  const article = invented({
    title: "The hall",
    published: "2019-12-02",
    paragraphs: [
      "Bram Thistle wanted the windows of the hall mended.",
      "But in a letter seen by the Shuttle, the chair of the county panel tells him that they will stay. Ysolde Quarrell writes: “The windows are sound and the matter is closed.”",
      "The letter was sent to Thistle on Tuesday night.",
    ],
  });
  const news = { ...madeUpNews(), articles: async () => [article] };
  const query: NewsQuery = {
    ...{ kind: "said", hints: ["sender"], phrase: "the letter to bram thistle" },
    words: ["letter", "bram", "thistle"],
  };
  const found = await nearest(query, { news, record: madeUpRecord }, "articles");
  expect(found.map(({ read, fit }) => read.lines[fit.at]?.text)).toEqual([
    expect.stringContaining("Quarrell writes"),
    expect.stringContaining("was sent to Thistle"),
  ]);
});
