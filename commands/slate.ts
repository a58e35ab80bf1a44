import type { Command } from "#src/core/command.ts";

export const slate: Command = {
  name: "slate",
  summary: "A group: what it is, whom it backed and how they did, in one contest or over the years",
  options: [
    {
      name: "organisation",
      summary: "Which group: momentum, clga, labour first, unite",
      accepts: ["organisation"],
      required: true,
    },
    { name: "contest", summary: "Only in this contest", accepts: ["contest"], required: false },
  ],
  example: "/nec slate momentum clp 2018-09",
  handle({ organisation, contest }) {
    if (!organisation) return null;
    if (!contest) return { query: { kind: "organisation", organisation: organisation.value } };
    return {
      query: {
        kind: "slate",
        organisation: organisation.value,
        contest: contest.value,
        aspect: "backed",
      },
    };
  },
};
