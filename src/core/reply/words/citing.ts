import type { SourceId, Sources } from "#src/record/record.ts";

type Several = readonly SourceId[];

/** The sources of one statement that rests on several entries, each once, in order; `first` has at least one. */
export function together(first: Sources, ...rest: readonly (Several | undefined)[]): Sources {
  const [head, ...tail] = new Set([first, ...rest].flatMap((sources) => sources ?? []));
  return head === undefined ? first : [head, ...tail];
}

/** One source of each entry: enough for a sentence that counts entries whose rows carry the rest. */
export function oneOfEach(
  entries: readonly { readonly sources: Sources }[],
  orElse: Sources,
): Sources {
  const [head, ...tail] = new Set(entries.map((entry) => entry.sources[0]));
  return head === undefined ? orElse : [head, ...tail];
}
