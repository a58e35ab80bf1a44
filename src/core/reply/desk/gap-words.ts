import type { NecRecord } from "#src/record/record.ts";
import { date } from "#src/words.ts";

type Gap = NecRecord["gaps"][number];

/** What the record lacks, what would fill it, and since when, unless that is the last check. */
export function gapWords(record: NecRecord, { text, wants, since }: Gap): string {
  const ended = /[.?!]$/.test(text) ? text : `${text}.`;
  const noted = since === record.checked ? "" : ` (missing since ${date(since)})`;
  return `${ended} It would be filled by: ${wants.replace(/\.$/, "")}${noted}.`;
}

/** Whether a gap names somebody about whom there are reported claims: it is then given only to who asks about them. */
export function isAboutClaims(record: NecRecord, { people }: Gap): boolean {
  return (people ?? []).some((person) => record.claimsAbout.has(person));
}
