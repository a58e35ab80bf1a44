import { expect, test } from "vitest";
import { withVote } from "#src/core/reply/news/gives.ts";
import { invented } from "../../../support/invented-articles.ts";

const votedAfter = (paragraphs: readonly string[], hints: string[] = ["vote"]) => {
  const read = invented({ paragraphs });
  const voted = withVote([{ read, at: 0 }], { kind: "reported", words: ["looms"], hints });
  return voted && read.lines[voted.at]?.text;
};

const MOVED = "Bram Thistlewood moved that the looms be mended.";
const FELL = "The motion was lost by 16 votes to 13.";

test("what is reported of a vote on something is how it went, some lines after", () => {
  expect(votedAfter([MOVED, "Hetty Wainscotting spoke against.", FELL])).toBe(FELL);
});

test("and not how a vote on the next matter went, or where no vote is asked about", () => {
  const next = "Hetty Wainscotting proposed that the hall be painted.";
  expect(votedAfter([MOVED, next, FELL])).toBeNull();
  expect(votedAfter([MOVED, FELL], [])).toBeNull();
});
