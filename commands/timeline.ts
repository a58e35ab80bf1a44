import type { Command } from "#src/core/command.ts";

export const timeline: Command = {
  name: "timeline",
  summary: "Dated events of a person, a contest or a year, each with its source",
  options: [
    {
      name: "of",
      summary: "A person, a contest or a year",
      accepts: ["person", "date", "contest"],
      required: true,
    },
  ],
  example: "/nec timeline ann black",
  handle({ of }) {
    if (!of) return null;
    if (of.kind === "person") return { query: { kind: "timeline", person: of.value } };
    if (of.kind === "contest") return { query: { kind: "timeline", contest: of.value } };
    return { query: { kind: "timeline", year: of.value } };
  },
};
