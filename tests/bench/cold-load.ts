import { join } from "node:path";
import { ROOT } from "./measure.ts";

// Prints how many milliseconds a new process needs to load and index the record: "whole" with the
// modules that do so, "record" without them; "js-yaml" or "yaml" only to parse the files with it.
const folder = join(ROOT, "data");
const [what = "record"] = process.argv.slice(2);
let from = performance.now();
if (what === "whole" || what === "record") {
  const { loadRecord } = await import("#src/record/load.ts");
  if (what === "record") from = performance.now();
  if (!loadRecord(folder).ok) throw new Error("the record is not in order");
} else {
  const { readFolder } = await import("#src/record/read-folder.ts");
  const parse = what === "yaml" ? (await import("yaml")).parse : (await import("js-yaml")).load;
  const { texts } = readFolder(folder);
  from = performance.now();
  for (const text of texts.values()) parse(text);
}
process.stdout.write(String(performance.now() - from));
