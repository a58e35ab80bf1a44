import type { Expectations } from "./expectation.ts";

/** Dates, as feeds write them; it is noon on 26 November 2026. */
export const dates: Expectations = {
  "dates-ahead.xml": {
    entries: [
      { key: "A (2026-11-27T11:59:00Z)", title: "A", published: "2026-11-27T11:59:00Z" },
      { key: "B (no date)", title: "B" },
      { key: "C (2026-11-27)", title: "C", published: "2026-11-27" },
      { key: "D (no date)", title: "D" },
      { key: "E (no date)", title: "E" },
      { key: "F (no date)", title: "F" },
    ],
    problems: ["4 dates more than a day ahead were left out: “Fri, 27 Nov 2026 12:01:00 GMT”."],
  },
  "dates-never-set.xml": {
    entries: [
      { key: "A (no date)", title: "A" },
      { key: "B (no date)", title: "B" },
      { key: "C (no date)", title: "C" },
      { key: "D (1971-02-01T00:00:00Z)", title: "D", published: "1971-02-01T00:00:00Z" },
    ],
    problems: [
      "3 dates from before there were feeds were left out: “Thu, 01 Jan 1970 00:00:00 GMT”.",
    ],
  },
  "dates-of-dublin-core.xml": {
    entries: [
      { key: "A (2026-09-03T08:12:00Z)", title: "A", published: "2026-09-03T08:12:00Z" },
      { key: "B (2026-09-04)", title: "B", published: "2026-09-04" },
      { key: "C (2026-09-05)", title: "C", published: "2026-09-05" },
      { key: "D (2026-09-06)", title: "D", published: "2026-09-06", updated: "2026-09-07" },
    ],
  },
  "dates-of-iso-8601.xml": {
    entries: [
      { key: "A (2026-09-03T09:12:00Z)", title: "A", published: "2026-09-03T09:12:00Z" },
      { key: "B (2026-09-03T08:12:00Z)", title: "B", published: "2026-09-03T08:12:00Z" },
      { key: "C (2026-09-03T08:12:00Z)", title: "C", published: "2026-09-03T08:12:00Z" },
      { key: "D (2026-09-03T09:12:00Z)", title: "D", published: "2026-09-03T09:12:00Z" },
      { key: "E (2026-09-03)", title: "E", published: "2026-09-03" },
      { key: "F (2026-09)", title: "F", published: "2026-09" },
      { key: "G (2026-09-03)", title: "G", published: "2026-09-03" },
      { key: "H (2026-09-04T04:30:00Z)", title: "H", published: "2026-09-04T04:30:00Z" },
    ],
  },
  "dates-of-rfc-822-as-they-come.xml": {
    entries: [
      { key: "A (2026-09-03T09:12:00Z)", title: "A", published: "2026-09-03T09:12:00Z" },
      { key: "B (2026-09-03T09:12:00Z)", title: "B", published: "2026-09-03T09:12:00Z" },
      { key: "C (2026-09-03T08:12:00Z)", title: "C", published: "2026-09-03T08:12:00Z" },
      { key: "D (2026-09-03T09:12:00Z)", title: "D", published: "2026-09-03T09:12:00Z" },
      { key: "E (2026-09-03T08:12:00Z)", title: "E", published: "2026-09-03T08:12:00Z" },
      { key: "F (2026-09-02T19:00:00Z)", title: "F", published: "2026-09-02T19:00:00Z" },
      { key: "G (2026-09-03T09:13:00Z)", title: "G", published: "2026-09-03T09:13:00Z" },
      { key: "H (2026-09-03)", title: "H", published: "2026-09-03" },
      { key: "I (2026-09-03)", title: "I", published: "2026-09-03" },
    ],
  },
  "dates-only-of-the-feed.xml": {
    entries: [
      { key: "https://gazette.example/one", title: "One", url: "https://gazette.example/one" },
    ],
  },
  "dates-that-cannot-be-read.xml": {
    entries: [
      { key: "A (no date)", title: "A" },
      { key: "B (no date)", title: "B" },
      { key: "C (no date)", title: "C" },
      { key: "D (no date)", title: "D" },
      { key: "E (no date)", title: "E" },
      { key: "F (no date)", title: "F" },
      { key: "G (no date)", title: "G" },
      { key: "H (no date)", title: "H" },
      { key: "I (no date)", title: "I" },
      { key: "J (no date)", title: "J" },
    ],
    problems: ["10 dates cannot be read and were left out: “yesterday”."],
  },
  "dates-with-a-zone-nobody-can-tell.xml": {
    entries: [
      { key: "A (2026-09-03)", title: "A", published: "2026-09-03" },
      { key: "B (2026-09-03)", title: "B", published: "2026-09-03" },
      { key: "C (2026-09-03)", title: "C", published: "2026-09-03" },
    ],
    problems: [
      "3 times have zones that cannot be told, and only the day was kept: “Thu, 03 Sep 2026 09:12:00 IST”.",
    ],
  },
  "dates-with-names-of-zones.xml": {
    entries: [
      { key: "A (2026-09-03T08:12:00Z)", title: "A", published: "2026-09-03T08:12:00Z" },
      { key: "B (2026-09-03T09:12:00Z)", title: "B", published: "2026-09-03T09:12:00Z" },
      { key: "C (2026-09-03T14:12:00Z)", title: "C", published: "2026-09-03T14:12:00Z" },
      { key: "D (2026-09-03T13:12:00Z)", title: "D", published: "2026-09-03T13:12:00Z" },
      { key: "E (2026-09-03T09:12:00Z)", title: "E", published: "2026-09-03T09:12:00Z" },
      { key: "F (2026-09-03T09:12:00Z)", title: "F", published: "2026-09-03T09:12:00Z" },
      { key: "G (2026-09-03T07:12:00Z)", title: "G", published: "2026-09-03T07:12:00Z" },
      { key: "H (2026-09-03T08:12:00Z)", title: "H", published: "2026-09-03T08:12:00Z" },
      { key: "I (2026-09-03T08:12:00Z)", title: "I", published: "2026-09-03T08:12:00Z" },
    ],
  },
  "dates-without-a-zone.xml": {
    entries: [
      { key: "A (2026-09-03)", title: "A", published: "2026-09-03" },
      { key: "B (2026-09-03)", title: "B", published: "2026-09-03" },
      { key: "C (2026-09-03)", title: "C", published: "2026-09-03" },
    ],
  },
};
