import { type Dirent, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FOLDERS, type Folder, SINGLE_FILES } from "./layout.ts";
import type { Finding } from "./problem.ts";

export interface FolderText {
  /** Each file's text by its path below the folder: "people/ada-lintott.yaml". */
  readonly texts: ReadonlyMap<string, string>;
  /** Files that are missing, stray or unreadable. */
  readonly findings: readonly Finding[];
}

/** Files that belong in data/ and are not part of the record. */
const BESIDE = new Set(["README.md", "feeds.yaml"]);

/** Reads every YAML file of the record's folder. Never throws: what cannot be read is a finding. */
export function readFolder(folder: string): FolderText {
  const texts = new Map<string, string>();
  const findings: Finding[] = [];
  const find = (file: string, message: string) => findings.push({ file, path: [], message });

  const read = (file: string) => {
    try {
      texts.set(file, readFileSync(join(folder, file), "utf8"));
    } catch (error) {
      find(file, `cannot be read (${reason(error)})`);
    }
  };
  const list = (below: string): readonly Dirent[] => {
    try {
      return readdirSync(join(folder, below), { withFileTypes: true })
        .filter(({ name }) => !name.startsWith("."))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    } catch (error) {
      find(below, `the folder cannot be read (${reason(error)})`);
      return [];
    }
  };

  const top = list("");
  for (const entry of top) {
    const name = entry.name.replace(/\.yaml$/, "");
    if (entry.isDirectory() ? entry.name in FOLDERS : BESIDE.has(entry.name)) continue;
    if (!entry.isDirectory() && entry.name.endsWith(".yaml") && name in SINGLE_FILES) {
      read(entry.name);
    } else find(entry.name, "is no part of the record; data/README.md lists what is");
  }
  if (findings.some(({ file }) => file === "")) return { texts, findings };
  for (const name of Object.keys(SINGLE_FILES)) {
    const file = `${name}.yaml`;
    if (!top.some((entry) => entry.name === file)) find(file, "the file is missing");
  }
  for (const below of Object.keys(FOLDERS) as Folder[]) {
    for (const entry of list(below)) {
      const file = `${below}/${entry.name}`;
      if (entry.isDirectory()) find(file, "a folder has no place here");
      else if (entry.name.endsWith(".yaml")) read(file);
      else find(file, "a file here must end in .yaml");
    }
  }
  return { texts, findings };
}

function reason(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return "it does not exist";
  if (code === "EACCES") return "no permission";
  if (code === "ENOTDIR") return "it is not a folder";
  return error instanceof Error ? error.message : String(error);
}
