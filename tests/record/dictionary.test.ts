import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import {
  Body,
  Changes,
  Claims,
  Contest,
  Gaps,
  Glossary,
  Officers,
  Organisation,
  Person,
  Publisher,
  Sections,
  Vacancies,
} from "#src/record/schema/index.ts";

const dictionary = readFileSync("data/README.md", "utf8");

/** Every key that a schema has, its lists and parts included. */
function keysOf(type: unknown, keys = new Set<string>()): ReadonlySet<string> {
  if (type instanceof z.ZodObject) {
    for (const [key, inner] of Object.entries(type.shape)) {
      keys.add(key);
      keysOf(inner, keys);
    }
  } else if (type instanceof z.ZodArray) keysOf(type.element, keys);
  else if (type instanceof z.ZodOptional || type instanceof z.ZodNullable)
    keysOf(type.unwrap(), keys);
  else if (type instanceof z.ZodUnion) for (const option of type.options) keysOf(option, keys);
  else if (type instanceof z.ZodRecord) keysOf(type.valueType, keys);
  return keys;
}

const files = {
  Publisher,
  Contest,
  Person,
  Organisation,
  Sections,
  Claims,
  Body,
  Officers,
  Vacancies,
  Glossary,
  Gaps,
  Changes,
};

test.each(Object.entries(files))("data/README.md explains every field of %s", (_, type) => {
  const missing = [...keysOf(type)].filter((key) => !dictionary.includes(`\`${key}\``));
  expect(missing).toEqual([]);
});
