import type { Claim, NecRecord } from "#src/record/record.ts";
import { ASKED_OTHERWISE, CHARGES, COMMON, SAME } from "./claim-vocabulary.ts";
import { oncePer } from "./once-per.ts";
import { othersNames } from "./others-names.ts";
import { phrases } from "./understand/hearing.ts";
import { NOISE } from "./understand/noise.ts";
import { fold, nameWords } from "./understand/read.ts";
import { Sayings } from "./understand/sayings.ts";

const sameAs = new Sayings<string>(
  Object.entries(SAME).flatMap(([standing, others]) =>
    phrases(others).map((words): [string, string] => [words.join(" "), standing]),
  ),
);
const ARTICLES = new Set(["the", "a", "an"]);

const DOUBLED = /([bdglmnprt])\1$/;

/** A word without its ending, so that "rabbi" is in what mentions rabbis, and "cancel" in what mentions cancelled votes. */
function stemOf(word: string): string {
  if (Object.hasOwn(SAME, word)) return word;
  const whole = word.replace(/ies$/, "y");
  const stem = whole.replace(/(?:ings?|ed|es|s|e)$/, "");
  const long = stem.length >= 4 ? stem : whole;
  return long.length > 4 ? long.replace(DOUBLED, "$1") : long;
}

interface Found {
  readonly stem: string;
  readonly length: number;
}

/** What the words at a place stand for: the longest run that is another way of saying something, else the word's stem. */
function stemAt(words: readonly string[], from: number): Found {
  const same = sameAs.at(words, from);
  return same
    ? { stem: same.value, length: same.length }
    : { stem: stemOf(words[from] ?? ""), length: 1 };
}

