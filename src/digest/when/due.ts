import { Temporal } from "temporal-polyfill";
import type { Instant, Rhythm } from "../model.ts";

/** Within so many days every rhythm comes at least once: a week, and another in which a zone left its day out. */
const LONGEST_WAIT = 16;

/**
 * Every instant after `after` and up to and with `until` at which a rhythm comes, in order. A local time that does not
 * exist comes at the first instant after the gap; one that exists twice comes the first time only; a day that a zone
 * left out brings none. What zones do is as this Node's copy of the IANA database has it. Linear in the days between.
 * Throws a RangeError where the zone is not one: see `readRhythm`.
 */
export function dueBetween(rhythm: Rhythm, after: Instant, until: Instant): readonly Instant[] {
  const onDay = coming(rhythm);
  const last = dateAt(until, rhythm.zone).add({ days: 1 });
  const due: Instant[] = [];
  for (
    // A gap or an hour that comes twice can lie across midnight: a day is looked at on either side.
    let date = dateAt(after, rhythm.zone).subtract({ days: 1 });
    Temporal.PlainDate.compare(date, last) <= 0;
    date = date.add({ days: 1 })
  ) {
    const instant = onDay(date);
    if (instant !== null && instant > after && instant <= until) due.push(instant);
  }
  return due;
}

/** The first instant after `after` at which a rhythm comes, as `dueBetween` has it; null for one without days. */
export function nextDue(rhythm: Rhythm, after: Instant): Instant | null {
  const onDay = coming(rhythm);
  const first = dateAt(after, rhythm.zone).subtract({ days: 1 });
  for (let days = 0; days <= LONGEST_WAIT; days += 1) {
    const instant = onDay(first.add({ days }));
    if (instant !== null && instant > after) return instant;
  }
  return null;
}

const dateAt = (instant: Instant, zone: string) =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate();

/** When a rhythm comes on a day of its zone; null where it does not. */
function coming({ days, time, zone }: Rhythm): (date: Temporal.PlainDate) => Instant | null {
  const clock = Temporal.PlainTime.from(time);
  return (date) => {
    if (!days.some((day) => day === date.dayOfWeek)) return null;
    const wall = date.toPlainDateTime(clock);
    const first = wall.toZonedDateTime(zone, { disambiguation: "earlier" });
    if (first.toPlainDateTime().equals(wall)) return instantOf(first);
    if (!date.toZonedDateTime({ timeZone: zone }).toPlainDate().equals(date)) return null;
    // The time is in a gap, and "earlier" has gone to before it.
    const end = first.getTimeZoneTransition("next");
    return end && instantOf(end);
  };
}

const instantOf = ({ epochMilliseconds }: Temporal.ZonedDateTime): Instant =>
  new Date(epochMilliseconds).toISOString();
