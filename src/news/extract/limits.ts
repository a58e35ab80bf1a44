/**
 * How much of a page is looked at. Beyond, it is as if the page ended there, or its tags are passed over: what finds the
 * article in a page takes time by the cube of how deep it is nested.
 */
export const MOST = {
  /** Of one page. */
  bytes: 2_000_000,
  /** Of a page's text, in characters. */
  text: 200_000,
  /** Tags that are read, and elements that are kept. */
  tags: 60_000,
  elements: 4_000,
  /** Elements within each other that are kept. */
  depth: 32,
  /** Elements within each other at which a page ends. */
  nested: 1_000,
  /** Of one attribute, in characters. */
  attribute: 500,
  /** Of linked data, in characters: one script, and how many are read. */
  linkedData: 100_000,
  scripts: 10,
  /** Of what is gathered beside the text: dates and headings. */
  gathered: 50,
} as const;
