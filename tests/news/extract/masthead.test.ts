import { expect, test } from "vitest";
import { fromPlainText } from "#src/news/extract/plain-text.ts";

const PUBLISHER = "Loom & Shuttle";
const HEADLINE = "Weavers pick a clerk by one vote";
const TEXT = "The weavers met on Monday.";

const titleUnder = (...above: readonly string[]) =>
  fromPlainText([...above, HEADLINE, TEXT].join("\n"), null, PUBLISHER).title;

test.each([
  [["LOOM & SHUTTLE"]],
  [["The Loom and Shuttle", "Journal of the Guild of Weavers"]],
  [["Loom & Shuttle", "news and gossip from the mill"]],
  [["Loom & Shuttle", "Summer 2023 | Special number | page 4"]],
  [["Menu", "Search"]],
  [["Newsletter sign-up"]],
  [["Skip to content", "Politics"]],
  [["Exclusive News"]],
  [["Home > News > Politics"]],
  [["November 27, 2025"]],
  [["BOBBINS"]],
  [["THE SELVEDGE"]],
  [["Ada Tarrow"]],
])("what stands above a headline is not taken for it: %j", (above) => {
  expect(titleUnder(...above)).toBe(HEADLINE);
});

test.each([
  "Loom & Shuttle names its first clerk",
  "WEAVERS OUT",
  "Menu of the guild dinner is a scandal, say weavers",
  "Notes from the guild meeting of March",
  "Issue 12: Who dyes the wool?",
])("a headline that looks like one of those stays: %s", (headline) => {
  expect(fromPlainText(`${headline}\n${TEXT}`, null, PUBLISHER).title).toBe(headline);
});

test("a headline that is printed twice is one headline", () => {
  const { title, paragraphs } = fromPlainText(`${HEADLINE}\n${HEADLINE}\n${TEXT}`);
  expect({ title, paragraphs }).toEqual({ title: HEADLINE, paragraphs: [TEXT] });
});

test.each([
  ["Carding wool so that you need not"],
  ["A quarterly of the wool trade"],
  ["Home | News | Wool | Sport"],
  ["Your Monday letter from the mill", "March 3, 2023"],
  ["The voice of the loom since 1906"],
  ["The Weavers' Daily"],
])("what a site says of itself in one block with its name is no headline: %j", (...own) => {
  const page = [[PUBLISHER, ...own].join("\n"), HEADLINE, "By Ada Tarrow", TEXT].join("\n\n");
  expect(fromPlainText(page, null, PUBLISHER).title).toBe(HEADLINE);
});

test.each(["Carding wool is a scandal, say weavers", "A clerk of the guild leaves in a huff"])(
  "without another under it, or in a block of its own, it is the headline: %s",
  (headline) => {
    const flat = [PUBLISHER, headline, "By Ada Tarrow", TEXT];
    expect(fromPlainText(flat.join("\n"), null, PUBLISHER).title).toBe(headline);
    expect(fromPlainText(flat.join("\n\n"), null, PUBLISHER).title).toBe(headline);
  },
);

const titleAt = (address: string, ...above: readonly string[]) =>
  fromPlainText([...above, HEADLINE, "Guild in uproar", TEXT].join("\n"), null, PUBLISHER, address)
    .title;

test("whatever stands above it, the headline is the line that the page's address has the words of", () => {
  const address = "https://loom.example.org/2021/05/weavers-pick-clerk-by-one-vote-4711/";
  expect(titleAt(address, "LATE VOTE FINAL")).toBe(HEADLINE);
  expect(titleAt(address, "For Wool and Justice", "The wool daily, since 1900.")).toBe(HEADLINE);
});

test("what a picture shows is no headline, whatever words of the address it has", () => {
  const address = "https://loom.example.org/2021/05/weavers-clerk-ada-tarrow/";
  const lines = ["A quiet day in the mill", "A photograph of the weavers and clerk Ada Tarrow"];
  const { title } = fromPlainText([...lines, TEXT].join("\n"), null, PUBLISHER, address);
  expect(title).toBe("A quiet day in the mill");
});

test("an address without words, or of other words, moves no headline", () => {
  const above = "A quiet day in the mill";
  expect(titleAt("https://loom.example.org/?p=4711", above)).toBe(above);
  expect(titleAt("https://loom.example.org/quiet-day-mill", above)).toBe(above);
});

