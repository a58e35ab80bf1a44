import { plainText } from "#src/core/plain-text.ts";

/**
 * Text from the record or a person as one plain line of a size of at most `limit`, cut at a word and
 * ended by "…" where it is longer. `size` says what text takes on the platform: escaped, as JSON.
 */
export function shown(text: string, limit: number, size: (text: string) => number): string {
  const plain = plainText(text);
  if (size(plain) <= limit) return plain;
  let end = 0;
  let used = 1;
  for (const character of plain) {
    used += size(character);
    if (used > limit) break;
    end += character.length;
  }
  const space = plain.lastIndexOf(" ", end);
  return `${plain.slice(0, space > end / 2 ? space : end).trimEnd()}…`;
}
