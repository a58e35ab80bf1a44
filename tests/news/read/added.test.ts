import { expect, test } from "vitest";
import { said } from "./made-up.ts";

test.each([
  ["It was late, with Tarrow saying that it was over.", "Ada Tarrow said: that it was over"],
  [
    "Some have paid tribute to Ms Penhale, with Mr Orrery saying the hall owed her much.",
    "Ben Orrery said: the hall owed her much",
  ],
  [
    "Both could lose, with Mr Orrery urging the party to “get a grip”.",
    "Ben Orrery urged: to “get a grip”",
  ],
  [
    "They paid tribute to Orrery, with Tarrow saying that it was over.",
    "Ada Tarrow said: that it was over",
  ],
])("whom a sentence adds says what stands after: %s", (line, told) => {
  expect(said(line)).toEqual([told]);
});

test.each(["Tarrow", "shadow chancellor Ada Tarrow", "former Saltby mayor Ms Tarrow"])(
  "and ends what another says before: %s",
  (added) => {
    expect(said(`Orrery praised the dyers, with ${added} saying that it was over.`)).toEqual([
      "Ben Orrery praised: the dyers",
      "Ada Tarrow said: that it was over",
    ]);
  },
);

test("so do friends of somebody, whose words are not that one's", () => {
  expect(
    said("Orrery praised the dyers, with friends of Ada Tarrow saying that it was over."),
  ).toEqual(["Ben Orrery praised: the dyers"]);
});

test.each([
  "The hall was full, with Ada Tarrow and Ben Orrery saying that it was over.",
  "It was late, with friends of Ada Tarrow saying that it was over.",
  "It was late, with Tarrow’s saying that it was over.",
  "The hall spoke with Ada Tarrow saying that it was over.",
])("of several, or of whom one only belongs to, nobody does: %s", (line) => {
  expect(said(line)).toEqual([]);
});
