import type { NecRecord } from "#src/record/record.ts";

type Officer = NecRecord["officers"][number];

/** For sorting: when somebody began in a post, or else ended, without "by", "about", "after" or "before". */
export function startOf({ from, to }: Officer): string {
  return (from ?? to ?? "").replace(/^\D+/, "");
}

/** The holders of a post, or of all, the latest first; of two who began at one time the one further down in the record is later. */
export function officerLine(record: NecRecord, post: Officer["post"] | "all"): readonly Officer[] {
  return record.officers
    .filter((officer) => post === "all" || officer.post === post)
    .toReversed()
    .toSorted((a, b) => startOf(b).localeCompare(startOf(a)));
}

/** Who stands right before or after somebody in such a line. */
export function besideIn(
  line: readonly Officer[],
  person: string,
  side: "before" | "after",
): Officer | undefined {
  const at = line.findIndex((officer) => officer.person === person);
  return at < 0 ? undefined : line[side === "before" ? at + 1 : at - 1];
}

/** Who surely came into a post in a year or on a date, the earliest first. */
export const cameIn = (line: readonly Officer[], on: string): readonly Officer[] =>
  line.filter(({ from }) => from?.startsWith(on)).toReversed();
