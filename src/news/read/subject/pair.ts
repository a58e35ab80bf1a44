import type { Reading, ReadLine } from "../article.ts";
import type { Who } from "../scene/who.ts";
import { isMark, isOf, pastTitles, type Token } from "../words/tokens.ts";
import { SAYINGS } from "../words/verbs.ts";
import { BESIDE, JOINING, PREPOSITIONS, SOMEBODY } from "../words/word-kinds.ts";
import { isPersonNoun } from "./described.ts";
import { isVerb } from "./sentence-subject.ts";
import type { Several } from "./together.ts";

const BOTH: ReadonlySet<string> = new Set(["both", "each", "jointly"]);
const MOST_OF_ASIDE = 16;

/** Two names with which a sentence begins, joined by "and", and the token after them. */
interface Pair {
  readonly names: readonly Token[];
  readonly from: number;
  readonly end: number;
}

const MOST_OF_ROLE = 6;

/** "Loomford Mayor Ada Tarrow", "her Dyeham counterpart Ben Orrery", "Mayors Tarrow and Orrery": the token after what somebody is that may stand before a name; the one given where nothing does. */
function pastRole(tokens: readonly Token[], from: number): number {
  const name = tokens.findIndex(({ kind }, at) => at >= from && kind !== "word");
  const role = tokens.slice(from, name);
  const plain = role.every((token) => !isVerb(token) && !isOf(token, PREPOSITIONS));
  const last = role.at(-1)?.text ?? "";
  const isOne = /^(?:counterpart|colleague)$/.test(last) || isPersonNoun(last.replace(/s$/, ""));
  return plain && isOne && role.length <= MOST_OF_ROLE ? name : from;
}

/** The token after a name with its titles, or what somebody is, that begins at a token, and the name; null where none does. */
function nameAt(
  tokens: readonly Token[],
  from: number,
): { readonly name: Token; readonly end: number } | null {
  const at = pastTitles(tokens, pastRole(tokens, from));
  const name = tokens[at];
  return name?.kind === "name" && !name.possessive ? { name, end: at + 1 } : null;
}

const isPerson = ({ kind, named }: Token) =>
  kind === "name" && named?.subject.kind !== "organisation";

/** The token after what somebody is, between commas: "Tarrow, the clerk," and "Tarrow, who chairs it,"; the token given where there is none, -1 where what stands there may be another. */
function pastPost(tokens: readonly Token[], comma: number): number {
  if (!isMark(tokens[comma], ",")) return comma;
  const close = tokens.findIndex((token, at) => at > comma && isMark(token, ","));
  const aside = tokens.slice(comma + 1, close);
  const clear = aside.every(
    (token) =>
      token.kind !== "quote" && !isPerson(token) && SAYINGS.get(token.text)?.noun !== false,
  );
  const near = close > comma && aside.length <= MOST_OF_ASIDE;
  return near && clear && !isOf(aside[0], JOINING) ? close + 1 : -1;
}

const MOST_OF_FRONT = 14;

/** "In a letter to the clerk, Tarrow and Orrery": the token after what only says where or in what it is said; 0 where nothing does. */
function afterPlace(tokens: readonly Token[]): number {
  const comma = tokens.findIndex((token) => isMark(token, ","));
  const front = tokens.slice(0, Math.max(0, comma));
  const plain = front.every(
    (token) => token.kind !== "quote" && !isMark(token, ".:;—–") && !isVerb(token),
  );
  const opens = /^(?:in|on|at|with)$/.test(tokens[0]?.text ?? "");
  return opens && plain && comma > 1 && comma <= MOST_OF_FRONT ? comma + 1 : 0;
}

/** The token after a comma that another name of a list follows: "Tarrow, Mr Orrery and"; -1 where none does. */
function pastListed(tokens: readonly Token[], comma: number): number {
  const next = nameAt(tokens, comma + 1)?.end ?? -1;
  const goesOn = isMark(tokens[next], ",") || tokens[next]?.text === "and";
  return isMark(tokens[comma], ",") && goesOn ? comma + 1 : -1;
}

/** The two or more with whom a sentence begins: "Tarrow and Mr Orrery", "Tarrow, the clerk, and Orrery, who chairs it,", "Tarrow, Orrery and Penhale"; null where there are others or none. */
export function pairOpening(tokens: readonly Token[]): Pair | null {
  const from = isOf(tokens[0], JOINING) || isOf(tokens[0], BOTH) ? 1 : afterPlace(tokens);
  const names: Token[] = [];
  let one = nameAt(tokens, from);
  for (let listed = 0; one && listed >= 0; ) {
    names.push(one.name);
    listed = pastListed(tokens, one.end);
    if (listed >= 0) one = nameAt(tokens, listed);
  }
  const joined = one ? pastPost(tokens, one.end) : -1;
  if (!one || joined < 0 || tokens[joined]?.text !== "and") return null;
  const other = nameAt(tokens, joined + 1);
  const end = other ? pastPost(tokens, other.end) : -1;
  const next = tokens[end];
  const goesOn = next?.kind === "word" && next.text !== "and";
  return other && goesOn ? { names: [...names, other.name], from, end } : null;
}

