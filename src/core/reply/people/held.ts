import type { NecRecord, Person, Sources } from "#src/record/record.ts";
import { homeBody } from "../../home.ts";
import { postWords } from "../body/officer-words.ts";
import { organisationName, shortName } from "../words/candidate-words.ts";
import { crossIndex } from "../words/cross-index.ts";
import { bounds, intervalWords, sortKey } from "../words/interval.ts";
import { withNote } from "../words/with-note.ts";

/** An office as answers give it. */
export interface Held {
  /** "CLP representative, NEC". */
  readonly what: string;
  /** "CLP representative", as it stands after "as". */
  readonly role: string;
  /** A place on the NEC, a seat in Parliament, a seat on a council; null for any other office. */
  readonly kind: "nec" | "parliament" | "council" | null;
  readonly organisation: string | undefined;
  /** By which the same post is known again. */
  readonly names: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  readonly note: string | undefined;
  readonly sources: Sources;
}

function kindOf(role: string, onNec: boolean): Held["kind"] {
  if (onNec) return "nec";
  if (/^MP\b/.test(role)) return "parliament";
  return /^councillor\b|\bcouncil leader\b/i.test(role) ? "council" : null;
}

/** A person's offices, the latest first; a post that the record gives twice stands once. */
export function officesOf(record: NecRecord, person: Person): readonly Held[] {
  const own = person.offices.map(({ role, organisation, at, from, to, note, sources }): Held => {
    const full = organisation ? organisationName(record, organisation) : at;
    const short = organisation ? shortName(record, organisation) : at;
    // The NEC is known by its short name; whoever does not know the NCC or the JLM needs theirs in full.
    const where = organisation === homeBody(record) ? short : full;
    return {
      what: where ? `${role}, ${where}` : role,
      role,
      kind: kindOf(role, organisation === homeBody(record)),
      organisation,
      names: [short, full].map((name) => bare(`${role} ${name ?? ""}`)),
      from,
      to,
      note,
      sources,
    };
  });
  const posts = (crossIndex(record).officers.get(person.id) ?? []).map((officer): Held => {
    const { from, to, note, sources } = officer;
    const what = postWords(officer);
    return {
      what,
      role: what,
      kind: null,
      organisation: undefined,
      names: [bare(what)],
      from,
      to,
      note,
      sources,
    };
  });
  const extra = posts.filter((post) => !own.some((office) => samePost(office, post)));
  return [...own, ...extra].toSorted((a, b) => compare(latest(b), latest(a)));
}

/** When an office was held: its dates, or what is known instead. */
export function datesOf({
  from,
  to,
  note,
}: {
  readonly from: string | null;
  readonly to: string | null;
  readonly note: string | undefined;
}): string {
  return from || to || !note ? intervalWords(from, to) : note.replace(/\.$/, "");
}

/** A note that says more than the dates do. */
export function telling(note: string | undefined): string | undefined {
  return note && /\d{4}/.test(note) ? note : undefined;
}

/** An office as an item of a list: dates in front. */
export function heldItem({ what, from, to, note, sources }: Held): {
  lead: string;
  text: string;
  sources: Sources;
} {
  return { lead: intervalWords(from, to), text: withNote(what, note), sources };
}

/** The record may give a post both among the NEC's officers and among the person's own offices. */
function samePost(own: Held, post: Held): boolean {
  if (!own.names.some((name) => post.names.includes(name))) return false;
  const [ownFirst, ownLast] = span(own);
  const [first, last] = span(post);
  return ownFirst <= last && first <= ownLast;
}

/** "Chair, NPF" and "chair of the National Policy Forum" are one: by what is left of both without the small words. */
function bare(words: string): string {
  return words
    .toLowerCase()
    .replace(/\b(of|the|nec|national executive committee|labour party)\b|[^a-z ]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

function span({ from, to }: Held): readonly [string, string] {
  return [from ? bounds(from)[0] : "0000", to ? bounds(to)[1] : "9999"];
}

function latest({ from, to }: Held): string {
  return sortKey(from ?? to);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
