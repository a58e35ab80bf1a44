import { distance } from "fastest-levenshtein";
import { hasAlike, hasAny, stemsIn } from "../words/alike.ts";
import { isAffair, type Term } from "../words/terms.ts";
import { type Indexed, type IndexedLine, isSpoken } from "./indexed.ts";

/** So many of its first lines tell what an article is about. */
export const OPENING = 2;
/** What another word for the same thing counts, beside the word itself. */
const OTHER_WORD = 0.85;
/** What a name counts where a line has a pronoun for it. */
const MEANT = 0.6;
export const LIGHT_WEIGHT = 0.3;
const RECURS = 3;

/** How surely a line has a term: 1, a little less by another word, 0. */
export function has({ id, alike, firm }: Term, line: IndexedLine): number {
  if (id) return line.ids.has(id) ? 1 : line.meant === id ? MEANT : 0;
  if (hasAny(line.stems, alike.own)) return 1;
  if (firm && hasAny(line.names, alike.own)) return MEANT;
  return hasAny(line.stems, alike.others) ? OTHER_WORD : 0;
}

/** Whether a term is somebody’s or something’s name. */
export const isName = ({ id, firm, word }: Term) => id !== null || (firm && /^\p{L}/u.test(word));

const THEY = /\b(?:they|them|their|theirs)\b/i;
/** What a body of the record is, in what somebody says of it. */
export const MEANS_BODY = /\b(?:it|its|it[’']s|they|them|their)\b/i;

/** Whether what a headline has may be meant in a line that does not name it: a matter, somebody, or a group that "they" can be. */
export function mayBeMeant(term: Term, { strangers }: Indexed, text: string): boolean {
  if (!isName(term)) return true;
  if (term.body) return MEANS_BODY.test(text);
  const isPersons = strangers.some(([given, last]) => given === term.word || last === term.word);
  return isPersons || (term.id === null && THEY.test(text));
}

const CHARGE = stemsIn("accused alleged");

/** By what a headline or the first lines tell of trouble, whatever somebody calls it; "e-mails" is read as one word. */
const TROUBLE: ReadonlySet<string> = new Set([
  ...stemsIn(
    `row dispute controversy affair scandal furore fuss saga uproar fury furious anger angry backlash outcry clash storm
  complaint complaints complained accused accuses accusation allegation allegations alleged claims suspended suspension
  leak leaked walkout resigned resigns quits expelled removed thrown barred stitch rigged emails`,
  ),
  "emails",
]);

/** Whether an article tells of trouble in its headline or its first lines. */
export const isTroubled = (lines: readonly IndexedLine[], about: ReadonlySet<string>): boolean =>
  hasAny(about, TROUBLE) || lines.slice(0, OPENING).some(({ stems }) => hasAny(stems, TROUBLE));

/** Where an article has what is asked about. */
export interface Found {
  readonly term: Term;
  /** How surely each line has it. */
  readonly where: readonly number[];
  readonly anywhere: boolean;
  /** Whether it is what the article is about: in its headline or its first lines. */
  readonly titled: boolean;
  readonly opens: boolean;
  readonly headed: boolean;
  /** Whether the article comes back to it in its own words. */
  readonly recurs: boolean;
  readonly weight: number;
}

/** The term as some line has it, where it is a name with a letter too few or too many. */
function mended(term: Term, lines: readonly IndexedLine[]): Term {
  const { word, firm, id } = term;
  if (!firm || id || word.length < LONG_NAME || !/^\p{L}+$/u.test(word)) return term;
  if (lines.some((line) => has(term, line) > 0)) return term;
  const [stem = ""] = term.alike.own;
  if (stem.length < LONG_NAME) return term;
  for (const { stems } of lines)
    for (const each of stems)
      if (Math.abs(each.length - stem.length) <= 1 && distance(each, stem) === 1)
        return { ...term, alike: { ...term.alike, own: new Set([each]) } };
  return term;
}

/** A shorter name is another's by one letter. */
const LONG_NAME = 6;

/** Where an article has a term, and how much of it is about that. */
export function foundIn({ lines, about, accused }: Indexed, asked: Term): Found {
  const term = mended(asked, lines);
  const charge = hasAny(CHARGE, term.alike.own);
  // What somebody denies is a charge, by whatever word.
  const isCharge = ({ ids, statements }: IndexedLine) =>
    [...ids].some((id) => accused.has(id)) || statements.some(({ form }) => form === "denied");
  const where = lines.map((line) => (charge && isCharge(line) ? 1 : has(term, line)));
  const many = where.filter((each) => each > 0).length;
  const opening = lines.slice(0, OPENING);
  const opens = opening.some((_, at) => (where[at] ?? 0) > 0);
  // What comes back again and again, in nobody else's words, is what an article is about, whatever its headline says.
  const own = lines.filter((_, at) => where[at] === 1);
  const isOwn = !own.some(({ statements }) => statements.some(isSpoken));
  const recurs = !isName(term) && !term.light && own.length >= RECURS && isOwn;
  const headed = hasAlike(about, term.alike) || (isAffair(term.word) && isTroubled(lines, about));
  const titled = opens || (!term.id && headed);
  // What most of an article has tells none of its lines from another.
  const rare = many <= 2 ? 1 : many <= 5 ? 0.75 : 0.5;
  return {
    term,
    where,
    anywhere: many > 0 || titled || lines.some(({ heading }) => hasAny(heading, term.alike.own)),
    titled,
    opens,
    headed,
    recurs,
    weight: term.light ? LIGHT_WEIGHT : rare,
  };
}

/** A given name that is asked for with its surname stands wherever that does: "What did she say of Ada Tarrow?" */
export function withSurname(one: Found, all: readonly Found[], { strangers }: Indexed): Found {
  if (!one.term.firm) return one;
  const last = strangers.find(([given]) => given === one.term.word)?.[1];
  const surname = all.find(({ term }) => term.word === last);
  if (!surname) return one;
  return { ...one, where: one.where.map((sure, at) => Math.max(sure, surname.where[at] ?? 0)) };
}
