/**
 * What Slack takes, in characters unless said otherwise. Sources: the Block Kit reference
 * (docs.slack.dev/reference/block-kit: each block's and element's page, repeated in @slack/types'
 * comments) for all of `BLOCK`, and what stands beside the others.
 */
export const BLOCK = {
  /** Plain text of a header. */
  header: 150,
  /** Text of a section; also the most that any text object takes. */
  section: 3000,
  /** Fields of a section, and the text of one. */
  fields: 10,
  field: 2000,
  contextElements: 10,
  actionsElements: 25,
  buttonText: 75,
  buttonValue: 2000,
  /** Also taken for a link in rich text, for which no limit is documented. */
  url: 3000,
  selectOptions: 100,
  overflowOptions: 5,
  optionText: 75,
  optionValue: 75,
  altText: 2000,
  imageTitle: 2000,
  /** `block_id` and `action_id`. */
  id: 255,
  /** Rows of a table with its heading, cells of a row. */
  tableRows: 100,
  tableCells: 20,
  /** Text of a table's cells in all (told by implementers: vellum-ai/vellum-assistant#36219). */
  tableText: 10_000,
  /** Text of a markdown block, summed over the message. */
  markdown: 12_000,
  /** Not documented; a section's. */
  richText: 3000,
} as const;

export const MESSAGE = {
  blocks: 50,
  /** A message may hold one table (told by implementers: netclaw-dev/netclaw#55). */
  tables: 1,
  /**
   * The blocks as JSON. Slack answers `msg_blocks_too_long` from about 13,200 on and says neither the
   * number nor how it counts (slackapi/bolt-js#2509). Text alone is not what it counts: rich text
   * with 11,341 characters of it was refused (bolt-js#2867). So JSON is counted, but for tables,
   * which may have 10,000 characters in 2,000 cells: they count as the lines of text they would be.
   */
  weight: 12_000,
  /** What a cell of a table weighs beside its text: as between two words in a line. */
  cell: 3,
  /** For a second try after Slack refused the first as too long. */
  smaller: 9000,
  /** `text`: cut by Slack at 40,000, best under this (chat.postMessage's reference). */
  text: 4000,
} as const;

/** Modals and the Home tab (docs.slack.dev/reference/views). */
export const VIEW = {
  blocks: 100,
  title: 24,
  button: 24,
  /** `callback_id`, and `external_id`. */
  id: 255,
  privateMetadata: 3000,
} as const;

/**
 * How an answer shares a message out, by weight: what is fixed always leaves room for a statement.
 * Every part of it has a limit, so that no text from a page can push the sources out.
 */
export const SHARE = {
  /** Left free for what a sender adds: "Share in channel", who shared it. */
  sender: 900,
  sources: 6000,
  /** Below what one button's value takes, so that none is too long for it. */
  suggestions: 1800,
  /** How a question was read. */
  reading: 700,
  /** One sentence, fact, row or item. */
  unit: 1500,
  /** The sources in `text`, with their addresses; beyond, they are shortened. */
  textSources: 2000,
} as const;
