import { pattern } from "../../../pattern.ts";
import { isCalled } from "../words/group-names.ts";
import type { Token } from "../words/tokens.ts";

const MOST_WORDS = 8;
const WITHIN = /^(?:of|for|on|against|&|and)$/;

export const isBody = ({ named }: Token): boolean => named?.subject.kind === "organisation";

const isCapital = (token: Token | undefined): boolean =>
  token?.kind === "word" && token.capital && token.text !== "the" && /^\p{L}/u.test(token.text);

const isOfBody = (tokens: readonly Token[], at: number): boolean =>
  isCapital(tokens[at]) ||
  (tokens[at]?.kind === "word" && WITHIN.test(tokens[at]?.text ?? "") && isCapital(tokens[at - 1]));

/** Where the person stands whose body the words up to a token name: "Ada Tarrow of the Federation of Dock and Loom Workers"; -1 where nobody does. */
export function memberOf(tokens: readonly Token[], last: number): number {
  let body = last;
  while (last - body < MOST_WORDS && isOfBody(tokens, body - 1)) body--;
  const kind = beforeKind(tokens, body);
  const article = kind < body ? /^(?:the|an?)$/ : /^the$/;
  const of = article.test(tokens[kind - 1]?.text ?? "") ? kind - 2 : kind - 1;
  const person = tokens[of - 1];
  const own = /^(?:of|from)$/.test(tokens[of]?.text ?? "") && person?.kind === "name";
  return own && !person.possessive && !isBody(person) ? of - 1 : -1;
}

const BODY =
  /^(?:branch|section|committee|group|union|forum|council|party|network|campaign|board|federation|association|society|alliance)$/;
const MOST_OF_KIND = 4;

/** "the left-wing network Open Looms": where what kind of body it is begins before the token at which its name does; that token where nothing says so. */
export function beforeKind(tokens: readonly Token[], name: number): number {
  if (!BODY.test(tokens[name - 1]?.text ?? "")) return name;
  for (let at = name - 1; at >= Math.max(0, name - MOST_OF_KIND); at--) {
    const token = tokens[at];
    if (token?.kind !== "word" || /^(?:of|from|for|and)$/.test(token.text)) return name;
    // "of train drivers’ union Open Looms"
    const opens = at < name - 1 ? /^(?:the|an?|of|from)$/ : /^(?:the|an?)$/;
    if (opens.test(tokens[at - 1]?.text ?? "")) return at;
  }
  return name;
}

const SECTION = /^(?:section|side|delegation|wing|division|branch)$/;
const MOST_OF_SECTION = 4;

/** Where the person stands whose part of a meeting the words up to a token name: "Ada Tarrow from the union section"; -1 where nobody does. */
export function sectionMemberOf(tokens: readonly Token[], last: number): number {
  if (!SECTION.test(tokens[last]?.text ?? "")) return -1;
  for (let at = last - 1; at > Math.max(1, last - MOST_OF_SECTION); at--) {
    const token = tokens[at];
    if (token?.kind !== "word") return -1;
    if (token.text !== "the") continue;
    const person = tokens[at - 2];
    const own = /^(?:of|from|for)$/.test(tokens[at - 1]?.text ?? "") && person?.kind === "name";
    return own && !person.possessive && !isBody(person) ? at - 2 : -1;
  }
  return -1;
}

const MOST_OF_BODY = 7;

/** "Ada Tarrow, of the Harbour branch, who": where the person stands whose body the words up to a token name, at once or after a comma; -1 where nobody does. */
export function memberBefore(tokens: readonly Token[], last: number): number {
  if (!BODY.test(tokens[last]?.text ?? "")) return -1;
  for (let of = last - 1; of > Math.max(0, last - MOST_OF_BODY); of--) {
    const token = tokens[of];
    if (token?.kind !== "word") return -1;
    if (!/^(?:of|from|for)$/.test(token.text)) continue;
    const comma = tokens[of - 1]?.text === "," ? 1 : 0;
    const person = tokens[of - 1 - comma];
    const own = person?.kind === "name" && !person.possessive && !isBody(person);
    return own && tokens[of + 1]?.text === "the" ? of - 1 - comma : -1;
  }
  return -1;
}

const KIND = /^(?:group|network|movement|union|organisation|faction)$/;
/** On whose side a body is, or how large: with any other word it may be a part of one, "the local Weavers group". */
const SIDE = pattern("u")`
  ^(?:
    (?:left|right|centre)-?\p{L}+|(?:pro|anti)-\p{L}+|grassroots|campaign|pressure|activist|trade|powerful
    |influential|largest|biggest
  )$
`;

/** "the left-wing Weavers group": whether what kind of body it is stands at a token, after its name; not of a party, whose group is a part of it. */
export function isKindAfterName(tokens: readonly Token[], kind: number): boolean {
  const body = tokens[kind - 1];
  if (!KIND.test(tokens[kind]?.text ?? "") || !body || !isBody(body) || body.possessive)
    return false;
  let the = kind - 2;
  while (SIDE.test(tokens[the]?.text ?? "")) the--;
  return tokens[the]?.text === "the" && !isCalled(body.text, "party");
}
