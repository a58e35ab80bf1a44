import { accuses } from "#src/core/accusation.ts";
import type { Reading } from "./article.ts";

const LEADING_PARAGRAPHS = 3;

/**
 * The people of the record whom a headline accuses: those it names, where it has a word of accusation; where it has
 * one and names nobody ("New member caught up in smears row"), the one named first in the article's opening.
 */
export function accusedIn(title: Reading, lines: readonly Reading[]): readonly string[] {
  if (!accuses(title.words.text)) return [];
  const named = peopleIn(title);
  if (named.length > 0) return named;
  for (const line of lines) {
    if (line.words.paragraph >= LEADING_PARAGRAPHS) break;
    const [first] = peopleIn(line);
    if (first !== undefined) return [first];
  }
  return [];
}

function peopleIn({ namings }: Reading): readonly string[] {
  const inOrder = [...namings].sort((a, b) => a.from - b.from);
  const ids = inOrder.flatMap(({ who }) => (who.kind === "person" ? [who.id] : []));
  return [...new Set(ids)];
}
