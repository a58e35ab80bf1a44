import type { NecRecord } from "#src/record/record.ts";

/**
 * Whether a section's name, as the make-up of the body has it, is the one asked for: by a
 * section's id, its names and aliases, or by the words asked themselves.
 */
export function sectionMatcher(record: NecRecord, asked: string): (name: string) => boolean {
  const wanted = namesOf(record, asked);
  return (name) => {
    const given = bare(name);
    return wanted.some((words) => words === given || contains(given, words));
  };
}

/** The entries of the section asked for: those of its very name, else those whose name holds it ("Leader and deputy leader"). */
export function ofSection<T extends { readonly section: string }>(
  record: NecRecord,
  asked: string,
  entries: readonly T[],
): readonly T[] {
  const wanted = namesOf(record, asked);
  const exact = entries.filter(({ section }) => wanted.includes(bare(section)));
  return exact.length > 0
    ? exact
    : entries.filter(({ section }) => sectionMatcher(record, asked)(section));
}

function namesOf(record: NecRecord, asked: string): readonly string[] {
  const section = record.sections.get(asked);
  const names = section ? [section.id, section.name, section.long, ...section.aliases] : [asked];
  return names.map(bare).filter((words) => words !== "");
}

/** Lower case without accents, plurals and the words that every section has. */
function bare(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(
      /\b(the|of|nec|section|sections|seat|seats|representatives?|members?|on)\b|[^a-z ]+/g,
      " ",
    )
    .replace(/\b([a-z]{3,})s\b/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}

function contains(given: string, words: string): boolean {
  return words.length > 2 && ` ${given} `.includes(` ${words} `);
}
