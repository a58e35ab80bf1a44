import { stemmer } from "stemmer";
import { fold } from "../../understand/read.ts";
import { DERIVED } from "./derived.ts";
import { IRREGULAR } from "./irregular.ts";
import { NARROWER, SYNONYMS } from "./synonyms.ts";

const plainOf = (word: string): string => fold(word).replace(/[^\p{L}\p{N}]/gu, "");

/** Stems of words that were met: texts have few words again and again. */
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

function stemOf(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const plain = plainOf(word);
  // Who ruled gave a ruling, and no rule.
  const stem = /^(?:rulings?|ruled)$/.test(plain) ? "ruling" : stemmer(plain);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, stem);
  return stem;
}

type Groups = ReadonlyMap<string, readonly string[]>;

/** The words of each line, by the stem of each. */
function groupsOf(lines: readonly (readonly string[])[]): Groups {
  const groups = new Map<string, string[]>();
  for (const line of lines)
    for (const stem of new Set(line.map(stemOf)))
      groups.set(stem, [...(groups.get(stem) ?? []), ...line]);
  return groups;
}

const FORMS = groupsOf(IRREGULAR);
const NARROW: Groups = new Map(
  NARROWER.map(([general, narrower]) => [stemOf(general), narrower] as const),
);
const SAME = groupsOf([...SYNONYMS, ...DERIVED]);
const OTHERS: Groups = new Map(
  [...SAME.keys(), ...NARROW.keys()].map((stem) => [
    stem,
    [...(SAME.get(stem) ?? []), ...(NARROW.get(stem) ?? [])],
  ]),
);

const within = (groups: Groups, stems: Iterable<string>): readonly string[] =>
  [...stems].flatMap((stem) => groups.get(stem) ?? []);

const stemsOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(stemOf));

/** "Walkout" as the verb has it, each as one word: "walked out", "walks out". */
function partedOf(word: string): readonly string[] {
  const [, verb, particle] = /^(\p{L}{3,})(out|up|over|off|down|back)s?$/u.exec(word) ?? [];
  return verb ? ["", "s", "ed", "ing"].map((ending) => `${verb}${ending}${particle}`) : [];
}

/** Forms that are words of their own: the left has not resigned. */
const OF_ANOTHER_WORD: ReadonlySet<string> = new Set([
  "left",
  "felt",
  "saw",
  "found",
  "lie",
  "lead",
]);

/** The stems of a word's own forms, and those of other words for the same thing. */
export interface Alike {
  readonly own: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
}

/** By what stems a word of a question may stand in an article. */
export function alikeOf(word: string): Alike {
  const stem = stemOf(word);
  const own = new Set([stem, ...stemsOf(within(FORMS, [stem])), plainOf(word), ...partedOf(word)]);
  const others = stemsOf(within(OTHERS, own));
  const forms = [...stemsOf(within(FORMS, others))].filter((each) => !OF_ANOTHER_WORD.has(each));
  return { own, others: new Set([...others, ...forms]) };
}

/** Every form of a word, and of others for the same thing, by which texts that have it are found. */
export function formsOf(word: string): readonly string[] {
  const own = [word, ...within(FORMS, [stemOf(word)])];
  const others = within(OTHERS, stemsOf(own));
  return [...new Set([...own, ...others, ...within(FORMS, stemsOf(others))])];
}

/** "Labour's ruling body" has nothing of a ruling. */
const RULING = /\bruling (body|committee|executive|council|party|group|national)\b/g;

/** "She took the place of Ben Orrery", "she took Ben Orrery's place": she replaced Ben Orrery. */
const PLACE_TAKEN =
  /\bt(?:akes?|aken|aking|ook) (?:the place of|[\p{L}-]+(?: [\p{L}-]+)?[’']s place)\b/gu;

/** "The clerk said no: …": who says so refuses what is asked for. */
const SAID_NO = /\bsa(?:id|ys) no(?=[.,;:]| to )/g;

/** "Black, Asian and minority ethnic": what is called by its first letters as well. */
const BAME = /\bblack,? asian,? (?:and|&) (?:minority ethnic|ethnic minority)\b/g;

/** The stems of a text, with those of two words in a row written as one: "screen shot" is found by "screenshot". */
export function stemsIn(text: string): ReadonlySet<string> {
  const words =
    fold(text)
      .replace(RULING, "$1")
      .replace(PLACE_TAKEN, "$& replaced")
      .replace(BAME, "$& bame")
      .replace(SAID_NO, "$& refused")
      .replace(/\bcourt of appeal\b/g, "appealcourt")
      .replaceAll("£", " pounds ")
      .match(/[\p{L}\p{N}]+(?:[.,]\d+)*/gu) ?? [];
  const stems = words.map((word) => stemOf(word));
  return new Set([
    ...stems,
    ...words.flatMap((word, at) => (at > 0 ? [`${words[at - 1]}${word}`] : [])),
  ]);
}

/** Whether some stems have one of some others. */
export function hasAny(stems: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  for (const stem of wanted) if (stems.has(stem)) return true;
  return false;
}

/** Whether some stems have a word, in any form or by another word for the same. */
export const hasAlike = (stems: ReadonlySet<string>, { own, others }: Alike): boolean =>
  hasAny(stems, own) || hasAny(stems, others);
