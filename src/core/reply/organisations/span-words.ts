import type { Contest, NecRecord } from "#src/record/record.ts";
import { date, when } from "#src/words.ts";
import { between } from "../contests/contest-span.ts";

/** What narrows an answer about several contests. */
export interface Span {
  readonly section?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export const isNarrowed = ({ section, from, to }: Span) =>
  section !== undefined || from !== undefined || to !== undefined;

/** The contests of a list, oldest first, that fall into a section and a time. */
export function contestsIn(
  contests: readonly Contest[],
  { section, from, to }: Span,
): readonly Contest[] {
  return between(contests, from, to).filter((each) => !section || each.section === section);
}

/** "the contests of the CLP section in 2018", "any contest since 2020". */
export function spanWords(record: NecRecord, which: string, { section, from, to }: Span): string {
  const of = section ? ` of the ${record.sections.get(section)?.name ?? section}` : "";
  const time =
    from && from === to
      ? ` ${when(from)}`
      : from && to
        ? ` from ${date(from)} to ${date(to)}`
        : `${from ? ` since ${date(from)}` : ""}${to ? ` until ${date(to)}` : ""}`;
  return `${which}${of}${time}`;
}
