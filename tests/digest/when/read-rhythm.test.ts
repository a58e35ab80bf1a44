import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Weekday } from "#src/digest/model.ts";
import { type RhythmSaid, readRhythm } from "#src/digest/when/read-rhythm.ts";
import { daysWords, rhythmWords } from "#src/digest/when/rhythm-words.ts";

/** A rhythm in words, or what is wrong with what was written. */
function read(said: RhythmSaid): string {
  const found = readRhythm(said);
  return found.ok ? rhythmWords(found.rhythm) : found.problem;
}

test("nothing said is weekdays at eight by London's clock", () => {
  expect(read({})).toBe("weekdays at 08:00, Europe/London");
  expect(read({ days: " ", time: "", zone: undefined })).toBe("weekdays at 08:00, Europe/London");
});

test("what is left out can be as it was before", () => {
  const before = { days: [6, 7], time: "10:00", zone: "Asia/Tokyo" } as const;
  expect(readRhythm({ time: "11" }, before)).toEqual({
    ok: true,
    rhythm: { ...before, time: "11:00" },
  });
});

describe("days", () => {
  test.each([
    ["weekdays", "weekdays"],
    ["Every weekday", "weekdays"],
    ["working days", "weekdays"],
    ["Mon–Fri", "weekdays"],
    ["daily", "daily"],
    ["every day", "daily"],
    ["weekdays and weekends", "daily"],
    ["weekends", "weekends"],
    ["mon,wed", "Monday and Wednesday"],
    ["Tues. & Thurs.", "Tuesday and Thursday"],
    ["on Sundays", "Sunday"],
    ["wed mon", "Monday and Wednesday"],
    ["Tuesday to Thursday and Sunday", "Tuesday, Wednesday, Thursday and Sunday"],
    ["sat - mon", "Monday, Saturday and Sunday"],
    ["every monday, every monday", "Monday"],
  ])("%s", (days, words) => {
    expect(read({ days })).toBe(`${words} at 08:00, Europe/London`);
  });

  test.each([
    ["wensday", '"wensday" is not a day; did you mean Wednesday?'],
    [
      "fortnightly",
      '"fortnightly" is not a day. Write "weekdays", "daily", "weekends", or days by name such as "mon, wed" or "tue to thu".',
    ],
    [
      ", and",
      '", and" names no day. Write "weekdays", "daily", "weekends", or days by name such as "mon, wed" or "tue to thu".',
    ],
  ])("%s is not one", (days, problem) => {
    expect(read({ days })).toBe(problem);
  });
});

describe("times of day", () => {
  test.each([
    ["8", "08:00"],
    ["08:00", "08:00"],
    ["at 7", "07:00"],
    ["8am", "08:00"],
    ["8 A.M.", "08:00"],
    ["8.30 pm", "20:30"],
    ["0830", "08:30"],
    ["830", "08:30"],
    ["08h30", "08:30"],
    ["8 o’clock", "08:00"],
    ["12am", "00:00"],
    ["12 pm", "12:00"],
    ["noon", "12:00"],
    ["midnight", "00:00"],
    ["23:59", "23:59"],
  ])("%s", (said, time) => {
    expect(read({ time: said })).toBe(`weekdays at ${time}, Europe/London`);
  });

  test.each([
    ["25:00", "is not a time: hours go from 0 to 23"],
    ["24:00", "is 00:00 of the next day: hours go from 0 to 23"],
    ["8:75", "is not a time: minutes go from 00 to 59"],
    ["13pm", "is not a time: with am or pm, hours go from 1 to 12"],
    ["half eight", "is not a time that can be read"],
    ["-1", "is not a time that can be read"],
  ])("%s is not one", (time, what) => {
    expect(read({ time })).toBe(`"${time}" ${what}. Write one such as 08:00, 8am or 5.30 pm.`);
  });
});

