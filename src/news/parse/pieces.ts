import { MOST } from "./limits.ts";

/** A feed taken apart at its entries, whatever else closes or does not. */
export interface Pieces {
  /** What stands before the first entry. */
  readonly head: string;
  /** Each from its opening tag to its closing tag, else to the next entry. */
  readonly entries: readonly string[];
  /** Whether the text, or the number of entries, was over what is read leniently. */
  readonly more: boolean;
}

const MARK = /<(?:!\[CDATA\[|(\/?)(?:[a-z_][\w.-]*:)?(?:item|entry)(?=[\s/>]))/gi;

/** Without this, the text breaks off within its last entry. */
const FEED_ENDS = /<\/(?:[a-z_][\w.-]*:)?(?:channel|rss|rdf|feed)\s*>/i;

/** Takes mended XML apart, in one walk. */
export function pieces(text: string): Pieces {
  const mark = new RegExp(MARK);
  const entries: string[] = [];
  let head: string | null = null;
  let open: number | null = null;
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    const [, slash] = found;
    if (slash === undefined) {
      mark.lastIndex = text.indexOf("]]>", found.index) + 3;
      continue;
    }
    head ??= text.slice(0, Math.min(found.index, MOST.lenient));
    if (entries.length >= MOST.entries || found.index > MOST.lenient)
      return { head, entries, more: true };
    if (open !== null) entries.push(text.slice(open, found.index));
    open = slash === "/" ? null : found.index;
  }
  const more = text.length > MOST.lenient;
  const last = open === null || more ? "" : text.slice(open);
  if (FEED_ENDS.test(last)) entries.push(last);
  return { head: head ?? "", entries, more };
}
