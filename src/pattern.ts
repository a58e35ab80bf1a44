/**
 * A regular expression that is written over several lines. A line break and the indent after it are no part of it; a space
 * within a line is. A text between `${` and `}` is put in as it stands. `flags` are those of `RegExp`.
 */
export const pattern =
  (flags = "") =>
  (lines: TemplateStringsArray, ...parts: readonly string[]): RegExp =>
    new RegExp(String.raw(lines, ...parts).replace(/\n\s*/g, ""), flags);
