import type { Contest } from "#src/record/record.ts";
import type { Outcome } from "../frame.ts";
import type { Slots } from "../slots.ts";
import { whereOf } from "./backed-where.ts";
import { FILLING, GROUPS, SUPPORT_NOUNS, SUPPORT_VERBS, UNIONS, WINGS } from "./support-cues.ts";

/** Who stands behind a person, said without a verb that has somebody who backs. */
export const BEHIND = `
  ${SUPPORT_NOUNS}, backers, backer, supporters, supporter, behind, whose candidate,
  anyone candidate,
  anybody candidate, someone candidate, somebody candidate, on whose behalf, for which group,
  under which banner, under what banner, under whose banner, in whose colours, in which camp,
  which camp,
  which team, whose team, whose list, whose man, whose woman, whose nominee, whose pick,
  whose choice,
  candidate of, independent, independents, independently,
  unaligned, non aligned, nonaligned, unaffiliated, affiliated, affiliation, affiliations,
  allegiance, faction,
  factions, factional, wing, ${WINGS}, what side, which side, whose side, in whose name,
  who for, whose, for whom, sponsors, sponsor, which group, which groups, what group, what groups,
    which organisation, which organisations, which union, which unions, any union, any unions,
    some unions,
    what unions, endorsers, alone, off their own bat, off his own bat, off her own bat, own steam`;

export const AROUND = `
  ${FILLING}, on whose behalf, on behalf of, on behalf, carry, carried, flag, flags, colours,
  banner, under,
  name, in the name of, or not, or what, seen as, regarded as, down as, thought of as, described,
  described as,
  known as, listed, listed as, labelled, labelled as, label, put down as, aligned with,
  lined up with,
  associated with, linked to, linked with, connected, attached to, tied to, loyal to, belong,
  belonged,
  belonging, part of, one of, in with, camp, camps, corner, team, tribe, bloc,
  pushing, pushed, push, supporting, promote, promoting, wanted, wants, want elected, came from,
  comes from,
  lined up, line up, helped by, patron, patrons, allies, ally, friends, organised, got behind, gave,
  given,
  lend, lent, give, official, name of, some, whichever, whatever, solely, purely, genuinely, truly,
  technically, nominally, entirely, completely, sort of, labelled,
  ${SUPPORT_VERBS}, ${BEHIND}, ${GROUPS}, ${UNIONS}, candidacy, candidature, campaign, campaigns,
  bid, bids,
  run, ran, running, stand, stood, standing, candidate, on, in, of, by, under, officially, official,
  formally,
  publicly, outside,
  whose, which, all, everyone, everybody, anyone, anybody, somebody, someone, anyone else, a seat,
  seat, place, job, role, position, post, slot, spot,
  place on, member, vote, and which, ever, over the years, so far, each time, every time, the time,
  list,
  who all, kind of, party, people, names, at the time, back then, then, get, got, win, won, have,
  receive,
  received, enjoy, enjoyed, come from, came from, attract, attracted, secure, secured, gain, gained,
  with,
  without, any,
  major, big, various, different, main, parts, was on, what, when, how, count on, put, represent,
  represented,
    represent whom, for, else, also, no, none, nobody, nobody else, no one, not`;

/** What makes it another question than one about who backed somebody; beside it, how many did. */
export const NOT_BACKING = `
  to her seat, to his seat, to their seat, onto her seat, onto his seat, keep her seat,
  keep his seat, kept her seat, kept his seat,
  is she from, is he from, are they from, was she from, was he from, whose seat, whose place,
  alongside, on the slate with, slate with, took over, take over, taken over, replaced, succeeded,
  who left, left the, has left, had left, leave, leaves, leaving, quit, quits, resign, resigned,
  back in,
    back on, back at, come back, came back, bring back, brought back, back inside, let back,
    allowed back,
    readmitted, why, how come, drop, dropped, dropping, winners, votes, vote share, beat, beaten,
    ahead, withdrew, withdraw, withdrawn, lose support, lost support, resign, resigned, replaced,
    nominations,
    nominated by how many, accused, say, said, speech, home, chair, chaired, before, after, than,
    most, more,
    both, together with, behind whom, finish, finished, place behind`;
export const NOT_THIS = `${NOT_BACKING}, how many, became of`;

export const IS_BACKED = { verbs: SUPPORT_VERBS, of: "person", is: "object" } as const;

const contestsOf = ({ people: [person], record }: Slots): readonly Contest[] =>
  person ? (record.candidacies.get(person.id) ?? []).map(({ contest }) => contest) : [];

/** Who backed the person in the contest said, in some, or in all; whether by a union, or by nobody,
  where `as` asks. */
export const backers =
  (as?: "independent" | "union") =>
  (slots: Slots): Outcome => {
    const [person] = slots.people;
    // The trade union section is a place to stand in, not somebody who backs.
    if (!person || (as === "union" && /union/.test(slots.section ?? slots.contest?.section ?? "")))
      return null;
    const where = placed(slots);
    if (!where) return null;
    const { contest } = where;
    if (contest && slots.contestSaid && !as)
      return { query: { kind: "candidacy", person: person.id, contest, aspect: "backing" } };
    return { query: { kind: "backing", person: person.id, ...where, ...(as && { as }) } };
  };

/** A person's only contest is not named for them: the answer says it. */
function placed(slots: Slots) {
  const where = whereOf(slots, contestsOf(slots));
  return where && !slots.contestSaid && slots.contest?.id !== slots.conversation?.contests[0]
    ? {}
    : where;
}

export function whether(slots: Slots): Outcome {
  const { people, organisations } = slots;
  const [person, organisation] = [people[0], organisations[0]];
  const where = placed(slots);
  if (!person || !organisation || !where) return null;
  return { query: { kind: "backing", person: person.id, ...where, by: organisation.id } };
}
