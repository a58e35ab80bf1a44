/**
 * What Discord takes, in characters unless said otherwise. Sources: the message resource
 * (docs.discord.com/developers/resources/message) for embeds and messages, the component reference
 * for `COMPONENT`.
 */
export const EMBED = {
  title: 256,
  description: 4096,
  footer: 2048,
  /** Titles, descriptions and footers of all the embeds of a message together. */
  total: 6000,
} as const;

export const MESSAGE = {
  content: 2000,
  /** The description of an attachment. */
  altText: 1024,
  /** A nonce. */
  nonce: 25,
} as const;

export const COMPONENT = {
  rows: 5,
  buttonsInRow: 5,
  label: 80,
  customId: 100,
  selectOptions: 25,
  /** Label, value and description of an option of a menu. */
  option: 100,
  placeholder: 150,
} as const;

/**
 * How an answer shares a message out: what is fixed always leaves room for a statement. Every part of
 * it has a limit, so that no text from a page can push the sources out.
 */
export const SHARE = {
  /** The list of sources; beyond it they are shortened, and that form is never longer. */
  sources: 3000,
  footer: 400,
  /** How a question was read, in the footer. */
  reading: 250,
  /** One sentence, fact, row or item. */
  unit: 1200,
  /** The sources in text alone. */
  textSources: 1100,
} as const;

/** What completes an option (interactions/application-commands, autocomplete). */
export const COMPLETION = {
  choices: 25,
  name: 100,
  value: 100,
} as const;
