import type { NecRecord } from "#src/record/record.ts";
import { date, when } from "#src/words.ts";
import type { QueryOf } from "../../query.ts";

const BODY: Readonly<Record<QueryOf<"body">["aspect"], readonly [whole: string, seats: string]>> = {
  "make-up": ["how the NEC is made up", "how many seats on the NEC"],
  members: ["who sits on the NEC", "who holds the seats"],
  size: ["how big the NEC is", "how big the NEC is"],
  women: ["how many women sit on the NEC", "how many women sit on the NEC"],
};

const on = (day: string | undefined) => (day ? `, ${date(day)}` : "");

const sectionOf = (section: string | undefined, record: NecRecord) =>
  section ? `, ${record.sections.get(section)?.name ?? section}` : "";

/** A query about the NEC's make-up or members in words. */
export function sayBody(query: QueryOf<"body">, record: NecRecord): string {
  const [whole, seats] = BODY[query.aspect];
  if (query.union)
    return `who sits on the NEC for ${record.organisations.get(query.union)?.name ?? query.union}${on(query.on)}`;
  return `${query.section ? seats : whole}${sectionOf(query.section, record)}${on(query.on)}`;
}

/** A query about the NEC's officers in words. */
export function sayOfficers(query: QueryOf<"officers">, record: NecRecord): string {
  const { post, part, from, to } = query;
  const posts = post === "all" ? "officers" : post;
  const name = query.person && (record.people.get(query.person)?.name ?? query.person);
  const span = `${on(query.on)}${from ? `, from ${date(from)}` : ""}${to ? ` to ${date(to)}` : ""}`;
  if (name && part === "held") return `${name} as ${posts} of the NEC${span}`;
  if (name && part === "since") return `${posts}s of the NEC since ${name}${span}`;
  if (name) return `${posts} of the NEC ${part ?? "of"} ${name}${span}`;
  if (part === "list") return `all ${posts}s of the NEC${span}`;
  if (part === "began") return `who became ${posts} of the NEC${span}`;
  return `${part ? `${part} ` : ""}${posts} of the NEC${span}`;
}

const ASKED: Readonly<Record<NonNullable<QueryOf<"rules">["ask"]>, string>> = {
  why: "reasons for ",
  first: "first ",
  before: "what was so before ",
};

/** A query about the NEC's rules in words. */
export function sayRules(
  { topic, section, year, from, ask }: QueryOf<"rules">,
  record: NecRecord,
): string {
  const about = topic === "all" ? "" : ` about ${topic.replaceAll("-", " ")}`;
  const asked = ask ? ASKED[ask] : "";
  return `${asked}rule changes${about}${sectionOf(section, record)}${on(year)}${from ? `, since ${date(from)}` : ""}`;
}

/** A query about vacant seats in words. */
export function sayVacancies(query: QueryOf<"vacancies">, record: NecRecord): string {
  const { part, filled } = query;
  const name = query.person && (record.people.get(query.person)?.name ?? query.person);
  const rest = `${sectionOf(query.section, record)}${on(query.year)}`;
  if (filled) return `why there was a by-election ${when(filled)}${rest}`;
  if (name && part === "came") return `whose place ${name} took${rest}`;
  if (name && part === "successor") return `who took the place of ${name}${rest}`;
  if (name && part === "left") return `why and when ${name} left a seat${rest}`;
  const left = query.reason ? ", of members elected as MPs" : "";
  return `seats that fell vacant${left}${name ? `, ${name}` : ""}${rest}`;
}
