import { join } from "node:path";
import { createGenerator, type Schema } from "ts-json-schema-generator";

/** Slack's own types as JSON Schema, made from `@slack/types` as installed, without its comments. Takes about a second. */
export function generateSchema(): Schema {
  return createGenerator({
    path: join(import.meta.dirname, "surface.ts"),
    type: "Surface",
    jsDoc: "none",
    skipTypeCheck: true,
    additionalProperties: false,
    topRef: true,
  }).createSchema("Surface");
}
