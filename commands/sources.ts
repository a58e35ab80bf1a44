import type { Command } from "#src/core/command.ts";

export const sources: Command = {
  name: "sources",
  summary: "Every source of the last answer in this conversation",
  options: [],
  example: "/nec sources",
  handle: () => ({ query: { kind: "sources" } }),
};