/** The two who are the subject of a verb: "Tarrow and Mr Orrery both" said. Only where the sentence begins with them. */
export function pairBefore(tokens: readonly Token[], verb: number): Pair | null {
  const pair = pairOpening(tokens);
  const end = isOf(tokens[verb - 1], BOTH) ? verb - 1 : verb;
  return pair?.end === end ? pair : null;
}

/** "Tarrow and Orrery were there. Both said that": the two with whom the line before one begins, where it names no other, and “both” stands before a verb. */
export function bothBefore(lines: readonly ReadLine[], at: number, verb: number): Pair | null {
  const [before, line] = [lines[at - 1], lines[at]];
  if (verb !== 1 || line?.tokens[0]?.text !== "both" || !before) return null;
  const { people, open, paragraph } = before.cast;
  const two = new Set(people.map(({ key }) => key)).size === 2;
  return two && !open && paragraph === line.paragraph ? pairOpening(before.tokens) : null;
}

/** Two or more people as those who do something together; null where they are not all known. */
export function pairOf({ whoOf }: Reading, { names }: Pair): Who | null {
  const each = names.flatMap((name) => {
    const who = whoOf(name);
    return who?.kind === "person" ? [who] : [];
  });
  if (new Set(each.map(({ key }) => key)).size !== names.length) return null;
  const called = each.map(({ speaker }) => speaker.name);
  const name = `${called.slice(0, -1).join(", ")} and ${called.at(-1)}`;
  const speaker = { kind: "named", name } as const;
  return { speaker, key: `two/${name}`, kind: "organisation", pronoun: null, each };
}

/** Whether it is two people, and no bodies together. */
export const isPair = ({ each }: Who): boolean =>
  each?.every(({ kind }) => kind === "person") === true;

const PEOPLE = /^(?:men|women|mps|msps|peers|politicians|mayors|pair|duo)$/;

const isOfPeople = ({ kind, text }: Token): boolean =>
  kind === "word" &&
  (PEOPLE.test(text) ||
    (/[^s]s$/.test(text) && SOMEBODY.has(text.slice(0, -1)) && !BESIDE.has(text.slice(0, -1))));

/** Two people told of again that end before a token: "the two men", "both mayors", "the pair"; null where none are. */
export function twoBefore(tokens: readonly Token[], end: number): Several | null {
  const of = tokens[end - 1]?.text === "them" && tokens[end - 2]?.text === "of" ? end - 2 : end;
  const [first, second, third] = [tokens[of - 3], tokens[of - 2], tokens[of - 1]];
  const last = third?.text ?? "";
  const the = second?.text === "the";
  if (/^(?:pair|duo)$/.test(last)) return the ? { noun: last, count: 2, from: of - 2 } : null;
  if (of < end) return the && last === "two" ? { noun: "pair", count: 2, from: of - 2 } : null;
  if (!third || !isOfPeople(third)) return null;
  if (second?.text === "both") return { noun: last, count: 2, from: of - 2 };
  return second?.text === "two" && first?.text === "the"
    ? { noun: last, count: 2, from: of - 3 }
    : null;
}

/** Whether a noun for two is one for people. */
export const isNounOfPeople = (noun: string): boolean =>
  PEOPLE.test(noun) || SOMEBODY.has(noun.slice(0, -1));

/** "Tarrow and Orrery are unhappy", "To the pair of them", "it seemed to them": the two people of whom a line tells, by their names, as two told of again, or by “they” right after. */
export function pairIn(reading: Reading, { tokens }: ReadLine): Who | null {
  const opening = pairOpening(tokens);
  const named = opening && pairOf(reading, opening);
  if (named) return named;
  for (let end = 2; end <= tokens.length; end++) {
    const several = twoBefore(tokens, end);
    const meant = several && reading.scene.several(several);
    if (meant) return meant;
  }
  const them = tokens.some(({ kind, text }) => kind === "word" && /^(?:they|them)$/.test(text));
  const before = them ? reading.scene.settle({ kind: "pronoun", word: "they", from: 0 }, []) : null;
  return before && isPair(before) ? before : null;
}
