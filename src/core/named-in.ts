import type { NecRecord } from "#src/record/record.ts";
import type { Answer } from "./answer.ts";
import { oncePer } from "./once-per.ts";

/** What an answer begins with names, in order. */
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

interface Names {
  readonly byLetters: ReadonlyMap<string, readonly Name[]>;
  /** How many letters they go by, most first: names shorter than the key stand in the index whole. */
  readonly lengths: readonly number[];
}

/** What a name can stand after. */
const BEFORE = /[\s("“‘'/-]/;

/** Every name of a record by its first letters, so that a text is walked once however many names there are. */
const namesOf = oncePer((record: NecRecord): Names => {
  const contests = [...record.contests.values()].map(({ id, label }) => ({ id, name: label }));
  const all = [
    ...[...record.people.values()].map(({ id, name }) => ({ kind: "people", id, name }) as const),
    ...contests.map(({ id, name }) => ({ kind: "contests", id, name }) as const),
    ...[...record.organisations.values()].map(
      ({ id, name }) => ({ kind: "organisations", id, name }) as const,
    ),
  ];
  const byLetters = Map.groupBy(all, ({ name }) => name.slice(0, KEY));
  const lengths = new Set([...byLetters.keys()].map(({ length }) => length));
  return { byLetters, lengths: [...lengths].sort((a, b) => b - a) };
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

/** A text without whose account it is: "according to Ann Black's website" does not speak of Ann Black. */
const withoutAccounts = (text: string, { citations }: Answer) =>
  citations.reduce((rest, { publisher }) => rest.replaceAll(`according to ${publisher}`, ""), text);

/**
 * The people and the contests that the first sentence of an answer names in full, or those of its first text where that
 * is asked for. Who shares a name is not told apart.
 */
export function namedIn(answer: Answer, record: NecRecord, whole = false): Named {
  const part = answer.parts.find(({ kind }) => kind === "text");
  const sentences = part?.kind === "text" ? part.sentences.map(({ text }) => text) : [];
  const text = withoutAccounts(whole ? sentences.join(" ") : (sentences[0] ?? ""), answer);
  const { byLetters, lengths } = namesOf(record);
  const seen = new Set<Name>();
  const all: (Name & { at: number })[] = [];
  for (let at = 0; at < text.length; at++) {
    // A name begins where a word does.
    if (at > 0 && !BEFORE.test(text[at - 1] ?? "")) continue;
    for (const length of lengths) {
      for (const each of byLetters.get(text.slice(at, at + length)) ?? []) {
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
