import { z } from "zod";

const Thing = z.record(z.string(), z.unknown());

/** What a command or an option is made of; Discord adds ids, versions and what follows from these. */
const MADE_OF = new Set([
  "type",
  "name",
  "name_localizations",
  "description",
  "description_localizations",
  "options",
  "required",
  "autocomplete",
  "choices",
  "value",
  "min_length",
  "max_length",
  "min_value",
  "max_value",
  "contexts",
  "integration_types",
  "default_member_permissions",
  "nsfw",
]);

/** Whether the commands registered are those wanted, in whatever order and with whatever Discord adds. */
export function sameCommands(registered: readonly unknown[], wanted: readonly unknown[]): boolean {
  return inOrder(registered) === inOrder(wanted);
}

function inOrder(commands: readonly unknown[]): string {
  const texts = commands.map((command) => JSON.stringify(plain(command)));
  return texts.sort().join("\n");
}

/** Without what is left out or says nothing, keys in order; the order of options and choices stays, for it is seen. */
function plain(value: unknown, isLanguages = false): unknown {
  if (Array.isArray(value)) return value.map((each) => plain(each));
  const thing = Thing.safeParse(value);
  if (!thing.success) return value;
  const entries = Object.entries(thing.data).flatMap(([key, inner]) => {
    if (!isLanguages && !MADE_OF.has(key)) return [];
    const said = SETS.has(key) && Array.isArray(inner) ? inner.toSorted() : inner;
    const kept = plain(said, key.endsWith("_localizations"));
    return saysNothing(kept) ? [] : [[key, kept] as const];
  });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Lists without an order. */
const SETS: ReadonlySet<string> = new Set(["contexts", "integration_types"]);

function saysNothing(value: unknown): boolean {
  if (value === null || value === undefined || value === false || value === "") return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}
