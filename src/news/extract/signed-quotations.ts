import { isGivenName } from "#src/core/given-names.ts";
import { pattern } from "../../pattern.ts";

/** "Ada Tarrow – candidate for clerk", "— Colin Vane, weaver", "Hetty Penhale": who is named under words in quotation marks. */
const UNDER = pattern("u")`
  ^(?<dash>[–—-]{1,2} ?)?(?<given>\p{Lu}[\p{L}’'-]+)(?<rest>(?: \p{Lu}[\p{L}’'.-]+){0,2})(?: (?:MP|MSP|MS|MEP))?(?:(?:,| [–—|-]| \() ?[^.!?:“”"]{2,70})?$
`;
const CLOSED = /[.!?…][”"]$/;
const OPENED = /^[“"]/;
/** As many names as must stand so on a page where no dash leads to them: one alone may be the next writer's. */
const FEWEST = 2;
const MOST_PARAGRAPHS = 6;

/** Words in quotation marks, from one line to before another, and whose name stands under them. */
interface Signed {
  readonly name: string;
  readonly isWhole: boolean;
  readonly isDashed: boolean;
  readonly from: number;
  readonly to: number;
}

/** Where the words begin that end on a line: on itself, or where quotation marks last opened and did not close before it; -1 where they do not. */
function startOf(lines: readonly string[], last: number): number {
  for (let at = last; at > last - MOST_PARAGRAPHS && at >= 0; at--) {
    const line = lines[at] ?? "";
    if (at < last && /[”"]$/.test(line)) return -1;
    if (OPENED.test(line)) return /[”"] ?\p{L}/u.test(line.slice(1, -1)) ? -1 : at;
  }
  return -1;
}

const isName = (line: string): boolean => isGivenName(UNDER.exec(line)?.groups?.given ?? "");

function signedAt(lines: readonly string[], to: number): Signed | null {
  const { dash, given = "", rest = "" } = UNDER.exec(lines[to] ?? "")?.groups ?? {};
  if (!isGivenName(given) || !CLOSED.test(lines[to - 1] ?? "")) return null;
  const from = startOf(lines, to - 1);
  if (from < 0) return null;
  return {
    name: `${given}${rest}`,
    isWhole: rest !== "",
    isDashed: dash !== undefined,
    from,
    to,
  };
}

/**
 * Lines in which words in quotation marks stand after the name that a page has under them: "“It must stay.”" over "Ada
 * Tarrow – candidate" becomes "Ada Tarrow said: “It must stay.”". A given name alone says not whose they are.
 */
export function withSignedQuotations(lines: readonly string[]): readonly string[] {
  const all = lines.flatMap((_, at) => signedAt(lines, at) ?? []);
  const [first] = all;
  // Where a name stands over the first words as well, each may stand over those that follow it.
  const isUnder = all.length >= FEWEST && !isName(lines[(first?.from ?? 0) - 1] ?? "");
  const signed = all.filter(({ isWhole, isDashed }) => isWhole && (isDashed || isUnder));
  const names = new Map(signed.map(({ from, name }) => [from, name]));
  const gone = new Set(signed.map(({ to }) => to));
  return lines.flatMap((line, at) => {
    const name = names.get(at);
    if (gone.has(at)) return [];
    return [name === undefined ? line : `${name} said: ${line}`];
  });
}
