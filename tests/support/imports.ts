import { globSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join } from "node:path";

/** What the desk is made of, by path from the project's folder. */
export const sources = globSync("{src,commands}/**/*.{ts,js}").sort();

export const text = (file: string) => readFileSync(file, "utf8");

const IMPORTED =
  /^(?:import|export)\b[^"';]*?\bfrom\s+"([^"]+)"|^import\s+"([^"]+)"|\bimport\("([^"]+)"\)/gm;
/** What is erased before Node sees it. */
const ERASED = /^(?:import|export)\s+type\b/;
/** What Node finds by other ways than an import. */
const FOUND = /\b(?:require(?:\.resolve)?|createRequire\([^)]*\)(?:\.resolve)?)\("([^"]+)"\)/g;

/** What a file imports, as written. */
export function imports(file: string): readonly string[] {
  return [...text(file).matchAll(IMPORTED)].map(nameIn);
}

/** What has to be there for a file to run, as written: no types, but what is found by `require` too. */
export function needs(file: string): readonly string[] {
  const imported = [...text(file).matchAll(IMPORTED)].filter(([whole]) => !ERASED.test(whole));
  return [...imported, ...text(file).matchAll(FOUND)].map(nameIn);
}

const nameIn = ([, ...names]: RegExpExecArray) => names.find((name) => name !== undefined) ?? "";

/** The package that a name is of; null where it is a file of the desk's own or comes with Node. */
export function packageOf(name: string): string | null {
  const [first = "", second] = name.split("/");
  if (/^(\.|#|node:)/.test(name) || builtinModules.includes(first)) return null;
  return first.startsWith("@") ? `${first}/${second}` : first;
}

/** The file of the desk's own that a file means by a name; null where it is none. */
export function fileOf(name: string, file: string): string | null {
  if (name.startsWith(".")) return join(dirname(file), name);
  if (name === "#commands") return "commands/index.ts";
  return name.startsWith("#src/") ? name.slice(1) : null;
}
