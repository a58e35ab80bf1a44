import type { Subject } from "#src/core/news.ts";
import type { NecRecord } from "#src/record/record.ts";
import { accusedIn } from "./accused.ts";
import type { Linkable, Naming, Reading } from "./article.ts";
import { articleReader } from "./read-names.ts";
import { subjectsOf } from "./subjects.ts";

/** A name in a line, from one character to before another, without a title and without its possessive. */
export interface Named {
  readonly from: number;
  readonly to: number;
  readonly subject: Subject | { readonly kind: "stranger"; readonly name: string };
}

/** A sentence and whom it names, in order. */
export interface LinkedLine {
  readonly text: string;
  readonly paragraph: number;
  readonly names: readonly Named[];
}

/** What an article names of the record, and whom beside. */
export interface Linked {
  /** The headline, before all paragraphs. */
  readonly headline: LinkedLine;
  readonly lines: readonly LinkedLine[];
  /** Whom it names that are not in the record, by the whole name, as it first has it. */
  readonly strangers: readonly string[];
  /** People of the record whom the headline accuses: see `accusedIn`. */
  readonly accused: readonly string[];
  /** By how much the article is about them. */
  readonly subjects: readonly Subject[];
}

export interface Linker {
  link(article: Linkable): Linked;
}

/**
 * Finds whom and what of a record articles name. Made once per record; reading is linear in the text and throws on
 * none. A name that the article leaves open is not linked.
 */
export function linker(record: NecRecord): Linker {
  const read = articleReader(record);
  const bodies = new Set([...record.sections.values()].map(({ body }) => body));
  return {
    link: (article) => {
      const { title, lines, strangers, contests } = read(article);
      return {
        headline: linkedLine(title),
        lines: lines.map(linkedLine),
        strangers,
        accused: accusedIn(title, lines),
        subjects: subjectsOf(title, lines, contests, bodies),
      };
    },
  };
}

function linkedLine({ words, namings }: Reading): LinkedLine {
  const { text, paragraph, tokens } = words;
  const names = namings.map(({ from, to, who }: Naming) => ({
    from: tokens[from]?.from ?? 0,
    to: tokens[to - 1]?.to ?? 0,
    subject: who,
  }));
  return { text, paragraph, names: names.sort((a, b) => a.from - b.from) };
}
