import type { NecRecord, Sources } from "#src/record/record.ts";
import { homeBody } from "./home.ts";
import { oncePer } from "./once-per.ts";
import { namesOf, PARTY_NAMES, placeNames, rolePhrases } from "./post-names.ts";
import { hasOneSeat, placesIn } from "./seats.ts";

/** Somebody's time in a post. */
export interface Holding {
  readonly person: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly note: string | undefined;
  readonly sources: Sources;
}

/** A post that the record gives holders of: of the party, of the NEC's officers, of another body, a seat in Parliament. */
export interface Post {
  readonly id: string;
  /** "general secretary of the Labour Party", "MP for Stockport". */
  readonly words: string;
  readonly organisation: string | undefined;
  /** Whether it is a post of the NEC's own officers, which have a kind of question of their own. */
  readonly ofNec: boolean;
  /** The ways it is named, in plain words. */
  readonly names: readonly string[];
  /** Oldest first, as far as the record dates them. */
  readonly holdings: readonly Holding[];
}

/** The organisation whose officers the record keeps beside the NEC's. */
export const PARTY = "labour-party";
/** Roles that many hold at once, so that nobody is "the" holder. */
const SHARED = /^(councillor|member|ordinary member|mp$)|representative/i;

const slug = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

const lower = (role: string) =>
  /^[A-Z][a-z]/.test(role) ? role.charAt(0).toLowerCase() + role.slice(1) : role;

interface Growing {
  readonly id: string;
  readonly words: string;
  readonly organisation: string | undefined;
  readonly ofNec: boolean;
  readonly names: readonly string[];
  readonly holdings: Holding[];
}

const startOf = ({ from, to }: Holding) => (from ?? to ?? "").replace(/^\D+/, "");

/** Undated first, then who began first; of two dates that differ only in how far they are known, an end before a start. */
function inOrder(a: Holding, b: Holding): number {
  const [one, other] = [startOf(a), startOf(b)];
  const known = Math.min(one.length, other.length);
  if (known === 0) return one.length - other.length;
  const [start, next] = [one.slice(0, known), other.slice(0, known)];
  if (start !== next) return start < next ? -1 : 1;
  return Number(a.from !== null) - Number(b.from !== null);
}

class Posts {
  readonly #record: NecRecord;
  readonly #posts = new Map<string, Growing>();

  constructor(record: NecRecord) {
    this.#record = record;
  }

  #add(key: string, made: () => Omit<Growing, "id" | "holdings">, holding: Holding): void {
    const known = this.#posts.get(key) ?? { id: key, ...made(), holdings: [] };
    this.#posts.set(key, known);
    known.holdings.push(holding);
  }

  #owners(organisation: string | undefined, at: string | undefined): readonly string[] {
    if (organisation === PARTY) return PARTY_NAMES;
    const known = this.#record.organisations.get(organisation ?? "");
    if (known) return [known.name, ...(known.short ? [known.short] : []), ...known.aliases];
    return at ? placeNames(at) : [];
  }

  officers(): void {
    for (const { post, role, person, from, to, note, sources } of this.#record.officers) {
      const holding = { person, from, to, note, sources };
      const ofBody = post === "chair" || post === "vice-chair" || post === "treasurer";
      const organisation = ofBody ? homeBody(this.#record) : PARTY;
      if (post === "other") {
        if (role)
          this.#add(
            slug(role),
            () => ({ words: role, organisation: undefined, ofNec: true, names: rolePhrases(role) }),
            holding,
          );
        continue;
      }
      const words = post.replace("-", post === "vice-chair" ? "-" : " ");
      this.#add(
        post,
        () => ({
          words: `${words} of the ${post === "chair" || post === "vice-chair" ? "NEC" : "Labour Party"}`,
          organisation,
          ofNec: post === "chair" || post === "vice-chair",
          names: namesOf(
            words,
            [
              ...this.#owners(organisation, undefined),
              ...(post === "treasurer" ? PARTY_NAMES : []),
            ],
            true,
          ),
        }),
        holding,
      );
    }
  }

  offices(): void {
    for (const { id: person, offices } of this.#record.people.values()) {
      for (const { role, organisation, at, from, to, note, sources } of offices) {
        if (organisation === homeBody(this.#record) || SHARED.test(role)) continue;
        const party = organisation === PARTY;
        const where = organisation
          ? (this.#record.organisations.get(organisation)?.name ?? organisation)
          : at;
        const seat = role.startsWith("MP for ");
        const whole = seat || / of /.test(role) || at === "UK Government" || !where;
        this.#add(
          slug(party || whole ? role : `${role} ${where}`),
          () => ({
            words: whole ? role : `${lower(role)} of ${the(where)}`,
            organisation,
            ofNec: false,
            names: namesOf(role, this.#owners(organisation, at), party || whole),
          }),
          { person, from, to, note, sources },
        );
      }
    }
  }

  /** Sections with one seat: whoever sits there holds it as a post. */
  seats(): void {
    for (const section of this.#record.sections.values()) {
      if (section.body !== homeBody(this.#record) || this.#posts.has(section.id)) continue;
      if (!hasOneSeat(this.#record, section)) continue;
      // "Youth" is written small within a sentence, "Welsh" is not.
      const small = lower(section.name);
      const name = section.long.includes(small) ? small : section.name;
      const words = /representative$/i.test(name) ? name : `${name} representative`;
      const made = () => ({ words, organisation: section.body, ofNec: true, names: [] });
      for (const holder of placesIn(this.#record, section))
        this.#add(section.id, made, { ...holder, note: undefined });
    }
  }

  all(): readonly Post[] {
    return [...this.#posts.values()].map((post) => ({
      ...post,
      holdings: post.holdings.toSorted(inOrder),
    }));
  }
}

const the = (name: string) =>
  /\b(Party|Congress|Conference|Forum|Committee|Movement|Association)$/.test(name) &&
  !/^the /i.test(name)
    ? `the ${name}`
    : name;

/** Every post of a record, by its id. */
export const postsOf = oncePer((record: NecRecord): ReadonlyMap<string, Post> => {
  const posts = new Posts(record);
  posts.officers();
  posts.offices();
  posts.seats();
  return new Map(posts.all().map((post) => [post.id, post]));
});

/** Roles whose holder leads an organisation, first those that do where it has several. */
const HEADS = [
  "leader",
  "chair",
  "founder-and-chair",
  "general-secretary",
  "national-chair",
  "director",
  "co-director",
];

/** The post of whoever leads an organisation: "who was running Young Labour in 2021". */
export function headOf(record: NecRecord, organisation: string): Post | null {
  const theirs = [...postsOf(record).values()].filter((post) => post.organisation === organisation);
  for (const head of HEADS) {
    const found = theirs.find(({ id }) => id === head || id.startsWith(`${head}-`));
    if (found) return found;
  }
  return null;
}

/** The post that is a section's one seat, of somebody whom the record gives no place but that; null of anybody else. */
export function onlySeatOf(record: NecRecord, person: string): Post | null {
  const [only, ...more] = [...record.sections.values()].filter(
    (section) =>
      section.body === homeBody(record) &&
      placesIn(record, section).some((place) => place.person === person),
  );
  return (only && more.length === 0 && postsOf(record).get(only.id)) || null;
}
