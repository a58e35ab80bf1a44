import type { NecRecord } from "#src/record/record.ts";
import type { Accepts, Option } from "./command.ts";
import { NameIndex, RANKS, typedWords } from "./name-index.ts";
import { type Name, namesOf } from "./names.ts";
import { oncePer } from "./once-per.ts";
import { labelsOf, wordsFor } from "./option-choices.ts";

/** What a typed option can be. */
export interface OptionChoice {
  /** As people see it. */
  readonly label: string;
  /** As the option is given it: it is understood as that one thing. */
  readonly value: string;
}

/** Letters that are compared; no name is longer. */
const LONGEST = 100;

/** What is known of a record, or of an option's own words, that can be chosen. */
interface Choosing {
  readonly indexes: ReadonlyMap<Accepts, NameIndex>;
  readonly labels: ReadonlyMap<Name, string>;
}

function choosing(names: readonly Name[]): Choosing {
  const kinds = Map.groupBy(names, ({ kind }) => kind);
  const indexes = [...kinds].map(([kind, of]) => [kind, new NameIndex(of)] as const);
  return { indexes: new Map(indexes), labels: labelsOf(names) };
}

const ofRecord = oncePer((record: NecRecord) => choosing(namesOf(record)));

const ofOption = oncePer(({ choices = [] }: Option) =>
  choosing(
    choices.map((choice) => ({
      kind: "choice",
      id: choice,
      name: choice,
      hint: null,
      others: [],
      clues: [],
    })),
  ),
);

/**
 * What an option can be as it is typed, best first, at most `limit`: first what the words are, then what they
 * begin, then what a later word of theirs begins, then other names, and only where nothing fits, names with one
 * slip of the keyboard. With nothing typed, the likeliest. Equals: the latest contests first, people by their
 * latest candidacy, organisations by how often they backed somebody. Empty for an option of free text or a date.
 */
export function completeOption(
  record: NecRecord,
  option: Option,
  typed: string,
  limit: number,
): readonly OptionChoice[] {
  const [known, own] = [ofRecord(record), ofOption(option)];
  const indexes = option.accepts.flatMap(
    (kind) => known.indexes.get(kind) ?? own.indexes.get(kind) ?? [],
  );
  return found(indexes, typedWords(typed.slice(0, LONGEST)), limit).flatMap((name) => {
    const label = known.labels.get(name) ?? own.labels.get(name);
    const value = wordsFor(record, option, name);
    return label && value ? [{ label, value }] : [];
  });
}

function found(
  indexes: readonly NameIndex[],
  typed: readonly string[],
  limit: number,
): readonly Name[] {
  if (typed.length === 0) {
    return shared(
      indexes.map(({ names }) => names),
      limit,
    );
  }
  const names = new Set<Name>();
  for (const rank of RANKS) {
    const room = limit - names.size;
    const ranked = indexes.map((index) => index.find(rank, typed, room, names));
    for (const name of shared(ranked, room)) names.add(name);
  }
  if (names.size > 0) return [...names];
  return shared(
    indexes.map((index) => index.slips(typed, limit)),
    limit,
  );
}

/** The lists one after the other, cut so that none keeps another from its share of the room. */
function shared(lists: readonly (readonly Name[])[], room: number): readonly Name[] {
  const kept = new Map<readonly Name[], readonly Name[]>();
  let left = room;
  [...lists]
    .sort((a, b) => a.length - b.length)
    .forEach((list, at) => {
      const cut = list.slice(0, Math.ceil(left / (lists.length - at)));
      left -= cut.length;
      kept.set(list, cut);
    });
  return lists.flatMap((list) => kept.get(list) ?? []);
}
