/**
 * A regular expression that is written over several lines. A line break and the indent after it are no part of it; a space
 * within a line is. `flags` are those of `RegExp`.
 */
export const pattern =
  (flags = "") =>
  ({ raw }: TemplateStringsArray): RegExp =>
    new RegExp(raw.join("").replace(/\n\s*/g, ""), flags);
