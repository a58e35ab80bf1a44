import { isThing } from "./things.ts";

/**
 * A body with what Discord takes and its OpenAPI refuses put as the latter has it: numbers of files
 * as attachments' ids (resources/message, Attachment Request Structure), permissions as text and
 * `nsfw` of commands (interactions/application-commands), `animated` of emoji
 * (components/reference, Button), and times with an offset (reference, ISO8601).
 */
export function asSpecified(body: unknown): unknown {
  return walk(body, "");
}

function walk(value: unknown, place: string): unknown {
  if (Array.isArray(value)) return value.map((member) => walk(member, place));
  if (!isThing(value)) return value;
  const entries = Object.entries(value)
    .filter(([key, given]) => !isPassedOver(key, given, place))
    .map(([key, given]) => [key, put(key, given, place)]);
  return Object.fromEntries(entries);
}

function isPassedOver(key: string, given: unknown, place: string): boolean {
  if (given === undefined) return true;
  if (key === "nsfw") return typeof given === "boolean";
  return key === "animated" && place === "emoji" && typeof given === "boolean";
}

function put(key: string, given: unknown, place: string): unknown {
  if (key === "id" && place === "attachments" && Number.isInteger(given)) return String(given);
  if (typeof given !== "string") return walk(given, key);
  if (key === "default_member_permissions" && /^\d+$/.test(given)) return Number(given);
  if (key === "timestamp") return given.replace(/[+-]\d\d:\d\d$/, "Z");
  return given;
}
