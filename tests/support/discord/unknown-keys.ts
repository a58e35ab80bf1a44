import {
  $ZodArray,
  $ZodLazy,
  $ZodLiteral,
  $ZodNullable,
  $ZodObject,
  $ZodOptional,
  type $ZodType,
  $ZodUnion,
} from "zod/v4/core";
import { isThing } from "./things.ts";

/** What discord.js sends with messages on every way, while Discord reads it on some ways only. */
const IDLE = new Set(["tts", "nonce", "enforce_nonce"]);

/**
 * The keys of a value that its schema does not have, however deep, each as a line. The schemas let
 * them pass and so does Discord, in silence: here one is taken for a slip of the pen.
 */
export function unknownKeys(schema: $ZodType, value: unknown, place = ""): readonly string[] {
  const bare = unwrapped(schema);
  if (Array.isArray(value)) {
    if (!(bare instanceof $ZodArray)) return [];
    const { element } = bare._zod.def;
    return value.flatMap((member, i) => unknownKeys(element, member, `${place}${i}/`));
  }
  if (!isThing(value)) return [];
  const shape = shapeFor(bare, value);
  if (!shape) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const of = shape[key];
    if (!of && IDLE.has(key)) return [];
    return of ? unknownKeys(of, inner, `${place}${key}/`) : [`${place}${key}: no such key`];
  });
}

type Shape = Readonly<Record<string, $ZodType>>;

/** The shape that an object is measured by: of several, that of its `type`. */
function shapeFor(schema: $ZodType, value: Readonly<Record<string, unknown>>): Shape | null {
  const shapes = shapesOf(schema);
  const isMeant = ({ type }: Shape) => shapes.length === 1 || !type || takes(type, value.type);
  return shapes.find(isMeant) ?? null;
}

function shapesOf(schema: $ZodType): readonly Shape[] {
  const bare = unwrapped(schema);
  if (bare instanceof $ZodObject) return [bare._zod.def.shape];
  return bare instanceof $ZodUnion ? bare._zod.def.options.flatMap(shapesOf) : [];
}

function takes(schema: $ZodType, type: unknown): boolean {
  const bare = unwrapped(schema);
  return bare instanceof $ZodLiteral && bare._zod.def.values.some((value) => value === type);
}

function unwrapped(schema: $ZodType): $ZodType {
  if (schema instanceof $ZodLazy) return unwrapped(schema._zod.def.getter());
  if (schema instanceof $ZodOptional || schema instanceof $ZodNullable)
    return unwrapped(schema._zod.def.innerType);
  return schema;
}
