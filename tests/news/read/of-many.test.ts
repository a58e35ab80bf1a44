import { expect, test } from "vitest";
import { said } from "./made-up.ts";

const last = (between: string, words = "It was hard, she said.") =>
  said(`Tarrow won.\n${between}\n${words}`).at(-1);

test.each([
  "Members said that it was old.",
  "Many of the mill’s rules were old, its own spinners insisted.",
  "To do that, the mill had to hear what its spinners were saying and give them more of a say.",
  "Among the rules she attacked were the fees recently announced by ministers.",
])("after what several without names say “she” is who was meant before: %s", (between) => {
  expect(last(between)).toBe("Ada Tarrow said: It was hard");
});

test.each([
  "Williams said that it was old.",
  "A friend of the spinners said that it was old.",
  "The chair of the members said that it was old.",
  "Its clerk and members said that it was old.",
  "Stella Penhale, the clerk, and members said that it was old.",
  "Members of the panel and its chair said that it was old.",
  "The fees announced by a minister were late.",
  "Members said that Stella Penhale was late.",
])("but not where one may be among them, or is named by them: %s", (between) => {
  expect(last(between)).not.toBe("Ada Tarrow said: It was hard");
});

test("a group that was meant before is not meant after what several say", () => {
  const words = "Loom Forward won. Members said that it was old.";
  expect(said(`${words} They said that it was hard.`)).toEqual([]);
});

test("“they” is no body beside whom others without names were told of, unless it has spoken", () => {
  const bought = "Loom Forward bought notices, which rival organisers put at £90.";
  expect(said(`${bought} They say that they spent £7.`)).toEqual([]);
  expect(said("Loom Forward said it met organisers. They said that it was late.")).toContain(
    "Loom Forward said: that it was late",
  );
});
