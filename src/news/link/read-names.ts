import type { Contest, NecRecord } from "#src/record/record.ts";
import { keyOfWho, type Linkable, put, type Reading, take } from "./article.ts";
import {
  bearerFinder,
  byFirstName,
  endsOf,
  type Known,
  knownPerson,
  knownStranger,
} from "./bearers.ts";
import { contestFinder, type FindContests } from "./contests.ts";
import { linkFirstNames } from "./first-names.ts";
import { headedIn, listedIn } from "./headed.ts";
import { withoutKin } from "./kin.ts";
import { wordsOf } from "./line.ts";
import { keyOf, type Names, namesOfRecord } from "./names.ts";
import { leaderByFirstName, withLeader } from "./of-leader.ts";
import { onFirstNameTerms } from "./on-first-name-terms.ts";
import { whichOf } from "./settle.ts";
import { spanOf } from "./span.ts";
import { linkStrangers, strangersIn } from "./strangers.ts";
import { linkSurnames } from "./surnames.ts";
import { firstOfEach, titledIn } from "./titled.ts";
import { type Whole, wholeNames } from "./whole-names.ts";

/** An article with the names found in it. */
export interface NamesRead {
  readonly title: Reading;
  readonly lines: readonly Reading[];
  readonly strangers: readonly string[];
  readonly contests: readonly Contest[];
}

/** How many people of the record, in full, make an article one about the NEC's people. */
const PLAINLY = 2;
const NEC = /\bNEC\b|\bnational executive\b/i;
const LABOUR = /\bLabour\b/;

/** Reads articles over a record: whole names first, then those who are strangers, then surnames and first names. */
export function articleReader(record: NecRecord): (article: Linkable) => NamesRead {
  const names = namesOfRecord(record);
  const contestsOf = contestFinder(record);
  return (article) => {
    const title = readingOf(article.title, -1);
    const lines = article.sentences.flatMap((sentences, paragraph) =>
      sentences.map((sentence) => readingOf(sentence, paragraph)),
    );
    const readings = [title, ...lines];
    const known = linkWholeNames(record, names, contestsOf, { article, readings });
    const ends = new Set(known.flatMap(({ name }) => endsOf(name)));
    const own = keyOf((article.publisher ?? "").replace(/^The /, ""));
    const found = new Set([...strangersIn(names, readings, ends), ...headedIn(readings, ends)]);
    const whole = [...found].filter((name) => !isEndOf(own, keyOf(name)));
    linkStrangers(readings, whole);
    const surnames = new Set(
      [...known, ...whole.map(knownStranger)].flatMap((one) => [
        keyOf(one.surname),
        ...endsOf(one.name),
      ]),
    );
    const titled = firstOfEach([
      ...new Set(readings.flatMap((reading) => titledIn(names, reading, surnames))),
    ]);
    linkStrangers(readings, titled);
    const strangers = [...whole, ...titled];
    const all = [...known, ...strangers.map(knownStranger)];
    const texts = readings.map(({ words }) => words.text);
    const plainly = isPlainlyAboutTheNec(known, readings);
    const day = spanOf(article.published);
    const bearers = bearerFinder(names, withoutKin(all, texts), { plainly, day });
    const leader = plainly ? leaderByFirstName(record, day, { known: all, texts }) : null;
    const firstNames = withLeader(byFirstName(all), leader);
    const listed = listedIn(readings);
    const alone = onFirstNameTerms(readings, firstNames);
    const met = new Set<string>(leader ? [keyOfWho({ kind: "person", id: leader.id })] : []);
    const byTitle = new Map<string, "his" | "hers">();
    for (const reading of readings) {
      for (const { who } of reading.namings) met.add(keyOfWho(who));
      linkSurnames(reading, bearers, { people: met, titled: byTitle });
      linkFirstNames(reading, firstNames, met, listed, alone);
    }
    return { title, lines, strangers, contests: contestsAbout(contestsOf, article, readings) };
  };
}

/** "Lantern Review" of the Ruby Lantern Review: a sentence that begins with its first word leaves the rest. */
const isEndOf = (outlet: string, name: string): boolean => ` ${outlet}`.endsWith(` ${name}`);

function readingOf(text: string, paragraph: number): Reading {
  return { words: wordsOf(text, paragraph), namings: [], taken: new Set() };
}

interface Of {
  readonly article: Linkable;
  readonly readings: readonly Reading[];
}

