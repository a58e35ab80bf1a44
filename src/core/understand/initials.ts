import type { NecRecord } from "#src/record/record.ts";
import type { Mark, NameMark } from "./mark.ts";
import { fold, type Token } from "./read.ts";

/** Letters that are words: "a", "I", and "v" for "against". */
const WORDS: ReadonlySet<string> = new Set(["a", "i", "v"]);

const isInitial = (token: Token | undefined) =>
  token !== undefined && /^[a-z]$/.test(token.text) && !WORDS.has(token.text);

/**
 * "J. Baxter" and "Baxter, J": surnames with the initial beside them, which says who of that name is meant. Where nobody of
 * the name has it, the surname is left as it is, and nothing explains the initial.
 */
export function withInitials(
  marks: readonly Mark[],
  tokens: readonly Token[],
  record: NecRecord,
): readonly Mark[] {
  return marks.map((mark) => {
    if (mark.kind !== "person" || mark.how !== "surname") return mark;
    const before = tokens[mark.from - 1];
    const after = tokens[mark.to];
    if (before && isInitial(before))
      return initialled(mark, before.text, { from: mark.from - 1, to: mark.to }, record);
    if (after && isInitial(after))
      return initialled(mark, after.text, { from: mark.from, to: mark.to + 1 }, record);
    return mark;
  });
}

function initialled(
  mark: NameMark,
  initial: string,
  run: { readonly from: number; readonly to: number },
  record: NecRecord,
): NameMark {
  const ids = mark.ids.filter((id) => fold(record.people.get(id)?.name ?? "").startsWith(initial));
  return ids.length > 0 ? { ...mark, ids, ...run } : mark;
}
