import type { Command } from "#src/core/command.ts";

export const elections: Command = {
  name: "elections",
  summary: "The contests in the record, all or of one section or year",
  options: [
    {
      name: "section",
      summary: "Which section: clp, youth, local government, treasurer",
      accepts: ["section"],
      required: false,
    },
    { name: "year", summary: "Which year", accepts: ["date"], required: false },
  ],
  example: "/nec elections youth",
  handle({ section, year }) {
    const years = year ? { from: year.value, to: year.value } : {};
    return { query: { kind: "elections", ...(section && { section: section.value }), ...years } };
  },
};
