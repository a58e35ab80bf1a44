import type { Lexicon } from "../lexicon.ts";
import type { Mark, NameMark } from "../mark.ts";
import { overlaps } from "../run.ts";

/** What is held among an organisation's members for a seat that has its name. */
const HELD: ReadonlySet<string> = new Set(
  "ballot election byelection contest race poll seat seats place rep reps representative section".split(
    " ",
  ),
);

/**
 * "The BAME Labour ballot": where an organisation's name begins with a section's and a ballot follows, the seat is meant
 * that its members elect, and not the organisation.
 */
export function withSeatNames(
  marks: readonly Mark[],
  words: readonly string[],
  lexicon: Lexicon,
): readonly Mark[] {
  const seatOf = ({ kind, from, to }: Mark): NameMark | null => {
    if (kind !== "organisation" || to - from < 2 || !HELD.has(words[to] ?? "")) return null;
    for (let end = to - 1; end > from; end--) {
      const found = lexicon
        .find(words.slice(from, end).join(" "))
        .filter((entry) => entry.kind === "section");
      const [entry, ...others] = found;
      if (entry && others.length === 0)
        return { kind: "section", ids: [entry.id], how: "alias", from, to };
    }
    return null;
  };
  const seats = marks.flatMap((mark) => seatOf(mark) ?? []);
  if (seats.length === 0) return marks;
  const apart = (mark: Mark) => !seats.some((seat) => overlaps(mark, seat));
  return [...marks.filter((mark) => apart(mark) || mark.kind === "time"), ...seats];
}
