import { sentenceCase } from "#src/words.ts";
import type { Found } from "../lines/found.ts";
import type { Indexed } from "../lines/indexed.ts";

const isPlain = ({ term }: Found): boolean =>
  term.id === null &&
  !term.firm &&
  !term.light &&
  !term.soft &&
  !term.heard &&
  /^\p{L}{3,}$/u.test(term.word);

/**
 * Two words of a question side by side that an article has as a name, "Harbour Lights": a line that has only one of them,
 * "harbour workers", has nothing of it. Names that no other word is are asked for anyway, and of somebody a surname alone is theirs.
 */
export function namedWhole(
  found: readonly Found[],
  { lines, strangers }: Indexed,
): readonly Found[] {
  const pairs = found.flatMap((first, at) => {
    const second = found[at + 1];
    if (!second || !isPlain(first) || !isPlain(second)) return [];
    const [one, two] = [first.term.word, second.term.word];
    if (strangers.some(([given, last]) => given === one && last === two)) return [];
    const name = `${sentenceCase(one)} ${sentenceCase(two)}`;
    return lines.some(({ text }) => text.includes(name)) ? [{ first, second, name }] : [];
  });
  if (pairs.length === 0) return found;
  return found.map((one) => {
    const names = pairs.flatMap(({ first, second, name }) =>
      first === one || second === one ? [name.toLowerCase()] : [],
    );
    if (names.length === 0) return one;
    const where = one.where.map((sure, at) => {
      const text = lines[at]?.text.toLowerCase() ?? "";
      return names.some((name) => text.includes(name)) ? sure : 0;
    });
    return { ...one, where };
  });
}
