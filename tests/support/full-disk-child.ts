import { openStore } from "#src/store/open.ts";
import { keepInvented, numbered } from "./invented-articles.ts";

/*
 * A process of its own that keeps articles until its disk is full: the title of each that was kept, one a line, and at
 * the end what it was told.
 */
const store = await openStore({ folder: process.argv[2] ?? "" });
for (let n = 1; ; n++) {
  try {
    await keepInvented(store.news, numbered(`full-${n}`));
    process.stdout.write(`full-${n}\n`);
  } catch (fault) {
    process.stdout.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
    break;
  }
}
process.exit(0);
