import { expect, test } from "vitest";
import { whoBacked, withoutIdioms } from "#src/core/understand/news/idioms.ts";
import { read } from "#src/core/understand/read.ts";

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
