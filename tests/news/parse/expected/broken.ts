import type { Expectations } from "./expectation.ts";

/** Feeds whose XML is not as it should be. */
export const broken: Expectations = {
  "broken-and-broken-off.xml": {
    entries: [
      { key: "https://gazette.example/one", title: "One", url: "https://gazette.example/one" },
    ],
    problems: ["The feed's XML is broken; what could be made out was read."],
  },
  "broken-atom.xml": {
    entries: [
      {
        key: "urn:1",
        title: "One",
        summary: "Boats will leave.",
        url: "https://gazette.example/2026/one",
        updated: "2026-11-20T10:00:00Z",
      },
      { key: "urn:2", title: "Two", url: "https://gazette.example/2026/two" },
    ],
    problems: ["The feed's XML is broken; what could be made out was read."],
  },
  "broken-closing-tag.xml": {
    entries: [
      { key: "https://gazette.example/one", title: "One", url: "https://gazette.example/one" },
      { key: "https://gazette.example/two", title: "Two", url: "https://gazette.example/two" },
    ],
    problems: ["The feed's XML is broken; what could be made out was read."],
  },
  "broken-entry-not-closed.xml": {
    entries: [
      { key: "https://gazette.example/one", title: "One", url: "https://gazette.example/one" },
      { key: "https://gazette.example/two", title: "Two", url: "https://gazette.example/two" },
    ],
    problems: ["The feed's XML is broken; what could be made out was read."],
  },
  "broken-less-than.xml": {
    entries: [
      {
        key: "https://gazette.example/one",
        title: "Turnout < 20 per cent, votes b 3",
        url: "https://gazette.example/one",
      },
      { key: "https://gazette.example/two", title: "Two", url: "https://gazette.example/two" },
    ],
    problems: ["The feed's XML has broken tags, which were repaired."],
  },
  "broken-link-missing-beside-another-entry.xml": {
    entries: [
      { key: "One (no date)", title: "One" },
      { key: "https://gazette.example/two", title: "Two", url: "https://gazette.example/two" },
    ],
    problems: ["The feed's XML is broken; what could be made out was read."],
  },
  "broken-off-before-the-end-tag.xml": {
    entries: [
      { key: "https://gazette.example/two", title: "Two", url: "https://gazette.example/two" },
    ],
    problems: ["The feed breaks off; the entries before that were read."],
  },
  "broken-off-in-cdata.xml": {
    entries: [
      { key: "https://gazette.example/two", title: "Two", url: "https://gazette.example/two" },
    ],
    problems: ["The feed breaks off; the entries before that were read."],
  },
  "broken-off-in-the-first-entry.xml": {
    problem: "The feed breaks off before its first entry ends.",
  },
  "broken-off-in-the-second-entry.xml": {
    entries: [
      { key: "https://gazette.example/two", title: "Two", url: "https://gazette.example/two" },
    ],
    problems: ["The feed breaks off; the entries before that were read."],
  },
  "broken-quotation-marks.xml": {
    entries: [
      { key: "g-1", title: "One", url: "https://gazette.example/one" },
      { key: "https://gazette.example/two", title: "Two", url: "https://gazette.example/two" },
    ],
    problems: ["The feed's XML has broken tags, which were repaired."],
  },
  "broken-stray-closing-tag.xml": {
    entries: [
      { key: "https://gazette.example/one", title: "One", url: "https://gazette.example/one" },
      { key: "https://gazette.example/two", title: "Two", url: "https://gazette.example/two" },
    ],
    problems: ["The feed's XML is broken; what could be made out was read."],
  },
  "broken-title-not-closed.xml": {
    entries: [
      {
        key: "https://gazette.example/one",
        title: "One",
        url: "https://gazette.example/one",
        published: "2026-11-20T09:30:00Z",
      },
      { key: "https://gazette.example/two", title: "Two", url: "https://gazette.example/two" },
    ],
    problems: ["The feed's XML is broken; what could be made out was read."],
  },
  "spaces-before-the-declaration.xml": {
    entries: [
      { key: "https://gazette.example/two", title: "Two", url: "https://gazette.example/two" },
    ],
  },
  "text-after-the-feed.xml": {
    entries: [
      { key: "https://gazette.example/two", title: "Two", url: "https://gazette.example/two" },
    ],
  },
  "text-before-the-feed.xml": {
    entries: [
      { key: "https://gazette.example/two", title: "Two", url: "https://gazette.example/two" },
    ],
    problems: ["Text that stood before the feed was left out."],
  },
};
