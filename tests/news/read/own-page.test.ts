import { expect, test } from "vitest";
import { statementsOf } from "#src/news/read/index.ts";
import { linesOf, nameOf } from "./made-up.ts";

const BODY = { kind: "organisation", id: "loom-forward", name: "Loom Forward" } as const;
const OTHER = { kind: "named", name: "Red Loom" } as const;
const PAGE = [
  "We are sorry that the count is late.",
  "The looms stood still for a week.",
  "Ada Tarrow is a friend of ours, and we know her as a weaver.",
  "She has done our work for years.",
  "Ben Orrery has the keys.",
  "We ask the guild to count again.",
];

const said = (lines: readonly string[], bodies: readonly (typeof BODY | typeof OTHER)[] = [BODY]) =>
  statementsOf(linesOf(lines.join("\n")), nameOf, null, { bodies }).map(
    ({ speaker, words }) => `${speaker.name}: ${words}`,
  );

test("what a body says on its own page as “we” is its own, and what it tells of others alone is not", () => {
  const told = said(PAGE);
  expect(told).toContain("Loom Forward: We are sorry that the count is late.");
  expect(told).toContain("Loom Forward: The looms stood still for a week.");
  expect(told).toContain(
    "Loom Forward: Ada Tarrow is a friend of ours, and we know her as a weaver.",
  );
  expect(told).toContain("Loom Forward: She has done our work for years.");
  expect(told).not.toContain("Loom Forward: Ben Orrery has the keys.");
});

test("what a body asked for is no paper's question", () => {
  const told = said([...PAGE, "We asked for looms that any weaver could trust."]);
  expect(told).toContain("Loom Forward: We asked for looms that any weaver could trust.");
});

test("each of those who make a joint statement says it", () => {
  expect(said(PAGE, [BODY, OTHER]).filter((each) => each.startsWith("Red Loom"))).toHaveLength(5);
});

test.each([
  ["where somebody says “I”", [...PAGE, "I shall be there."]],
  ["where it asked as papers do", [...PAGE, "We contacted the guild on Monday."]],
  ["where it asked for a comment", [...PAGE, "We asked for comment from the guild."]],
  ["where it has readers", [...PAGE, "Our readers will know the looms."]],
  ["where it reports others", [...PAGE, "Ben Orrery said that the looms are old."]],
  ["where members report in it", ["Ada Tarrow and Ben Orrery report from the guild.", ...PAGE]],
  ["where it has few lines of its own", PAGE.slice(0, 3)],
])("a page is no body’s %s", (_, lines) => {
  expect(said(lines).filter((each) => each.startsWith("Loom Forward"))).toEqual([]);
});
