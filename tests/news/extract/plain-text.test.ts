import { expect, test } from "vitest";
import { fromPlainText } from "#src/news/extract/plain-text.ts";

test("the first line without an end is the headline, the rest its paragraphs", () => {
  expect(
    fromPlainText("Weavers pick a clerk\n\nThe weavers met on Monday.\nThey chose Ada Lintott."),
  ).toEqual({
    title: "Weavers pick a clerk",
    paragraphs: ["The weavers met on Monday.", "They chose Ada Lintott."],
  });
});

test("the day that a stored page begins with is none of its text", () => {
  expect(fromPlainText("date 2018-09-03 Weavers meet\nThey met on Monday.")).toEqual({
    title: "Weavers meet",
    paragraphs: ["They met on Monday."],
  });
});

test("what is told of a picture over the headline is not it", () => {
  const caption = "Ada Lintott on her way to the count. Photograph: Lee/PA/Shutterstock";
  const page = ["Ada Lintott", caption, caption, "Weavers meet at last", "They met on Monday."];
  expect(fromPlainText(page.join("\n")).title).toBe("Weavers meet at last");
});

test("a text that begins with a sentence has no headline; one known already is not said twice", () => {
  expect(fromPlainText("The weavers met on Monday.").title).toBeNull();
  expect(fromPlainText("Weavers meet\nThe weavers met on Monday.", "Weavers meet")).toEqual({
    title: "Weavers meet",
    paragraphs: ["The weavers met on Monday."],
  });
});

test.each([
  "Your subscription ends today",
  "Sign up to our newsletter for more.",
  "Advertisement",
  "https://example.org/a/picture",
  "ADVERT",
  "Image caption Ada Lintott came to the mill in a van that she had borrowed",
  "Picture caption: Ada Lintott on the steps of the mill (Photo: PA)",
  "A message from the Editor: thank you for reading.",
  "Please consider a digital subscription.",
  "Hide Ad",
  "Like this: Loading...",
  "Like Loading...",
  "Like this:",
  "Two weavers and 3 bloggers like this.",
  "Enjoying what you read? The Loom is woven by hand.",
  "Love our reporting?",
  "If you enjoy what we weave, please consider supporting us. Looms cost money.",
  "Be a faithful patron of the Loom for a year.",
  "Back fearless weaving journalism",
  "Open to all, paid for by readers",
  "Read today’s printed edition",
  "Receive the headlines of the Loom by email on every day that the guild is at work",
  "Discover what weavers and dyers talk of at the end of a long day at the mill. Sign up here.",
  "We rely on the generosity of our readers.",
  "If you have a question or need a hand, email us",
  "Read more: ten looms to see this year",
  "One more of the articles you can read this month",
  "You can read 3 more articles this month",
  "Your limit is up: come back in May",
  "Reset on:",
  "Please help support the Loom by subscribing here",
  "Read more: “I never lost a single vote,” says Lintott.",
  "By clicking “Sign up for free now”, you agree to our terms.",
])("what a site says to its reader goes: %s", (notice) => {
  expect(fromPlainText(`Weavers meet\n${notice}\nThe weavers met on Monday.\n${notice}`)).toEqual({
    title: "Weavers meet",
    paragraphs: ["The weavers met on Monday."],
  });
});

test.each([
  "Get weavers to vote by email, and you get their votes.",
  "Become a weaver for a day, or read of it here.",
  "If you like what I have to say, please vote for me on Monday.",
  "The guild relies on the support of its weavers.",
  "Fund the looms, or see them burn.",
  "This is my account of the meeting in March.",
  "If you have opened your inbox this week, you have met the five weavers.",
])("what is only like a notice is text: %s", (line) => {
  expect(fromPlainText(`Weavers meet\n${line}`).paragraphs).toEqual([line]);
});

test("what somebody is quoted as saying is no notice, whatever its words", () => {
  const said = "“These members did not sign up to anything,” Ms Lintott wrote.";
  expect(fromPlainText(`Weavers meet\n${said}`).paragraphs).toEqual([said]);
});

