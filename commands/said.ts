import type { Command } from "#src/core/command.ts";

export const said: Command = {
  name: "said",
  summary: "What somebody said, by the articles read: the words, the outlet, the date, the link",
  options: [
    {
      name: "who",
      summary: "A person or an organisation",
      accepts: ["person", "organisation", "text"],
      required: true,
    },
    { name: "about", summary: "Only about this", accepts: ["text"], required: false },
  ],
  example: "/nec said jon lansman on the threshold",
  handle({ who, about }) {
    if (!who) return null;
    if (!about && who.kind !== "text")
      return { query: { kind: "said", speaker: { id: who.value } } };
    return { text: about ? `said ${who.value} on ${about.value}` : `said ${who.value}` };
  },
};
