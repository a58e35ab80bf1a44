import type { Command } from "#src/core/command.ts";
import type { Query } from "#src/core/query.ts";

const SHOW = [
  "make-up",
  "members",
  "size",
  "officers",
  "chair",
  "vice-chair",
  "rules",
  "vacancies",
] as const;

function query(show: (typeof SHOW)[number], day: string | undefined): Query {
  const on = day ? { on: day } : {};
  switch (show) {
    case "officers":
      return { kind: "officers", post: "all", ...on };
    case "chair":
    case "vice-chair":
      return { kind: "officers", post: show, ...on };
    case "rules":
      return { kind: "rules", topic: "all" };
    case "vacancies":
      return { kind: "vacancies", ...(day && { year: day.slice(0, 4) }) };
    default:
      return { kind: "body", aspect: show, ...on };
  }
}

export const body: Command = {
  name: "body",
  summary: "The NEC itself: make-up, members, officers, rule changes, vacancies, now or on a date",
  options: [
    {
      name: "show",
      summary: "What of it; its make-up where left out",
      accepts: ["choice"],
      required: false,
      choices: SHOW,
    },
    {
      name: "date",
      summary: "On which date: 2021, 2021-03, 2021-03-15",
      accepts: ["date"],
      required: false,
    },
  ],
  example: "/nec body chair 2021-03",
  handle({ show, date }) {
    const wanted = SHOW.find((each) => each === show?.value) ?? "make-up";
    return { query: query(wanted, date?.value) };
  },
};
