import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commands } from "#commands";
import type { Answer } from "#src/core/answer.ts";
import { createDesk } from "#src/core/ask.ts";
import { loadRecord } from "#src/record/load.ts";
import { ROOT } from "./measure.ts";

/** What is asked in chats, over the real record: as a line, and as the same with typed options. */
export const ASKED = [
  { line: "result clp 2018-01", subcommand: "result", options: { contest: "clp 2018-01" } },
  { line: "person ann black", subcommand: "person", options: { name: "ann black" } },
  {
    line: "ask how many votes did Huda Elmi get in September 2018?",
    subcommand: "ask",
    options: { question: "how many votes did Huda Elmi get in September 2018?" },
  },
  {
    line: "slate momentum clp 2018-09",
    subcommand: "slate",
    options: { organisation: "momentum", contest: "clp 2018-09" },
  },
  { line: "about coverage", subcommand: "about", options: { topic: "coverage" } },
] as const;

/** A file of the answers to all that is asked, each as a platform's message, by line and by subcommand. */
export function answersFile(present: (answer: Answer) => object): string {
  const loaded = loadRecord(join(ROOT, "data"));
  if (!loaded.ok) throw new Error("data/ is not in order");
  const desk = createDesk(loaded.record, { commands });
  const messages = ASKED.flatMap(({ line, subcommand }) => {
    const message = present(
      desk.ask({ text: `/nec ${line}` }, null, new Date().toISOString()).answer,
    );
    return [[line, message] as const, [subcommand, message] as const];
  });
  const file = join(mkdtempSync(join(tmpdir(), "nec-desk-bench-")), "answers.json");
  writeFileSync(file, JSON.stringify(Object.fromEntries(messages)));
  return file;
}
