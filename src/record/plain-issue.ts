import { distance } from "fastest-levenshtein";
import { z } from "zod";
import type { Finding, Path } from "./problem.ts";

const KINDS: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a set of keys and values",
  record: "a set of keys and values",
  null: "null",
};

type Issue = z.core.$ZodIssue;

/** What is wrong with a value that a schema refused, in plain words, each thing with its path. */
export function validate<T extends z.ZodType>(
  schema: T,
  value: unknown,
  file: string,
): { ok: true; value: z.output<T> } | { ok: false; findings: readonly Finding[] } {
  const result = schema.safeParse(value, { error: plainMessage });
  if (result.success) return { ok: true, value: result.data };
  return {
    ok: false,
    findings: result.error.issues.flatMap((issue) => findingsOf(issue, file, [])),
  };
}

function findingsOf(issue: Issue, file: string, above: Path): readonly Finding[] {
  const path = [
    ...above,
    ...issue.path.map((step) => (typeof step === "number" ? step : String(step))),
  ];
  switch (issue.code) {
    case "unrecognized_keys": {
      const messages = issue.message.split("\n");
      return issue.keys.map((key, i) => ({
        file,
        path: [...path, key],
        message: messages[i] ?? issue.message,
      }));
    }
    case "invalid_union": {
      const inner = closestBranch(issue.errors);
      if (inner) return inner.flatMap((each) => findingsOf(each, file, path));
      return [{ file, path, message: issue.message }];
    }
    case "invalid_key":
      return [{ file, path, message: issue.issues[0]?.message ?? issue.message }];
    default:
      return [{ file, path, message: issue.message }];
  }
}

/** The branch of a union that the value was meant for: the one whose kind it has, if any. */
function closestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  return branches.find((issues) =>
    issues.every(({ path, code }) => path.length > 0 || code === "unrecognized_keys"),
  );
}

function plainMessage(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case "invalid_type":
      if (issue.input === undefined) return "is missing";
      return `must be ${KINDS[issue.expected] ?? issue.expected}, not ${shown(issue.input)}`;
    case "unrecognized_keys":
      return issue.keys.map((key) => unknownKey(key, keysOf(issue.inst))).join("\n");
    case "invalid_value": {
      const values = issue.values.map(String);
      const guess = nearest(String(issue.input), values);
      const hint = guess === undefined ? "" : `; did you mean "${guess}"?`;
      return `must be ${values.map((value) => `"${value}"`).join(", ")}, not ${shown(issue.input)}${hint}`;
    }
    case "invalid_union":
      return `does not fit, as ${shown(issue.input)}`;
    case "too_small":
      if (issue.origin === "string") return "must not be empty";
      return `must be ${issue.inclusive ? "at least" : "more than"} ${issue.minimum}`;
    case "too_big":
      return `must be at most ${issue.maximum}`;
    case "invalid_format":
      return issue.format === "url"
        ? "must be a web address beginning with http:// or https://"
        : undefined;
    default:
      return undefined;
  }
}

function unknownKey(key: string, known: readonly string[]): string {
  const guess = nearest(key, known);
  return `unknown key "${key}"${guess === undefined ? "" : `; did you mean "${guess}"?`}`;
}

function keysOf(schema: unknown): readonly string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

function nearest(word: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((each) => ({ each, slips: distance(word.toLowerCase(), each.toLowerCase()) }))
    .sort((a, b) => a.slips - b.slips);
  const best = ranked[0];
  return best && best.slips <= Math.max(1, Math.floor(best.each.length / 3))
    ? best.each
    : undefined;
}

function shown(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a set of keys and values";
  if (typeof value !== "string") return String(value);
  return `the text "${value.length > 40 ? `${value.slice(0, 40)}…` : value}"`;
}
