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
/** What is told before a name of who somebody is, and not of what one did: "The chair of the guild, Ada Tarrow," */
const POST = pattern("u")`
  ^(?:\p{Ll}[\p{L}-]+ ){0,2}(?:
    chair|chairman|chairwoman|secretary|director|leader|president|treasurer|organiser|coordinator
    |convener|founder|editor|chief executive
  )(?: (?:of|at|for) (?:the )?\p{Lu}[\p{L}’'-]*(?: (?:(?:of|for|and|the) )*\p{Lu}[\p{L}’'-]*)*)?$
`;
const MOST_WORDS = 10;

const isRole = (role: string): boolean =>
  !DOES.test(role) &&
  !FAMILY.test(role) &&
  !/\d/.test(role) &&
  role.split(/\s+/).length <= MOST_WORDS;

/**
 * What an article calls somebody right after the name, "the deputy director of Progress", or right before it, where a
 * sentence begins with that one’s post; null where it does not.
 */
export function roleOf(name: string, lines: readonly string[]): string | null {
  const after = new RegExp(`${escaped(name)},\\s+([^,.;:“”"—–()]{3,90}),`);
  const before = new RegExp(`^The ([^,.;:“”"—–()]{3,90}), ${escaped(name)},`);
  const called = (role: RegExp, fits: (role: string) => boolean) =>
    lines.map((line) => role.exec(line)?.[1]?.trim() ?? "").find((each) => each && fits(each));
  return called(after, isRole) ?? called(before, (role) => POST.test(role) && isRole(role)) ?? null;
}
