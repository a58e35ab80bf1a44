/** Whose family somebody is stays out (`editorial.md`, rule 12). */
const FAMILY =
  /\b(?:son|daughter|wife|husband|partner|brother|sister|father|mother|uncle|aunt|cousin|widow|girlfriend|boyfriend|aged?)\b/i;
const MOST_WORDS = 10;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** What an article calls somebody right after the name: "the deputy director of Progress"; null where it does not. */
export function roleOf(name: string, lines: readonly string[]): string | null {
  const after = new RegExp(`${escaped(name)},\\s+([^,.;:“”"—–()]{3,90}),`);
  for (const line of lines) {
    const role = after.exec(line)?.[1]?.trim();
    if (role && role.split(/\s+/).length <= MOST_WORDS && !FAMILY.test(role) && !/\d/.test(role))
      return role;
  }
  return null;
}
