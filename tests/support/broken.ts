import type { Check } from "#src/record/check/check.ts";
import { pathText } from "#src/record/problem.ts";
import type { RecordInput } from "./made-up/input.ts";
import { filesOf, madeUpInput } from "./record.ts";

/**
 * A copy of the made-up input with one value changed, by its path:
 * "contests/clp-2015-03/candidates/0/votes". Changing to `undefined` takes the key away.
 */
export function changed(
  path: string,
  value: unknown,
  input: RecordInput = madeUpInput,
): RecordInput {
  const copy: RecordInput = JSON.parse(JSON.stringify(input));
  const steps = path.split("/");
  const last = steps.pop() ?? "";
  const parent = steps.reduce<unknown>((at, step) => {
    const next = isHolder(at) ? at[step] : undefined;
    if (next === undefined) throw new Error(`the made-up record has no ${path}`);
    return next;
  }, copy);
  if (!isHolder(parent)) throw new Error(`the made-up record has no ${path}`);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}

/** What a check finds, one line each: "elections/x.yaml candidates[0].votes: …". */
export function findings(
  check: Check,
  input: RecordInput,
  unread: ReadonlySet<string> = new Set(),
): readonly string[] {
  return [...check(filesOf(input), unread)].map(
    ({ file, path, message }) => `${file} ${pathText(path)}: ${message}`,
  );
}

function isHolder(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
