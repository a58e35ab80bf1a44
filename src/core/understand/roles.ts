import type { Contest } from "#src/record/record.ts";
import { ordinalOf } from "./places-said.ts";
import type { Token } from "./read.ts";
import type { Run } from "./run.ts";
import { type Said, Sayings } from "./sayings.ts";

/** Somebody spoken of by how they did in a contest, not by name; a number is a place. `other` is the one of two not spoken of last. */
export type Role = "winner" | "runner-up" | "loser" | "last" | "other" | number;

/** Ways of saying each; the longest that stands is taken. */
const SAID: Readonly<Record<Exclude<Role, number>, string>> = {
  winner: `
    winner, victor, winning candidate, successful candidate, candidate elected, elected candidate,
    person who won,
    one who won, candidate who won, whoever won, person elected, one elected,
    candidate who was elected, poll topper,
    person who topped the poll, candidate who topped the poll, one who topped the poll,
    whoever topped the poll,
    candidate who came first, person who came first, one who came first, whoever came first,
    first placed candidate,
    top candidate, top placed candidate, leading candidate`,
  "runner-up": `
    runner up, second placed candidate, candidate who came second, person who came second,
    one who came second,
    whoever came second, candidate in second place, candidate in second, best loser,
    best placed loser, highest placed loser`,
  loser: `
    loser, losing candidate, defeated candidate, beaten candidate, unsuccessful candidate,
    person who lost, one who lost,
    candidate who lost, whoever lost`,
  last: `
    last placed candidate, bottom placed candidate, bottom candidate, candidate who came last,
    person who came last, one
    who came last, whoever came last, candidate who finished last, whoever finished last`,
  other: `
    other one, other candidate, other person, other contender, other man, other woman, other guy,
    other fella, other bloke,
    other lady, other nominee`,
};

const ROLES = new Sayings<Role>(
  (Object.entries(SAID) as [Exclude<Role, number>, string][]).flatMap(([role, said]) =>
    said.split(",").map((phrase) => [phrase.trim().split(/\s+/).join(" "), role] as const),
  ),
);

/** Words before one that make it no particular person. */
const NOBODY = new Set("which what each every a an any no another either neither".split(" "));

interface Found extends Run {
  readonly role: Role;
}

const PAIR = new Set(["either", "both", "neither"]);

/** Where two people are meant together who were spoken of before: "either of them". */
function pairsIn(tokens: readonly Token[]): readonly Run[] {
  return tokens.flatMap(({ text }, from) => {
    const after = tokens[from + 1]?.text ?? "";
    const two = text === "pair" || ((text === "those" || text === "these") && after === "two");
    if (
      text === "each" &&
      after === "of" &&
      /^(them|these|those)$/.test(tokens[from + 2]?.text ?? "")
    )
      return [{ from, to: from + 3 }];
    const before = tokens[from - 1]?.text;
    if (text === "two" && before === "the" && tokens[from - 2]?.text === "of")
      return [{ from: from - 1, to: from + 1 }];
    if (text === "them" && before === "between") return [{ from, to: from + 1 }];
    // "The gap between the two", and not "between the two candidates".
    const last = tokens[from + 1] === undefined || tokens[from + 1]?.apart === true;
    if (text === "two" && before === "the" && tokens[from - 2]?.text === "between" && last)
      return [{ from: from - 1, to: from + 1 }];
    if (two) return [{ from, to: from + (text === "pair" ? 1 : 2) }];
    if (!PAIR.has(text)) return [];
    const them =
      tokens[from + 1]?.text === "of" && /^(them|these|those)$/.test(tokens[from + 2]?.text ?? "");
    return [{ from, to: from + (them ? 3 : 1) }];
  });
}

const PEOPLE = "one person candidate whoever man woman".split(" ");
const CAME = "came finished was placed ranked".split(" ");

