import { pattern } from "../../pattern.ts";

const SALUTATION = /^(?:Dear|Hi|Hello|To) (?:\p{L}[\p{L}’'-]*[ ,&]*){1,8}[,:–—-]?$/u;
const SIGN_OFF = pattern("iu")`
  ^(?:
    (?:all |with )?(?:the )?(?:very )?best(?: wishes| regards)?
    |(?:with )?(?:kind|kindest|warm|warmest|many)(?: regards| wishes| thanks)|regards|thanks
    |thank you|yours?(?: \p{L}+){0,3}|in solidarity|solidarity|sincerely|fraternally|cheers
    |comradely
  )(?:[,.]|$)(?: (?:\p{Lu}[\p{L}’'.-]+ ?){1,4})?$
`;
const MOST_LINES = 60;
const MOST_OF_NAME = 8;
/** Under a signature a page has so many lines more at most, such as those that share it. */
const FOOT = 6;

/** Whether a line begins a letter: "Dear Ada,". */
export const isSalutation = (line: string): boolean => SALUTATION.test(line);

/** A letter among lines: where its text ends and what follows its signature begins, and who signed it. */
export interface Letter {
  readonly textTo: number;
  readonly to: number;
  readonly signed: string;
}

/** Who signs on a line, or on the next where that one only takes leave: "In solidarity,"; null where nobody does. */
function signatureAt(lines: readonly string[], at: number): Pick<Letter, "to" | "signed"> | null {
  const line = lines[at] ?? "";
  if (!SIGN_OFF.test(line)) return null;
  const own = /,\s*(\p{Lu}.*)$/u.exec(line)?.[1];
  const signed = own ?? lines[at + 1] ?? "";
  const named = /^\p{Lu}/u.test(signed) && signed.split(" ").length <= MOST_OF_NAME;
  return named && !/[.!?:]$/.test(signed)
    ? { to: own === undefined ? at + 2 : at + 1, signed }
    : null;
}

/** The letter that begins at a line; null where nothing there begins one, or nobody signs it. */
export function letterAt(lines: readonly string[], from: number): Letter | null {
  if (!isSalutation(lines[from] ?? "")) return null;
  const most = Math.min(lines.length, from + MOST_LINES);
  for (let at = from + 2; at < most; at++) {
    const line = lines[at] ?? "";
    if (isSalutation(line)) return null;
    if (!SIGN_OFF.test(line)) continue;
    const signature = signatureAt(lines, at);
    return signature && { textTo: at, ...signature };
  }
  return null;
}

/** Who signs a page at its foot, "In solidarity, Ada", which has no letter; null where nobody does. */
export function signatureAtFoot(lines: readonly string[]): string | null {
  if (lines.some(isSalutation)) return null;
  const signatures = lines.flatMap((_, at) =>
    at < lines.length - FOOT ? [] : (signatureAt(lines, at)?.signed ?? []),
  );
  return signatures[0] ?? null;
}
