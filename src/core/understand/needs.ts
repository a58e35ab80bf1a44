import type { Takes } from "./frame.ts";
import type { Mark } from "./mark.ts";

/** The kinds of mark that a frame may not do without, a bit each; somebody spoken of by a role is a person. */
const BITS: ReadonlyMap<Mark["kind"], number> = new Map([
  ["person", 1],
  ["role", 1],
  ["organisation", 2],
  ["topic", 4],
  ["places", 8],
  ["ordinal", 16],
  ["post", 32],
  ["term", 64],
  ["claim", 128],
  ["publisher", 256],
]);

const bit = (kind: Mark["kind"]) => BITS.get(kind) ?? 0;

/** The kinds of mark that a question has, as bits. */
export function kindsIn(marks: readonly Mark[]): number {
  return marks.reduce((bits, { kind }) => bits | bit(kind), 0);
}

/**
 * The kinds of mark without which a frame need not be looked at further, as bits. People and organisations that are not
 * named are those the thread spoke of: `alone` is a question outside any thread.
 */
export function kindsNeeded(takes: Takes, alone: boolean): number {
  const needed: readonly (readonly [Mark["kind"], boolean])[] = [
    ["person", alone && isNeeded(takes.people)],
    ["organisation", alone && isNeeded(takes.organisations)],
    ["topic", takes.topic === "needed"],
    ["places", takes.standing === true],
    ["ordinal", takes.ordinal === true],
    ["post", takes.post === true],
    ["term", takes.term === true],
    ["claim", takes.claim === true],
    ["publisher", takes.publisher === true],
  ];
  return needed.reduce((bits, [kind, is]) => (is ? bits | bit(kind) : bits), 0);
}

const isNeeded = (range: Takes["people"]) => range !== undefined && range[0] > 0;
