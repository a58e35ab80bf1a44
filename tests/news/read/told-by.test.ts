import { expect, test } from "vitest";
import { statements } from "./made-up.ts";

const throughOf = (article: string) =>
  statements(article).map(({ speaker, through }) => [speaker.name, through]);

test.each([
  ["So says the clerk, Colin Vane.", "the clerk, Colin Vane"],
  ["So, at least, claims Colin Vane.", "Colin Vane"],
  ["That is according to a member of the panel.", "a member of the panel"],
])("what is told of another is heard through whoever says so after it: %s", (teller, through) => {
  const text = `The Weavers Union has conceded that the count was late. ${teller}`;
  expect(throughOf(text)).toEqual([["Weavers Union", through]]);
});

test.each(["Colin Vane says so.", "So it goes.", "\nSo says the clerk, Colin Vane."])(
  "but not where another line is meant or nobody tells it: %s",
  (line) => {
    const text = `The Weavers Union has conceded that the count was late. ${line}`;
    expect(throughOf(text)[0]).toEqual(["Weavers Union", null]);
  },
);

test("nobody is second-hand to himself", () => {
  const text = "Ada Tarrow has conceded that the count was late. So says Ada Tarrow.";
  expect(throughOf(text)).toEqual([["Ada Tarrow", null]]);
});
