import type { Moment, Subject } from "#src/core/news.ts";

/**
 * A word that no text has, by which full text finds what is no text: whom an article is about, who published it, when.
 * One search then does all, however many articles there are.
 */
function tag(kind: string, id: string): string {
  const plain = id.normalize("NFKD").toLowerCase();
  // Digits and letters only, and an ending that no stemmer takes off.
  return `zz${kind}${[...plain].map((letter) => (/[a-z0-9]/.test(letter) ? letter : (CODES.get(letter) ?? codeOf(letter)))).join("")}x`;
}

const CODES: ReadonlyMap<string, string> = new Map([
  ["-", "qh"],
  [" ", "qs"],
]);

/** So that names in another alphabet are not one another's. */
const codeOf = (letter: string) => `q${letter.codePointAt(0)?.toString(36)}q`;

export const subjectTag = ({ kind, id }: Subject): string => tag(kind, id);
export const speakerTag = (id: string): string => tag("speaker", id);
export const publisherTag = (key: string): string => tag("publisher", key);

const two = (n: number) => String(n).padStart(2, "0");
const MONTHS = Array.from({ length: 12 }, (_, index) => two(index + 1));

/** The years and months that an article may be of: one of a year that is known no closer may be of any of its months. */
export function timeTags(published: Moment | null): readonly string[] {
  if (published === null) return [];
  const [year = "", month] = published.split("-");
  const months = month === undefined ? MONTHS : [month];
  return [tag("year", year), ...months.map((each) => tag("month", `${year}${each}`))];
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;
const MOST_MONTHS = 36;

/**
 * The tags of which an article has one that may have been published in some time; null where nothing bounds it. Days
 * are no closer than their month.
 */
export function spanTags(from?: Moment, to?: Moment): readonly string[] | null {
  if (!from && !to) return null;
  const [firstYear = FIRST_YEAR, firstMonth = 1] = (from ?? "")
    .split("-")
    .map(Number)
    .filter(Boolean);
  const [lastYear = LAST_YEAR, lastMonth = 12] = (to ?? "").split("-").map(Number).filter(Boolean);
  const months = (lastYear - firstYear) * 12 + lastMonth - firstMonth + 1;
  if (months <= 0) return [];
  if (months > MOST_MONTHS)
    return Array.from({ length: lastYear - firstYear + 1 }, (_, at) =>
      tag("year", String(firstYear + at)),
    );
  return Array.from({ length: months }, (_, at) => {
    const month = firstMonth - 1 + at;
    return tag("month", `${firstYear + Math.floor(month / 12)}${two((month % 12) + 1)}`);
  });
}