test("a paragraph that only ends with a word to the reader stays without that", () => {
  const told =
    "The Shuttle reports that a formal complaint has been made about the looms of the guild.";
  const beside = "For those who cannot pass its paywall, here is what it says.";
  expect(fromPlainText(`Weavers meet\n${told} ${beside} It was late.`).paragraphs).toEqual([
    `${told} It was late.`,
  ]);
  const notice = "Thank you for reading. Sign up to our newsletter to go on.";
  expect(fromPlainText(`Weavers meet\n${notice}\nThey met.`).paragraphs).toEqual(["They met."]);
});

test("a caption goes, also where it stands twice; a sentence that stands twice stands once", () => {
  const caption =
    "Ada Lintott, who won the seat of the weavers by less than anybody had thought she would";
  const text = `Weavers meet\n${caption}\n${caption}\nA short caption\nThey met.\nThey met.\nThey left.`;
  expect(fromPlainText(text).paragraphs).toEqual(["They met.", "They left."]);
});

test("a caption goes that stands again with whose the picture is", () => {
  const caption = "Ada Lintott waits at the gate of the mill. It was built in March by the guild";
  const text = `Weavers meet\n${caption}\n${caption} Loom Images\nThey met. They left.\nThey met. They left again.`;
  expect(fromPlainText(text).paragraphs).toEqual([
    "They met. They left.",
    "They met. They left again.",
  ]);
});

test("a space lost between two sentences is put back", () => {
  expect(fromPlainText("They had finished.With that they left.").paragraphs).toEqual([
    "They had finished. With that they left.",
  ]);
});

test("an empty text has neither", () => {
  expect(fromPlainText(" \n\n")).toEqual({ title: null, paragraphs: [] });
});

test("what a site says of its free articles is no headline", () => {
  const text = "You have one free article left this month\nWeavers win\nThe weavers have won.";
  expect(fromPlainText(text).title).toBe("Weavers win");
  expect(fromPlainText("Weavers share one article of faith\nIt was read out.").title).toBe(
    "Weavers share one article of faith",
  );
});

test("numbered headings of a report stay, without their numbers; a single one is a caption", () => {
  const parts = ["1. Data breach", "They met.", "2. Elections", "They voted.", "3. Other business"];
  expect(fromPlainText(["Weavers meet", ...parts, "They left."].join("\n")).paragraphs).toEqual([
    "Data breach",
    "They met.",
    "Elections",
    "They voted.",
    "Other business",
    "They left.",
  ]);
  expect(fromPlainText("Weavers meet\n1. Data breach\nThey met.").paragraphs).toEqual([
    "They met.",
  ]);
});

test("what somebody is told to have posted is text, however it ends", () => {
  const post = "She tweeted soon after: ‘Thank you. Now for that lift #AtLast’";
  const { paragraphs } = fromPlainText(
    ["Weavers pick a clerk", "They met on Monday.", post, "Ada Tarrow after the vote"].join("\n\n"),
  );
  expect(paragraphs).toContain(post);
  expect(paragraphs).not.toContain("Ada Tarrow after the vote");
});

test("what a colon leads to between marks is text, though it is short and has no end", () => {
  const page = [
    "Weavers meet",
    "The charge seems to be this:",
    "“a long course of weaving”",
    "It rained.",
  ];
  expect(fromPlainText(page.join("\n")).paragraphs.join(" ")).toContain("a long course of weaving");
});

test.each([
  "This article is more than 5 years old",
  "This article is more than 11 months old",
  "Get notifications from The Courier",
  "Notifications can be managed in your settings.",
  "You will get notifications from The Courier.",
])("how old an article is, and what sends its reader notifications, is a notice: %s", (notice) => {
  expect(fromPlainText(`${notice}\nWeavers meet\nThey met on Monday.\n${notice}`)).toEqual({
    title: "Weavers meet",
    paragraphs: ["They met on Monday."],
  });
});

test.each([
  "This article of the rules is more than 5 years old.",
  "Notifications were sent to every weaver.",
])("a sentence with words of such a notice is text: %s", (line) => {
  expect(fromPlainText(`Weavers meet\n${line}`).paragraphs).toEqual([line]);
});

test("sentences, and long pieces of one, that gaps keep apart are no menu", () => {
  expect(fromPlainText("Weavers meet\nThey met.  They left.").paragraphs).toEqual([
    "They met. They left.",
  ]);
  const told = "Tarrow  had 118 votes of the weavers,  and Vane had nine of the dyers.";
  expect(fromPlainText(`Weavers meet\n${told}`).paragraphs).toEqual([told.replace(/ +/g, " ")]);
});
