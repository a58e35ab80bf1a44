import { CARDINALS, ORDINALS } from "#src/words.ts";
import type { Token } from "./read.ts";
import { wordSet } from "./word-set.ts";

/** A run of places: "third and fourth", "the top five", "second from bottom". Both ends count, from the end named. */
export interface Places {
  readonly first: number;
  readonly last: number;
  readonly from: "top" | "bottom";
}

interface Found {
  readonly places: Places;
  /** How many tokens it takes. */
  readonly length: number;
}

const TOP = wordSet("top first leading highest best");
const BOTTOM = wordSet("bottom last lowest");
/** "The last three contests" is a time. */
const TIMES = wordSet(`
  years year decades decade months weeks days times time elections election contests contest ballots results
  rounds round stages stage`);
const JOINS = wordSet("and to through until");
const HIGHEST = wordSet("highest most biggest largest best");
const LOWEST = wordSet("lowest fewest least smallest worst last bottom");

const numbered = (words: readonly string[]): ReadonlyMap<string, number> =>
  new Map(words.map((word, n) => [word, n]));
const ORDINAL = numbered(ORDINALS);
const CARDINAL = numbered(CARDINALS);

/** 12th → 12, "second" → 2; null for any other word. */
export function ordinalOf(word: string): number | null {
  const known = ORDINAL.get(word);
  if (known) return known;
  const match = /^(\d{1,2})(st|nd|rd|th)$/.exec(word);
  return match ? Number(match[1]) : null;
}

function cardinalOf(word: string): number | null {
  const known = CARDINAL.get(word);
  if (known && known > 1) return known;
  return /^\d{1,2}$/.test(word) && Number(word) > 1 ? Number(word) : null;
}

const NUMBERED = wordSet("number numbers no nos position positions place places slot seat");

/** "Number two", "places three and four". */
function numberedAt(tokens: readonly Token[], at: number): Found | null {
  const text = (offset: number) => tokens[at + offset]?.text ?? "";
  if (!NUMBERED.has(text(0))) return null;
  const first = text(1) === "1" || text(1) === "one" ? 1 : cardinalOf(text(1));
  if (first === null) return null;
  const second = JOINS.has(text(2)) ? cardinalOf(text(3)) : null;
  const ranges = text(2) !== "and";
  if (second && (ranges ? second > first : second === first + 1))
    return { places: { first, last: second, from: "top" }, length: 4 };
  return { places: { first, last: first, from: "top" }, length: 2 };
}

/** "The top three", "the last two". */
function manyAt(tokens: readonly Token[], at: number): Found | null {
  const [end, n, after] = [0, 1, 2].map((offset) => tokens[at + offset]?.text ?? "");
  const from = TOP.has(end ?? "") ? "top" : BOTTOM.has(end ?? "") ? "bottom" : null;
  const many = cardinalOf(n ?? "");
  if (!from || !many || TIMES.has(after ?? "")) return null;
  return { places: { first: 1, last: many, from }, length: 2 };
}

const PLACE = wordSet("place position spot");

/** "First, second and third", "fourth to sixth", "between first and sixth place": places that follow each other, or their ends. */
function runAt(tokens: readonly Token[], at: number): Found | null {
  const first = ordinalOf(tokens[at]?.text ?? "");
  if (first === null) return null;
  let [last, length] = [first, 1];
  const before = tokens[at - 1]?.text === "the" ? at - 2 : at - 1;
  const apart = tokens[before]?.text === "between";
  if (apart && PLACE.has(tokens[at + 1]?.text ?? "")) length = 2;
  for (;;) {
    const joint = tokens[at + length];
    const joined = joint !== undefined && JOINS.has(joint.text);
    const the = apart && joined && tokens[at + length + 1]?.text === "the" ? 1 : 0;
    const next = tokens[at + length + the + (joined ? 1 : 0)];
    const n = ordinalOf(next?.text ?? "");
    const ranges = joined && (apart || joint.text !== "and");
    if (n === null || !(ranges ? n > last : n === last + 1)) break;
    last = n;
    length += the + (joined ? 2 : 1);
  }
  return last > first ? { places: { first, last, from: "top" }, length } : null;
}

/** "Second last", "third from the bottom", "last but one", "penultimate", "second highest". */
function countedAt(tokens: readonly Token[], at: number): Found | null {
  const text = (offset: number) => tokens[at + offset]?.text ?? "";
  const nth = (n: number, from: Places["from"], length: number): Found => ({
    places: { first: n, last: n, from },
    length,
  });
  if (text(0) === "penultimate") return nth(2, "bottom", 1);
  if (text(0) === "antepenultimate") return nth(3, "bottom", 1);
  if (text(0) === "next" && text(1) === "to" && /^(last|bottom)$/.test(text(2)))
    return nth(2, "bottom", 3);
  const but = { one: 2, two: 3, three: 4 }[text(2)];
  if (/^(last|bottom)$/.test(text(0)) && text(1) === "but" && but) return nth(but, "bottom", 3);
  const n = ordinalOf(text(0));
  if (n === null || n < 2) return null;
  const links = ["from", "to"].includes(text(1)) ? (text(2) === "the" ? 2 : 1) : 0;
  if (LOWEST.has(text(1 + links))) return nth(n, "bottom", 2 + links);
  if (links > 0 && text(1) === "from" && text(1 + links) === "top") return nth(n, "top", 2 + links);
  return HIGHEST.has(text(1)) ? nth(n, "top", 2) : null;
}

/** The places that are said from a token on; null where none are. */
export function placesAt(tokens: readonly Token[], at: number): Found | null {
  return countedAt(tokens, at) ?? runAt(tokens, at) ?? manyAt(tokens, at) ?? numberedAt(tokens, at);
}
