import { isOfOneDescribed, nameInHeading, tellsOf } from "../name-headings.ts";
import type { Reading } from "./article.ts";
import { keyOf } from "./names.ts";
import { INSTITUTIONS, isGiven, isOrdinary, isPlace } from "./vocabulary.ts";

/** One line that begins so is a caption. */
const FEWEST = 2;
/** Lines so near to each other are of one list. */
const NEAR = 3;
const STOP = /[.!?…:][”"’')\]]*\s*$/;

/** A line that begins with somebody's name and is no sentence. */
interface Heading {
  readonly name: string;
  readonly reading: Reading;
}

function headingsIn(readings: readonly Reading[]): readonly Heading[] {
  return readings.flatMap((reading) => {
    const { text, paragraph } = reading.words;
    const name = paragraph < 0 || STOP.test(text) ? null : nameInHeading(text);
    return name === null ? [] : [{ name, reading }];
  });
}

/** Whether a name that heads a line can be somebody's: it begins with a given name, or what it ends with is no word and no place. */
function isSomebodys(name: string): boolean {
  const parts = keyOf(name).split(" ");
  const [first = "", last = ""] = [parts[0], parts.at(-1)];
  if (parts.some((part) => INSTITUTIONS.has(part))) return false;
  return isGiven(first) || (!isOrdinary(last) && !isPlace(last));
}

/** The names in lines that stand in one list of people, of whom the article may go on with the first names. */
export function listedIn(readings: readonly Reading[]): ReadonlySet<string> {
  const names = new Set(headingsIn(readings).map(({ name }) => name));
  return names.size < FEWEST ? new Set() : names;
}

/**
 * The names of people whose profiles or figures an article has under or beside their names: with whose surnames alone
 * it goes on, or which stand in one list with given names. `ends` are what names that are known already end with.
 */
export function headedIn(
  readings: readonly Reading[],
  ends: ReadonlySet<string>,
): readonly string[] {
  const headings = headingsIn(readings).filter(({ name }) => isSomebodys(name));
  if (new Set(headings.map(({ name }) => name)).size < FEWEST) return [];
  const given = headings.filter(({ name }) => isGiven(name.split(" ")[0]?.toLowerCase() ?? ""));
  const inList = ({ words: { paragraph } }: Reading) =>
    given.filter(({ reading }) => Math.abs(reading.words.paragraph - paragraph) <= NEAR).length >=
    FEWEST;
  const isTold = (name: string, own: Reading) =>
    isOfOneDescribed(readings[readings.indexOf(own) + 1]?.words.text ?? "") ||
    readings.some(({ words: { text } }) => text !== own.words.text && tellsOf(name, text));
  return headings.flatMap(({ name, reading }) => {
    const isFree = reading.taken.size === 0 || !reading.taken.has(0);
    const isNew = isFree && !ends.has(keyOf(name));
    return isNew && (isTold(name, reading) || inList(reading)) ? [name] : [];
  });
}
