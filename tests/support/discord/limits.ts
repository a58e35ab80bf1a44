/**
 * What Discord takes, in characters unless said otherwise, where its OpenAPI does not say it or says
 * it differently. Sources: the developer documentation (docs.discord.com/developers), by page.
 */
export const MESSAGE = {
  /** The OpenAPI has 4,000, which is for people who pay (resources/message, Create Message). */
  content: 2000,
  /** Rows of components, unless the message is of Components V2 (components/reference). */
  rows: 5,
  /** Buttons of a row (components/reference, Action Row). */
  rowButtons: 5,
  /** All components of a message of Components V2, also nested, and their text in all. */
  components: 40,
  componentsText: 4000,
  /** Text over all embeds (resources/message, Embed Limits). */
  embedsText: 6000,
  /** Components of a modal (interactions/receiving-and-responding, Modal). */
  modalComponents: 5,
} as const;

/** Flags of a message (resources/message, Message Flags). */
export const FLAG = {
  SUPPRESS_EMBEDS: 1 << 2,
  EPHEMERAL: 1 << 6,
  SUPPRESS_NOTIFICATIONS: 1 << 12,
  IS_VOICE_MESSAGE: 1 << 13,
  IS_COMPONENTS_V2: 1 << 15,
} as const;

const POST_FLAGS =
  FLAG.SUPPRESS_EMBEDS |
  FLAG.SUPPRESS_NOTIFICATIONS |
  FLAG.IS_VOICE_MESSAGE |
  FLAG.IS_COMPONENTS_V2;

/** The flags that may be set by each way of sending (resources/message; receiving-and-responding). */
export const FLAGS_TAKEN = {
  post: POST_FLAGS,
  reply: POST_FLAGS | FLAG.EPHEMERAL,
  defer: FLAG.EPHEMERAL,
  edit: FLAG.SUPPRESS_EMBEDS | FLAG.IS_COMPONENTS_V2,
} as const;

/** Commands (interactions/application-commands). */
export const COMMAND = {
  /** A command's name, and that of an option, where it is typed. */
  name: /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u,
  /** Names, descriptions and values of a command with its options and choices, in all. */
  size: 8000,
  choices: 25,
  /** A choice's value where that is text. */
  choice: 100,
} as const;

/** How many commands of each type an application may have, globally and in each guild. */
export const COMMANDS_OF_TYPE: Readonly<Record<number, number>> = { 1: 100, 2: 15, 3: 15, 4: 1 };