const wordsIn = (text: string): readonly string[] => nameWords(text.replace(/['’]s\b/g, ""));

function stemsOf(text: string): ReadonlyMap<string, string> {
  const words = wordsIn(text);
  const stems = new Map<string, string>();
  words.forEach((word, at) => {
    const { stem } = stemAt(words, at);
    if (!stems.has(stem)) stems.set(stem, Object.hasOwn(SAME, stem) ? stem : word);
    if (!stems.has(stemOf(word))) stems.set(stemOf(word), word);
  });
  return stems;
}

/** The stems of what a claim says, in circles: its title, with its subjects, with what was said and by whom, with all the rest. */
type Circles = readonly ReadonlySet<string>[];

/** The circles from the innermost out; each has all that those within it have. */
const CIRCLES = [0, 1, 2, 3] as const;
const [TITLE, SUBJECTS, , ANYWHERE] = CIRCLES;

const NONE: readonly Claim[] = [];

interface ClaimWords {
  readonly circles: ReadonlyMap<string, Circles>;
  /** Circle by circle, the claims that have a stem in it, in order. */
  readonly having: readonly ReadonlyMap<string, readonly Claim[]>[];
  /** The stems of what a claim itself says, without the titles of what it was read in. */
  readonly own: ReadonlyMap<string, ReadonlySet<string>>;
  /** For each stem of any claim, a word that has it. */
  readonly words: ReadonlyMap<string, string>;
  /** Names of two words or more that claims have, folded. */
  readonly names: ReadonlySet<string>;
  /** The stems of words that are only ever written with a capital. */
  readonly proper: ReadonlySet<string>;
  /** The names of those who published any of it, folded: they tell no report from another. */
  readonly publishers: ReadonlySet<string>;
}

const RUN = /\p{Lu}[\p{L}’'-]+(?:\s(?:(?:van|der|de|of|the|for)\s)*\p{Lu}[\p{L}’'-]+)+/gu;

/** A word with the character that ends the one before it. */
const WITHIN = /(?<=(\S) )\p{L}[\p{L}-]+/gu;

/** What a claim says: its title and subjects; that with what was said; all of it; and the titles of what it was read in. */
function textsOf(record: NecRecord, claim: Claim): readonly [string, string, string, string] {
  const { title, statement, made_by, reply, outcome, accounts, note, sources, contest } = claim;
  const subjects = [
    ...claim.people.map((id) => record.people.get(id)?.name ?? ""),
    ...claim.organisations.map((id) => record.organisations.get(id)?.name ?? ""),
  ];
  const rest = [
    ...[reply, outcome].flatMap((each) => (each === "none" ? [] : [each.text])),
    ...(accounts ?? []).flatMap((each) => each.accounts.map(({ text }) => text)),
    note ?? "",
    ...sources.map((id) => record.sources.get(id)?.publisher ?? ""),
  ];
  const held = record.contests.get(contest ?? "");
  const around = [
    ...sources.map((id) => record.sources.get(id)?.title ?? ""),
    held ? `${held.label} ${held.place ?? ""}` : "",
  ];
  const head = [title, ...subjects].join(". ");
  const said = [head, statement, made_by].join(". ");
  return [head, said, [said, ...rest].join(". "), around.join(". ")];
}

/** Two words of a title that stand together, one of them a name's: "Royall inquiry". */
function pairsIn(title: string): readonly string[] {
  const words = title.replace(/['’]s\b/g, "").match(/[\p{L}]+/gu) ?? [];
  const named = (word: string) => /^\p{Lu}/u.test(word) && !COMMON.has(fold(word));
  const plain = (word: string) => !NOISE.has(fold(word)) && !COMMON.has(fold(word));
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    const pair = at > 0 && next && (named(word) || named(next)) && plain(word) && plain(next);
    return pair ? [`${fold(word)} ${fold(next)}`] : [];
  });
}

const claimWords = oncePer((record: NecRecord): ClaimWords => {
  const circles = new Map<string, Circles>();
  const words = new Map<string, string>(Object.keys(CHARGES).map((charge) => [charge, charge]));
  const own = new Map<string, ReadonlySet<string>>();
  const names = new Set<string>();
  const publishers = new Set<string>();
  const capital = new Set<string>();
  const small = new Set<string>();
  for (const claim of record.claims) {
    const texts = textsOf(record, claim);
    const around = `${texts[2]}. ${texts[3]}`;
    own.set(claim.id, new Set(stemsOf(texts[2]).keys()));
    circles.set(
      claim.id,
      [claim.title, texts[0], texts[1], around].map((text) => new Set(stemsOf(text).keys())),
    );
    for (const id of claim.sources) {
      const publisher = wordsIn(record.sources.get(id)?.publisher ?? "").join(" ");
      for (const name of [publisher, ...publisher.split(" ")]) publishers.add(topicOfName(name));
      if (publisher.includes(" ")) names.add(publisher);
    }
    for (const [stem, word] of stemsOf(`${texts[2]}. ${texts[3]}`))
      if (!words.has(stem)) words.set(stem, word);
    for (const { 0: word, 1: before = "" } of texts[2].matchAll(WITHIN)) {
      if (!/\p{Lu}/u.test(word[0] ?? "")) small.add(stemOf(fold(word)));
      else if (!/[.:;?!“"]/.test(before)) capital.add(stemOf(fold(word)));
    }
    for (const pair of pairsIn(claim.title)) names.add(pair);
    for (const [run] of texts[2].matchAll(RUN)) {
      const name = wordsIn(run);
      const start = name.findIndex((word) => !ARTICLES.has(word));
      if (start >= 0 && name.length - start > 1) names.add(name.slice(start).join(" "));
    }
  }
  const proper = new Set([...capital].filter((stem) => !small.has(stem)));
  const having = CIRCLES.map((circle) => {
    const ofStem = new Map<string, Claim[]>();
    for (const claim of record.claims)
      for (const stem of circles.get(claim.id)?.[circle] ?? []) {
        const before = ofStem.get(stem);
        if (before) before.push(claim);
        else ofStem.set(stem, [claim]);
      }
    return ofStem;
  });
  return { circles, having, own, words, names, proper, publishers };
});

/** A thing that reports are about, as a question names it. */
export interface Topic {
  readonly topic: string;
  readonly length: number;
}

/** Finds in some words what the record's reported claims are about. */
export type FindTopic = (words: readonly string[], from: number) => Topic | null;

/** What the words at a place name of that which reported claims mention, or what people are accused of; else null. */
export const topicFinder = oncePer((record: NecRecord): FindTopic => {
  const { words: known, names } = claimWords(record);
  const named = new Sayings([...names].map((name) => [name, name]));
  const isOthers = othersNames(names);
  return (words, from) => {
    const name = named.at(words, from);
    if (name) return { topic: name.value, length: name.length };
    if (isOthers(words, from) || isOthers(words, from - 1)) return null;
    const word = words[from] ?? "";
    const same = sameAs.at(words, from);
    const length = same?.length ?? 1;
    if (
      length === 1 &&
      (word.length < 3 || NOISE.has(word) || COMMON.has(word) || ASKED_OTHERWISE.has(word))
    )
      return null;
    if (/^\d/.test(word)) return null;
    const topic = known.get(same?.value ?? stemOf(word));
    return topic ? { topic, length } : null;
  };
});

/** Whether a claim itself has a word, and not only the title of what it was read in. */
export const isInItself = (record: NecRecord, { id }: Claim, word: string): boolean =>
  claimWords(record).own.get(id)?.has(stemOf(word)) === true;

/** Whether a topic is a charge: then it can be said that nobody is reported to have made it. */
export function isCharge(topic: string): boolean {
  return Object.hasOwn(CHARGES, topic);
}

const TELLING = new Set([
  ...Object.keys(CHARGES),
  "drop",
  "recording",
  "recount",
  "walkout",
  "cutoff",
  "pay",
  "email",
  "messages",
  "block",
]);

/** Whether a topic tells by itself that reported claims are asked about, whatever other questions use its words. */
export function isTelling(topic: string): boolean {
  return TELLING.has(topic);
}

/** Whether a topic by itself tells one report from all others of its kind: a name, or a word like "recount". */
export function identifies(record: NecRecord, topic: string): boolean {
  const { proper, publishers } = claimWords(record);
  if (publishers.has(topicOfName(topic))) return false;
  return topic.includes(" ") || (isTelling(topic) && !isCharge(topic)) || proper.has(stemOf(topic));
}

/** Whether topics tell by themselves which report is meant: one of them does, or two or more are of one report's title. */
export function identify(record: NecRecord, topics: readonly string[]): boolean {
  if (topics.some((topic) => identifies(record, topic))) return true;
  return topics.length > 1 && havingAll(record, topics.map(stemOf), TITLE).length === 1;
}

/** The words by which a name is looked for in claims. */
export function topicOfName(name: string): string {
  return wordsIn(name)
    .filter((word) => !NOISE.has(word))
    .join(" ");
}

/** Of some claims, those that mention all of a topic's words: in their titles, else in what was said, else anywhere. */
export function mentioning(
  record: NecRecord,
  claims: readonly Claim[],
  topic: string,
): readonly Claim[] {
  const stems = stemsIn(topic);
  for (const circle of CIRCLES) {
    const found =
      claims === record.claims
        ? havingAll(record, stems, circle)
        : claims.filter((claim) => hasAll(record, claim, stems, circle));
    if (found.length > 0) return found;
  }
  return [];
}

const hasAll = (record: NecRecord, { id }: Claim, stems: readonly string[], circle: number) =>
  stems.every((stem) => claimWords(record).circles.get(id)?.[circle]?.has(stem));

/** The claims that have all stems in a circle: only those that have the rarest are looked at. */
function havingAll(record: NecRecord, stems: readonly string[], circle: number): readonly Claim[] {
  const lists = stems.map((stem) => claimWords(record).having[circle]?.get(stem) ?? NONE);
  const rarest = lists.reduce(
    (best, list) => (list.length < best.length ? list : best),
    record.claims,
  );
  return rarest.filter((claim) => hasAll(record, claim, stems, circle));
}

/** Whether a claim is about what a topic names: its title or its subjects have it. */
export const isOnTopic = (record: NecRecord, claim: Claim, topic: string): boolean =>
  hasAll(record, claim, stemsIn(topicOfName(topic)), SUBJECTS);

/** The claims that have all of some words anywhere. */
export const claimsWith = (record: NecRecord, words: string): readonly Claim[] =>
  havingAll(record, stemsIn(words), ANYWHERE);

const stemsIn = (words: string) =>
  words
    .split(" ")
    .filter((word) => word !== "")
    .map(stemOf);
