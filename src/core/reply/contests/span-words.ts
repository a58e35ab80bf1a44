import { date, when } from "#src/words.ts";

/** Where a span ends that was asked for without an end. */
const FAR_OFF = "2090";

/** A span of dates as it stands after what it narrows: " in 2016", ", 2000 to 2009", ", from 2010 on". */
export function spanWords(from: string | undefined, to: string | undefined): string {
  const open = to === undefined || to >= FAR_OFF;
  if (from && !open) return from === to ? ` ${when(from)}` : `, ${date(from)} to ${date(to)}`;
  if (from) return `, from ${date(from)} on`;
  return open ? "" : `, up to ${date(to)}`;
}
