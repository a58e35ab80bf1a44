import type { Subject } from "#src/core/news.ts";

/** What an article may be about, as far as telling that needs. */
interface Told {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Those of the record whom it names. */
  readonly subjects: readonly Subject[];
}

const LABOUR = /\bLabour(?:['’]s)?\b/;

/** What a party decides on by itself: its committees, who leads it and stands for it, its rules, its members. */
const OWN_AFFAIRS: readonly RegExp[] = [
  /\bnational executive\b|\bruling (body|committee|council)\b|\bLabour(['’]s)?( Party)?( ruling)? NEC\b/i,
  /\bNEC (chair|members?|meetings?|elections?|candidates?|officers?|reps?|seats?|slates?)\b/,
  /\b(deputy )?(leadership|leader) (contest|contests|election|elections|race|ballot|bid|challenge|vote)\b/i,
  /\bdeputy leader(ship)?\b/i,
  /\b(internal|committee|youth|section) elections?\b/i,
  /\b(nominations?|nominated|nominates?|nominees?|hustings|ballot of members|members['’] ballot)\b/i,
  /\b(shortlists?|shortlisted|selections?|slates?)\b/i,
  /\b(party|annual|labour|women['’]s|youth) conference\b/i,
  /\b(party|labour) (members|membership|rules|rulebook|rule book|constitution|chair|staff)\b/i,
  /\b(rule|rules) changes?\b/i,
  /\bgeneral secretary\b/i,
  /\b(constituency labour part(y|ies)|CLPs?|constituency part(y|ies))\b/i,
  /\b(affiliated|affiliates?|affiliations?|disaffiliat\w*)\b/i,
  /\b(expelled|suspended|readmitted)( from| by| to)? (the party|labour)\b/i,
];

/** So many kinds of the party's own affairs say what an article is about, where it names nobody of the record. */
const ENOUGH = 2;

/**
 * Whether an article of a feed is the desk's: it speaks of Labour, and of what the party decides on by itself: of one
 * such matter where it names somebody or something of the record, of two where it names nobody; or it names a contest of
 * the record. A name alone is not enough, as many of the record are in the news every day for other reasons, and a feed
 * about all politics must not fill the store; nor is “NEC”, which is an exhibition centre too.
 */
export function isOurs(told: Told): boolean {
  if (!speaksOfLabour(told)) return false;
  if (told.subjects.some(({ kind }) => kind === "contest")) return true;
  const affairs = OWN_AFFAIRS.filter((words) => says(told, words)).length;
  return affairs >= (told.subjects.length > 0 ? 1 : ENOUGH);
}

/** Whether an article names the party. */
export const speaksOfLabour = (told: Pick<Told, "title" | "paragraphs">): boolean =>
  says(told, LABOUR);

const says = ({ title, paragraphs }: Pick<Told, "title" | "paragraphs">, words: RegExp) =>
  words.test(title) || paragraphs.some((line) => words.test(line));
