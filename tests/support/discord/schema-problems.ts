import { type $ZodIssue, type $ZodType, safeParse } from "zod/v4/core";
import en from "zod/v4/locales/en.js";
import { unknownKeys } from "./unknown-keys.ts";

type Issue = Pick<$ZodIssue, "code" | "path" | "message"> & { readonly errors?: Issue[][] };

const { localeError } = en();

/**
 * What a schema of Discord's OpenAPI says against a value, and each key that it does not know, as
 * lines that begin with the place: "embeds/0/title: Too big: …".
 */
export function schemaProblems(schema: $ZodType, value: unknown): readonly string[] {
  const { error } = safeParse(schema, value, { error: localeError });
  const issues = (error?.issues ?? []).flatMap((issue) => innermost(issue, []));
  const lines = issues.map(({ path, message }) => `${path.join("/") || "body"}: ${message}`);
  return [...new Set([...lines, ...unknownKeys(schema, value)])];
}

/** Of a choice of shapes, what is wrong with the one that was meant: that of the same `type`. */
function innermost(issue: Issue, above: readonly PropertyKey[]): readonly Issue[] {
  const path = [...above, ...issue.path];
  const shapes = issue.errors ?? [];
  const isMeant = (errors: readonly Issue[]) =>
    errors.every(({ path }) => path.length > 0 && path[0] !== "type");
  const meant = shapes.find(isMeant);
  if (!meant) return [{ ...issue, path }];
  return meant.flatMap((inner) => innermost(inner, path));
}
