import type { NecRecord, Sources } from "#src/record/record.ts";
import { homeBody } from "./home.ts";
import { oncePer } from "./once-per.ts";

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
const PARTY_NAMES = ["labour", "labour party", "party", "uk labour"];

/** Other words for the same role; a role that is not here has its own only. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  chair: ["chair", "chairman", "chairwoman", "chairperson"],
  "vice-chair": ["vice chair", "vice chairman", "vice chairwoman", "deputy chair"],
  "party chair": ["party chair", "party chairman", "party chairwoman"],
  "general secretary": ["general secretary", "gen sec", "general sec", "gensec"],
  "deputy leader": ["deputy leader", "deputy"],
  leader: ["leader"],
};

/** What holders of a role do. */
const DOES: Readonly<Record<string, readonly string[]>> = {
  leader: ["led", "leads", "leading", "ran", "runs", "running"],
  chair: ["chaired", "chairs", "chairing", "chair"],
  editor: ["edited", "edits", "editing"],
  "general secretary": ["ran", "runs"],
};

/** Roles that many hold at once, so that nobody is "the" holder. */
const SHARED = /^(councillor|member|ordinary member|mp$)|representative/i;

const slug = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

const lower = (role: string) =>
  /^[A-Z][a-z]/.test(role) ? role.charAt(0).toLowerCase() + role.slice(1) : role;

function namesOf(role: string, owners: readonly string[], alone: boolean): readonly string[] {
  const [, seat] = /^MP for (.+)$/.exec(role) ?? [];
  if (seat)
    return seat
      .split(", later ")
      .flatMap((place) => [
        `mp for ${place}`,
        `${place} mp`,
        `member of parliament for ${place}`,
        `member for ${place}`,
        `mp in ${place}`,
        `${place} seat`,
        `seat of ${place}`,
        `${place} constituency`,
        `constituency of ${place}`,
        ...["represents", "represented", "represent", "representing"].map(
          (does) => `${does} ${place}`,
        ),
      ]);
  const roles = (SAME[role.toLowerCase()] ?? [role]).flatMap((each) => [each, plural(each)]);
  const verbs = alone ? [] : (DOES[role.toLowerCase()] ?? []);
  return [
    ...verbs.flatMap((verb) =>
      owners.flatMap((owner) => [`${verb} ${owner}`, `${verb} the ${owner}`]),
    ),
    ...rolesOf(roles, owners, alone),
  ];
}

const plural = (role: string) => (role.endsWith("y") ? `${role.slice(0, -1)}ies` : `${role}s`);

function rolesOf(
  roles: readonly string[],
  owners: readonly string[],
  alone: boolean,
): readonly string[] {
  return roles.flatMap((each) => [
    ...(alone ? [each] : []),
    ...owners.flatMap((owner) => [
      `${owner} ${each}`,
      `${each} ${owner}`,
      `${each} of ${owner}`,
      `${each} of the ${owner}`,
      `${each} for ${owner}`,
      `${each} at ${owner}`,
    ]),
  ]);
}

interface Growing {
  readonly id: string;
  readonly words: string;
  readonly organisation: string | undefined;
  readonly ofNec: boolean;
  readonly names: readonly string[];
  readonly holdings: Holding[];
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

  all(): readonly Post[] {
    const start = ({ from, to }: Holding) => (from ?? to ?? "").replace(/^\D+/, "");
    return [...this.#posts.values()].map((post) => ({
      ...post,
      holdings: post.holdings.toSorted((a, b) => (start(a) < start(b) ? -1 : 1)),
    }));
  }
}

/** "Lambeth London Borough Council" is also "Lambeth Council", "Lambeth"; "Greater London Council" also "GLC". */
function placeNames(at: string): readonly string[] {
  const short = at.replace(/ London Borough/, "");
  const bare = short.replace(/ (City |District )?Council$/, "");
  const words = at.split(" ");
  const initials = words.every((word) => /^[A-Z]/.test(word))
    ? words.map(([letter]) => letter).join("")
    : "";
  return [...new Set([at, short, bare, ...(words.length > 2 && initials ? [initials] : [])])];
}

const the = (name: string) =>
  /\b(Party|Congress|Conference|Forum|Committee|Movement|Association)$/.test(name) &&
  !/^the /i.test(name)
    ? `the ${name}`
    : name;

/** "chair of the disputes panel" is also "disputes panel chair", "chair of disputes". */
function rolePhrases(role: string): readonly string[] {
  const [, chair, body] = /^((?:vice-)?chair) of the (.+)$/.exec(role) ?? [];
  if (!chair || !body) return [role];
  const short = body.replace(/ (panel|committee)$/i, "");
  return (SAME[chair] ?? [chair]).flatMap((each) =>
    [...new Set([body, short])].flatMap((name) => [
      `${each} of the ${name}`,
      `${each} of ${name}`,
      `${name} ${each}`,
      `nec ${name} ${each}`,
      `${each} of the nec ${name}`,
    ]),
  );
}

/** Every post of a record, by its id. */
export const postsOf = oncePer((record: NecRecord): ReadonlyMap<string, Post> => {
  const posts = new Posts(record);
  posts.officers();
  posts.offices();
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
