import { expect, test } from "vitest";
import { said } from "./made-up.ts";

test("a body’s committee speaks, and goes on in what it has issued, where another spoke before", () => {
  expect(
    said(
      "The Dyers Alliance alleged that members had left.\nThe Loom Forward executive committee released a statement last night saying that it would wait. It said: “We are late.”",
    ),
  ).toEqual([
    "Dyers Alliance alleged: that members had left",
    "the Loom Forward executive committee said: that it would wait",
    "the Loom Forward executive committee said “We are late.”",
  ]);
});

test.each([
  "the Guild’s Rules Committee",
  "the Guild’s finance committee",
  "Labour’s disputes panel",
  "Young Labour’s national committee",
])("a body’s committee speaks that is told of as the body’s: %s", (committee) => {
  expect(said(`Meanwhile, ${committee} said it was late.`)).toEqual([
    `${committee} said: it was late`,
  ]);
});

test.each([
  "A member of the Guild’s Rules Committee",
  "The chair of Labour’s disputes panel",
  "Monday’s panel",
])("but not in the place of somebody of it, nor of a day’s: %s", (who) => {
  expect(said(`${who} said it was late.`)).toEqual([]);
});

test("“the campaign group” is the one group near", () => {
  expect(said("Loom Forward has left. The campaign group said it was late.")).toEqual([
    "Loom Forward said: it was late",
  ]);
  expect(said("Loom Forward met the Dyers Alliance. The campaign group said it was late.")).toEqual(
    [],
  );
});

test.each([
  "The old committee said it was late.",
  "The branch said it was late.",
  "A Guild committee said it was late.",
  "Members of the Guild committee said it was late.",
])("a committee without a name, or of which others are, is none: %s", (line) => {
  expect(said(line).filter((each) => each.startsWith("the "))).toEqual([]);
});

test("the branch of a body in one place is a body of its own", () => {
  expect(said("The Saltby branch of Loom Forward tweeted: “It is late.”")).toEqual([
    "the Saltby branch of Loom Forward tweeted “It is late.”",
  ]);
  expect(said("Members of the Saltby branch of Loom Forward said it was late.")).not.toContain(
    "the Saltby branch of Loom Forward said: it was late",
  );
});
