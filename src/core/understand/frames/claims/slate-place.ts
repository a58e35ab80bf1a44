import type { NecRecord } from "#src/record/record.ts";
import { lastWordOf } from "#src/words.ts";
import { isOf } from "../../../claims-of.ts";
import type { Frame } from "../../frame.ts";
import { AROUND } from "./words.ts";

/** An outcome that tells who came onto a slate for somebody else. */
const TOOK_PLACE = /\b(?:took|taken) \S+ place on the (?:slate|list|ticket)\b/;

/** The one report that tells of somebody's place on a slate and who took it; null where there is none, or several. */
function reportOf(name: string, year: string | undefined, record: NecRecord) {
  const [only, ...more] = record.claims.filter(
    ({ outcome }) =>
      outcome !== "none" &&
      TOOK_PLACE.test(outcome.text) &&
      outcome.text.includes(lastWordOf(name)),
  );
  if (only && year && !isOf(only, year)) return null;
  const about = only?.people[0];
  return about && more.length === 0
    ? {
        kind: "claims" as const,
        about,
        claim: only.id,
        ...(year && { year }),
        aspect: "outcome" as const,
      }
    : null;
}

/** The same where a report about somebody's place on a slate was just given. */
const placeJustTold: Frame = {
  name: "who took the place on the slate just told of",
  cues: ["place, took over from, replaced, came in instead, stood instead", "who, whom"],
  also: "and, so, then, on, it, instead, the, slate, list, did, took, taken, over, from, of",
  unless: "nec seat, elected, won, whose",
  takes: { people: [0, 1] },
  continues: true,
  weight: 7,
  examples: [],
  outcome: ({ conversation, record }) => {
    const query = conversation?.query;
    const about = query?.kind === "claims" ? record.people.get(query.about) : undefined;
    const told = about && reportOf(about.name, undefined, record);
    return told && told.about === about?.id ? { query: told } : null;
  },
};

/** Who took somebody's place on a slate, and whose somebody took. */
export const slatePlaceFrames: readonly Frame[] = [
  placeJustTold,
  {
    name: "who took whose place on a slate",
    cues: [
      `
        replaced, replace, replacement, took the place of, took place, took his place,
        took her place, taken his place, taken her place, whose place, place, stood in for,
        in place of, came in for, instead of, substitute`,
      "slate, list, ticket",
      "who, whose, whom, which candidate",
    ],
    also: `
      ${AROUND}, replaced, replace, replacement, place, took, taken, take, on, had, has, the, left,
      grassroots, of, for, by, in, instead, as, then, candidate`,
    unless: "won, votes, how many, elected, nec seat",
    takes: { people: [1, 1], organisations: [0, 1], time: true },
    weight: 6,
    examples: ["who replaced Ken Livingstone on the slate"],
    outcome: ({ people: [person], times, record }) => {
      const year = times.flatMap((time) => time.year ?? [])[0];
      const query = person && reportOf(person.name, year?.toString(), record);
      return query ? { query } : null;
    },
  },
];
