import { fits } from "../../contests.ts";
import type { Cues, Frame } from "../../frame.ts";
import { AROUND } from "./words.ts";

const WHY: Cues = `
  why, reason, reasons, how come, what made, what prompted, what led, on what grounds, over what,
  for what reason, what was behind, what drove, explain, what did say`;

const LEAVING: Cues = `
  leave, left, leaving, leaves, quit, quits, quitting, resign, resigned, resigning, resigns,
  resignation, resignation from, walk out, walked out, walk out of,
  walked out of, departure, depart, departed, cancel membership, give up membership,
  gave up membership, tear up, tore up, turn their back on, part ways with, break with`;

const PARTY: Cues = "labour party, the party, labour, the labour party, party, membership";

/** A report that somebody left the party, and not a seat. */
const LEFT_PARTY = /\b(?:resign\w*|quit\w*|le(?:ft|aving)) (?:from )?(?:the )?Labour(?: Party)?\b/i;

/** Why somebody left the party: what that person is reported to have said of it. */
export const leftPartyFrames: readonly Frame[] = [
  {
    name: "why somebody left the party",
    cues: [WHY, LEAVING, PARTY],
    also: `${AROUND}, member, card, finally, in the end`,
    unless: "nec, national executive committee, seat, chair, expelled, suspended, whip, leadership",
    takes: { people: [1, 1], organisations: [0, 1], bodies: true, time: true },
    weight: 6,
    examples: ["why did Mish Rahman leave the Labour Party"],
    outcome: ({ people: [person], times, record }) => {
      const told = record.claims.filter(
        ({ made_by, statement }) =>
          person && made_by.includes(person.name) && LEFT_PARTY.test(statement),
      );
      const [claim, ...more] = told;
      const [about] = claim?.organisations ?? [];
      if (!claim || !about || more.length > 0 || times.some(({ order }) => order)) return null;
      if (!times.every((time) => fits(claim.date ?? "", time))) return null;
      const year = times.length > 0 ? claim.date?.slice(0, 4) : undefined;
      return {
        query: {
          kind: "claims",
          about,
          claim: claim.id,
          ...(year && { year }),
          aspect: "statement",
        },
      };
    },
  },
];
