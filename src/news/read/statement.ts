import type { Statement, Subject } from "#src/core/news.ts";
import type { ReadLine } from "./article.ts";
import type { Found } from "./found.ts";

/** A statement with the sentences it stands in and the one before, and whom of the record they name beside the speaker. */
export function statementOf(found: Found, lines: readonly ReadLine[]): Statement {
  const { who, verb, form, words, to, on, through } = found;
  const line = lines[found.line];
  const mentions = new Map<string, Subject>();
  const { speaker } = who;
  for (const subject of line?.subjects ?? []) {
    const speaks = speaker.kind === subject.kind && speaker.id === subject.id;
    if (!speaks) mentions.set(`${subject.kind}/${subject.id}`, subject);
  }
  const before = lines[found.line - 1];
  const context = [before, line].flatMap((each) => each?.text ?? []).join(" ");
  return {
    speaker,
    verb,
    form,
    words,
    to,
    on,
    through,
    mentions: [...mentions.values()],
    context,
  };
}
