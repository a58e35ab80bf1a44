import { expect, test } from "vitest";
import type { QueryOf } from "#src/core/query.ts";
import { replyTimeline } from "#src/core/reply/body/timeline.ts";
import { madeUpRecord as record } from "../../support/record.ts";

const context = { record, now: "2021-06-10T09:00:00Z", previous: null };

function rows(query: Omit<QueryOf<"timeline">, "kind">): readonly (readonly string[])[] {
  const answer = replyTimeline({ kind: "timeline", ...query }, context);
  return answer.parts.flatMap((part) =>
    part.kind === "table" ? part.rows.map(({ cells }) => cells) : [],
  );
}

test("a person's timeline has contests, offices, posts and decisions, oldest first", () => {
  expect(rows({ person: "ada-lintott" })).toEqual([
    ["May 2009", "From this date: councillor, Eastmere Council"],
    ["14 March 2015", "CLP section, March 2015: elected; 8,817 votes; first of 6"],
    ["14 March 2015", "From this date: member, CLP section, NEC"],
    ["May 2018", "Until this date: councillor, Eastmere Council"],
    [
      "12 November 2019",
      "CLP section, 2019: elected (at stage 5); 2,905 first preferences; third of 6",
    ],
    ["1 December 2019", "From this date: chair of the NEC"],
    ["2 March 2021", "The committee set the timetable for 2022."],
  ]);
});

test("a contest's timeline goes from nominations to the declaration; what has no date comes last", () => {
  expect(rows({ contest: "clp-2015-03" })).toEqual([
    ["20 January 2015", "Nominations closed (needed: five constituency parties)"],
    ["1 February 2015", "Polls opened"],
    ["11 March 2015", "Polls closed"],
    ["14 March 2015", "Result declared; elected: Ada Lintott, Gwendoline Orrery and Zoë Bellérose"],
    ["no date in the record", "Hetty Wainscotting: withdrew before the ballot opened"],
  ]);
});

test("a year's timeline has contests, officers, rules and vacancies of that year only", () => {
  expect(rows({ year: "2015" }).map(([day]) => day)).toEqual([
    "14 March 2015",
    "September 2015",
    "September 2015",
    "9 October 2015",
    "November 2015",
  ]);
});

test("an undated person or an empty year is unknown", () => {
  expect(
    replyTimeline({ kind: "timeline", person: "jory-plume", year: "1999" }, context).status,
  ).toBe("unknown");
  expect(replyTimeline({ kind: "timeline", year: "1999" }, context).status).toBe("unknown");
});

test("a timeline of nothing asks of what", () => {
  expect(replyTimeline({ kind: "timeline" }, context).status).toBe("clarify");
});
