import { describe, expect, test } from "vitest";
import { withoutConference } from "#src/core/understand/otherwise/conference.ts";
import { read } from "#src/core/understand/read.ts";

const rest = (text: string) =>
  withoutConference(read(text))
    ?.map((token) => token.text)
    .join(" ") ?? null;

describe("the conference at which a vote was held", () => {
  test.each([
    ["what did Lintott get at the 2013 conference", "what did lintott get 2013"],
    ["who won at the Young Labour conference in Glasgow", "who won in glasgow"],
  ])("gives way to its year: %s", (text, expected) => {
    expect(rest(text)).toBe(expected);
  });

  test.each([
    "conference votes in 2013",
    "who won in 2013",
    "who chaired the conference in 2013",
    "who stood at the conference arrangements committee",
  ])("is left where nothing was held at it: %s", (text) => {
    expect(rest(text)).toBeNull();
  });
});
