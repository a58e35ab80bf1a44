import { expect, test } from "vitest";
import { withPosts } from "#src/news/extract/posts.ts";

const WORDS = "I was not asked. Were you?";
const SAID = `Ada Tarrow posted: “${WORDS}”`;
const AFTER = "The guild meets again in June.";

test.each([
  ["signed", [WORDS, "— Ada Tarrow (@ada_t) June 9, 2023"]],
  [
    "signed, with a picture",
    [`${WORDS} pic.twitter.com/abc`, "— Ada Tarrow 🌹 (@ada_t) June 9, 2023"],
  ],
  ["under a name and a day", ["Ada Tarrow @ada_t · 9 June", WORDS]],
  ["between a name and a day", ["Ada Tarrow (@ada_t)", WORDS, "June 9, 2023"]],
  ["under two lines", ["Ada Tarrow", "@ada_t", WORDS, "9:08 AM - Jun 9, 2023"]],
  ["signed on the same line", [`${WORDS} — Ada Tarrow (@ada_t) June 9, 2023`]],
  ["set apart", [`> ${WORDS}`, "> — Ada Tarrow (@ada_t) June 9, 2023"]],
])("a post is whose the page says: %s", (_, lines) => {
  expect(withPosts(["It was late.", ...lines, AFTER])).toEqual(["It was late.", SAID, AFTER]);
});

test("what stands between a colon and a signature is all of the post", () => {
  const lead = "Orrery’s running mate was less polite:";
  const lines = [
    lead,
    "The count was early.",
    "It always is.",
    "— Ada Tarrow (@ada_t) June 9, 2023",
  ];
  expect(withPosts(lines)).toEqual([
    lead,
    "Ada Tarrow posted: “The count was early.",
    "“It always is.”",
  ]);
});

test.each([
  ["of which the words are lost", ["Tarrow put it so:", "— Ada Tarrow (@ada_t) June 9, 2023"]],
  [
    "of a picture alone",
    ["They met.", "pic.twitter.com/abc", "— Ada Tarrow (@ada_t) June 9, 2023"],
  ],
  ["after what the article tells", ["The guild met late.", "— Ada Tarrow (@ada_t) June 9, 2023"]],
  ["after what tells of its writer", ["I met Tarrow!", "— Ada Tarrow (@ada_t) June 9, 2023"]],
  ["that passes on another’s", ["RT @ben: I am late!", "— Ada Tarrow (@ada_t) June 9, 2023"]],
  [
    "on one line with more than a post holds",
    [`${"The guild met late. ".repeat(16)}${WORDS} — Ada Tarrow (@ada_t) June 9, 2023`],
  ],
  ["without a name", [WORDS, "— @ada_t, June 9, 2023"]],
  ["a name in a text", ["Ada Tarrow (@ada_t) was late.", WORDS]],
  ["in a list of people", ["Ada Tarrow", "@ada_t", "A clerk of the guild.", "Ben Orrery", "@ben"]],
  ["of two people before one day", ["Ada Tarrow", "@ada_t", WORDS, "@ben", "June 9, 2023"]],
  ["a name without a day", ["Ada Tarrow (@ada_t)", WORDS]],
])("nothing is made of a post %s", (_, lines) => {
  expect(withPosts([...lines, AFTER])).toEqual([...lines, AFTER]);
});
