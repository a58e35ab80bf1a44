import { onlySeatOf } from "../../../posts.ts";
import type { Query } from "../../../query.ts";
import { placesIn } from "../../../seats.ts";
import { fits } from "../../contests.ts";
import type { Frame } from "../../frame.ts";
import type { Slots } from "../../slots.ts";
import { yearIn } from "./when.ts";

export const PLACE = `
  seat, seats, place, places, spot, slot, position, vacancy, gap, void, shoes, job, post, role`;

/** What stands around a seat that somebody left or took. */
export const AROUND = `
  who, when, ${PLACE}, did, put, put on, put forward, send, sent, name, named, choose, chose, date,
  dates, made a peer, made, peer, peerage, lords, parliament, expelled from, removed, grounds,
  ground, terms, did anyone, removed, in what terms, explain, explained, explanation, straight away,
  immediately, at once, right away, anyone, anybody, someone, gap, off, was, is, were, how, for, as,
  on, nec, why, reason, reasons, reason for, up, early, from, his, her, their, back, what, whose,
  and, then, half way through, halfway through, halfway, mid term, member, rep,
  give, gave, given, what reason, stated reason, official reason, once, after, happened,
  happened to, became of, committee, the committee, it, about, to, behind, upon, came, come, comes,
  brought, joined, join, joins, when, entered, went into, arrived, arrive, sat, since, since then,
  ever since, has had, in place of, vacant, free, available, next, instead, empty, reps,
  representative, end up, ended up, still, there, become, of, that, who then, out, went, left,
  resigned, quit, became, became an mp, becoming, an mp, mp, became mps, become mps, becoming mps,
  elected, elected as, to parliament, after, following, by, on the nec, they, them, he, she, moved,
  on, stepped down, stood down, committee, executive, nec seat, spot, slot`;

const wasIn = ({ record }: Slots, person: string, part: "left" | "came", year = "") =>
  record.vacancies.some((vacancy) => vacancy[part].includes(person) && vacancy.date.includes(year));

/** The day of the seat that somebody left or took in a season that is said. */
const dayIn = ({ record, times }: Slots, person: string, part: "left" | "came") =>
  times.some(({ months }) => months)
    ? record.vacancies.find(
        (vacancy) =>
          vacancy[part].includes(person) && times.every((time) => fits(vacancy.date, time)),
      )?.date
    : undefined;

interface Known {
  readonly ofSection: string;
  /** Whether it has to have been at the time said. */
  readonly dated?: boolean;
}

interface Asked extends Pick<Frame, "cues" | "also" | "direction" | "unless" | "weight"> {
  /** Whether it asks for somebody: of a section's one seat that is who had it next, or before. */
  readonly who?: true;
}

const beside = (post: string, person: string, part: "left" | "came"): Query => ({
  kind: "holders",
  post,
  ...(part === "left" ? { after: person } : { before: person }),
});

/** A kind of question about somebody's seat; `known`, only of somebody who left or came so, and then of a section too. */
export function vacancy(
  part: "left" | "came",
  name: string,
  { who, ...asked }: Asked,
  examples: readonly string[],
  known: Known | null = null,
): readonly Frame[] {
  const frame = (section: boolean): Frame => ({
    name: section ? `${name}, of a section` : name,
    ...asked,
    also: asked.also ? `${AROUND}, ${asked.also}` : AROUND,
    unless: `${asked.unless ?? "chair"}, chair, chaired, vice chair, leader, suspended, expelled, whip`,
    takes: {
      people: [1, 1],
      organisations: [0, 1],
      time: true,
      ...(section && { contest: "section" }),
    },
    examples: section && known ? [known.ofSection] : examples,
    outcome: (slots) => {
      const [person] = slots.people;
      if (!person) return null;
      if (!wasIn(slots, person.id, part)) {
        const post = who && slots.times.length === 0 ? onlySeatOf(slots.record, person.id) : null;
        if (post) return { query: beside(post.id, person.id, part) };
        if (known) return null;
      }
      // Of two of a name the one who ever had a place of the section said.
      const held = slots.section && slots.record.sections.get(slots.section);
      if (held && !placesIn(slots.record, held).some((place) => place.person === person.id))
        return null;
      if (slots.times.some(({ years, order }) => years || order)) return null;
      // "The GMB seat": a union's, which is whoever had it.
      if (slots.organisations.some(({ kind }) => kind !== "trade-union")) return null;
      const year = yearIn(slots.times) ?? dayIn(slots, person.id, part);
      if (known?.dated && year && !wasIn(slots, person.id, part, year)) return null;
      return {
        query: {
          kind: "vacancies",
          person: person.id,
          part: who && part === "left" ? "successor" : part,
          ...(slots.section && { section: slots.section }),
          ...(year && { year }),
        },
      };
    },
  });
  return known ? [frame(false), frame(true)] : [frame(false)];
}
