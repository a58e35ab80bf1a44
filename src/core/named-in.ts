import type { NecRecord } from "#src/record/record.ts";
import type { Answer } from "./answer.ts";

/** What an answer's first sentence names, in order. */
export interface Named {
  readonly people: readonly string[];
  readonly contests: readonly string[];
  readonly organisations: readonly string[];
}

/** The people and the contests that the first sentence of an answer names in full. Who shares a name is not told apart. */
export function namedIn(answer: Answer, record: NecRecord): Named {
  const part = answer.parts.find(({ kind }) => kind === "text");
  const text = part?.kind === "text" ? (part.sentences[0]?.text ?? "") : "";
  const among = (all: Iterable<{ id: string; name: string }>) =>
    [...all]
      .flatMap(({ id, name }) => {
        const at = text.indexOf(name);
        return at < 0 ? [] : [{ id, name, at }];
      })
      .filter(({ name, at }, _, found) =>
        found.every(
          (other) =>
            other.name.length <= name.length ||
            other.at > at ||
            other.at + other.name.length < at + name.length,
        ),
      )
      .sort((one, other) => one.at - other.at)
      .map(({ id }) => id);
  const contests = [...record.contests.values()].map(({ id, label }) => ({ id, name: label }));
  return {
    people: among(record.people.values()),
    contests: among(contests),
    organisations: among(record.organisations.values()),
  };
}
