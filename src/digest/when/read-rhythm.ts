import type { Rhythm } from "../model.ts";
import { readDays } from "./read-days.ts";
import { readTime } from "./read-time.ts";
import { readZone } from "./read-zone.ts";
import { WEEKDAYS } from "./rhythm-words.ts";
import type { Said } from "./said.ts";

/** Weekdays at eight by London's clock. */
export const DEFAULT_RHYTHM: Rhythm = { days: WEEKDAYS, time: "08:00", zone: "Europe/London" };

/** What somebody wrote of when something is to come; what is left out, or blank, is as in the default. */
export interface RhythmSaid {
  readonly days?: string | undefined;
  readonly time?: string | undefined;
  readonly zone?: string | undefined;
}

export type RhythmRead =
  | { readonly ok: true; readonly rhythm: Rhythm }
  | {
      readonly ok: false;
      /** All that is wrong, as sentences. */
      readonly problem: string;
      /** The same for each field, for a form that shows it there. */
      readonly problems: Readonly<Partial<Record<keyof Rhythm, string>>>;
    };

/** Reads when something is to come, as `readDays`, `readTime` and `readZone` do. What is left out is as in `otherwise`. */
export function readRhythm(said: RhythmSaid, otherwise: Rhythm = DEFAULT_RHYTHM): RhythmRead {
  const days = field(said.days, readDays, otherwise.days);
  const time = field(said.time, readTime, otherwise.time);
  const zone = field(said.zone, readZone, otherwise.zone);
  if (days.ok && time.ok && zone.ok)
    return { ok: true, rhythm: { days: days.value, time: time.value, zone: zone.value } };
  const problems = {
    ...(days.ok ? {} : { days: days.problem }),
    ...(time.ok ? {} : { time: time.problem }),
    ...(zone.ok ? {} : { zone: zone.problem }),
  };
  return { ok: false, problem: Object.values(problems).join(" "), problems };
}

function field<T>(said: string | undefined, read: (text: string) => Said<T>, otherwise: T) {
  return said === undefined || said.trim() === ""
    ? { ok: true as const, value: otherwise }
    : read(said);
}
