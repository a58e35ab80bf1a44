import { pattern } from "../../../pattern.ts";
import { isMark, isOf, type Token } from "../words/tokens.ts";
import { SAYINGS } from "../words/verbs.ts";
import {
  DETERMINERS,
  FINITE,
  JOINING,
  PREPOSITIONS,
  RELATIVE,
  SOMEBODY,
  SUBORDINATING,
} from "../words/word-kinds.ts";
import { isVerb } from "./sentence-subject.ts";

const MOST = 6;
/** Several people, by a word that no "s" ends or that ends in one; "boss" is one. */
const PLURAL = /(?:[^su]s|[^aeiou]us|people|women|men)$/;
const NO_PEOPLE = pattern()`
  ^(?:
    news|politics|economics|reports?|papers?|documents?|rules|figures|sources|letters?|e-?mails
    |minutes|motions?|statements?|messages?|others?
  )$
`;

/** "Many colleagues said", "its ordinary members were saying": whether those before a verb at a token are several people without a name, and no one person among them. */
export function isOfMany(tokens: readonly Token[], end: number): boolean {
  const last = tokens[end - 1];
  const people = last?.kind === "word" && PLURAL.test(last.text);
  // "Williams said" is one person.
  if (last?.capital && !isOf(last, SOMEBODY)) return false;
  if (!people || NO_PEOPLE.test(last.text)) return false;
  for (let at = end - 2; at >= end - MOST; at--) {
    const token = tokens[at];
    if (!token || token.kind === "mark" || opensClause(token)) return true;
    // "Its clerk and members said": one of them is one person.
    if (isOf(token, JOINING)) return at < 1 || tokens.slice(0, at).some(isVerb);
    const clear = token.kind === "word" || token.possessive === true;
    if (!clear || isOf(token, PREPOSITIONS) || isOf(token, FINITE) || isOf(token, SOMEBODY))
      return false;
    if (SAYINGS.has(token.text)) return false;
    if (isOf(token, DETERMINERS)) return isFree(tokens[at - 1]);
  }
  return false;
}

const opensClause = (token: Token): boolean => isOf(token, RELATIVE) || isOf(token, SUBORDINATING);

const isFree = (token: Token | undefined): boolean =>
  token === undefined ||
  isMark(token, ",;:") ||
  isOf(token, JOINING) ||
  opensClause(token) ||
  SAYINGS.has(token.text);

/** How something is said: "announced by letter". */
const MEANS = /^(?:letter|phone|telephone|e-?mail|text|post|video|fax|word|saying|way)$/;
const MOST_BY = 6;

/** "The cuts announced by ministers": whether those by whom something is only told to be announced are no one person without a name; null where that is not told. */
export function isDoneBySome(tokens: readonly Token[], verb: number): boolean | null {
  const by = tokens.slice(verb + 1, verb + MOST_BY);
  const [first, who] = by;
  const end = by.findIndex(({ kind }) => kind === "mark");
  const named = by.slice(0, end < 0 ? by.length : end);
  const one = named.some((token) => isOf(token, SOMEBODY) && !PLURAL.test(token.text));
  return first?.text === "by" && who && !MEANS.test(who.text) ? !one : null;
}
