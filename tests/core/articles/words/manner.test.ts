import { expect, test } from "vitest";
import { isInManner, isLineInManner } from "#src/core/articles/words/manner.ts";
import type { Statement } from "#src/core/news.ts";
import type { NewsQuery } from "#src/core/news-query.ts";

const statement = (verb: string, words: string, context: string): Statement => ({
  speaker: { kind: "named", name: "Ysolde Quarrell" },
  verb,
  form: "reported",
  words,
  to: null,
  on: null,
  through: null,
  mentions: [],
  context,
});
const asks = (verb: string): NewsQuery => ({
  kind: "said",
  speaker: { named: "quarrell" },
  verb,
  occasion: ["recount"],
});

const DEMAND = statement(
  "demanded",
  "that the box be opened",
  "It rained. Quarrell demanded that the box be opened.",
);
const THANKS = statement(
  "tweeted",
  "What a night! Thanks to all.",
  "She wrote a letter. Quarrell tweeted: “What a night! Thanks to all.”",
);
const LETTER = statement(
  "said",
  "that it was over",
  "It rained. Quarrell said, in a letter to members, that it was over.",
);

test("what somebody demanded or wrote is a statement of that kind, and no other of the day", () => {
  expect(isInManner(DEMAND, asks("demand"))).toBe(true);
  expect(isInManner(THANKS, asks("demand"))).toBe(false);
  expect(isInManner(LETTER, asks("write"))).toBe(true);
  expect(isInManner(DEMAND, asks("write"))).toBe(false);
  expect(isInManner(THANKS, asks("warn"))).toBe(false);
  const told = statement("said", "they were tired of being told to ask", "They were tired.");
  expect(isInManner(told, asks("demand"))).toBe(false);
  const sorry = statement(
    "said",
    "Three people got a message.",
    "It rained. “Three people got a message.” said Quarrell.",
  );
  expect(isInManner(sorry, asks("write"))).toBe(false);
});

test("where it has the words that are asked about, how it was said does not matter", () => {
  expect(isInManner(THANKS, { ...asks("demand"), words: ["night"] } as NewsQuery)).toBe(true);
});

test("that somebody kept silent tells only whether that one commented", () => {
  const silent: Statement = {
    ...statement("did not respond", "did not respond to a letter", "Quarrell did not respond."),
    form: "no-comment",
  };
  expect(isInManner(silent, asks("write"))).toBe(false);
  expect(isInManner(silent, { ...asks("respond"), comment: true } as NewsQuery)).toBe(true);
});

test.each([
  ["promised", "that it would be opened", "Quarrell promised that it would be opened."],
  ["said", "I will open the box", "“I will open the box,” she said."],
])("a promise is what somebody will do: %s %s", (verb, words, context) => {
  expect(isInManner(statement(verb, words, context), asks("promise"))).toBe(true);
});

test.each([
  ["joked", "I shall open the box", "“I shall open the box,” she joked."],
  ["said", "I shall want to see it first", "“I shall want to see it first,” she said."],
  ["said", "that it would rain", "Quarrell said that rain would be bad."],
])("a wish, a jest and a forecast are none: %s %s", (verb, words, context) => {
  expect(isInManner(statement(verb, words, context), asks("promise"))).toBe(false);
});

test("what somebody would have done, or wants published, announces nothing", () => {
  const would = statement(
    "said",
    "I would have voted for it",
    "“I would have voted for it,” she said.",
  );
  const will = statement("said", "I will stand again", "“I will stand again,” she said.");
  expect(isInManner(would, asks("announce"))).toBe(false);
  expect(isInManner(will, asks("announce"))).toBe(true);
});

test("a caution is told as a warning is", () => {
  const careful = statement("said", "that they be careful", "She said that they be careful.");
  expect(isInManner(careful, asks("caution"))).toBe(true);
  expect(isInManner(THANKS, asks("caution"))).toBe(false);
});

const asksAbout = (verb: string): NewsQuery => ({ ...asks(verb), words: ["box"] }) as NewsQuery;
const SPOKEN = statement("said", "that the box was late", "Quarrell said that the box was late.");
const CAUTION = statement(
  "cautioned",
  "“Keep off the box”",
  "Quarrell cautioned: “Keep off the box”.",
);
const GRANTED = statement(
  "conceded",
  "that the box had “opened later than I feared”",
  "Quarrell conceded that the box had “opened later than I feared”.",
);

test("what was said aloud was not written, nor tweeted, whatever words it has", () => {
  expect(isInManner(SPOKEN, asksAbout("write"))).toBe(false);
  expect(isInManner(LETTER, asksAbout("write"))).toBe(true);
  expect(isInManner(CAUTION, asksAbout("write"))).toBe(true);
  expect(isInManner(SPOKEN, asksAbout("tweet"))).toBe(false);
  expect(isInManner(THANKS, asksAbout("tweet"))).toBe(true);
});

test("what somebody granted warned nobody and accused nobody", () => {
  expect(isInManner(GRANTED, asks("warn"))).toBe(false);
  expect(
    isInManner(GRANTED, { ...asks("warn"), verb: undefined, words: ["accuse"] } as never),
  ).toBe(false);
});

test("what is denied is told by words that deny something", () => {
  const denied = statement(
    "said",
    "that every box had been opened, and none twice",
    "Quarrell said that every box had been opened, and none twice.",
  );
  expect(isInManner(denied, asks("deny"))).toBe(true);
  expect(isInManner(THANKS, asks("deny"))).toBe(false);
});

test("what will come of something, or could, is a warning", () => {
  const words = "If we shut the hall, it will rain in the tent";
  const warning = statement("said", words, `“${words},” Quarrell said.`);
  const turns = statement(
    "told",
    "that it could turn into a fight",
    "Quarrell told us that it could turn into a fight.",
  );
  const plain = statement("said", "The hall is shut", "“The hall is shut,” Quarrell said.");
  expect([warning, turns, plain].map((each) => isInManner(each, asks("warn")))).toEqual([
    true,
    true,
    false,
  ]);
});

test("what is told to stand “in it” was written", () => {
  const told = statement(
    "told",
    "to be on time",
    "An e-mail was found. In it Quarrell told them to be on time.",
  );
  const aloud = statement(
    "told",
    "to be on time",
    "A bus was found. At it Quarrell told them to be on time.",
  );
  const query: NewsQuery = {
    kind: "said",
    speaker: { named: "quarrell" },
    verb: "write",
    words: ["time"],
  };
  expect([told, aloud].map((each) => isInManner(each, query))).toEqual([true, false]);
});

test("a line that tells of something said aloud tells of no tweet, whatever words it has", () => {
  const query = asksAbout("tweet");
  expect(isLineInManner("Quarrell spoke of the box in the hall.", query)).toBe(false);
  expect(isLineInManner("Quarrell posted a picture of the box.", query)).toBe(true);
  expect(isLineInManner("Quarrell spoke of the box in the hall.", asksAbout("warn"))).toBe(true);
});

test("that somebody could not be reached was told to no gathering", () => {
  const silent: Statement = {
    ...statement("was contacted", "has been contacted for comment", "Quarrell has been contacted."),
    form: "no-comment",
  };
  const told = { kind: "said", speaker: { named: "quarrell" } } as const;
  expect(isInManner(silent, { ...told, listener: "the weavers' reception" })).toBe(false);
  expect(isInManner(silent, { ...told, listener: "the courier" })).toBe(true);
});
