import type { Command } from "#src/core/command.ts";

export const ask: Command = {
  name: "ask",
  summary: "A question in plain English",
  options: [
    { name: "question", summary: "What you want to know", accepts: ["text"], required: true },
  ],
  example: "/nec ask how many votes did Huda Elmi get in September 2018?",
  handle: ({ question }) => (question ? { text: question.value } : null),
};
