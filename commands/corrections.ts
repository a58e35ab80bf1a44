import type { Command } from "#src/core/command.ts";

export const corrections: Command = {
  name: "corrections",
  summary: "What was put right under the desk's posts in this channel",
  options: [],
  ofChannels: true,
  example: "/nec corrections",
  handle: () => ({ query: { kind: "help", command: "corrections" } }),
};
