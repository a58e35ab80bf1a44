import { readFileSync } from "node:fs";
import type { z } from "zod";
import { locator } from "#src/record/locate.ts";
import { readYaml } from "#src/record/parse-files.ts";
import { validate } from "#src/record/plain-issue.ts";
import { type Path, type Problem, pathText } from "#src/record/problem.ts";

export type YamlFile<Value> =
  | {
      readonly ok: true;
      readonly value: Value;
      /** Something wrong with a part of it that the schema cannot tell. */
      problem(path: Path, message: string): Problem;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads a YAML file by a schema. All that is wrong with it is said at once, each with its line; nothing is thrown. */
export function readYamlFile<T extends z.ZodType>(file: string, schema: T): YamlFile<z.output<T>> {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    return { ok: false, problems: [{ file, line: 1, path: "", message: unreadable(error) }] };
  }
  const locate = locator(text);
  const problem = (path: Path, message: string, line = locate(path)): Problem => ({
    file,
    line,
    path: pathText(path),
    message,
  });
  const read = readYaml(text, file);
  if (!read.ok) {
    const { path, message, line } = read.finding;
    return { ok: false, problems: [problem(path, message, line)] };
  }
  const valid = validate(schema, read.value, file);
  if (valid.ok) return { ok: true, value: valid.value, problem: (...about) => problem(...about) };
  return { ok: false, problems: valid.findings.map(({ path, message }) => problem(path, message)) };
}

/** That a file cannot be read, and why: "cannot be read (it does not exist)". */
export function unreadable(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const why = { ENOENT: "it does not exist", EACCES: "no permission", EISDIR: "it is a folder" }[
    code
  ];
  return `cannot be read (${why ?? (error instanceof Error ? error.message : String(error))})`;
}
