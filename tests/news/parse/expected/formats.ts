import type { Expectations } from "./expectation.ts";

/** Feeds of every format, as they should be and as they come. */
export const formats: Expectations = {
  "atom-0.3.xml": {
    entries: [
      {
        key: "tag:gazette.example,2026:2",
        title: "Lighthouse reopens",
        url: "https://gazette.example/lighthouse",
        published: "2026-11-17T06:00:00Z",
        updated: "2026-11-18T06:00:00Z",
      },
    ],
  },
  "atom-1.0.xml": {
    entries: [
      {
        key: "urn:gazette:1",
        title: "Ferry & barge timetable",
        summary: "Boats will leave at seven.",
        url: "https://gazette.example/ferry",
        published: "2026-11-20T08:30:00Z",
        updated: "2026-11-20T10:00:00Z",
      },
    ],
  },
  "atom-with-a-prefix.xml": {
    entries: [
      {
        key: "urn:gazette:3",
        title: "Pier to be painted",
        url: "https://gazette.example/pier",
        updated: "2026-11-16T12:00:00Z",
      },
    ],
  },
  "atom-with-xhtml.xml": {
    entries: [
      {
        key: "urn:gazette:4",
        title: "Pier not to be painted",
        summary: "Green was chosen. Then it was not.",
        url: "https://gazette.example/pier-2",
        updated: "2026-11-21T12:00:00Z",
      },
    ],
  },
  "empty-elements.xml": { entries: [{ key: "Sluice greased (no date)", title: "Sluice greased" }] },
  "json-feed-1.1.jsonfeed": {
    entries: [
      {
        key: "gazette-5",
        title: "Quay wall holds",
        summary: "The engineers were right.",
        url: "https://gazette.example/quay",
        published: "2026-11-15T12:00:00Z",
        updated: "2026-11-15T13:00:00Z",
      },
    ],
  },
  "json-feed-with-odd-values.jsonfeed": {
    entries: [
      { key: "6", summary: "Found elsewhere.", url: "https://elsewhere.example/story" },
      { key: "Nets (no date)", title: "Nets" },
    ],
    problems: ["1 date cannot be read and was left out: “20261114”."],
  },
  "no-entries.xml": { entries: [] },
  "rss-0.90-rdf.xml": {
    entries: [
      {
        key: "https://gazette.example/pier",
        title: "Pier to be painted",
        url: "https://gazette.example/pier",
      },
    ],
  },
  "rss-0.91-with-document-type.xml": {
    entries: [
      {
        key: "https://gazette.example/lighthouse",
        title: "Lighthouse reopens",
        summary: "It had been shut since spring.",
        url: "https://gazette.example/lighthouse",
      },
    ],
  },
  "rss-0.92-without-titles.xml": {
    entries: [
      {
        key: "The tide tables are out. Here. (no date)",
        summary: "The tide tables are out. Here.",
      },
    ],
  },
  "rss-1.0-rdf-with-entries-missing-from-its-contents.xml": {
    entries: [
      {
        key: "https://gazette.example/buoys",
        title: "New buoys laid",
        url: "https://gazette.example/buoys",
        published: "2026-11-19T08:00:00Z",
      },
      {
        key: "https://gazette.example/pier",
        title: "Pier to be painted",
        summary: "In green.",
        url: "https://gazette.example/pier",
        published: "2026-11-18",
      },
    ],
  },
  "rss-2.0.xml": {
    entries: [
      {
        key: "gazette-1",
        title: "Ferry timetable agreed",
        summary: "Boats will leave at seven.",
        url: "https://gazette.example/ferry",
        published: "2026-11-20T09:30:00Z",
      },
    ],
  },
  "rss-in-capitals.xml": {
    entries: [
      {
        key: "https://gazette.example/crane-2",
        title: "Crane moved back",
        url: "https://gazette.example/crane-2",
        published: "2026-11-14T10:00:00Z",
      },
    ],
  },
  "rss-with-links-of-atom.xml": {
    entries: [
      {
        key: "gazette-7",
        title: "Crane moved",
        url: "https://gazette.example/crane",
        updated: "2026-11-14T09:00:00Z",
      },
    ],
  },
  "rss-with-media-of-the-same-names.xml": {
    entries: [
      {
        key: "https://gazette.example/crane-3",
        title: "Crane moved again",
        summary: "By rail.",
        url: "https://gazette.example/crane-3",
      },
    ],
  },
  "rss-without-a-channel.xml": { problem: "The feed's XML is broken." },
};
