const FULL_NAME = /\p{Lu}\p{Ll}[\p{L}’'-]*(?: \p{Lu}\p{Ll}[\p{L}’'-]*){1,2}/gu;
const SEVERAL = /\b(?:and|on behalf of)\b|[&/]/;

const namesIn = (name: string): readonly string[] =>
  name.split(/[ ,]+/).filter((word) => /^\p{Lu}\p{L}{2}/u.test(word));

/** Whether a text has one of the names in a signature. */
export const isToldOf = (signed: string, text: string): boolean =>
  namesIn(signed).some((word) => text.includes(word));

/** Who signed a letter, by the whole name that the text before it has; null where several signed it, or two can be meant. */
export function signerOf(signed: string, before: string): string | null {
  if (SEVERAL.test(signed)) return null;
  const own = namesIn(signed.split(",", 1)[0] ?? "");
  const isSigner = (name: string) => {
    const [first, last] = [name.split(" ")[0], name.split(" ").at(-1)];
    return own.length > 1 ? first === own[0] && last === own.at(-1) : first === own[0];
  };
  const names = new Set((before.match(FULL_NAME) ?? []).filter(isSigner));
  const [one = null, ...others] = names;
  return others.length === 0 ? one : null;
}
