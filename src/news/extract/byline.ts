/** Given name, surname, and what may stand between: "Ada van der Tarrow". */
const NAME = "\\p{Lu}[\\p{L}’'.-]+(?: (?:van|der|de|von|al|O[’'])+)*(?: \\p{Lu}[\\p{L}’'.-]+){1,3}";
const BY = new RegExp(
  `^(?:[Bb]y|[Ww]ords by|[Oo]pinion by|[Cc]omment by) (?<name>${NAME})(?:[,|–—-].{0,60}| in \\p{Lu}.{0,40})?$`,
  "u",
);
const ALONE = new RegExp(`^(?<name>${NAME})$`, "u");
/** A byline stands so near to the headline. */
const NEAR = 3;

/** Who wrote an article, by the line under its headline that says so: "By Ada Tarrow, in Saltby", a name alone; null where none does. */
export function bylineOf(lines: readonly string[]): string | null {
  for (const line of lines.slice(0, NEAR)) {
    const name = (BY.exec(line) ?? ALONE.exec(line))?.groups?.name;
    if (name) return name;
  }
  return null;
}

const IN_HEADLINE = new RegExp(
  `(?:[:,|–—-] |^)(?:[Aa]n? )?(?:(?:personal|full|short|brief|first) )?(?:report|account|diary|column|notes|view|reflections|blog|comment) (?:by|from) (?<name>${NAME})$`,
  "u",
);

/** Who wrote an article, by the end of its headline: "The March meeting: a report by Ada Tarrow"; null where it names nobody. */
export const writerInHeadline = (title: string): string | null =>
  IN_HEADLINE.exec(title)?.groups?.name ?? null;
