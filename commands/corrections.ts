import type { Command } from "#src/core/command.ts";

/** Works where channels are: the core knows none, and says how it works. */
export const corrections: Command = {
  name: "corrections",
  summary: "What was put right under the desk's posts in this channel",
  options: [],
  example: "/nec corrections",
  handle: () => ({ query: { kind: "help", command: "corrections" } }),
};
