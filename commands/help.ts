import type { Command } from "#src/core/command.ts";

export const help: Command = {
  name: "help",
  summary: "What can be asked, or how one command works",
  options: [
    { name: "command", summary: "The command to explain", accepts: ["text"], required: false },
  ],
  example: "/nec help result",
  handle: ({ command }) => ({
    query: { kind: "help", ...(command && { command: command.value }) },
  }),
};
