import { basename, isAbsolute, join } from "node:path";
import { checkRecord } from "./check/index.ts";
import { indexRecord } from "./index-record.ts";
import { locator } from "./locate.ts";
import { parseFiles } from "./parse-files.ts";
import { type Finding, type Problem, pathText } from "./problem.ts";
import { readFolder } from "./read-folder.ts";
import type { NecRecord } from "./record.ts";

export type Loaded =
  | { readonly ok: true; readonly record: NecRecord }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads, checks and indexes the record in a folder laid out as data/README.md says. Every
 * problem of every file is listed at once, in order of file and line; nothing is thrown.
 * `today` (2026-11-22) adds the one check that goes by the day: gaps that nobody looked at again.
 */
export function loadRecord(folder: string, today?: string): Loaded {
  const { texts, findings: strays } = readFolder(folder);
  const { files, findings: malformed, unread } = parseFiles(texts);
  const findings = [...strays, ...malformed, ...checkRecord(files, { unread, today })];
  if (findings.length === 0) return { ok: true, record: indexRecord(files) };
  return { ok: false, problems: problemsOf(findings, texts, folder) };
}

function problemsOf(
  findings: readonly (Finding & { readonly line?: number })[],
  texts: ReadonlyMap<string, string>,
  folder: string,
): readonly Problem[] {
  const lines = new Map<string, ReturnType<typeof locator>>();
  const shownFolder = isAbsolute(folder) ? basename(folder) : folder;
  const problems = findings.map(({ file, path, message, line }) => {
    const locate = lines.get(file) ?? locator(texts.get(file) ?? "");
    lines.set(file, locate);
    return {
      file: join(shownFolder, file),
      line: line ?? locate(path),
      path: pathText(path),
      message,
    };
  });
  return problems.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}
