import { expect, test } from "vitest";
import { askedOfSender, whoSent } from "#src/core/understand/news/sent-to.ts";
import { read } from "#src/core/understand/read.ts";
import { newsQueries } from "../../../support/news-queries.ts";

const put = (text: string) =>
  askedOfSender(read(text))
    .map((token) => token.text)
    .join(" ");

const sent = (text: string) =>
  whoSent(read(text))
    .map((token) => token.text)
    .join(" ");

test.each([
  [
    "Who did Ysolde Quarrell send an e-mail to about the ledgers?",
    "who sent an email about the ledgers from ysolde quarrell",
  ],
  ["to whom did Quarrell forward the memo", "who sent the memo from quarrell"],
  [
    "who did Quarrell complain to about the ledgers",
    "who sent letter about the ledgers from quarrell",
  ],
  ["Who did Quarrell address her letter to?", "who sent her letter from quarrell"],
  [
    "who did Quarrell write to when she left the panel",
    "who sent letter about she left the panel from quarrell",
  ],
  [
    "who was Quarrell going to write to about the ledgers",
    "who sent letter about the ledgers from quarrell",
  ],
  ["who was the list of names sent to?", "who sent the list of names to whom"],
  ["to whom was the memo forwarded by Quarrell", "who sent the memo from quarrell"],
])("to whom somebody sent a thing is asked as who sent it: %s", (text, expected) => {
  expect(put(text)).toBe(expected);
});

test.each([
  "who did Quarrell say sent the memo",
  "who sent the memo to Quarrell",
  "who did Quarrell back",
])("and nothing else is: %s", (text) => {
  expect(put(text)).toBe(text.toLowerCase());
});

test("who made a complaint is asked as who sent it, and who made a statement is not", () => {
  expect(sent("who made the complaint about Quarrell")).toBe(
    "who sent the complaint about quarrell",
  );
  expect(sent("who made the statement about Quarrell")).toBe(
    "who made the statement about quarrell",
  );
});

test("who reported a thing and to whom asks for no paper", () => {
  expect(sent("who reported the spending and to whom")).toBe("who sent the spending and to whom");
  expect(sent("who reported the spending")).toBe("who reported the spending");
});

test("who drew a letter up is asked as who sent it where it is asked to whom", () => {
  expect(sent("who drew up the letter about Quarrell and to whom was it sent")).toBe(
    "who sent the letter about quarrell and to whom was it sent",
  );
  expect(sent("who drew up the letter about Quarrell")).toBe(
    "who drew up the letter about quarrell",
  );
});

test.each(["who signed the letter to the guild", "who put their names to the letter to the guild"])(
  "who signed something is asked as who sent it: %s",
  (text) => {
    expect(sent(text)).toBe("who sent the letter to the guild");
  },
);

test.each(["and who was it sent to", "and who did it go to", "and who got it"])(
  "to whom is asked in more than one way: %s",
  (tail) => {
    expect(sent(`who wrote the letter about the looms, ${tail}?`)).toBe(
      "who sent the letter about the looms and to whom",
    );
  },
);

test.each(["sent out", "sent round", "circulated"])("who %s something asks who sent it", (verb) => {
  expect(sent(`who ${verb} the new rules and to whom`)).toBe("who sent the new rules and to whom");
});

test.each([
  "Which guild leaders signed the letter in support of Juno Marsh?",
  "Which councillors put their names to the petition about looms?",
])("which of several signed something is asked as who sent it: %s", (question) => {
  expect(newsQueries(question)[0]).toMatchObject({ kind: "said", hints: ["sender"] });
});
