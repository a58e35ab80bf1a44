import { $ZodArray } from "zod/v4/core";
import { asSpecified } from "./as-specified.ts";
import { problemsByHand } from "./hand-rules.ts";
import { type DiscordRequest, type Reading, readingOf } from "./routes.ts";
import { schemaProblems } from "./schema-problems.ts";
import { isThing } from "./things.ts";

export type { DiscordRequest } from "./routes.ts";

/**
 * What Discord would refuse in a request that leaves for it, each as a line that begins with the
 * place in the body ("components/0/components/2/label: …"); empty where it is in order. The route is
 * a pattern, "/channels/:channel/messages", or a path without "/api/v10"; what has no body has no
 * problems.
 */
export function validate(request: DiscordRequest): readonly string[] {
  const { method, route, body, files } = request;
  if (body === undefined || body === null) return [];
  const reading = readingOf(request);
  if (!reading && isThing(body) && Object.keys(body).length === 0) return [];
  if (!reading) return [`body: nothing is known of ${method} ${route} with such a body`];
  return [...new Set([...shapeProblems(reading, body), ...problemsByHand(reading, files)])];
}

/** Says all that is wrong with what leaves for Discord, if anything is. */
export function assertValid(request: DiscordRequest): void {
  const problems = validate(request);
  if (problems.length > 0) throw new Error(`Discord would refuse this:\n${problems.join("\n")}`);
}

function shapeProblems({ holds, schema }: Reading, given: unknown): readonly string[] {
  const body = asSpecified(given);
  if (holds === "commands")
    return schemaProblems(new $ZodArray({ type: "array", element: schema }), body);
  return isThing(body) ? schemaProblems(schema, body) : ["body: not an object"];
}
