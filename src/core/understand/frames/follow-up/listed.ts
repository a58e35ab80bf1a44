import type { QueryOf } from "../../../query.ts";
import type { Frame } from "../../frame.ts";
import { goesOn } from "./change.ts";

const OF_THEM = "of them, of those, of these, of the losers, of the others, of the rest";

/** One aspect of a contest, where those who were not elected in it were just listed. */
const ofLosers = (aspect: QueryOf<"result">["aspect"]) =>
  goesOn((query) =>
    query.kind === "result" && query.aspect === "losers"
      ? { kind: "result", contest: query.contest, aspect }
      : null,
  );

/** What is asked of those whom the last answer listed. */
export const listedFrames: readonly Frame[] = [
  {
    name: "who was nearest to a seat of those just said to have none",
    cues: [
      "first, best, best placed, top, highest, highest placed, closest, nearest, came closest, did best, most votes, came nearest, leading",
      OF_THEM,
    ],
    also: "who, which, was, were, did, the, one, placed, came, had, got, to, a seat, getting in, and",
    unless: "why, how many, how much, how far, how close, last, ever, elected",
    takes: {},
    continues: true,
    weight: 9,
    examples: [],
    outcome: ofLosers("runner-up"),
  },
  {
    name: "by how much the first of those just said to have no seat missed one",
    cues: [
      "by how many, by how much, how many votes, how far, how close, how many",
      "first, best placed, top, highest placed, closest, nearest",
      OF_THEM,
    ],
    also: "by, votes, did, was, were, the, one, miss, missed, miss it, miss out, short, short of, fall, fell, off, away, from, a seat, getting in, lose, lose by, it, and, placed, out, get, got",
    unless: "why, who, last, ever, nominations",
    takes: {},
    continues: true,
    weight: 9,
    examples: [],
    outcome: ofLosers("margin"),
  },
  {
    name: "the rest of an organisation's candidates, after those who were or were not elected",
    cues: ["the others, others, the rest, rest, the other ones, the remaining ones, the remainder"],
    also: "and, what about, how about, who, were, was, are, of, them, it, the slate, what happened to",
    unless: "why, how many, votes, candidates",
    takes: {},
    continues: true,
    weight: 6,
    examples: [],
    outcome: goesOn((query) => {
      if (query.kind !== "slate") return null;
      if (query.aspect === "lost") return { ...query, aspect: "elected" };
      const elected = query.aspect === "elected" || query.aspect === "winners";
      return elected ? { ...query, aspect: "lost" } : null;
    }),
  },
];
