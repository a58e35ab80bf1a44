import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { dump } from "js-yaml";
import type { RecordInput } from "./made-up/input.ts";

const FOLDERS = {
  sources: "publishers",
  elections: "contests",
  people: "people",
  organisations: "organisations",
} as const;
const SINGLE_FILES = [
  "sections",
  "claims",
  "body",
  "officers",
  "vacancies",
  "glossary",
  "gaps",
  "changes",
] as const;

/** The input as the text of each file of data/, by path: "people/ada-lintott.yaml". */
export function recordTexts(input: RecordInput): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [folder, key] of Object.entries(FOLDERS)) {
    for (const [id, entry] of Object.entries(input[key as "people"])) {
      texts.set(`${folder}/${id}.yaml`, dump(entry, { noRefs: true }));
    }
  }
  for (const name of SINGLE_FILES) texts.set(`${name}.yaml`, dump(input[name], { noRefs: true }));
  return texts;
}

/** Writes texts to a new temporary folder laid out as data/ is, and gives the folder. */
export function recordFolder(texts: ReadonlyMap<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "record-"));
  for (const [file, text] of texts) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}
