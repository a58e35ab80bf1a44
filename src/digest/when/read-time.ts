import { plainly, quoted, type Said } from "./said.ts";

const NAMED = new Map([
  ["noon", "12:00"],
  ["midday", "12:00"],
  ["midnight", "00:00"],
]);
const CLOCK =
  /^(?<hours>\d{1,2})(?:[:.h]?(?<minutes>\d{2})|h)?(?::00)? ?(?:(?<half>[ap])\.?m\.?|o['’]?clock|h(?:ou)?rs)?$/;
const ADVICE = "Write one such as 08:00, 8am or 5.30 pm.";

/** The time of day that somebody wrote, as "08:00": "8", "08:00", "0830", "8am", "8.30 pm", "noon". A bare hour is one of 24. */
export function readTime(said: string): Said<string> {
  const text = plainly(said).replace(/^at /, "");
  const named = NAMED.get(text);
  if (named) return { ok: true, value: named };
  const parts = CLOCK.exec(text)?.groups;
  if (!parts) return wrong(said, "is not a time that can be read");
  const [hours, minutes] = [Number(parts.hours), Number(parts.minutes ?? 0)];
  if (minutes > 59) return wrong(said, "is not a time: minutes go from 00 to 59");
  if (parts.half !== undefined) {
    if (hours < 1 || hours > 12)
      return wrong(said, "is not a time: with am or pm, hours go from 1 to 12");
    return { ok: true, value: clock((hours % 12) + (parts.half === "p" ? 12 : 0), minutes) };
  }
  if (hours === 24 && minutes === 0)
    return wrong(said, "is 00:00 of the next day: hours go from 0 to 23");
  if (hours > 23) return wrong(said, "is not a time: hours go from 0 to 23");
  return { ok: true, value: clock(hours, minutes) };
}

const clock = (hours: number, minutes: number) =>
  `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;

const wrong = (said: string, what: string): Said<string> => ({
  ok: false,
  problem: `${quoted(said.trim())} ${what}. ${ADVICE}`,
});
