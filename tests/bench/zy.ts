import { join } from "node:path";
import { commands } from "#commands";
import { createDesk } from "#src/core/ask.ts";
import { loadRecord } from "#src/record/load.ts";
import { itemsOf, SETS } from "../eval/items.ts";
import { DOMAINS, waysOf } from "../ways/ways.ts";
import { ROOT } from "./measure.ts";
const l = loadRecord(join(ROOT, "data"));
if (l.ok) {
  const desk = createDesk(l.record, { commands });
  const asked = [...SETS.flatMap(itemsOf), ...DOMAINS.flatMap(waysOf)].filter(({ thread }) => thread === undefined).map(({ q }) => q);
  for (const text of asked.slice(0, 1500)) desk.ask({ text }, null, "2026-11-22T09:00:00Z");
  const all = asked.map((text) => { let best = 1e9; for (let i = 0; i < 2; i++) { const d = createDesk(l.record, { commands }); const s = performance.now(); d.ask({ text }, null, "2026-11-22T09:00:00Z"); best = Math.min(best, performance.now() - s); } return { text, best }; });
  all.sort((a, b) => b.best - a.best);
  for (const { text, best } of all.slice(0, 45)) console.log(best.toFixed(1), text.slice(0, 110));
}
