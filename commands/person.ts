import type { Command } from "#src/core/command.ts";

export const person: Command = {
  name: "person",
  summary:
    "A person: who it is, every candidacy with its result, offices; or one person in one contest",
  options: [
    {
      name: "name",
      summary: "Who: a name, a surname or a short form",
      accepts: ["person"],
      required: true,
    },
    { name: "contest", summary: "Only in this contest", accepts: ["contest"], required: false },
  ],
  example: "/nec person peter willsman",
  handle({ name, contest }) {
    if (!name) return null;
    if (!contest) return { query: { kind: "person", person: name.value } };
    return {
      query: { kind: "candidacy", person: name.value, contest: contest.value, aspect: "all" },
    };
  },
};
