import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { commands } from "#commands";
import { commandTable, withTable } from "./readme-table.ts";

/** Writes the command table of README.md anew: `npm run readme`. */
const README = join(import.meta.dirname, "../../README.md");
const before = readFileSync(README, "utf8");
const after = withTable(before, commandTable(commands));
writeFileSync(README, after);
process.stdout.write(
  after === before ? "README.md is up to date.\n" : "README.md: command table written.\n",
);
