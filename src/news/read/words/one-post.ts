import { pattern } from "../../../pattern.ts";
import { isOf, pastTitles, type Token } from "./tokens.ts";
import { JOINING, SOMEBODY } from "./word-kinds.ts";

/** What ministries are of. */
const FIELD = pattern()`
  ^(?:
    work|pensions|housing|health|social|care|education|skills|science|innovation|technology
    |transport|culture|media|sport|digital|business|energy|environment|climate|food|rural|affairs
    |communities|local|government|home|foreign|commonwealth|development|trade|industry|industrial
    |strategy|justice|defence|women|equalities|equality|children|families|employment|planning
  )$
`;
const SITS = /^(?:mp|msp|mep)$/;
const MOST = 8;

const isOfPost = ({ kind, named }: Token) =>
  kind === "word" || named?.subject.kind === "organisation";
const isField = ({ kind, text }: Token) => kind === "word" && FIELD.test(text);
const isPlace = ({ kind, text, capital }: Token) => kind === "word" && (capital || text === "and");

const NO_SEAT = /^(?:labour|conservatives|tories|greens|street|office|house)$/;

/** "Harbour and Loom South MP Ada Tarrow": where the seat begins with which a sentence opens; `joining` where no place stands there. */
function placeFrom(tokens: readonly Token[], joining: number): number {
  const from = isOf(tokens[0], JOINING) ? 1 : 0;
  return NO_SEAT.test(tokens[joining - 1]?.text ?? "") ? joining : from;
}

const IS = /^(?:current|now|present|sitting)$/;
const MOST_OF_FORMER = 5;

/** "Former guild member and current co-chair Ada Tarrow": whether "and" at a token joins what somebody was to what that one is. */
function isWasAndIs(tokens: readonly Token[], joining: number): boolean {
  const was = tokens.findLastIndex(({ text }, at) => at < joining && text === "former");
  const post = tokens.slice(was + 1, joining);
  const one =
    post.length > 0 && post.length < MOST_OF_FORMER && !/[^s]s$/.test(post.at(-1)?.text ?? "");
  return was >= 0 && one && IS.test(tokens[joining + 1]?.text ?? "") && post.every(isOfPost);
}

/**
 * Whether "and" is within the one post that stands before a name: "Work and Pensions Secretary Ada Tarrow", "the
 * Harbour and Loom South MP Ada Tarrow", also without "the" where a sentence opens with it.
 */
export function isOnePost(tokens: readonly Token[], joining: number): boolean {
  if (isWasAndIs(tokens, joining)) return true;
  const post = tokens.findIndex((token, at) => at > joining && isOf(token, SOMEBODY));
  const named = tokens[pastTitles(tokens, post + 1)]?.kind === "name";
  if (post < 0 || post - joining > MOST || !named) return false;
  const after = tokens.slice(joining + 1, post);
  if (after.length === 0) return false;
  let from = joining;
  while (tokens[from - 1] && isField(tokens[from - 1] as Token)) from--;
  const opens = /^(?:the|shadow|former)$/.test(tokens[from - 1]?.text ?? "");
  const whole = from === 0 || opens || isOf(tokens[from - 1], JOINING);
  if (from < joining && whole && after.every(isField)) return true;
  const the = tokens.findLastIndex(({ text }, at) => at < joining && text === "the");
  const place = the < 0 ? placeFrom(tokens, joining) : the + 1;
  const seat = [...tokens.slice(place, joining), ...after];
  return place < joining && SITS.test(tokens[post]?.text ?? "") && seat.every(isPlace);
}

/** What "of" goes on from in the name of a place. */
const PART_OF_LAND = /^(?:north|south|east|west|isle|vale|forest|city|borough|heart|bay)$/;

/** "North of Dye mayor Ada Tarrow": whether "of" at a token is within the name of the place that somebody, named right after, is something of. */
export function isInPlace(tokens: readonly Token[], of: number): boolean {
  const [land, , place] = tokens.slice(of - 1, of + 2);
  const whole = land?.capital === true && PART_OF_LAND.test(land.text) && place?.capital === true;
  const post = tokens.findIndex((token, at) => at > of && isOf(token, SOMEBODY));
  const named = tokens[pastTitles(tokens, post + 1)]?.kind === "name";
  return (
    tokens[of]?.text === "of" &&
    whole &&
    post > of + 1 &&
    named &&
    tokens.slice(of + 1, post).every(isPlace)
  );
}
