/** What was made of a text somebody wrote; else a sentence that says what is wrong with it and what to write. */
export type Said<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: string };

/** The longest piece of somebody's text that a problem repeats, in characters. */
const REPEATED = 40;

/** A text in quotation marks, cut where it is long. */
export function quoted(text: string): string {
  const letters = Array.from(text);
  return letters.length > REPEATED ? `"${letters.slice(0, REPEATED).join("")}…"` : `"${text}"`;
}

/** A text in small letters with single spaces. */
export const plainly = (text: string): string =>
  text.normalize("NFKC").toLowerCase().trim().replace(/\s+/g, " ");
