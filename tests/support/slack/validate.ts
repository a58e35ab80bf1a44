import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import { problemsByHand } from "./hand-rules.ts";
import type { Surface } from "./surface.ts";

const SCHEMA = join(import.meta.dirname, "schema.json");

const VIEWS: Readonly<Record<Exclude<keyof Surface, "blocks">, string>> = {
  modal: "ModalView",
  home: "HomeView",
};

let compiled: Ajv | null = null;

/** A check against one definition of Slack's types; null where they have no such definition. */
function check(definition: string): ValidateFunction | null {
  if (!compiled) {
    const ajv = new Ajv({ allErrors: true, strict: false });
    compiled = ajv.addSchema(JSON.parse(readFileSync(SCHEMA, "utf8")), "slack");
  }
  return compiled.getSchema(`slack#/definitions/${definition}`) ?? null;
}

/** "rich_text" → "RichTextBlock". */
const definitionOf = (type: string): string =>
  `${type
    .split("_")
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join("")}Block`;

/**
 * What Slack would refuse in a message or a view that leaves for it, each as a line; empty where it
 * is in order. A view is what has the type `modal` or `home`; anything else is a message.
 */
export function validate(outgoing: unknown): readonly string[] {
  if (!isObject(outgoing)) return ["not an object"];
  const { type, blocks = [] } = outgoing;
  if (!Array.isArray(blocks)) return ["blocks: not a list"];
  const problems = blocks.flatMap(blockProblems);
  const shape = type === "modal" || type === "home" ? viewProblems(outgoing, VIEWS[type]) : [];
  return [...shape, ...problems, ...problemsByHand(outgoing)];
}

/** Says all that is wrong with what leaves for Slack, if anything is. */
export function assertValid(outgoing: unknown): void {
  const problems = validate(outgoing);
  if (problems.length > 0) throw new Error(`Slack would refuse this:\n${problems.join("\n")}`);
}

function blockProblems(block: unknown, index: number): readonly string[] {
  const type = isObject(block) && typeof block.type === "string" ? block.type : "";
  const valid = type === "" ? null : check(definitionOf(type));
  if (!valid) return [`blocks/${index}: no such block: "${type}"`];
  return valid(block) ? [] : errorsOf(valid, `blocks/${index}`);
}

function viewProblems(
  view: Readonly<Record<string, unknown>>,
  definition: string,
): readonly string[] {
  const valid = check(definition);
  if (!valid) return ["the schema has no views"];
  return valid({ ...view, blocks: [] }) ? [] : errorsOf(valid, "view");
}

function errorsOf({ errors }: ValidateFunction, where: string): readonly string[] {
  return (errors ?? [])
    .slice(0, 5)
    .map(({ instancePath, message }) => `${where}${instancePath}: ${message}`);
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
