import { isOf, type Token } from "../words/tokens.ts";
import { ADVERBS, TITLES } from "../words/word-kinds.ts";
import { isFree, type Part } from "./bodies.ts";
import { isBody } from "./member.ts";

const DECIDES = /^(?:committee|executive|panel|board|council|branch)$/;
const OF_WHAT_KIND =
  /^(?:executive|management|general|disputes|disciplinary|national|local|regional|youth|student|governing|organising|rules|procedures|finance)$/;
const SECTION = /^(?:branch|group|section|chapter)$/;
const MOST_WORDS = 5;
const MOST_OF_PLACE = 3;

const isCapital = (token: Token): boolean =>
  token.kind === "name" ? isBody(token) : token.capital;

const LABOURS = /^labour[’']s$/;

/** "Loom Forward’s", "Labour’s", "Young Labour’s": whether some tokens begin with a body that has what stands after it. */
const isOwned = ([first, second]: readonly Token[]): boolean =>
  first?.kind === "name"
    ? first.possessive === true && isBody(first)
    : first?.capital === true && [first, second].some((token) => LABOURS.test(token?.text ?? ""));

/** "the Guild executive committee": whether the body at a token only says whose committee speaks. */
export function isOfItsCommittee(tokens: readonly Token[], at: number): boolean {
  const last = tokens.findIndex(({ text }, next) => next > at && DECIDES.test(text));
  // "executive committee"
  const end = DECIDES.test(tokens[last + 1]?.text ?? "") ? last + 2 : last + 1;
  const committee = last < 0 ? null : plainBodyBefore(tokens, end);
  return committee !== null && committee.from < at;
}

/** What a body decides by, before a token: "the Guild executive committee", "the Guild’s Rules Committee"; null where none stands there. */
export function plainBodyBefore(tokens: readonly Token[], end: number): Part | null {
  const the = tokens.findLastIndex(
    ({ kind, text }, at) => at < end && (kind === "mark" || text === "the"),
  );
  const words = tokens.slice(the + 1, end);
  const last = words.at(-1);
  const from = tokens[the]?.text === "the" ? the : the + 1;
  const begins = from === the || isOwned(words);
  if (!begins || !last || words.length > MOST_WORDS || !isFree(tokens, from)) return null;
  // Where all have capitals, “the Guild’s Rules Committee”, the last is the kind.
  const kinds = words.findIndex((token) => !isCapital(token));
  const named = words.slice(0, kinds);
  const own = words.slice(kinds);
  const isKind = own.every(({ text }, at) => at === own.length - 1 || OF_WHAT_KIND.test(text));
  const isNamed =
    named.length > 0 && !named.some((token) => isOf(token, TITLES) || isOf(token, ADVERBS));
  return isNamed && isKind && DECIDES.test(last.text) ? { from, to: end } : null;
}

/** "the Saltby branch of Loom Forward": a part of a body, by its place and the name before a token; null where none stands there. */
export function sectionBefore(tokens: readonly Token[], end: number): Part | null {
  const body = tokens[end - 1];
  const the = tokens.findLastIndex(({ text }, at) => at < end && text === "the");
  const place = tokens.slice(the + 1, end - 3);
  const isOfBody = body?.kind === "name" && isCapital(body) && tokens[end - 2]?.text === "of";
  const isPlaced = place.length > 0 && place.length <= MOST_OF_PLACE;
  const isPart = SECTION.test(tokens[end - 3]?.text ?? "") && place.every(({ capital }) => capital);
  return isOfBody && isPlaced && isPart && the >= 0 && isFree(tokens, the)
    ? { from: the, to: end }
    : null;
}
