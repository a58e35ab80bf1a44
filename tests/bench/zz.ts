import { join } from "node:path";
import { loadRecord } from "#src/record/load.ts";
import { ROOT } from "./measure.ts";
import { questionLines } from "./question-lines.ts";
const l = loadRecord(join(ROOT, "data"));
if (l.ok) questionLines(l.record, l.record, 1);
