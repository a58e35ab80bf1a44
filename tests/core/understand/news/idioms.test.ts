import { expect, test } from "vitest";
import {
  inPlainWords,
  whoBacked,
  withoutEither,
  withoutEmphasis,
  withoutIdioms,
  withoutParty,
  withoutPlace,
  withoutSite,
} from "#src/core/understand/news/idioms.ts";
import { read } from "#src/core/understand/read.ts";
import { newsQueries } from "../../../support/news-queries.ts";

const plain = (text: string) =>
  withoutIdioms(read(text))
    .map((token) => token.text)
    .join(" ");

test.each([
  ["which paper brought the remarks to light", "which paper revealed the remarks"],
  ["when it took away its support", "when it removed its support"],
  ["which unions did she have behind her", "which unions did she backed"],
  ["why was the count put back", "why was the count postponed"],
])("a verb and what is parted from it are one plain word: %s", (text, expected) => {
  expect(plain(text)).toBe(expected);
});

test.each(["who put it to the vote", "what did she take from it", "who did she have beside her"])(
  "a verb alone stays as it is: %s",
  (text) => {
    expect(plain(text)).toBe(text);
  },
);

test("who stands behind somebody by name is asked as who backed that one, and who is behind a thing is not", () => {
  const put = (text: string) =>
    whoBacked(read(text))
      .map((token) => token.text)
      .join(" ");
  expect(put("Which groups are behind Quarrell?")).toBe("which groups backed quarrell");
  expect(put("Which groups are behind the leak?")).toBe("which groups are behind the leak");
  expect(put("Who is behind Quarrell in the count?")).toBe("who backed quarrell in the count");
});

const words = (tokens: readonly { readonly text: string }[]) =>
  tokens.map(({ text }) => text).join(" ");

test("a word that only stresses who is asked goes; whom something was said of stays", () => {
  expect(words(withoutEmphasis(read("what did Ada Lintott herself say about it")))).toBe(
    "what did ada lintott say about it",
  );
  const of = "what did she say of herself";
  expect(words(withoutEmphasis(read(of)))).toBe(of);
});

test("who or what is asked as what", () => {
  expect(words(withoutEither(read("Who or what did they blame?")))).toBe("what did they blame");
  expect(words(withoutEither(read("who did they blame")))).toBe("who did they blame");
});

test("on which site something was written need not stand beside it", () => {
  expect(words(withoutSite(read("what did she write on Facebook about the vote")))).toBe(
    "what did she write about the vote",
  );
  const said = "what did she say on Twitter";
  expect(words(withoutSite(read(said)))).toBe(said.toLowerCase());
});

test("who took somebody's place is asked as who replaced that one", () => {
  expect(words(withoutPlace(read("who took Ada Lintott's place on it")))).toBe(
    "who replaced ada lintott on it",
  );
  expect(words(withoutPlace(read("who takes over Ada Lintott's seat")))).toBe(
    "who replaced ada lintott",
  );
  for (const other of ["who took place names to the vote", "who took her place"])
    expect(words(withoutPlace(read(other)))).toBe(other);
});

test.each([
  ["who asked how much the vote had cost", "who asked about cost of the vote"],
  ["what did she say about how much the vote cost", "what did she say about cost of the vote"],
  ["how much did the vote cost", "how much did the vote cost"],
  ["who wanted to know about the vote", "who asked about the vote"],
  ["who wanted to stand", "who wanted to stand"],
])("a question within one is asked as one for its matter: %s", (text, expected) => {
  expect(
    inPlainWords(read(text))
      .map((token) => token.text)
      .join(" "),
  ).toBe(expected);
});

test.each([
  ["How many members did David Evans say the party had?", "how many members did david evans say"],
  ["how many members did evans say labour had in may", "how many members did evans say in may"],
  ["how many members did evans say voted", "how many members did evans say voted"],
])(
  "how many members somebody said the party had is asked of that one's words alone: %s",
  (text, plain) => {
    expect(
      withoutParty(read(text))
        .map((each) => each.text)
        .join(" "),
    ).toBe(plain);
  },
);

test("who goes along with a thing, or writes in support of it, backs it", () => {
  const plain = (text: string) =>
    withoutIdioms(read(text))
      .map((each) => each.text)
      .join(" ");
  expect(plain("Why did Hetty Vane go along with the looms?")).toBe(
    "why did hetty vane backed the looms",
  );
  expect(plain("which guilds wrote in support of Hetty Vane")).toBe(
    "which guilds backed hetty vane",
  );
});

test("“once she had won” is after that, and no word that an article must have", () => {
  const [query] = newsQueries(
    "what did Ada Lintott say about the loom fee once she had won her seat?",
  );
  expect(query).toMatchObject({ words: ["loom", "fee"] });
});