describe("zones", () => {
  test.each([
    ["europe/london", "Europe/London"],
    ["AMERICA / new york", "America/New_York"],
    ["London", "Europe/London"],
    ["London time", "Europe/London"],
    ["New York", "America/New_York"],
    ["UK", "Europe/London"],
    ["the U.K.", "Europe/London"],
    ["Scotland", "Europe/London"],
    ["Ireland", "Europe/Dublin"],
    ["Japan", "Asia/Tokyo"],
    ["India", "Asia/Kolkata"],
    ["kolkata", "Asia/Kolkata"],
    ["Lord Howe", "Australia/Lord_Howe"],
    ["Hongkong", "Asia/Hong_Kong"],
    ["utc", "UTC"],
    ["Etc/GMT+5", "Etc/GMT+5"],
  ])("%s", (zone, name) => {
    expect(read({ zone })).toBe(`weekdays at 08:00, ${name}`);
  });

  test("a slip is answered with the near ones", () => {
    expect(read({ zone: "Europe/Lodnon" })).toBe(
      '"Europe/Lodnon" is not a time zone that is known. Did you mean Europe/London?',
    );
    expect(read({ zone: "Pariss" })).toContain("Did you mean Europe/Paris?");
    expect(read({ zone: "Middle Earth" })).toBe(
      '"Middle Earth" is not a time zone that is known. Write a name of the form Europe/London, America/New_York or Asia/Kolkata; "London" or "UK" will do where only one zone is meant.',
    );
  });

  test("a country of several is asked which", () => {
    expect(read({ zone: "USA" })).toBe(
      '"USA" has several zones. Write the one that is meant, such as America/Chicago, America/Los_Angeles or America/New_York.',
    );
    expect(read({ zone: "New Zealand" })).toBe(
      '"New Zealand" has several zones. Write Pacific/Auckland or Pacific/Chatham.',
    );
    expect(read({ zone: "Georgia" })).toContain("Asia/Tbilisi or America/New_York");
  });

  test("what is right for one half of the year only, or of several places, is not guessed at", () => {
    expect(read({ zone: "GMT" })).toBe(
      '"GMT" is not what UK clocks show in summer. Write "London" for UK clocks, or "UTC" for one that never changes.',
    );
    for (const zone of ["BST", "EST", "AEDT", "Eastern Time"])
      expect(read({ zone })).toContain("is no zone of one place");
    for (const zone of ["+01:00", "UTC+1", "GMT -3"])
      expect(read({ zone })).toContain("says nothing of when clocks change");
  });
});

test("all that is wrong is said at once, and for each field of a form", () => {
  const found = readRhythm({ days: "x", time: "25:00", zone: "Oz" });
  expect(found).toMatchObject({ ok: false });
  if (found.ok) return;
  expect(Object.keys(found.problems)).toEqual(["days", "time", "zone"]);
  expect(found.problem).toBe(Object.values(found.problems).join(" "));
});

test("long nonsense is answered shortly", () => {
  const problem = read({
    days: "d".repeat(5_000),
    time: "8".repeat(5_000),
    zone: "z".repeat(5_000),
  });
  expect(problem.length).toBeLessThan(700);
});

const days: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

test("days as they are written of are read back as the same", () => {
  fc.assert(
    fc.property(fc.subarray([...days], { minLength: 1 }), (some) => {
      const read = readRhythm({ days: daysWords(some) });
      expect(read).toMatchObject({ ok: true, rhythm: { days: some } });
    }),
  );
});

test("whatever is written, it is a rhythm or a sentence", () => {
  const word = fc.oneof(fc.string(), fc.constantFrom("mon", "at", "8", "UK", "-", ",", "every"));
  fc.assert(
    fc.property(
      fc.array(word).map((words) => words.join(" ")),
      (line) => {
        const found = readRhythm({ days: line, time: line, zone: line });
        expect(found.ok ? found.rhythm.days.length : found.problem.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 500 },
  );
});
