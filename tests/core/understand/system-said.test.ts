import { expect, test } from "vitest";
import { read } from "#src/core/understand/read.ts";
import { bySystem, systemAt } from "#src/core/understand/system-said.ts";
import { madeUpRecord as record } from "../../support/record.ts";

const STV = "single-transferable-vote";

test.each([
  ["before STV came in", { kind: STV, when: "before" }, 4],
  ["under the single transferable vote", { kind: STV, when: "under" }, 5],
  ["STV election", { kind: STV, when: "under" }, 1],
  ["before the switch to STV", { kind: STV, when: "before" }, 5],
])("how votes were counted narrows the contests: %s", (text, system, length) => {
  expect(systemAt(read(text), 0)).toEqual({ system, length });
});

test.each(["STV", "what is STV", "how does STV work"])("the name alone does not: %s", (text) => {
  const tokens = read(text);
  expect(tokens.flatMap((_, at) => systemAt(tokens, at) ?? [])).toEqual([]);
});

test("before a system came in means before the first contest of the section under it", () => {
  const clp = record.bySection.get("clp") ?? [];
  const before = bySystem(clp, [{ kind: STV, when: "before" }]);
  const first = clp.findIndex(({ system }) => system?.kind === STV);
  expect(first).toBeGreaterThan(0);
  expect(before).toEqual(clp.slice(0, first));
  expect(bySystem(clp, [{ kind: "electoral-college", when: "before" }])).toEqual([]);
});
