import type { NecRecord } from "#src/record/record.ts";
import type { Accepts, Command } from "./command.ts";
import { type Name, namesOf } from "./names.ts";
import { oncePer } from "./once-per.ts";
import { fold } from "./understand/read.ts";

/** Something the text so far can become. `insert` is the whole text with it taken. */
export interface Completion {
  readonly label: string;
  readonly insert: string;
  readonly hint: string;
}

interface Begun extends Name {
  /** Folded forms it can be begun by: the name and each of its words, its other names. */
  readonly starts: readonly string[];
}

function starts(...names: readonly string[]): readonly string[] {
  return names.flatMap((name) => {
    const words = fold(name).split(/[\s,]+/);
    return words.map((_, at) => words.slice(at).join(" "));
  });
}

/** An id that ends in a date is also typed with a space before it. */
function withStarts(name: Name): Begun {
  const spaced = name.kind === "contest" ? [fold(name.id).replace("-", " ")] : [];
  return { ...name, starts: [...starts(name.name, ...name.others), ...spaced] };
}

/** Names sorted under the first letters that begin them, so that a keystroke does not read them all. */
class Names {
  readonly #byStart = new Map<string, Begun[]>();

  constructor(names: readonly Begun[]) {
    for (const name of names) {
      for (const key of new Set(
        name.starts.flatMap((start) => [start.slice(0, 1), start.slice(0, 2), start.slice(0, 3)]),
      )) {
        const known = this.#byStart.get(key);
        if (!known) this.#byStart.set(key, [name]);
        else if (known.at(-1) !== name) known.push(name);
      }
    }
  }

  begunBy(text: string, kinds: ReadonlySet<Accepts>, limit: number): readonly Begun[] {
    const found: Begun[] = [];
    for (const name of this.#byStart.get(text.slice(0, 3)) ?? []) {
      if (kinds.has(name.kind) && name.starts.some((start) => start.startsWith(text)))
        found.push(name);
      if (found.length === limit) break;
    }
    return found;
  }
}

const namesIn = oncePer((record: NecRecord) => new Names(namesOf(record).map(withStarts)));
const ALL: ReadonlySet<Accepts> = new Set(["contest", "person", "organisation"]);

/** The fewest letters of a name in a sentence worth completing. */
const FEWEST = 3;

function kindsFor(command: Command | undefined): ReadonlySet<Accepts> {
  return command ? new Set(command.options.flatMap(({ accepts }) => accepts)) : ALL;
}

/**
 * What the text can become as it is typed: a command while its name is being typed, then the names its options
 * accept; in a sentence, names of people, contests and organisations. At most `limit`, best first.
 */
export function complete(
  record: NecRecord,
  commands: readonly Command[],
  text: string,
  limit: number,
): readonly Completion[] {
  const typed = text.trimStart();
  const line = /^\/(?:n(?:e(?:c)?)?)?$|^\/nec\s+\S*$/i.exec(typed);
  if (line) {
    const begun = fold(typed.replace(/^\/\w*\s*/, ""));
    return commands
      .filter(({ name }) => name.startsWith(begun))
      .slice(0, limit)
      .map(({ name, summary, options }) => ({
        label: `/nec ${name}`,
        insert: `/nec ${name}${options.length > 0 ? " " : ""}`,
        hint: summary,
      }));
  }
  const names = namesIn(record);
  const command = /^\/nec\s+(\S+)\s/i.exec(typed)?.[1];
  const known = commands.find(({ name }) => name === command);
  const words = text.split(" ");
  const first = command ? 2 : Math.max(0, words.length - 4);
  for (let at = first; at < words.length; at++) {
    const begun = fold(words.slice(at).join(" ")).trimStart();
    if (begun.length < (known ? 1 : FEWEST)) continue;
    const head = words.slice(0, at).join(" ");
    const found = names.begunBy(begun, kindsFor(known), limit);
    if (found.length > 0)
      return found.map(({ kind, name, hint }) => ({
        label: name,
        insert: `${head} ${name}`.trimStart(),
        hint: kind === "person" ? (hint ?? kind) : kind,
      }));
  }
  return (
    known?.options
      .flatMap(({ choices }) => choices ?? [])
      .filter((choice) => choice.startsWith(fold(words.at(-1) ?? "")))
      .slice(0, limit)
      .map((choice) => ({
        label: choice,
        insert: [...words.slice(0, -1), choice].join(" "),
        hint: `for /nec ${known.name}`,
      })) ?? []
  );
}
