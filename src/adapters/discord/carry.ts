import { Query } from "#src/core/query.ts";

/** What JSON reads unquoted. */
const LITERAL = /^(?:-?\d+(?:\.\d+)?|true|false|null)$/;
const WORD = /"([\w-]+)"/g;
const PIECE = /"(?:[^"\\]|\\.)*"|[\w-]+/g;

/**
 * A query short enough for a button of Discord's, whose `custom_id` takes 100 characters: JSON
 * without its outer braces and without quotes where it can do without. Null where that is longer
 * than `room`, or would not be read as the same query.
 */
export function carrying(query: Query | null, room: number): string | null {
  if (query === null) return null;
  const json = JSON.stringify(query);
  const short = json
    .slice(1, -1)
    .replace(WORD, (quoted, word: string) => (LITERAL.test(word) ? quoted : word));
  const same = JSON.stringify(carried(short)) === json;
  return short.length <= room && same ? short : null;
}

/** The query that a text of `carrying`'s stands for; null where it is none. */
export function carried(text: string): Query | null {
  const json = text.replace(PIECE, (piece) =>
    piece.startsWith('"') || LITERAL.test(piece) ? piece : `"${piece}"`,
  );
  try {
    return Query.safeParse(JSON.parse(`{${json}}`)).data ?? null;
  } catch {
    return null;
  }
}
