import type { NecRecord } from "#src/record/record.ts";
import type { Answer } from "./answer.ts";
import { oncePer } from "./once-per.ts";

/** What an answer's first sentence names, in order. */
export interface Named {
  readonly people: readonly string[];
  readonly contests: readonly string[];
  readonly organisations: readonly string[];
}

interface Name {
  readonly kind: keyof Named;
  readonly id: string;
  readonly name: string;
}

/** How many letters of a name its place in the index goes by. */
const KEY = 6;

/** Every name of a record by its first letters, so that a text is walked once however many names there are. */
const namesOf = oncePer((record: NecRecord): ReadonlyMap<string, readonly Name[]> => {
  const contests = [...record.contests.values()].map(({ id, label }) => ({ id, name: label }));
  const all = [
    ...[...record.people.values()].map(({ id, name }) => ({ kind: "people", id, name }) as const),
    ...contests.map(({ id, name }) => ({ kind: "contests", id, name }) as const),
    ...[...record.organisations.values()].map(
      ({ id, name }) => ({ kind: "organisations", id, name }) as const,
    ),
  ];
  return Map.groupBy(all, ({ name }) => name.slice(0, KEY));
});

/** Names that a text has, each where it first stands, without those inside longer ones of their kind. */
function found(kind: keyof Named, all: readonly (Name & { at: number })[]) {
  const same = all.filter((each) => each.kind === kind);
  return same
    .filter(({ name, at }) =>
      same.every(
        (other) =>
          other.name.length <= name.length ||
          other.at > at ||
          other.at + other.name.length < at + name.length,
      ),
    )
    .map(({ id }) => id);
}

/** The people and the contests that the first sentence of an answer names in full. Who shares a name is not told apart. */
export function namedIn(answer: Answer, record: NecRecord): Named {
  const part = answer.parts.find(({ kind }) => kind === "text");
  const text = part?.kind === "text" ? (part.sentences[0]?.text ?? "") : "";
  const names = namesOf(record);
  const seen = new Set<Name>();
  const all: (Name & { at: number })[] = [];
  for (let at = 0; at < text.length; at++) {
    // A name begins where a word does.
    if (at > 0 && !/[\s("“‘'/-]/.test(text[at - 1] ?? "")) continue;
    // Names shorter than the key stand in the index whole.
    for (let length = Math.min(KEY, text.length - at); length > 0; length--) {
      for (const each of names.get(text.slice(at, at + length)) ?? []) {
        const whole = length === KEY || each.name.length === length;
        if (!whole || seen.has(each) || !text.startsWith(each.name, at)) continue;
        seen.add(each);
        all.push({ ...each, at });
      }
    }
  }
  return {
    people: found("people", all),
    contests: found("contests", all),
    organisations: found("organisations", all),
  };
}
