import type { Command } from "#src/core/command.ts";

const TOPICS = ["desk", "coverage", "gaps", "changes", "glossary"] as const;

export const about: Command = {
  name: "about",
  summary:
    "This desk, who runs it and how to ask for a correction; what the record covers; what a term means",
  options: [
    {
      name: "topic",
      summary: "coverage, gaps, changes, glossary, or a term such as quota",
      accepts: ["choice", "term"],
      required: false,
      choices: TOPICS,
    },
  ],
  example: "/nec about coverage",
  handle({ topic }) {
    if (topic?.kind === "term") return { query: { kind: "glossary", term: topic.value } };
    switch (topic?.value) {
      case "coverage":
      case "gaps":
        return { query: { kind: "coverage" } };
      case "changes":
        return { query: { kind: "changes" } };
      case "glossary":
        return { query: { kind: "glossary" } };
      default:
        return { query: { kind: "about" } };
    }
  },
};
