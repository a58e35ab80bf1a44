import { expect, test } from "vitest";
import { said, statements } from "./made-up.ts";

test.each([
  "Ada Tarrow, the clerk, has issued a statement. Here it is in full: “It is hard.”",
  "The email was sent on Monday by Ada Tarrow, the clerk, to Ben Orrery. This blog reproduces it in full: “It is hard.”",
  "Ada Tarrow wrote a letter to the guild. It reads in full: “It is hard.”",
  "Ada Tarrow has sent the guild a letter. The letter reads as follows: “It is hard.”",
  "Ada Tarrow has written to members. The email, which this blog has seen, reads in full: “It is hard.”",
])("a document that is shown in full is whoever’s wrote it: %s", (article) => {
  expect(said(article)).toContain("Ada Tarrow wrote “It is hard.”");
});

test("it goes on in the paragraphs that open with a mark", () => {
  const article =
    "The email was sent by Ada Tarrow to Ben Orrery. Here it is in full: “Dear all, it is hard.\n“It is late.”\nOrrery left.";
  expect(said(article)).toEqual([
    "Ada Tarrow wrote “Dear all, it is hard.”",
    "Ada Tarrow wrote “It is late.”",
  ]);
});

test("it was written to whom it was sent", () => {
  const [letter] = statements(
    "The email was sent on Monday by Ada Tarrow, the clerk, to Ben Orrery. Here it is in full: “It is hard.”",
  );
  expect(letter).toMatchObject({ to: "Ben Orrery" });
});

test.each([
  "Ada Tarrow and Ben Orrery have each issued a statement. Here it is in full: “It is hard.”",
  "Ada Tarrow has read a statement. Here is his reply in full: “It is hard.”",
  "The email was sent by Ada Tarrow to Ben Orrery. Here it is in full: “Dear Ada, it is hard.”",
  "Ada Tarrow has written to members. The reply, which this blog has seen, reads in full: “It is hard.”",
  "Ada Tarrow has written to members.\nThe email reads in full: “It is hard.”",
  "Ada Tarrow has answered a letter of Colin Vane. The email reads in full: “It is hard.”",
  "Ada Tarrow won. Here it is in full: “It is hard.”",
])(
  "of two, of another or of one whom it names nobody is said to have written it: %s",
  (article) => {
    expect(said(article).filter((each) => each.includes("hard"))).toEqual([]);
  },
);
