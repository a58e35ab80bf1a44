import type { Question } from "#src/core/question.ts";

/** What only shows something of a channel's digests, and can be asked again without anything coming of it. */
const SHOWS = /^(?:\/nec )?(digest (?:list|held|preview\b.*)|corrections)$/i;

/**
 * The line that asks such a question once more; undefined for any other question. A page of an answer that
 * answers no query is had by it.
 */
export function lineAgain(question: Question): string | undefined {
  const text =
    "command" in question
      ? [question.command, ...Object.values(question.options)].join(" ")
      : "text" in question
        ? question.text
        : "";
  const [, shows] = SHOWS.exec(text.trim()) ?? [];
  return shows === undefined ? undefined : `/nec ${shows}`;
}
