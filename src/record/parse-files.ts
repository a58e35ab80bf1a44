import { load, YAMLException } from "js-yaml";
import type { z } from "zod";
import type { RecordFiles } from "./files.ts";
import {
  FOLDERS,
  type Folder,
  fileOf,
  SINGLE_FILES,
  type SingleFile,
  singleFile,
} from "./layout.ts";
import { validate } from "./plain-issue.ts";
import type { Finding } from "./problem.ts";

export interface Parsed {
  /** Every file that is valid on its own. */
  readonly files: RecordFiles;
  readonly findings: readonly (Finding & { readonly line?: number })[];
  /** Files that are missing or not valid, and folders with nothing in them: what they hold is not in `files`. */
  readonly unread: ReadonlySet<string>;
}

/** The texts of data/ as typed values. Never throws: what is not YAML or does not fit its schema is a finding. */
export function parseFiles(texts: ReadonlyMap<string, string>): Parsed {
  const findings: (Finding & { readonly line?: number })[] = [];
  const unread = new Set<string>();

  const parse = <T extends z.ZodType>(file: string, type: T): z.output<T> | undefined => {
    const text = texts.get(file);
    const read = text === undefined ? undefined : readYaml(text, file);
    if (read?.ok) {
      const valid = validate(type, read.value, file);
      if (valid.ok) return valid.value;
      findings.push(...valid.findings);
    } else if (read) findings.push(read.finding);
    unread.add(file);
    return undefined;
  };
  const each = <T extends z.ZodType>(folder: Folder, type: T) => {
    const entries = new Map<string, z.output<T>>();
    unread.add(folder);
    for (const file of texts.keys()) {
      if (!file.startsWith(`${folder}/`)) continue;
      unread.delete(folder);
      const id = file.slice(folder.length + 1, -".yaml".length);
      const entry = parse(fileOf(folder, id), type);
      if (entry !== undefined) entries.set(id, entry);
    }
    return entries;
  };
  const single = <T extends z.ZodType>(name: SingleFile, type: T) => parse(singleFile(name), type);

  const files: RecordFiles = {
    publishers: each("sources", FOLDERS.sources),
    contests: each("elections", FOLDERS.elections),
    people: each("people", FOLDERS.people),
    organisations: each("organisations", FOLDERS.organisations),
    sections: single("sections", SINGLE_FILES.sections) ?? [],
    claims: single("claims", SINGLE_FILES.claims) ?? [],
    body: single("body", SINGLE_FILES.body) ?? {
      compositions: [],
      memberships: [],
      rules: [],
      decisions: [],
    },
    officers: single("officers", SINGLE_FILES.officers) ?? [],
    vacancies: single("vacancies", SINGLE_FILES.vacancies) ?? [],
    glossary: single("glossary", SINGLE_FILES.glossary) ?? [],
    gaps: single("gaps", SINGLE_FILES.gaps) ?? [],
    changes: single("changes", SINGLE_FILES.changes) ?? [],
  };
  return { files, findings, unread };
}

/** A text as the value that it has in YAML; where it has none, what is wrong, in plain words. */
export function readYaml(
  text: string,
  file: string,
): { ok: true; value: unknown } | { ok: false; finding: Finding & { line?: number } } {
  try {
    return { ok: true, value: load(text) };
  } catch (error) {
    const reason = error instanceof YAMLException ? error.reason : String(error);
    const line = error instanceof YAMLException ? (error.mark?.line ?? 0) + 1 : 1;
    const message = PLAIN_REASONS[reason] ?? `is not valid YAML: ${reason}`;
    return { ok: false, finding: { file, path: [], message, line } };
  }
}

const PLAIN_REASONS: Readonly<Record<string, string>> = {
  "duplicated mapping key": "this key stands twice",
  "deficient indentation":
    "this line must stand further in (a ] or } on a line of its own, further in than the key it ends)",
  "expected a document, but the input is empty": "the file is empty",
  "expected a single document in the stream, but found more":
    "the file holds more than one document",
};
