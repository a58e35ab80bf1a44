import { pattern } from "../../pattern.ts";
import { isOfOneDescribed, nameInHeading, tellsOf, withoutNumber } from "../name-headings.ts";
import { ENDED } from "./speech.ts";

/** One name over one text is a caption. */
const FEWEST = 2;
/** So many sentences under a name show whom they are about. */
const TELLING = 2;
const MOST_LINES = 8;
/** "Backed by: Loom Forward": what stands under a name before the first sentence. */
const FIELD = pattern("u")`
  ^(?:
    (?:Backed|Supported|Endorsed|Nominated|Recommended|Proposed) by|Back(?:ers|ing)
    |Support(?:ers)?|Nominations|Endorsements|Slate|Faction|Group|Age|Job|Occupation|Union|Region
    |Local party|CLP
  )s?: \S.*$
`;

/** A name over what is told of its person. */
interface Profile {
  readonly name: string;
  readonly at: number;
  /** Where the first sentence stands: what is between is told in fields. */
  readonly from: number;
}

/** The profile that begins at a line; null where none does. */
function profileAt(lines: readonly string[], at: number): Profile | null {
  const line = lines[at] ?? "";
  const name = ENDED.test(line) ? null : nameInHeading(line);
  if (name === null) return null;
  let from = at + 1;
  while (lines[from] === line || isField(lines[from] ?? "")) from += 1;
  const near = lines.slice(from, at + MOST_LINES);
  const ends = near.findIndex((each) => !ENDED.test(each) && nameInHeading(each) !== null);
  const told = (ends < 0 ? near : near.slice(0, ends)).filter((each) => ENDED.test(each));
  const isTold =
    ENDED.test(near[0] ?? "") &&
    (told.slice(0, TELLING).some((each) => tellsOf(name, each)) || isOfOneDescribed(told[0] ?? ""));
  return isTold ? { name, at, from } : null;
}

const isField = (line: string): boolean => FIELD.test(line) && !ENDED.test(line);

/**
 * The lines that head the profiles of several people, each with its line as it is kept: the name with what stands beside
 * it and in the fields under it. What those fields were is empty.
 */
export function profileHeadings(lines: readonly string[]): ReadonlyMap<number, string> {
  const profiles = lines.flatMap((_, at) => profileAt(lines, at) ?? []);
  if (new Set(profiles.map(({ name }) => name)).size < FEWEST) return new Map();
  return new Map(
    profiles.flatMap(({ at, from }) => {
      const fields = [...new Set(lines.slice(at, from))];
      const kept = [at, withoutNumber(fields.join(" – "))] as const;
      return [kept, ...lines.slice(at + 1, from).map((_, next) => [at + 1 + next, ""] as const)];
    }),
  );
}
