import { DASHES, isMark, isOf, pastTitles, type Token } from "../words/tokens.ts";
import { SAYINGS } from "../words/verbs.ts";
import { DETERMINERS, TITLES } from "../words/word-kinds.ts";
import { type Part, spokesBefore } from "./bodies.ts";
import { isPersonNoun } from "./described.ts";
import { isBody, memberBefore, memberOf } from "./member.ts";
import type { Subject } from "./subject.ts";

/** "Ada Tarrow, who said": the name before the comma, where it is one person's; "Ada Tarrow of the Weavers, who said". */
export function ofRelative(tokens: readonly Token[], who: number): Subject | null {
  const first = firstOfRelatives(tokens, who);
  const at = isMark(tokens[first - 1], ",") ? (beforeApposition(tokens, first) ?? first) : first;
  const voice = isMark(tokens[who - 1], ",") ? voicedBy(tokens, who - 1) : null;
  if (voice) return voice;
  const spokes = spokesBy(tokens, at - 1);
  if (spokes) return { kind: "spokes", part: spokes, from: spokes.from };
  const last = tokens[at - 2];
  if (!isMark(tokens[at - 1], `,${DASHES}`) || !last || last.possessive) return null;
  const isPerson = last.kind === "name" && !isBody(last);
  const member = memberBefore(tokens, at - 2);
  if (!isPerson && member < 0 && !last.capital && !isBody(last)) return null;
  const name = isPerson ? at - 2 : member < 0 ? memberOf(tokens, at - 2) : member;
  const token = tokens[name];
  if (!token) return null;
  let before = name - 1;
  while (isOf(tokens[before], TITLES)) before--;
  const hangs =
    (HANGING.test(tokens[before]?.text ?? "") || isOfSomebody(tokens, before)) &&
    !isOfEvent(tokens, before) &&
    !isLastOfBodies(tokens, name);
  return hangs ? null : { kind: "name", token, from: name, after: "relative" };
}

const VOICED = /^(?:summed up|voiced|echoed|expressed|captured|articulated)$/;
const MOST_OF_VOICE = 14;

/** "It was summed up by Ada Tarrow, a friend of Ben Orrery, who said": whoever puts it in words, before a comma; null where nobody does. */
function voicedBy(tokens: readonly Token[], comma: number): Subject | null {
  const by = tokens.findLastIndex(({ text }, at) => at < comma && text === "by");
  const [first, second] = [tokens[by - 2]?.text ?? "", tokens[by - 1]?.text ?? ""];
  const from = pastTitles(tokens, by + 1);
  const token = tokens[from];
  const voiced = VOICED.test(second) || VOICED.test(`${first} ${second}`);
  const named = token?.kind === "name" && !token.possessive && !isBody(token);
  const aside = from + 1 === comma || isMark(tokens[from + 1], ",");
  return voiced && named && aside && comma - by <= MOST_OF_VOICE
    ? { kind: "name", token, from, after: "relative" }
    : null;
}

const MOST_OF_SPOKES = 8;

/** "It was denied by a Guild source, who said": who speaks for a body and does something, before a comma; null where nobody does. */
function spokesBy(tokens: readonly Token[], comma: number): Part | null {
  const by = tokens.findLastIndex(({ text }, at) => at < comma && text === "by");
  if (!isMark(tokens[comma], ",") || by < 0 || comma - by > MOST_OF_SPOKES) return null;
  const own = tokens.slice(by + 1, comma);
  return spokesBefore(own, own.length)?.from === 0 ? { from: by + 1, to: comma } : null;
}

const MOST_OF_APPOSITION = 12;

/** "Ada Tarrow, the independent, who said", "Ada Tarrow, clerk of Loom, who said", "Ada Tarrow, Loom’s clerk, who said": the place after the comma that follows the name; null where no such aside stands there. */
function beforeApposition(tokens: readonly Token[], who: number): number | null {
  for (let at = who - 2; at > Math.max(1, who - MOST_OF_APPOSITION); at--) {
    const token = tokens[at];
    if (token?.kind === "mark") {
      const first = tokens[at + 1];
      const is = /^(?:the|an?|another|one|then|its|their|\p{L}+[’']s)$/u.test(first?.text ?? "");
      const post =
        isPersonNoun(first?.text ?? "") && /^(?:of|at|for)$/.test(tokens[at + 2]?.text ?? "");
      const opens = isMark(token, ",") && (is || post || first?.possessive === true);
      const name = tokens[at - 1];
      return opens && name?.kind === "name" && !isBody(name) ? at + 1 : null;
    }
    // "Ada Tarrow, the chair of the Weavers’ Forum, who said": a body is no "who".
    const body = token?.kind === "name" && isBody(token);
    if (!body && (token?.kind !== "word" || SAYINGS.has(token.text))) return null;
  }
  return null;
}

/** "Backed by the Weavers, the Dyers and the actor Ada Tarrow, who said": beside bodies alone it is the person who says it. */
function isLastOfBodies(tokens: readonly Token[], name: number): boolean {
  for (let at = name - 1; at > Math.max(0, name - MOST_OF_ROLE - 1); at--) {
    if (tokens[at]?.text !== "and") continue;
    const before = tokens[at - 1];
    return before?.kind === "name"
      ? isBody(before)
      : before?.capital === true && isBodyWord(before);
  }
  return false;
}

/** What the name of a body that is not in the record ends in. */
const isBodyWord = ({ text }: Token) =>
  /^(?:union|unions|association|society|party|federation|network|group|league|forum|alliance)$/.test(
    text,
  );

const MOST_OF_RELATIVE = 14;

/** "Ada Tarrow, who ran the count and who said": the first "who" of those that are told of one. */
function firstOfRelatives(tokens: readonly Token[], who: number): number {
  if (tokens[who - 1]?.text !== "and") return who;
  for (let at = who - 2; at > Math.max(0, who - MOST_OF_RELATIVE); at--) {
    const token = tokens[at];
    if (token?.text === "who" && token.kind === "word") return at;
    if (token?.kind === "name" || token?.kind === "mark" || token?.kind === "quote") return who;
  }
  return who;
}

/** What comes after a name that hangs on such a word may be told of either. */
const HANGING = /^(?:of|for|and|or|with|to)$/;
const MOST_OF_ROLE = 4;

/** "After the resignation of Ada Tarrow, who said": what befell somebody, and nobody else of whom "who" may be told. */
const isOfEvent = (tokens: readonly Token[], of: number): boolean =>
  tokens[of]?.text === "of" &&
  /^(?:resignation|departure|death|election|re-election|appointment|selection|deselection|suspension|expulsion|removal|sacking|defeat|victory)$/.test(
    tokens[of - 1]?.text ?? "",
  );

/** "Vane, the agent of her rival Ben Orrery, who said": whoever of the two it was, from the word before the name. */
function isOfSomebody(tokens: readonly Token[], before: number): boolean {
  for (let at = before; at > Math.max(0, before - MOST_OF_ROLE); at--) {
    if (tokens[at]?.kind !== "word") return false;
    if (isOf(tokens[at], DETERMINERS)) return HANGING.test(tokens[at - 1]?.text ?? "");
  }
  return false;
}
