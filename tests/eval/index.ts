import { join } from "node:path";
import { commands } from "#commands";
import { createDesk } from "#src/core/ask.ts";
import { loadRecord } from "#src/record/load.ts";
import { itemsOf, SETS } from "./items.ts";
import { type Scored, score } from "./score.ts";

/**
 * `npm run eval`: asks every question of the project's own set over the real record and prints how many answers were
 * right, wrong and missed, kind by kind, for the open part and for the part kept aside. `-- --misses` prints each of
 * the open part that was not right; `-- --misses held-out` those kept aside.
 */
const NOW = "2026-11-22T09:00:00Z";
const say = (line: string) => process.stdout.write(`${line}\n`);

function table(title: string, all: readonly Scored[]): void {
  const kinds = Map.groupBy(all, ({ item }) => item.kind);
  say(`${title.padEnd(18)}  asked  right  wrong  missed`);
  for (const [kind, scored] of [...kinds].sort(([a], [b]) => a.localeCompare(b))) row(kind, scored);
  row("all", all);
  say("");
}

function row(name: string, scored: readonly Scored[]): void {
  const many = (kind: Scored["kind"]) => scored.filter((one) => one.kind === kind).length;
  const part = `${((100 * many("right")) / scored.length).toFixed(0)} %`;
  const cells = [scored.length, many("right"), many("wrong"), many("missed")];
  say(
    `${name.padEnd(18)} ${cells.map((cell) => String(cell).padStart(6)).join(" ")}  ${part.padStart(6)}`,
  );
}

const loaded = loadRecord(join(import.meta.dirname, "../../data"));
if (!loaded.ok) throw new Error(`data/ is not in order: ${loaded.problems.length} problems`);
const desk = createDesk(loaded.record, { commands });
const [misses, wanted = "questions"] = process.argv.slice(2);
for (const set of SETS) {
  const scored = await score(desk, itemsOf(set), NOW);
  table(set === "questions" ? "open" : "kept aside", scored);
  if (misses !== "--misses" || set !== wanted) continue;
  for (const { item, kind, faults, said } of scored.filter(({ kind }) => kind !== "right")) {
    say(`${kind} ${item.id} (${item.kind}): ${item.q}\n  ${faults.join("; ")}\n  ${said}`);
  }
}
