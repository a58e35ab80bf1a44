import { type Answer, CITATIONS_SHOWN } from "#src/core/answer.ts";

/** How the rest of the sources is asked for. */
export const ASK_FOR_SOURCES = "sources";

/** What else there is beyond the sources listed; null where all are. */
export function unlisted({ citations }: Answer): string | null {
  const rest = citations.length - CITATIONS_SHOWN;
  return rest > 0 ? `${rest} more: ask for "${ASK_FOR_SOURCES}".` : null;
}

/** The address of a web page, written so that nothing in it ends it early; null for anything else. */
export function linkable(url: string | null, longest: number): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { href, protocol } = new URL(url);
  return /^https?:$/.test(protocol) && href.length <= longest ? href : null;
}
