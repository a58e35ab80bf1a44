import type { Expectations } from "./expectation.ts";

/** Where an entry leads, and how it is told from others. */
export const links: Expectations = {
  "entries-twice.xml": {
    entries: [
      { key: "g-1", title: "One", url: "https://gazette.example/one" },
      { key: "https://gazette.example/two", title: "Two", url: "https://gazette.example/two" },
    ],
    problems: ["2 entries stood there twice and were read once."],
  },
  "guid-as-link.xml": {
    entries: [
      {
        key: "https://gazette.example/one?utm_source=rss",
        title: "One",
        url: "https://gazette.example/one",
      },
      { key: "https://gazette.example/two", title: "Two", url: "https://gazette.example/two" },
    ],
  },
  "guid-that-is-no-link.xml": {
    entries: [
      { key: "https://gazette.example/?p=1", title: "One" },
      { key: "12345", title: "Two" },
      { key: "javascript:alert(1)", title: "Three" },
    ],
  },
  "guid-the-same-for-all.xml": {
    entries: [
      { key: "https://gazette.example/one", title: "One", url: "https://gazette.example/one" },
      { key: "https://gazette.example/two", title: "Two", url: "https://gazette.example/two" },
    ],
    problems: [
      "2 entries share their id or link with other entries and are told apart by the rest: “gazette”.",
    ],
  },
  "guid-too-long.xml": {
    entries: [
      {
        key: "sha256:e402a90383369bbc4a10dcb0ac9fc54493b564986e1f621ea9921eeec3e5af77",
        title: "One",
      },
    ],
  },
  "link-the-same-for-all.xml": {
    entries: [
      {
        key: "One (2026-11-20T09:30:00Z)",
        title: "One",
        url: "https://gazette.example/",
        published: "2026-11-20T09:30:00Z",
      },
      { key: "Two (no date)", title: "Two", url: "https://gazette.example/" },
    ],
    problems: [
      "2 entries share their id or link with other entries and are told apart by the rest: “https://gazette.example/”.",
    ],
  },
  "link-too-long.xml": {
    entries: [{ key: "One (no date)", title: "One" }],
    problems: ["1 address is longer than 2,000 characters and was left out."],
  },
  "links-in-cdata-with-spaces.xml": {
    entries: [
      {
        key: "https://gazette.example/one?a=1&b=2",
        title: "One",
        url: "https://gazette.example/one?a=1&b=2",
      },
    ],
  },
  "links-relative-to-xml-base.xml": {
    entries: [
      { key: "urn:1", title: "One", url: "https://gazette.example/2026/one" },
      { key: "urn:2", title: "Two", url: "https://gazette.example/2026/archive/two" },
      { key: "urn:3", title: "Three", url: "https://other.example/three" },
      { key: "urn:4", title: "Four", url: "https://gazette.example/2026/four" },
    ],
  },
  "links-relative.xml": {
    entries: [
      {
        key: "https://gazette.example/news/one",
        title: "One",
        url: "https://gazette.example/news/one",
      },
      {
        key: "https://gazette.example/feeds/two?page=2",
        title: "Two",
        url: "https://gazette.example/feeds/two?page=2",
      },
      {
        key: "https://gazette.example/three",
        title: "Three",
        url: "https://gazette.example/three",
      },
      {
        key: "https://gazette.example/feeds/news.xml?story=4",
        title: "Four",
        url: "https://gazette.example/feeds/news.xml?story=4",
      },
    ],
  },
  "links-that-are-not-http.xml": {
    entries: [
      { key: "One (no date)", title: "One" },
      { key: "Two (no date)", title: "Two" },
      { key: "Three (no date)", title: "Three" },
      { key: "Four (no date)", title: "Four" },
      { key: "Five (no date)", title: "Five" },
      { key: "Six (no date)", title: "Six" },
    ],
    problems: [
      "6 addresses are no http or https address and were left out: “javascript:alert(1)”.",
    ],
  },
  "links-to-the-feed-itself.xml": {
    entries: [
      { key: "One (no date)", title: "One" },
      { key: "Two (no date)", title: "Two" },
    ],
  },
  "links-with-a-name-in-them.xml": {
    entries: [{ key: "One (no date)", title: "One" }],
    problems: [
      "1 address is no http or https address and was left out: “https://gazette.example@evil.example/one”.",
    ],
  },
  "links-with-tracking.xml": {
    entries: [
      { key: "https://gazette.example/one", title: "One", url: "https://gazette.example/one" },
      {
        key: "https://gazette.example/two?id=2",
        title: "Two",
        url: "https://gazette.example/two?id=2",
      },
      {
        key: "https://gazette.example/?p=222",
        title: "Three",
        url: "https://gazette.example/?p=222",
      },
      {
        key: "https://gazette.example/four?reference=keep&source=archive&q=a%20b+c",
        title: "Four",
        url: "https://gazette.example/four?reference=keep&source=archive&q=a%20b+c",
      },
      { key: "https://gazette.example/five", title: "Five", url: "https://gazette.example/five" },
    ],
  },
  "links-without-a-scheme.xml": {
    entries: [
      { key: "https://gazette.example/one", title: "One", url: "https://gazette.example/one" },
      {
        key: "https://www.gazette.example/two",
        title: "Two",
        url: "https://www.gazette.example/two",
      },
    ],
  },
  "no-guid-and-no-link.xml": {
    entries: [
      { key: "One (2026-11-20T09:30:00Z)", title: "One", published: "2026-11-20T09:30:00Z" },
      { key: "One (2026-11-21T09:30:00Z)", title: "One", published: "2026-11-21T09:30:00Z" },
      { key: "Two (no date)", title: "Two" },
    ],
  },
};
