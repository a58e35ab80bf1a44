import type { Mark, NameMark } from "../mark.ts";
import type { Token } from "../read.ts";

const SAME = /\bsame (?:person|man|woman|bloke|guy|chap|individual|one|as)\b/;

/**
 * "Is the Jim McMahon elected in 2014 the same person as the one of 2020": whether those of one name are one person, which
 * is told of the name, whatever else is said of each; null where nobody of a shared name is named, or it is not asked.
 */
export function ofOneName(
  tokens: readonly Token[],
  marks: readonly Mark[],
): readonly Token[] | null {
  if (!SAME.test(tokens.map(({ text }) => text).join(" "))) return null;
  const names = marks.filter((mark): mark is NameMark => mark.kind === "person");
  const [name] = names.filter(({ ids }) => ids.length > 1);
  if (!name || names.some(({ ids }) => !ids.every((id) => name.ids.includes(id)))) return null;
  const said = tokens.slice(name.from, name.to).map((token) => ({ ...token, apart: false }));
  const [first] = said;
  const word = (text: string) => ({ ...first, text, tied: false, capital: false, apart: false });
  const asked = [word("is"), ...said, ..."the same person as".split(" ").map(word), ...said];
  return asked.length === tokens.length ? null : asked;
}
