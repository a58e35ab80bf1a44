import type { NecRecord } from "#src/record/record.ts";
import type { Mark, NameMark } from "../mark.ts";
import { fold, type Token } from "../read.ts";

/** Letters that are words: "a", "I", and "v" for "against". With a capital and a mark beside them they are initials. */
const WORDS: ReadonlySet<string> = new Set(["a", "i", "v"]);

/** Whether a token is an initial; `marked`, whether a mark stands between it and the name. */
const isInitial = (token: Token | undefined, marked: boolean) =>
  token !== undefined &&
  /^[a-z]$/.test(token.text) &&
  (!WORDS.has(token.text) || (token.capital && marked));

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
    if (before && isInitial(before, tokens[mark.from]?.apart === true))
      return initialled(mark, before.text, { from: mark.from - 1, to: mark.to }, record);
    if (after && isInitial(after, after.apart))
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
