import type { Moment, Speaker, Statement, Subject } from "#src/core/news.ts";
import type { LinkedLine } from "../link/index.ts";
import { readingOf } from "./article.ts";
import { columnOf } from "./column.ts";
import { interviewIn } from "./interview.ts";
import { readLines } from "./read-lines.ts";
import { sentencesOf } from "./sentences.ts";
import { statementOf } from "./statement.ts";

/** The sentences of an article, by paragraph. Linear in the text. */
export function sentencesByParagraph(
  paragraphs: readonly string[],
): readonly (readonly string[])[] {
  return paragraphs.map(sentencesOf);
}

/**
 * Who said what in an article, in the order of its lines. Only where it is settled who speaks; `words` are the
 * article's, character by character. `nameOf` gives a name in full; `published` is what "yesterday" is reckoned from;
 * `writer` is whom the article has as its own.
 */
export function statementsOf(
  lines: readonly LinkedLine[],
  nameOf: (subject: Subject) => string,
  published: Moment | null,
  writer: Speaker | null = null,
): readonly Statement[] {
  const reading = readingOf(lines, nameOf, published);
  const told = readLines(reading).map((found) => statementOf(found, reading.lines));
  const answers = interviewIn(lines, nameOf).filter(
    ({ words }) => !told.some((other) => other.words === words),
  );
  const all = [...answers, ...told];
  return writer ? [...all, ...columnOf(lines, writer, all)] : all;
}
