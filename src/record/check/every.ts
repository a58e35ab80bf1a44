import type { RecordFiles } from "../files.ts";
import { fileOf, singleFile } from "../layout.ts";
import type { Path } from "../problem.ts";
import type { Placed } from "./check.ts";

/** Every file that cites sources, whole: all of data/ but data/sources. */
export function* everyFile(files: RecordFiles): Iterable<Placed<unknown>> {
  for (const [id, value] of files.contests)
    yield { file: fileOf("elections", id), path: [], value };
  for (const [id, value] of files.people) yield { file: fileOf("people", id), path: [], value };
  for (const [id, value] of files.organisations) {
    yield { file: fileOf("organisations", id), path: [], value };
  }
  yield { file: singleFile("sections"), path: [], value: files.sections };
  yield { file: singleFile("claims"), path: [], value: files.claims };
  yield { file: singleFile("body"), path: [], value: files.body };
  yield { file: singleFile("officers"), path: [], value: files.officers };
  yield { file: singleFile("vacancies"), path: [], value: files.vacancies };
  yield { file: singleFile("glossary"), path: [], value: files.glossary };
  yield { file: singleFile("gaps"), path: [], value: files.gaps };
  yield { file: singleFile("changes"), path: [], value: files.changes };
}

/** Everything with a `checked` day, each with its file and path. */
export function* everyChecked(files: RecordFiles): Iterable<Placed<{ readonly checked: string }>> {
  for (const [id, value] of files.contests)
    yield { file: fileOf("elections", id), path: [], value };
  for (const [id, value] of files.people) yield { file: fileOf("people", id), path: [], value };
  for (const [id, value] of files.organisations) {
    yield { file: fileOf("organisations", id), path: [], value };
  }
  const { compositions, memberships, rules, decisions } = files.body;
  const body = singleFile("body");
  yield* listed(body, compositions, ["compositions"]);
  yield* listed(body, memberships, ["memberships"]);
  yield* listed(body, rules, ["rules"]);
  yield* listed(body, decisions, ["decisions"]);
  yield* listed(singleFile("claims"), files.claims);
  yield* listed(singleFile("officers"), files.officers);
  yield* listed(singleFile("vacancies"), files.vacancies);
}

/** The entries of a list with their places in the file. */
export function* listed<T>(
  file: string,
  list: readonly T[],
  above: Path = [],
): Iterable<Placed<T>> {
  for (const [i, value] of list.entries()) yield { file, path: [...above, i], value };
}

/**
 * Calls `visit` with every list of sources inside a value and the path of the list. Paths are
 * only good until `visit` returns; keep a copy.
 */
export function eachSources(
  value: unknown,
  visit: (sources: readonly string[], path: Path) => void,
  path: (string | number)[] = [],
): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    if (path.at(-1) === "sources") visit(value, path);
    else for (let i = 0; i < value.length; i += 1) step(value[i], i, visit, path);
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === "object") step(inner, key, visit, path);
  }
}

function step(
  inner: unknown,
  key: string | number,
  visit: (sources: readonly string[], path: Path) => void,
  path: (string | number)[],
): void {
  path.push(key);
  eachSources(inner, visit, path);
  path.pop();
}
