import { MOST_SUBJECTS, MOST_WORDS, type NewsQuery } from "../../news-query.ts";
import type { Mark } from "../mark.ts";
import type { Token } from "../read.ts";
import type { Run } from "../run.ts";
import type { Asking } from "../steps.ts";
import { type About, aboutOf } from "./about.ts";
import { cut, type Phrase } from "./phrase.ts";

/** What a question has that is read: its words, the names in them, and the publisher that was taken out of it. */
export interface Setting {
  readonly phrase: Phrase;
  readonly marks: readonly Mark[];
  /** Publishers by the words that name them. */
  readonly forms: ReadonlyMap<string, string>;
  readonly publisher: { readonly publisher?: string };
  readonly asking: Asking;
}

/** A way to read a question, and whether it can be read in no other. */
export interface Read {
  /** The likeliest first. */
  readonly queries: readonly NewsQuery[];
  readonly certain: boolean;
  /** Whether it asks what many without a name said: "the unions". */
  readonly ofMany?: true;
}

/** What a run of words is about; everything where there is none. Null where it cannot be told. */
export function about(
  run: Run | undefined,
  { phrase, marks, asking }: Setting,
  free = false,
): About | null {
  return run ? aboutOf(phrase.tokens, marks, run, asking, free) : {};
}

/** Lines of one kind on what somebody did: whoever it is and what it was about, with the hint by which they are told. */
export function ofOneKind(hint: string, who: About, of: About, { publisher }: Setting): NewsQuery {
  const subjects = [...(who.subjects ?? []), ...(of.subjects ?? [])].slice(0, MOST_SUBJECTS);
  const words = [...(who.words ?? []), ...(of.words ?? [])].slice(0, MOST_WORDS);
  return {
    kind: "reported",
    hints: [hint],
    ...of,
    ...(subjects.length > 0 && { subjects }),
    ...(words.length > 0 && { words }),
    ...publisher,
  };
}

/** What the first pattern gives of which something can be made. */
export function firstOf<T>(
  patterns: readonly RegExp[],
  read: (pattern: RegExp) => T | null,
): T | null {
  for (const pattern of patterns) {
    const found = read(pattern);
    if (found) return found;
  }
  return null;
}

/** The words of a run. */
export function textOf(phrase: Phrase, run: Run): string {
  return cut(phrase, run)
    .map(({ text }: Token) => text)
    .join(" ");
}
