import { pattern } from "../../../pattern.ts";
import { isMark, isOf, pastTitles, type Token } from "../words/tokens.ts";
import { SAYINGS } from "../words/verbs.ts";
import { FINITE, POSSESSOR, PRONOUNS, RELATIVE } from "../words/word-kinds.ts";
import { madeBefore } from "./maker.ts";
import type { Subject } from "./subject.ts";

/** What somebody makes that says things in its maker’s place: “Tarrow’s letter said”. */
const DOCUMENT = pattern()`
  ^(?:
    letter|e-?mail|message|text|note|statement|post|memo|submission|complaint|petition|blog
    |leaflet|pamphlet|manifesto|tweet|column|article|piece|essay|motion|amendment|proposal|speech|ruling
    |judgment|report|dossier
  )$
`;
/** "Tarrow’s first motion", "her own letter" */
const WHICH_ONE =
  /^(?:first|second|third|other|own|latest|last|final|new|original|long|short|opening|open|written|.*-page)$/;
const MOST_OF_ASIDE = 14;

const MOST_OF_TOPIC = 7;

/** "Her report of the meeting", "her piece in the Shuttle": the token after what tells of what it is, or where it stood; the one given where nothing does. */
function pastTopic(tokens: readonly Token[], from: number, end: number): number {
  if (!/^(?:of|on|about|in|for|from)$/.test(tokens[from]?.text ?? "")) return from;
  let to = from + 1;
  const isPlain = (token: Token | undefined) =>
    (token?.kind === "word" || token?.kind === "name") &&
    ![FINITE, RELATIVE, PRONOUNS].some((words) => isOf(token, words)) &&
    !SAYINGS.has(token.text);
  while (to < end && isPlain(tokens[to])) to++;
  return to - from <= MOST_OF_TOPIC ? to : from;
}

/** "Her letter, a copy of which we have, warns": what opens a sentence, or stands after its words, and is somebody’s own words; null where nothing is. */
export function documentBefore(tokens: readonly Token[], end: number): Subject | null {
  const opening = tokens[0]?.text === "but" || tokens[0]?.text === "and" ? 1 : 0;
  const last = isMark(tokens[end - 3], ",") || tokens[end - 3]?.kind === "quote" ? end - 2 : 0;
  const from = last > 0 ? last : opening;
  const made = madeBefore(tokens, end);
  if (made) return { kind: "document", owner: made.name, noun: made.noun, from: made.from };
  const owner = pastTitles(tokens, from);
  const whose = tokens[owner];
  const more = whose?.text !== "the" && WHICH_ONE.test(tokens[owner + 1]?.text ?? "") ? 1 : 0;
  const [noun, next] = tokens.slice(owner + 1 + more, owner + 3 + more);
  if (!whose || !DOCUMENT.test(noun?.text ?? "")) return null;
  const own = whose.kind === "name" || POSSESSOR[whose.text] !== undefined;
  const after = own ? pastTopic(tokens, owner + 2 + more, end) : owner + 2 + more;
  const opens = isMark(after > owner + 2 + more ? tokens[after] : next, ",");
  const aside = opens && isMark(tokens[end - 1], ",") && end - after < MOST_OF_ASIDE;
  if (end !== after && !aside) return null;
  const called = { kind: "document", noun: noun?.text ?? "", from } as const;
  if (whose.kind === "word" && whose.text === "the") return { ...called, owner: "the" };
  const word = POSSESSOR[whose.text];
  if (whose.kind === "word" && word) return { ...called, owner: word };
  if (whose.text === "its" && noun?.text === "statement") return { ...called, owner: "it" };
  return whose.kind === "name" && whose.possessive ? { ...called, owner: whose } : null;
}