/** Links whole names. Gives the people known by one, those among them whom the article leaves open too. */
function linkWholeNames(
  record: NecRecord,
  names: Names,
  contestsOf: FindContests,
  { article, readings }: Of,
): readonly Known[] {
  const wholes = readings.map((reading) => ({ reading, found: wholeNames(names, reading.words) }));
  const said = wordFinder(readings);
  linkOrganisations(wholes);
  const bodies = bodiesIn(record, readings);
  const open: { readonly reading: Reading; readonly whole: Whole }[] = [];
  for (const { reading, found } of wholes) {
    for (const whole of found) {
      if (whole.value.kind !== "person") continue;
      const { beside } = whole.value;
      const told = beside === null || said(beside) || bodies.has(beside);
      const [id] = told ? whole.value.ids : [];
      if (whole.value.part || whole.value.ids.length > 1 || id === undefined)
        open.push({ reading, whole });
      else put(reading, whole, { kind: "person", id });
    }
  }
  const known = new Map(
    [...peopleIn(readings)].flatMap((id) => knownPerson(record, id, true)).map(withName),
  );
  if (open.length === 0) return [...known.values()];
  const people = peopleIn(readings);
  const about = contestsAbout(contestsOf, article, readings);
  const day = spanOf(article.published);
  for (const { reading, whole } of open) {
    if (whole.value.kind !== "person") continue;
    const { ids, part } = whole.value;
    const id =
      part || ids.length === 1
        ? candidateOf(about, ids)
        : whichOf(record, ids, { about, people, day });
    if (id !== null) put(reading, whole, { kind: "person", id });
    else if (!part) take(reading.taken, whole);
    for (const each of id === null ? (part ? [] : ids) : [id])
      for (const one of knownPerson(record, each, id !== null)) known.set(one.name, one);
  }
  return [...known.values()];
}

/** Every name of the organisations that an article names: one that it calls by its whole name goes by its initials too. */
function bodiesIn(record: NecRecord, readings: readonly Reading[]): ReadonlySet<string> {
  const ids = new Set(
    readings.flatMap(({ namings }) =>
      namings.flatMap(({ who }) => (who.kind === "organisation" ? [who.id] : [])),
    ),
  );
  return new Set(
    [...ids].flatMap((id) => {
      const body = record.organisations.get(id);
      return body ? [body.name, body.short ?? body.name, ...body.aliases].map(keyOf) : [];
    }),
  );
}

/** Whether an article has a word anywhere; each is looked for once. */
function wordFinder(readings: readonly Reading[]): (word: string) => boolean {
  const known = new Map<string, boolean>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = readings.some(({ words }) => words.tokens.some((token) => token.word === word));
    known.set(word, found);
    return found;
  };
}

const withName = (known: Known): [string, Known] => [known.name, known];

const candidateOf = (about: readonly Contest[], ids: readonly string[]): string | null =>
  ids.find((id) => about.some((contest) => contest.candidates.some((c) => c.person === id))) ??
  null;

/**
 * Links organisations: of an article that never says "Labour" or "NEC", only by names that can be nothing else; by one
 * that says little, only where the article has another of the same.
 */
function linkOrganisations(
  wholes: readonly { readonly reading: Reading; readonly found: readonly Whole[] }[],
): void {
  const labour = wholes.some(
    ({ reading: { words } }) => LABOUR.test(words.text) || NEC.test(words.text),
  );
  const sure = new Set<string>();
  for (const { found } of wholes) {
    for (const { value, sure: isSure } of found)
      if (value.kind === "organisation" && isSure) sure.add(value.id);
  }
  for (const { reading, found } of wholes) {
    for (const whole of found) {
      const { value } = whole;
      if (value.kind !== "organisation" || !sure.has(value.id)) continue;
      if (labour || value.telling === "plainly")
        put(reading, whole, { kind: "organisation", id: value.id });
    }
  }
}

function peopleIn(readings: readonly Reading[]): ReadonlySet<string> {
  const people = new Set<string>();
  for (const { namings } of readings) {
    for (const { who } of namings) if (who.kind === "person") people.add(who.id);
  }
  return people;
}

const contestsAbout = (
  contestsOf: FindContests,
  { published }: Linkable,
  readings: readonly Reading[],
) =>
  contestsOf({
    people: peopleIn(readings),
    published,
    lines: readings.map(({ words }) => words),
  });

const isPlainlyAboutTheNec = (known: readonly Known[], readings: readonly Reading[]) =>
  known.filter(({ who }) => who !== null).length >= PLAINLY ||
  readings.some(({ words }) => NEC.test(words.text));