/** "The one who came ninth", "the third placed candidate". */
function placeOf(words: readonly string[]): number | null {
  const [first = "", second = "", third = ""] = words;
  const last = words.at(-1) ?? "";
  if (words.length === 3 && second === "placed" && PEOPLE.includes(third)) return ordinalOf(first);
  if (words.length === 3 && first === "whoever" && CAME.includes(second)) return ordinalOf(third);
  const came = words.length === 4 && second === "who" && CAME.includes(third);
  return came && PEOPLE.includes(first) ? ordinalOf(last) : null;
}

/** The same from a place on, with how many words it takes. */
function placeAt(words: readonly string[], from: number): Said<number> | null {
  for (const most of [4, 3]) {
    const said = words.slice(from, from + most);
    const value = placeOf(said);
    if (value !== null) return { value, length: said.length };
  }
  return null;
}

const GROUPS = "group organisation organization outfit lot union campaign faction body".split(" ");

/** Where an organisation is meant that was spoken of before: "that group". */
function thingsIn(tokens: readonly Token[]): readonly Run[] {
  return tokens.flatMap(({ text }, from) => {
    if (text === "it" || text === "its") return [{ from, to: from + 1 }];
    const pointed = text === "that" || text === "this";
    return pointed && GROUPS.includes(tokens[from + 1]?.text ?? "") ? [{ from, to: from + 2 }] : [];
  });
}

/** The people spoken of by how they did: "the winner", "whoever came last". */
function rolesIn(tokens: readonly Token[]): readonly Found[] {
  const words = tokens.map(({ text }) => text);
  const found: Found[] = [];
  for (let from = 0; from < words.length; from++) {
    if (NOBODY.has(words[from - 1] ?? "")) continue;
    const [role, place] = [ROLES.at(words, from), placeAt(words, from)];
    const longest = role && place && place.length > role.length ? place : (role ?? place);
    if (!longest) continue;
    found.push({ role: longest.value, from, to: from + longest.length });
    from += longest.length - 1;
  }
  return found;
}

/**
 * Who that is in a contest, by id: empty where the record does not tell, several where it could be any of them.
 * `known` are those spoken of: the other one is not among them.
 */
export function whoIs(
  role: Role,
  { candidates }: Contest,
  known: readonly string[],
): readonly string[] {
  const ids = (some: Contest["candidates"]) => some.map(({ person }) => person);
  const elected = candidates.filter((each) => each.elected);
  const others = candidates.filter((each) => each.elected === false);
  const settled = elected.length + others.length === candidates.length;
  const placed = (n: number) => candidates.filter(({ place }) => place === n);
  if (typeof role === "number") return ids(placed(role));
  switch (role) {
    case "winner":
      return ids(elected.length > 1 && placed(1).length > 0 ? placed(1) : elected);
    case "runner-up":
      if (!settled || others.length === 1) return settled ? ids(others) : [];
      return ids(placed(elected.length + 1).filter((each) => others.includes(each)));
    case "loser":
      return settled ? ids(others) : [];
    case "last":
      return ids(placed(candidates.length));
    case "other": {
      const left = ids(candidates).filter((id) => !known.includes(id));
      return candidates.length === 2 && left.length === 1 ? left : [];
    }
  }
}

/** "The winner", "whoever came last": somebody spoken of by how they did. It hides no mark inside it. */
export interface RoleMark extends Run {
  readonly kind: "role";
  readonly role: Role;
}

/** "It", "that group": an organisation, where one was just asked about. */
interface ThingMark extends Run {
  readonly kind: "thing";
}

/** "Either of them", "both": the two people last spoken of. */
interface PairMark extends Run {
  readonly kind: "pair";
}

export type SpokenMark = RoleMark | ThingMark | PairMark;

/** Whoever is spoken of without a name, but by a pronoun. */
export function spokenIn(tokens: readonly Token[]): readonly SpokenMark[] {
  return [
    ...rolesIn(tokens).map((each) => ({ kind: "role" as const, ...each })),
    ...pairsIn(tokens).map((each) => ({ kind: "pair" as const, ...each })),
    ...thingsIn(tokens).map((each) => ({ kind: "thing" as const, ...each })),
  ];
}
