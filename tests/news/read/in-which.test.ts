import { expect, test } from "vitest";
import { said, statements } from "./made-up.ts";

test.each([
  "The Chronicle has seen a letter from Ben Orrery to Colin Vane in which he says that it is late.",
  "The Chronicle has seen an e-mail from the clerk, Ben Orrery, to its chair, Colin Vane, in which he says that it is late.",
  "The Chronicle has seen Ben Orrery’s note to Colin Vane, in which he says that it is late.",
  "Ben Orrery sent Colin Vane a letter in which he says that it is late.",
])("who says something in a letter is whoever it is from: %s", (line) => {
  expect(said(line)).toEqual(["Ben Orrery said: that it is late"]);
});

test.each([
  "The Chronicle has seen a letter to Ben Orrery in which he says that it is late.",
  "The Chronicle has seen a letter from Ada Tarrow in which he says that it is late.",
  "The Chronicle has seen a film from Ben Orrery of Colin Vane in which he says that it is late.",
])("and nobody where it is no one’s of whom that can be told: %s", (line) => {
  expect(said(line)).toEqual([]);
});

test("it is heard through the letter, and never through whom it was sent to", () => {
  const [first] = statements(
    "The Chronicle has seen an e-mail from the clerk, Ben Orrery, to its long-standing chair, Colin Vane, in which he says that it is late.",
  );
  expect(first?.through).toBe("an e-mail seen by The Chronicle");
});

test.each([
  "Ada Tarrow told its chair, Colin Vane: “It is late.”",
  "Ada Tarrow told its chair, Mr Vane: “It is late.”",
  "Ada Tarrow told Colin Vane, its chair: “It is late.”",
])("what the listener is stands before the words: %s", (line) => {
  expect(said(line)).toEqual(["Ada Tarrow told “It is late.”"]);
});

test("and somebody named after a comma who is not the listener speaks for himself", () => {
  expect(said("Ada Tarrow told its chair, Colin Vane said, that it was late.")).not.toContain(
    "Colin Vane told: that it was late",
  );
});

test.each(["a second recording, of a meeting in May,", "another leaked tape"])(
  "whoever is heard in %s is not whoever has just spoken of the first",
  (where) => {
    const article = `Ben Orrery said that it was late.\nIn ${where} he said that looms were dear.`;
    expect(said(article)).toEqual(["Ben Orrery said: that it was late"]);
  },
);
