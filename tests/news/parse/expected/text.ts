import type { Expectations } from "./expectation.ts";

/** What is left of titles and summaries. */
export const text: Expectations = {
  "cdata-of-every-kind.xml": {
    entries: [
      { key: "One and two (no date)", title: "One and two", summary: "Marks: ]]> and on" },
      { key: "Three (no date)", title: "Three" },
      { key: "Four (no date)", title: "Four" },
    ],
  },
  "comments-and-instructions.xml": {
    entries: [
      {
        key: "https://gazette.example/ferry",
        title: "Ferry",
        url: "https://gazette.example/ferry",
      },
    ],
  },
  "control-and-direction-characters.xml": {
    entries: [
      {
        key: "Ferry timetable agreed (no date)",
        title: "Ferry timetable agreed",
        summary: "One two three hidden 🏴󠁧󠁢󠁷󠁬󠁳󠁿 flag not bold",
      },
    ],
  },
  "entities-escaped-twice.xml": {
    entries: [
      { key: "Fish & chips (no date)", title: "Fish & chips", summary: "Salt &amp; vinegar" },
    ],
  },
  "entities-not-declared.xml": {
    entries: [
      {
        key: "Toll of £5 – or more (no date)",
        title: "Toll of £5 – or more",
        summary: "Ropes & nets, AT&T; &bogus; £3 £4 – � � �",
      },
    ],
  },
  "entities-of-its-own.xml": {
    entries: [
      {
        key: "https://gazette.example/read",
        title: "Read &paper; and &secret;",
        url: "https://gazette.example/read",
      },
    ],
    problems: ["The feed declares entities of its own, which were not put in."],
  },
  "html-in-titles.xml": {
    entries: [
      { key: "Ferry timetable agreed (no date)", title: "Ferry timetable agreed" },
      { key: "Ferry late’s end (no date)", title: "Ferry late’s end" },
      { key: "Ferry early (no date)", title: "Ferry early" },
      { key: 'Traders\' "no" (no date)', title: 'Traders\' "no"' },
      { key: "Tea & cake at 5 < 6 > 4 (no date)", title: "Tea & cake at 5 < 6 > 4" },
      { key: "Quay (no date)", title: "Quay" },
    ],
  },
  "html-not-escaped.xml": {
    entries: [
      {
        key: "https://gazette.example/one",
        title: "One",
        summary: "First second. Third don't",
        url: "https://gazette.example/one",
      },
    ],
  },
  "marks-of-chat-platforms.xml": {
    entries: [
      {
        key: "@everyone <@U123> [a](https://evil.example) *bold* (no date)",
        title: "@everyone <@U123> [a](https://evil.example) *bold*",
      },
    ],
  },
  "script-and-style-in-summaries.xml": {
    entries: [{ key: "One (no date)", title: "One", summary: "Seen. Also seen." }],
  },
  "summary-only-in-the-content.xml": {
    entries: [
      {
        key: "https://gazette.example/one",
        title: "One",
        summary: "Boats will leave at seven.",
        url: "https://gazette.example/one",
      },
    ],
  },
  "text-with-lists-and-lines.xml": {
    entries: [
      { key: "One two (no date)", title: "One two", summary: "Boats Alder Birch Unbroken. Next" },
    ],
  },
  "titles-missing.xml": {
    entries: [
      {
        key: "https://gazette.example/one",
        summary: "Boats will leave at seven.",
        url: "https://gazette.example/one",
      },
    ],
    problems: ["1 entry has neither title nor text nor address and was left out."],
  },
  "titles-too-long.xml": {
    entries: [
      {
        key: "harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour… (no date)",
        title:
          "harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour harbour…",
        summary:
          "ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry…",
      },
    ],
    problems: ["1 title was cut to 300 characters.", "1 summary was cut to 1,000 characters."],
  },
};
