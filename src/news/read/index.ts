import type { Moment, Speaker, Statement, Subject } from "#src/core/news.ts";
import type { LinkedLine } from "../link/index.ts";
import { readingOf } from "./article.ts";
import { columnOf } from "./pages/column.ts";
import { interviewIn } from "./pages/interview.ts";
import { ownPageOf } from "./pages/own-page.ts";
import { readLines } from "./read-lines.ts";
import type { Who } from "./scene/who.ts";
import { statementOf } from "./statement.ts";
import { sentencesOf } from "./words/sentences.ts";

/** The sentences of an article, by paragraph. Linear in the text. */
export function sentencesByParagraph(
  paragraphs: readonly string[],
): readonly (readonly string[])[] {
  return paragraphs.map(sentencesOf);
}

/** What is known of an article beside its lines. */
interface Known {
  /** Whom it has as its own. */
  readonly writer?: Speaker | null;
  /** The bodies whose own page it is, where it has no writer. */
  readonly bodies?: readonly Speaker[];
  /** What the outlet is called. */
  readonly publisher?: string;
  /** The party whose bodies it is about, which "the party" and its bare name mean. */
  readonly party?: Speaker | null;
  /** The posts that somebody of the record had when it was published: "Leader of Loom Council". */
  readonly postsOf?: (id: string) => readonly string[];
}

const whoOfBody = (speaker: Speaker): Who => ({
  speaker,
  key: speaker.kind === "named" ? speaker.name : `${speaker.kind}/${speaker.id}`,
  kind: "organisation",
  pronoun: null,
});

/**
 * Who said what in an article, in the order of its lines. Only where it is settled who speaks; `words` are the
 * article's, character by character. `nameOf` gives a name in full; `published` is what "yesterday" is reckoned from;
 * `known` is what is known of the article beside.
 */
export function statementsOf(
  lines: readonly LinkedLine[],
  nameOf: (subject: Subject) => string,
  published: Moment | null,
  { writer = null, bodies = [], publisher, party = null, postsOf = () => [] }: Known = {},
): readonly Statement[] {
  const reading = readingOf(lines, nameOf, published, {
    party: party && whoOfBody(party),
    postsOf,
  });
  const told = readLines(reading).map((found) => statementOf(found, reading.lines));
  const answers = interviewIn(lines, nameOf).filter(
    ({ words }) => !told.some((other) => other.words === words),
  );
  const all = [...answers, ...told];
  const own = writer ? columnOf(lines, writer, all, publisher) : ownPageOf(lines, bodies, all);
  return [...all, ...own];
}
