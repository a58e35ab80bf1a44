import type { Command } from "#src/core/command.ts";

export const news: Command = {
  name: "news",
  summary: "What was published: stories about a person, an organisation, a contest or some words",
  options: [
    {
      name: "about",
      summary: "Whom or what; everything where left out",
      accepts: ["person", "organisation", "contest", "text"],
      required: false,
    },
  ],
  example: "/nec news peter willsman",
  handle({ about }) {
    if (!about) return { query: { kind: "news" } };
    const { kind, value: id } = about;
    if (kind === "person" || kind === "organisation" || kind === "contest")
      return { query: { kind: "news", subjects: [{ kind, id }] } };
    return { text: `news about ${id}` };
  },
};
