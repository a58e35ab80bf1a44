import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { commands } from "#commands";
import { commandTable, withTable } from "#src/bin/readme-table.ts";

test("the README's command table is the one the commands declare; npm run readme writes it", () => {
  const readme = readFileSync("README.md", "utf8");
  expect(withTable(readme, commandTable(commands))).toBe(readme);
});
