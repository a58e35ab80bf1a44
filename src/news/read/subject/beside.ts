import { isMark, isOf, type Token } from "../words/tokens.ts";
import {
  BESIDE,
  DETERMINERS,
  FINITE,
  IRREGULAR,
  PREPOSITIONS,
  RELATIVE,
  SOMEBODY,
  TITLES,
} from "../words/word-kinds.ts";

/** Somebody known only by whom they stand beside: "a friend of Ada Tarrow", "Ada Tarrow’s campaign". */
export interface Beside {
  /** Its first token, the name in it, its last token. */
  readonly from: number;
  readonly name: number;
  readonly to: number;
}

const MOST_WORDS = 4;

const isSpeaking = (token: Token | undefined) => isOf(token, BESIDE) || isOf(token, SOMEBODY);

/** From the noun to its first word: "a close political ally"; null where more hangs on it. */
function startOf(tokens: readonly Token[], noun: number): number | null {
  let from = noun;
  while (noun - from < MOST_WORDS) {
    const token = tokens[from - 1];
    if (token?.kind !== "word" || isAfterClause(tokens, from - 1)) break;
    if (isOf(token, PREPOSITIONS) || token.text === "and" || isOf(token, RELATIVE)) return null;
    if (isOf(token, FINITE)) return null;
    if (!/^(?:but|when|after|before|as|while|because|since|that|then|so)$/.test(token.text)) from--;
    else break;
    if (isOf(token, DETERMINERS)) break;
  }
  const prior = tokens[from - 1];
  const joins = prior?.text === "and" && !isAfterClause(tokens, from - 1);
  if (isOf(prior, PREPOSITIONS) || joins || prior?.kind === "name") return null;
  return from;
}

/** "The hall was full, and friends of Tarrow said": whether "and" at a token joins what is told to another clause, and not two who speak. */
const isAfterClause = (tokens: readonly Token[], and: number): boolean =>
  tokens[and]?.text === "and" &&
  isMark(tokens[and - 1], ",") &&
  tokens
    .slice(0, and - 1)
    .some(
      (token) => isOf(token, FINITE) || isOf(token, IRREGULAR) || /[a-z]{2}ed$/.test(token.text),
    );

/** "a friend of Tarrow", "sources close to Tarrow": by the preposition and the name after it. */
export function besideName(
  tokens: readonly Token[],
  preposition: number,
  name: number,
): Beside | null {
  const close = tokens[preposition - 1]?.text === "close" ? 1 : 0;
  const noun = preposition - 1 - close;
  if (!isSpeaking(tokens[noun])) return null;
  const from = startOf(tokens, noun);
  return from === null ? null : { from, name, to: name };
}

const MOST_ASIDE = 12;

/** "One member of Tarrow’s team, who asked not to be named, said": who stands before an aside that tells of that one. */
export function besideAside(tokens: readonly Token[], close: number): Beside | null {
  for (let open = close - 2; open > 1 && close - open < MOST_ASIDE; open--) {
    if (!isMark(tokens[open], ",")) continue;
    if (tokens[open + 1]?.text !== "who") return null;
    const last = tokens[open - 1];
    const named = last?.kind === "name" && !last.possessive;
    return named ? besideName(tokens, open - 2, open - 1) : besidePossessive(tokens, open - 1);
  }
  return null;
}

/** "Tarrow’s campaign", "a Momentum spokesman", "a spokesman for Tarrow’s campaign": by its last word. */
export function besidePossessive(tokens: readonly Token[], noun: number): Beside | null {
  if (!isSpeaking(tokens[noun])) return null;
  let name = noun - 1;
  while (noun - name < MOST_WORDS && tokens[name]?.kind === "word") {
    const token = tokens[name];
    if (isOf(token, PREPOSITIONS) || isOf(token, DETERMINERS) || isOf(token, FINITE)) return null;
    name--;
  }
  const token = tokens[name];
  if (token?.kind !== "name") return null;
  let first = name;
  while (isOf(tokens[first - 1], TITLES)) first--;
  const prior = tokens[first - 1];
  if (isOf(prior, PREPOSITIONS)) {
    const outer = besideName(tokens, first - 1, name);
    return outer && { ...outer, to: noun };
  }
  if (prior?.text === "and" || isOf(prior, FINITE)) return null;
  if (token.possessive) return { from: name, name, to: noun };
  // "A source close to the Tarrow campaign": not the campaign.
  if (isOf(prior, DETERMINERS) && isOf(tokens[first - 2], PREPOSITIONS)) {
    const outer = besideName(tokens, first - 2, name);
    return outer && { ...outer, to: noun };
  }
  if (isOf(prior, DETERMINERS)) return { from: name - 1, name, to: noun };
  const plural = tokens[noun]?.text.endsWith("s") && noun - name === 1;
  return plural && (!prior || prior.kind === "mark") ? { from: name, name, to: noun } : null;
}
