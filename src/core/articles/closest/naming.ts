import { stemmer } from "stemmer";
import { lastWordOf, MONTHS } from "#src/words.ts";
import { pattern } from "../../../pattern.ts";
import { escaped } from "../../escaped.ts";
import type { ReadArticle } from "../../news.ts";
import { nameAsked } from "../whom/asked-name.ts";
import { peopleIn, surnameOf } from "../whom/named-before.ts";
import { type Asked, isOnAnother, isRelativeOf } from "../whom/speaker.ts";
import { POST } from "../words/posts.ts";
import { hasWordOfSaying } from "../words/saying.ts";
import { quotationsOut } from "../words/unquoted.ts";

/** How a line of an article stands to whom a question asks for, by names alone. */
export interface Naming {
  /** What part of the name, or of what somebody is called by, the article's own words in the line have: from 0 to 1. */
  readonly named: number;
  /** Whether a word of saying follows it. */
  readonly speaks: boolean;
  /**
   * Of a line that names nobody, and goes on by a pronoun, by a post or by a quotation alone: how near before it the last
   * line stands that names anybody, where that one names whom is asked for. 1 right before, less the farther, else 0.
   */
  readonly goesOn: number;
}

/** From what part of a name on somebody is named. */
export const NAMED = 0.6;
/** Within how many lines before one whom it goes on about is named, and how much less sure each of them makes it. */
const FAR = 8;
const EACH = 0.8;
/** Within how many letters of a name its word of saying stands. */
const CLAUSE = 140;
/** So few words stand beside a quotation that is a line of its own. */
const FEW = 3;

const ONE = /\b(?:he|she|him|her|his|hers)\b/i;
const IT = /\b(?:its?|they|their|them)\b/i;
/** Somebody by what that one is, or a body by what it is: "the donor", "the Scottish MP", "the branch". */
const BY_WHAT_IT_IS = pattern("u")`
  \b[Tt]he (?:[\p{L}-]+ ){0,3}?(?:
    ${POST}|deputy|group|branch|union|party|body|organisation|campaign|network|movement|pair|two
    |letter|motion|statement|committee|panel|council|court|site|federation|society
  )\b
`;

/** What stands before a surname and is no given name: "Ms Tarrow", "In August Tarrow wrote". */
const NO_GIVEN_NAMES: ReadonlySet<string> = new Set([
  ..."mr mrs ms miss dr sir dame lord lady baroness professor cllr coun councillor".split(" "),
  ...MONTHS.map((month) => month.toLowerCase()),
]);
const JOINS: ReadonlySet<string> = new Set("of for the a an to from in at".split(" "));
const SPEAKS_FOR = /^(?:spokes\w+|statement|response)$/;
const PARTY = "party";

/** The words of a name of which a text may have some. */
type Name = readonly RegExp[];

const whole = (text: string): RegExp =>
  new RegExp(`(?<![\\p{L}-])${escaped(text)}(?!\\p{L})`, "iu");

/** A word of what somebody is called by, in whatever form: "sources", "source". */
function wordOf(word: string): RegExp {
  if (SPEAKS_FOR.test(word)) return /\b(?:spokes\w+|statement|response)\b/i;
  if (word === PARTY) return /\b(?:party|labour)\b/i;
  return new RegExp(`(?<!\\p{L})${escaped(stemmer(word))}`, "iu");
}

/** Whether whom a question asks for is a person with a name, and no body and nobody who is only described. */
const isPerson = (asked: Asked, { strangers }: ReadArticle): boolean =>
  "id" in asked
    ? !asked.group
    : !asked.named.includes(" of ") &&
      strangers.some((name) => lastWordOf(name).toLowerCase() === lastWordOf(asked.named));

