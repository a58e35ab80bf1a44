import { expect, test } from "vitest";
import { newsQueries } from "../../../support/news-queries.ts";

test.each([
  "Did Hetty Vane speak to the press after the hearing?",
  "Did Hetty Vane talk to any reporters as she left the hearing?",
  "Has Hetty Vane said anything to waiting journalists after the hearing?",
  "did hetty vane say anything to the media outside the hearing",
  "And did Hetty Vane talk to reporters about the hearing?",
])(
  "whether somebody spoke to the press asks if there was a comment, to nobody else: %s",
  (text) => {
    const [first] = newsQueries(text);
    expect(first).toMatchObject({ kind: "said", speaker: { named: "hetty vane" }, comment: true });
    expect(first).not.toHaveProperty("listener");
  },
);

test.each([
  "What did Hetty Vane tell the press about the hearing?",
  "Did Hetty Vane speak to the press officer about the hearing?",
])("what somebody told the press, or one who works for it, does not: %s", (text) => {
  expect(newsQueries(text)[0]).not.toHaveProperty("comment");
});

test("where and when it was is the occasion, also in a clause", () => {
  for (const text of [
    "What did Hetty Vane say to reporters outside the hearing?",
    "What did Hetty Vane say to reporters as she left the hearing?",
  ])
    expect(newsQueries(text)[0]).toMatchObject({ occasion: expect.arrayContaining(["hearing"]) });
});

test("whether somebody said anything to an outlet asks whether that one commented", () => {
  const [query] = newsQueries("did Juno Marsh say anything to The Example Herald?");
  expect(query).toMatchObject({ comment: true, publisher: "The Example Herald" });
  const [onFee] = newsQueries("did Juno Marsh say anything to The Example Herald about the fee?");
  expect(onFee).toMatchObject({ words: ["fee"] });
  expect(onFee).not.toMatchObject({ comment: true });
});

test("registered supporters stand behind nobody", () => {
  const [query] = newsQueries(
    "how many people signed up as registered supporters, according to The Example Herald?",
  );
  expect(query?.kind).toBe("reported");
  expect(query).not.toMatchObject({ facet: "backing" });
});
