import { isGivenName } from "#src/core/given-names.ts";
import { pattern } from "../../pattern.ts";
import { signatureAtFoot } from "./letters.ts";
import { squeezed } from "./site-owner.ts";

/** Within how many lines of its head a page says who wrote it. */
const HEAD = 8;
const WHO = "(?<who>\\p{Lu}\\p{Ll}+)(?: \\p{Lu}[\\p{L}’'-]+)?";
/** How a page says so: by what somebody called so posted or sent, or whose report it is. */
const BY: readonly RegExp[] = [
  pattern("u")`
    ^(?:[Pp]osted|[Pp]ublished|[Ww]ritten|[Aa]dded)\b[^.?!]{0,40} by ${WHO}(?: (?:in|at|on) .{1,40})?$
  `,
  pattern("u")`
    ^${WHO}[’']s (?:\p{L}+ ){0,2}(?:report|notes|account|diary) (?:of|from) [^.?!]{1,60}$
  `,
  pattern("u")`
    ^${WHO} (?:has |have )?(?:sent|written|wrote|writes|reports) (?:me |us )?(?:this|the following)\b
  `,
];
/** "This report was written by a friend." */
const BY_OTHER = pattern("iu")`
  ^(?:(?:this|the following) (?:\p{L}+ )?(?:report|account|post|piece|article)|what follows)\b[^.?!]{0,30} (?:
    written|compiled|contributed|sent (?:in|to me)
  ) by (?!me\b|myself\b)(?:an? |one of |(?<who>\p{L}{3,}))
`;

/**
 * Whether a page says that somebody wrote it who is not called as its site is: “Posted by Hetty” on “Ada Tarrow’s Blog”,
 * or “In solidarity, Hetty” at its foot. A name that the site has, or that nobody is given, is no sign of it.
 */
export function isByAnother(lines: readonly string[], publisher: string): boolean {
  const site = squeezed(publisher);
  const isOthers = (name: string) => !site.includes(name.toLowerCase());
  const isSomebodyElse = (name: string) => isGivenName(name) && isOthers(name);
  const atHead = lines.slice(0, HEAD).some((line) => {
    const named = BY.map((by) => by.exec(line)?.groups?.who ?? "");
    const other = BY_OTHER.exec(line);
    const who = other?.groups?.who;
    const isByOther = other !== null && (who === undefined || isOthers(who));
    return named.some(isSomebodyElse) || isByOther;
  });
  const signed = signatureAtFoot(lines)?.match(/\p{Lu}\p{Ll}+/gu) ?? [];
  return atHead || (isSomebodyElse(signed[0] ?? "") && signed.every(isOthers));
}
