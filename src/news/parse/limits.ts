/** How much of a feed is read. What is over a limit is left out or cut, and the feed's problems say so. */
export const MOST = {
  /** Of one feed. Parsing holds the process up: 5 MB take about 0.2 s. */
  bytes: 5_000_000,
  entries: 2_000,
  /** Of one entry: links, dates and titles together. */
  fields: 24,
  /** Of one tag, in characters: attributes beyond are left out. */
  tag: 10_000,
  /** Of broken tags in one feed; after so many, it is no feed. */
  repairs: 5_000,
  /** Of text that the lenient parser is given, in characters: it is the slower of the two. */
  lenient: 1_000_000,
  /** Of plain text, in characters. */
  title: 300,
  summary: 1_000,
  key: 500,
  /** Longer addresses are none: half an address leads nowhere. */
  address: 2_000,
  /** Of a title or a summary with its markup, in characters. */
  markup: 50_000,
} as const;
