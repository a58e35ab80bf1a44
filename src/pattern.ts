/**
 * A part of a regular expression that is written over several lines. A line break and the indent after it are no part of
 * it; a space within a line is. A text between `${` and `}` is put in as it stands.
 */
export const part = (lines: TemplateStringsArray, ...texts: readonly string[]): string =>
  String.raw(lines, ...texts).replace(/\n\s*/g, "");

/** A regular expression that is written over several lines, as a part of one is. `flags` are those of `RegExp`. */
export const pattern =
  (flags = "") =>
  (lines: TemplateStringsArray, ...texts: readonly string[]): RegExp =>
    new RegExp(part(lines, ...texts), flags);
