import { date, list } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import type { NewsQuery } from "../../news-query.ts";
import { notice } from "../../statements.ts";
import type { NewsContext } from "./context.ts";
import { nameIn } from "./quote/told.ts";

/** What was looked for, in words: "about James Elliott and “threshold”, in The Times, since 2016". */
function lookedFor(query: NewsQuery, { record }: NewsContext): string {
  const { subjects = [], words = [], publisher, from, to } = query;
  const about = [
    ...subjects.map(({ id }) => nameIn(record, id)),
    ...words.map((word) => `“${word}”`),
  ];
  const span =
    from && from === to
      ? `, ${date(from)}`
      : `${from ? `, since ${date(from)}` : ""}${to ? `, until ${date(to)}` : ""}`;
  // "About the result": what asks no word has something asked about all the same.
  const asksMore =
    about.length === 0 && query.kind === "said" && (query.hints ?? query.occasion) !== undefined;
  const matter = asksMore ? " on what is asked" : "";
  return `${about.length > 0 ? ` about ${list(about)}` : matter}${publisher ? `, in ${publisher}` : ""}${span}`;
}

const WHAT: Readonly<Record<NewsQuery["kind"], string>> = {
  news: "has a story",
  said: "has anything said",
  reported: "says anything",
  outlets: "reports anything",
  summary: "is",
};

/** The answer where no article has what was asked for. It says what was looked for, and for nobody that they kept silent. */
export function nothing(query: NewsQuery, context: NewsContext): Answer {
  const { record } = context;
  const speaker = query.kind === "said" ? query.speaker : undefined;
  const by = speaker
    ? ` by ${"id" in speaker ? nameIn(record, speaker.id) : `“${speaker.named}”`}`
    : "";
  const known = [
    ...(speaker && "id" in speaker ? [speaker.id] : []),
    ...(query.subjects ?? []).map(({ id }) => id),
  ].slice(0, 2);
  return notice(
    "unknown",
    "Not in the articles",
    [
      `No article that the desk has read ${WHAT[query.kind]}${by}${lookedFor(query, context)}.`,
      "That says nothing of what other articles have.",
    ],
    {
      suggestions: known.map((id) => ({
        label: `News about ${nameIn(record, id)}`,
        ask: `/nec news ${nameIn(record, id)}`,
      })),
    },
  );
}

/** Nobody outside the record is profiled from articles (`editorial.md`, rule 12). */
export function notInTheRecord(name: string): Answer {
  return notice("unknown", "Not in the record", [
    `“${name}” is not in the record, and the desk does not gather what articles say about people who are not.`,
    "What somebody said can be asked for, and what was reported about those in the record.",
  ]);
}
