import type { Command } from "#src/core/command.ts";

export const claims: Command = {
  name: "claims",
  summary: "What was reported about somebody's public role: who said it, the reply, the outcome",
  options: [
    {
      name: "about",
      summary: "A person or an organisation",
      accepts: ["person", "organisation"],
      required: true,
    },
  ],
  example: "/nec claims jasmin beckett",
  handle: ({ about }) => (about ? { query: { kind: "claims", about: about.value } } : null),
};