test.each([
  "06/01/2020 15:32 GMT | Updated 06/01/2020 17:10 GMT",
  "December 2, 2022 6 mins",
  "X Close",
  "Share Listen Print",
  "LOOM & SHUTTLE | News for weavers",
  "Loom & Shuttle - Politics",
  "Friday 25th",
  "E-mail this to a friend   Printable version",
  "Support us",
  "Print subscriptions",
  "Search jobs",
  "UK edition",
  "Support the Loom & Shuttle",
  "Jump directly to the content",
  "News   Politics   Sport   Lifestyle",
  "News   Looms   Wool   Carding",
  "Looms\tWool\tDyes and yarns",
])("is no headline: %s", (line) => {
  expect(titleUnder(line)).toBe(HEADLINE);
});

test("a site may be called by less of its name, over what it says of itself", () => {
  const above = ["Ada's Blog", "A blog by Ada Tarrow on looms and votes. All of it is mine.", ""];
  const text = [...above, "Monday, March 3, 2023", "", HEADLINE, "", TEXT].join("\n");
  expect(fromPlainText(text, null, "Ada Tarrow's Blog").title).toBe(HEADLINE);
});

test.each([
  "Home | About | Contact",
  "Home   About   Contact",
  "Home | Looms | Wool | About",
  "Home   About   Ode to a Loom   Older posts",
  "Home | Looms | About us | Subscribe by post",
])("what stands above the parts of a site is its motto and no headline: %s", (bar) => {
  expect(titleUnder("Left Independent Candidate, 2020", bar)).toBe(HEADLINE);
});

test("the parts of a site are no text at the foot of a page either, however many there are", () => {
  const parts =
    "Home | News | Looms | Wool | About | Contact | Dyes and yarns | Sign in | Carding | Help";
  expect(fromPlainText([HEADLINE, TEXT, parts].join("\n")).paragraphs).toEqual([TEXT]);
});

test.each(["Looms | Wool | Dyes", "Ada Tarrow | Ben Orrery | News"])(
  "what stands above a bar of which few are parts of a site may be the headline: %s",
  (bar) => {
    expect(fromPlainText([HEADLINE, bar, TEXT].join("\n")).title).toBe(HEADLINE);
  },
);

test.each(["Share  Tweet  WhatsApp", "Share  Comments  Home", "Share | Comments | News | Home"])(
  "ways to share an article stand under its headline and do not move it: %s",
  (bar) => {
    const { title, paragraphs } = fromPlainText([HEADLINE, bar, TEXT].join("\n"));
    expect({ title, paragraphs }).toEqual({ title: HEADLINE, paragraphs: [TEXT] });
  },
);

test.each([
  ["The Loom Group", "Register", "Home"],
  ["The Loom (TL)", "Home About Contact"],
  ["Skip to content", "Spinning yarns since 2015", "Donate"],
  ["Loom Watch - Back to home", "News", "Sign in"],
])("what stands in one block with the parts of a site is no headline: %s", (...block) => {
  const page = [block.join("\n"), HEADLINE, "By Ada Tarrow", TEXT].join("\n\n");
  expect(fromPlainText(page).title).toBe(HEADLINE);
});

test("it is one where who wrote it stands in that block, or no other follows", () => {
  const block = ["Menu", "Two empty looms", "By Ada Tarrow"].join("\n");
  const page = [block, "Weavers wait at the gate of the mill", TEXT].join("\n\n");
  expect(fromPlainText(page).title).toBe("Two empty looms");
  expect(fromPlainText(`Menu\nTwo empty looms\n\n${TEXT}`).title).toBe("Two empty looms");
});

test.each(["« Older post | Newer post »", "Previous   Next", "Monthly Archives: May 2021"])(
  "what leads to a site's other pages is no headline: %s",
  (line) => {
    expect(titleUnder(line)).toBe(HEADLINE);
    expect(titleUnder("Next stop for the looms")).not.toBe(HEADLINE);
  },
);

test("a headline may call for support of whoever does not publish it", () => {
  expect(fromPlainText(["Support the weavers", TEXT].join("\n"), null, PUBLISHER).title).toBe(
    "Support the weavers",
  );
});

test("the parts of a site in a row are no headline, with nothing between them either", () => {
  expect(titleUnder("News Comment Newsletter About")).toBe(HEADLINE);
  expect(titleUnder("Home Office Offers Weavers Work")).not.toBe(HEADLINE);
});
