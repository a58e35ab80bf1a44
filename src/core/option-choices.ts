import type { NecRecord } from "#src/record/record.ts";
import type { Option } from "./command.ts";
import type { Name } from "./names.ts";
import { oncePer } from "./once-per.ts";
import { read } from "./understand/read.ts";
import { valuesOf } from "./understand/value.ts";

/** The most characters of a choice's name and of its value (Discord's rule for choices of an option). */
const MOST = 100;

const fits = (text: string) => text.length <= MOST;

/** What each name is shown as: with what tells it apart where that fits, and never two of a kind alike. */
export function labelsOf(names: readonly Name[]): ReadonlyMap<Name, string> {
  const key = (name: Name) => `${name.kind} ${labelOf(name)}`;
  const alike = Map.groupBy(names, key);
  const labels = names.map((name) => {
    const label = labelOf(name);
    return [name, alike.get(key(name))?.length === 1 ? label : withId(name, label)] as const;
  });
  return new Map(labels);
}

function labelOf({ kind, name, hint }: Name): string {
  if (hint === null || name.includes(hint)) return short(name);
  const hinted = kind === "organisation" ? `${name} (${hint})` : `${name} · ${hint}`;
  return fits(hinted) ? hinted : short(name);
}

function withId({ name, id }: Name, label: string): string {
  const whole = `${label} · ${id}`;
  return fits(whole) ? whole : short(`${id} · ${name}`);
}

function short(text: string): string {
  return fits(text) ? text : `${text.slice(0, MOST - 1).trimEnd()}…`;
}

/** The values that options of a record were found to understand, null where there is none. */
const known = oncePer((_: NecRecord) => new WeakMap<Option, Map<Name, string | null>>());

/**
 * The words that the option understands as this name and nothing else: its id where it has one that is asked by,
 * else a name of it. Null where no words are only this; it cannot be chosen then.
 */
export function wordsFor(record: NecRecord, option: Option, name: Name): string | null {
  const options = known(record);
  const values = options.get(option) ?? new Map<Name, string | null>();
  options.set(option, values);
  const before = values.get(name);
  if (before !== undefined) return before;
  const value = possible(name).find((words) => means(words, name, option, record)) ?? null;
  values.set(name, value);
  return value;
}

function possible({ kind, id, name, others }: Name): readonly string[] {
  const first = kind === "section" || kind === "term" ? [name, id] : [id, name];
  return [...first, ...others].filter((words) => words !== "" && fits(words));
}

function means(words: string, { kind, id }: Name, option: Option, record: NecRecord): boolean {
  const asking = { record, now: record.checked, conversation: null };
  const [only, ...more] = valuesOf(read(words), option, asking);
  return only?.kind === kind && only.value === id && more.length === 0;
}
