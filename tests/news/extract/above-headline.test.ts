import { expect, test } from "vitest";
import { fromPlainText } from "#src/news/extract/plain-text.ts";

const HEADLINE = "Weavers face a row with the dyers over two empty looms";
const STANDFIRST = "Clerk is asked by the guild how so few looms came to be left";
const TEXT = "The weavers met on Monday.";

const titleOf = (...blocks: readonly string[]) =>
  fromPlainText(blocks.join("\n\n"), null, "Loom Watch").title;

test("what a site says of itself under its name is no headline where one follows with the day it was posted", () => {
  const own = "Loom Watch\nA weaver tells of every meeting he was late for";
  const posted = "Posted on 3 May 2021 by Ada\nFiled under: Looms";
  expect(titleOf(own, HEADLINE, posted, TEXT)).toBe(HEADLINE);
});

test("a line under the name of a site is the headline where the next is only its standfirst", () => {
  expect(titleOf(`Loom Watch\n${HEADLINE}`, STANDFIRST, "By Ada Tarrow\n3 May 2021", TEXT)).toBe(
    HEADLINE,
  );
});

test.each(["Guild election 2021", "Ada Tarrow’s year"])(
  "a short line in a block of its own over headline, standfirst and date is the section’s: %s",
  (section) => {
    expect(titleOf(section, HEADLINE, STANDFIRST, "Clerk of news\n3 May 2021", TEXT)).toBe(
      HEADLINE,
    );
  },
);

test("a short headline stays over its standfirst, and over what a picture shows", () => {
  const dated = "By Ada Tarrow\n3 May 2021";
  const picture = "The weavers of Saltby wait at the gate. Photograph: Ben Orrery";
  expect(titleOf("Two empty looms", STANDFIRST, dated, TEXT)).toBe("Two empty looms");
  expect(titleOf("Two empty looms", STANDFIRST, picture, dated, TEXT)).toBe("Two empty looms");
});

test.each([
  "Support Loom Watch",
  "Support Loom Watch: kept open by weavers, read by all",
  "The latest Loom Watch",
  "Read the Loom Watch",
])("what a site asks to do with it is no headline: %s", (asked) => {
  expect(titleOf(asked, HEADLINE, TEXT)).toBe(HEADLINE);
  expect(titleOf("The latest loom to be burnt", TEXT)).toBe("The latest loom to be burnt");
});

test.each([
  ["Support Loom Watch\nOpen to all, kept by weavers", "Looms"],
  ["Loom Watch\nThe dearest weekly in the valley"],
  ["Loom Watch\nA weaver writes, mostly in the mill", "About me\nArchive\nSubscribe by email"],
  ["LOOM WATCH\nA weaver writes things down", "Home | About | Archive | Contact"],
  ["Ada Tarrow on the guild", "Home | About me | Guild reports | Loom reports | Links"],
])("what a site says over its own headline is none: %j", (...own) => {
  expect(titleOf(...own, HEADLINE, STANDFIRST, "By Ada Tarrow\n3 May 2021", TEXT)).toBe(HEADLINE);
});

test("a headline stays that has the sections of its article under it", () => {
  expect(titleOf(HEADLINE, "News | Politics | Interviews", STANDFIRST, TEXT)).toBe(HEADLINE);
});
