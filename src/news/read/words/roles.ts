import { escaped } from "#src/core/escaped.ts";
import { pattern } from "../../../pattern.ts";

/** Whose family somebody is stays out (`editorial.md`, rule 12). */
const FAMILY =
  /\b(?:son|daughter|wife|husband|partner|brother|sister|father|mother|uncle|aunt|cousin|widow|girlfriend|boyfriend|aged?)\b/i;
/** After a name a comma may be followed by what somebody does: "their agent, Ada Tarrow, went further, …". */
const DOES = pattern("u")`
  ^(?:
    \p{L}+ing$
    |(?:
      by|to|with|from|on|in|at|for|as|until|during|since|like|unlike|when|while|it|he|she|they
      |after|before|under|whose|which|went|was|is|has|had|took|gave|made|said|put|kept|told|won
      |lost|did|came|stood
    )\b
  )
`;
const MOST_WORDS = 10;

/** What an article calls somebody right after the name: "the deputy director of Progress"; null where it does not. */
export function roleOf(name: string, lines: readonly string[]): string | null {
  const after = new RegExp(`${escaped(name)},\\s+([^,.;:“”"—–()]{3,90}),`);
  for (const line of lines) {
    const role = after.exec(line)?.[1]?.trim();
    if (!role || DOES.test(role) || FAMILY.test(role) || /\d/.test(role)) continue;
    if (role.split(/\s+/).length <= MOST_WORDS) return role;
  }
  return null;
}
