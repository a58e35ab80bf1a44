import { satForUnion } from "../../../union-places.ts";
import type { Frame } from "../../frame.ts";
import { seatOf } from "./make-up.ts";
import { isPoint, onDay } from "./when.ts";

const REPS = `
  rep, reps, representative, representatives, member, members, seat, seats, place, places, section,
  people, person, holder,
  holders, incumbent, incumbents, post, job, role, slot, officer`;

const OF_REPS = `
  ${REPS}, present, sitting, serving, of the party, of the labour party, on, back, back then,
  at that time, at the time, then, all, all of them, names of, names, name, list, list of,
  full list,
  hold, holds, held, holding, sit, sits, sat, represent, represents, represented, representing,
  occupy, occupies, still, nine, six, three, two, nec, there, both, every,
  who is, who are, who was, who were, in office, in post, on behalf of, behalf, speaks for,
  spoke for, committee, serve, serves, served,
  they, them, our, ours, been, known, whoever, filling, fill, fills, in place, for the members, did,
  do, does, currently, fellow, elected members, executive, ruling body`;

const held = (
  name: string,
  cues: Frame["cues"],
  examples: readonly string[],
  weight: number,
): Frame => ({
  name,
  cues,
  also: OF_REPS,
  unless: `
    how many, how, is it, who was it, who is it, have, true, when, why, got, get, gets, win, winner,
    winners, won, lost, elected, stood, candidates, result, votes, vacancy, chair, chaired, before,
    after, next, replaced,
    not, resigned, left, on the list, union list, unions list, on the slate, slate, on the ballot,
    on that ballot, on the ballot paper`,
  takes: { contest: "section" },
  weight,
  examples,
  outcome: onDay((on, slots) => {
    const section = seatOf(slots);
    if (weight < 0 && slots.times.length === 0) return null;
    return section && isPoint(slots.times)
      ? { kind: "body", aspect: "members", section, ...on }
      : null;
  }),
});

/** Questions about who sits, or sat, on the NEC. */
export const memberFrames: readonly Frame[] = [
  {
    name: "who sits on the NEC",
    cues: [
      `
      who sits, who sat, members, membership, who is on, who was on, who are on, who were on, sits,
      sat on, who serves, who served,
      who makes up, who made up, who belongs, who belonged, who makes the, who has a seat on,
      who had a seat on, everyone, everybody, been on, all those on, those on, anyone on, who all,
      all the people on, people on the nec, list of the nec, who are they all`,
    ],
    also: `
      all, list, who, sat, on, full, complete, entire, whole, names, name, current, sitting,
      serving, present, committee, then, back then, names of, list of,
      at that time, at the time, every, everyone, everybody, each, people, members, sit, serve,
      served, were, are, known, been, have, those, they, member, anyone, executive, as far as, roll,
      roster, lineup`,
    unless: `
        how many, chair, chaired, voted, vote, got, get, came, women, rule, candidates, stood,
        number of, how long, elected, on the ballot, on that ballot, on the ballot paper`,
    takes: { time: true },
    weight: 3,
    examples: ["who sits on the NEC", "list the members of the NEC in 2019"],
    outcome: onDay((on, { times }) =>
      times.some(({ years }) => years) ? null : { kind: "body", aspect: "members", ...on },
    ),
  },
  held(
    "who holds a seat",
    [
      `
      who is, who are, who was, who were, who holds, who held, who has, who had, who represents,
      who represented, who sits, who sat, who does, who do,
      who did, who occupies, who occupied, who serves, who served, who speaks, who spoke, current,
      currently, now, today, nowadays, at present, these days, at the moment, as things stand,
      presently, sitting, serving, present,
      name, names, list, incumbent, incumbents, represented by, which people, which members,
      which person, held by, whom, who, were on, was on, is on, are on, been on, sat, sat on, sit,
      sits, represented, represents, representing`,
    ],
    ["who is the treasurer", "who are the CLP reps now", "who represented Wales in 2021"],
    2,
  ),
  held("a seat and a time", [REPS], ["the youth rep in March 2019"], -2),
  {
    name: "who sits on the NEC for a union",
    cues: [
      "who, whom, which, what, names, name, list, any, whose",
      `
        on the nec, on the committee, nec member, nec members, member of the nec,
        members of the nec, nec reps, reps on the nec, represent, represents, represented,
        representing, sits for, sat for, sit for, speaks for, spoke for, nec seat, nec seats,
        nec place, nec places`,
    ],
    also: OF_REPS,
    unless: `
      how many, back, backed, backing, endorsed, supported, slate, list of candidates, candidate,
      candidates, stood, elected, election, ballot, won, win, lost, vote, votes, voted, get, got,
      when, why, chair, chaired,
      vacancy, resigned, left, replaced, before, after, said, say, policy, delegation`,
    takes: { organisations: [1, 1], time: true },
    weight: 5,
    examples: ["who sits on the NEC for Unite"],
    outcome: onDay((on, { organisations: [union], times }) =>
      union?.kind === "trade-union" && isPoint(times)
        ? { kind: "body", aspect: "members", union: union.id, ...on }
        : null,
    ),
  },
  {
    name: "which union somebody sat for",
    cues: [
      `
        which union, what union, which trade union, what trade union, which unions, whose union,
        union is, union was`,
      `
        from, of, represent, represents, represented, representing, sit for, sits for, sat for,
        speak for, speaks for, belong, belongs, belong to, in, is, was, on behalf of, with`,
    ],
    also: `
      which, what, is, was, does, did, do, on the nec, nec, from, member, a member, come, comes,
      came, there, union, trade union, behalf, for, rep, representative`,
    unless:
      "back, backed, backing, support, supported, endorse, endorsed, nominate, nominated, why, when",
    takes: { people: [1, 1] },
    weight: 5,
    examples: ["which union is Andi Fox from"],
    outcome: ({ people: [person], record }) =>
      person && satForUnion(record, person.id)
        ? { query: { kind: "offices", person: person.id, of: "nec" } }
        : null,
  },
];