/** By what an article may name whom a question asks for: a person by the surname, a body by any of its names. */
function namesOf(asked: Asked, person: boolean): readonly Name[] {
  if (person) return [[whole(lastWordOf(nameAsked(asked)))]];
  if ("id" in asked) return asked.names.map((name) => [whole(name)]);
  const words = asked.named.split(/[^\p{L}\p{N}]+/u).filter((word) => word && !JOINS.has(word));
  return [words.map(wordOf)];
}

/** What part of a name a text has, and where the first of it stands: at the end where there is none. */
function foundOf(name: Name, text: string): { readonly part: number; readonly at: number } {
  const places = name.map((word) => text.search(word)).filter((place) => place >= 0);
  return { part: places.length / Math.max(1, name.length), at: Math.min(...places, text.length) };
}

/** The words of a name as articles write it, or of an id: "Ada Tarrow", "ada-tarrow". */
const wordsOf = (name: string): readonly string[] => name.toLowerCase().split(/[ -]/);

/** Whether somebody, by name or id, is no more than a namesake of whom a question asks for: a given name may be cut short, and begins with another letter where it is another's. */
function isOfOtherGivenName(name: string, asked: Asked): boolean {
  if ("id" in asked && /^\p{Ll}[^ ]*$/u.test(name)) return name !== asked.id;
  const [own = "", ...rest] = wordsOf(nameAsked(asked));
  const [given = "", ...last] = wordsOf(name);
  return rest.length > 0 && last.length > 0 && !NO_GIVEN_NAMES.has(given) && given[0] !== own[0];
}

/** A text with the whole names of some people blanked out. */
const withoutNames = (text: string, names: readonly string[]): string =>
  names.reduce((left, name) => {
    const whole = wordsOf(name).map(escaped).join("[ -]");
    return left.replace(new RegExp(`(?<!\\p{L})${whole}(?!\\p{L})`, "giu"), (found) =>
      " ".repeat(found.length),
    );
  }, text);

/** How each line of an article stands to whom a question asks for. */
export function namingIn(read: ReadArticle, asked: Asked): readonly Naming[] {
  const person = isPerson(asked, read);
  const names = namesOf(asked, person);
  const isCalled = (name: string) =>
    ("id" in asked && name === asked.id) ||
    (person &&
      names.some(([last]) => last?.test(surnameOf(name))) &&
      !isOfOtherGivenName(name, asked));
  const made = read.lines.map(({ text, mentions }, at) => {
    const own = quotationsOut(text);
    const others = peopleIn(read, at).filter((name) => !isCalled(name));
    const bare = withoutNames(own, others);
    const [best] = (isRelativeOf(own, asked) ? [] : names)
      .map((name) => foundOf(name, bare))
      .toSorted((one, other) => other.part - one.part);
    const { part, at: place } = best ?? { part: 0, at: own.length };
    const bodies = mentions.some(({ kind }) => kind === "organisation");
    return {
      own,
      isQuoted: /[“"‘]/.test(text),
      part,
      names: part > NAMED || others.length > 0 || (!person && bodies),
      isAlone: part <= NAMED && others.length === 0,
      isOnOther: person && isOnAnother(own, others, asked),
      speaks: part > NAMED && hasWordOfSaying(own.slice(place, place + CLAUSE)),
    };
  });
  const goesOn = (at: number): number => {
    const { own = "", isAlone = false, isQuoted = false } = made[at] ?? {};
    const isPronoun = (person ? ONE : IT).test(own);
    const isOpen = isPronoun || BY_WHAT_IT_IS.test(own);
    const isQuotation = isQuoted && (own.match(/\S+/g) ?? []).length <= FEW;
    if (!isAlone || !(isOpen || isQuotation)) return 0;
    for (let far = 1; far <= Math.min(FAR, at); far++) {
      const before = made[at - far];
      if (before?.names) return before.part > NAMED && !before.isOnOther ? EACH ** (far - 1) : 0;
    }
    return 0;
  };
  return made.map(({ part, speaks }, at) => ({ named: part, speaks, goesOn: goesOn(at) }));
}
