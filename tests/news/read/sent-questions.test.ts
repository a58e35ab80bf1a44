import { expect, test } from "vitest";
import { said } from "./made-up.ts";

const ABOVE = "Ada Tarrow is standing. We sent our members’ questions to all the candidates.";
const FIRST = "How would you mend the looms?";
const ANSWERS = [
  FIRST,
  "I would ask the weavers.",
  "What about the rent?",
  "My view is that it is too high.",
];

test("two questions are enough where the page says that it has sent some", () => {
  expect(said([ABOVE, ...ANSWERS].join("\n\n"))).toEqual([
    "Ada Tarrow said “I would ask the weavers.”",
    "Ada Tarrow said “My view is that it is too high.”",
  ]);
});

test.each([
  ["where it says nothing of questions", ["Ada Tarrow is standing.", ...ANSWERS]],
  ["where an answer is in no first person", [ABOVE, ...ANSWERS.slice(0, 3), "It is too high."]],
  ["where the same is asked again", [ABOVE, ...ANSWERS, FIRST, "I would buy some."]],
  ["where another comes between", [ABOVE, ...ANSWERS, "Ben Orrery stands too.", ...ANSWERS]],
])("they are not %s", (_, lines) => {
  expect(said(lines.join("\n\n"))).toEqual([]);
});
