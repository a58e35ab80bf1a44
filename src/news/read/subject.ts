import { type Beside, besideName, besidePossessive } from "./beside.ts";
import { bodyBefore, bodyBeforeAside, isFree, type Part, spokesBefore } from "./bodies.ts";
import { type Described, describedBefore } from "./described.ts";
import { timeBefore } from "./times.ts";
import { DASHES, isMark, isOf, type Token } from "./tokens.ts";
import { SAYINGS } from "./verbs.ts";
import {
  ALLEGING,
  BESIDE,
  DETERMINERS,
  FINITE,
  GROUPS,
  HYPOTHETICAL,
  JOINING,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVE,
  SOMEBODY,
  SUBORDINATING,
  TITLES,
} from "./word-kinds.ts";

/** What stands where the subject of a verb does, and from which token. */
export type Subject =
  | { readonly kind: "name"; readonly token: Token; readonly from: number; readonly after: After }
  | { readonly kind: "beside"; readonly beside: Beside; readonly from: number }
  | { readonly kind: "pronoun"; readonly word: string; readonly from: number }
  | { readonly kind: "described"; readonly described: Described; readonly from: number }
  /** "his office", "her spokesman". */
  | {
      readonly kind: "of-pronoun";
      readonly word: string;
      readonly noun: string;
      readonly from: number;
    }
  /** Who speaks for a body and has no name; a body that only its capitals tell. */
  | { readonly kind: "spokes" | "body"; readonly part: Part; readonly from: number }
  | { readonly kind: "group"; readonly noun: string; readonly from: number };

/** What the subject follows: the start of a clause, words that say where, or a word that joins it to what is before.
 * "relative": it is the name before "who". */
type After = "start" | "relative" | "place" | "subordinating" | "that" | "what";

/** What articles here call the party whose committee they are about. */
const PARTY = "labour";
const MOST_BEFORE_NAME = 8;
const MOST_BETWEEN = 45;
/** "In a letter her solicitor, Colin Vane, said": what is hers begins what he is called. */
const OWN = /^(?:his|her|its|their)$/;
const MOST_OWN = 4;
const OWNER: Readonly<Record<string, string>> = { his: "he", her: "she" };
const SPEAKS_FOR =
  /^(?:office|team|campaign|agent|spokes(?:man|woman|person)|solicitor|lawyer|lawyers|aides?|camp)$/;
const EXCEPTING =
  /^(?:all|one|none|nobody|nothing|any|anyone|anybody|everyone|everybody|everything)$/;
const SAID_BY = /^(?:he|she|it|they)$/;

/** The subject that ends before a token; null where there is none that can only be meant so. */
export function subjectBefore(tokens: readonly Token[], end: number): Subject | null {
  const at = end - 1;
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === "name")
    return ofName(tokens, at) ?? ofDescription(tokens, end) ?? ofSpokes(tokens, end);
  if (token.kind === "mark")
    return aroundMarks(tokens, at) ?? ofDescription(tokens, end) ?? bodyAside(tokens, at);
  if (token.kind !== "word") return null;
  if (SAID_BY.test(token.text)) return { kind: "pronoun", word: token.text, from: at };
  if (token.text === "who") return ofRelative(tokens, at);
  if (GROUPS.has(token.text) && isThe(tokens[at - 1]))
    return ofSpokes(tokens, end) ?? { kind: "group", noun: token.text, from: at - 1 };
  const described = ofDescription(tokens, end);
  if (described) return described;
  const beside = besidePossessive(tokens, at);
  const owner = OWNER[tokens[at - 1]?.text ?? ""];
  if (owner && SPEAKS_FOR.test(token.text) && isFree(tokens, at - 1))
    return { kind: "of-pronoun", word: owner, noun: token.text, from: at - 1 };
  return beside
    ? { kind: "beside", beside, from: beside.from }
    : (ofSpokes(tokens, end) ?? ofParty(tokens, at) ?? ofBody(tokens, end));
}

function ofSpokes(tokens: readonly Token[], end: number): Subject | null {
  const part = spokesBefore(tokens, end);
  return part && { kind: "spokes", part, from: part.from };
}

function ofBody(tokens: readonly Token[], end: number): Subject | null {
  const part = bodyBefore(tokens, end);
  return part && { kind: "body", part, from: part.from };
}

const bodyAside = (tokens: readonly Token[], close: number): Subject | null => {
  const part = isMark(tokens[close], ",") ? bodyBeforeAside(tokens, close) : null;
  return part && { kind: "body", part, from: part.from };
};

/** "Labour said": the party by its name, and no part of another's. */
function ofParty(tokens: readonly Token[], at: number): Subject | null {
  const token = tokens[at];
  const own = token?.text === PARTY && token.capital && isFree(tokens, at);
  return own ? { kind: "group", noun: PARTY, from: at } : null;
}

/** "the former clerk", where nothing before it makes it hang on another. */
function ofDescription(tokens: readonly Token[], end: number): Subject | null {
  const described = describedBefore(tokens, end);
  if (!described) return null;
  const prior = tokens[described.from - 1];
  const free =
    prior === undefined ||
    prior.kind !== "word" ||
    isOf(prior, JOINING) ||
    isOf(prior, SUBORDINATING) ||
    prior.text === "that";
  return free ? { kind: "described", described, from: described.from } : null;
}

const isThe = (token: Token | undefined) => token?.text === "the" && token.kind === "word";

/** "Ada Tarrow, who said": the name before the comma, where it is one person's. */
function ofRelative(tokens: readonly Token[], at: number): Subject | null {
  const token = tokens[at - 2];
  if (!isMark(tokens[at - 1], `,${DASHES}`) || token?.kind !== "name" || token.possessive)
    return null;
  let before = at - 3;
  while (isOf(tokens[before], TITLES)) before--;
  if (/^(?:of|for|and|or|with)$/.test(tokens[before]?.text ?? "")) return null;
  return { kind: "name", token, from: at - 2, after: "relative" };
}

/** The subject whose head is a name, with what stands before it: "Former clerk Ada Tarrow", "a friend of Tarrow". */
function ofName(tokens: readonly Token[], at: number): Subject | null {
  const token = tokens[at];
  if (!token?.named || token.possessive) return null;
  const found = (from: number, after: After): Subject => ({ kind: "name", token, from, after });
  let afterVerb = false;
  for (let before = at - 1; before >= 0; before--) {
    const word = tokens[before];
    if (!word || at - before > MOST_BEFORE_NAME) return null;
    const next = before + 1;
    if (word.kind === "name") {
      if (word.possessive) {
        if (isOf(tokens[before - 1], PREPOSITIONS)) return null;
        return found(before, "start");
      }
      if (before === at - 1) return null;
      continue;
    }
    if (word.kind !== "word") return afterVerb ? null : found(next, "start");
    const { text } = word;
    if (timeBefore(tokens, next, null)) return found(next, "start");
    if (HYPOTHETICAL.has(text) || FINITE.has(text) || PRONOUNS.has(text)) return null;
    if (ALLEGING.has(text) || (SAYINGS.has(text) && next === at)) return found(next, "start");
    if (text === "and" || text === "or")
      return afterVerb || isPlural(tokens, before) ? null : found(next, "start");
    if (text === "but" && EXCEPTING.test(tokens[before - 1]?.text ?? "")) return null;
    if (JOINING.has(text)) return afterVerb ? null : found(next, "start");
    if (SUBORDINATING.has(text)) return found(next, "subordinating");
    // "after the recording surfaced Tarrow said": the verb is of the clause before, if one has begun.
    if (before === at - 1 && /[a-z]{2}ed$/.test(text)) afterVerb = true;
    if (RELATIVE.has(text)) return afterRelative(tokens, before, at, found);
    if (PREPOSITIONS.has(text)) {
      const beside = besideName(tokens, before, at);
      if (beside) return { kind: "beside", beside, from: beside.from };
      const opens = isBoundary(tokens[before - 1]) || tokens[before - 1]?.text === "that";
      return opens && at - before > 2 && !TITLES.has(tokens[at - 1]?.text ?? "")
        ? found(next, "place")
        : null;
    }
    if (isVerbLike(tokens, before, at)) return null;
  }
  return afterVerb ? null : found(0, "start");
}

const isBoundary = (token: Token | undefined) =>
  token === undefined || token.kind === "mark" || token.kind === "quote" || isOf(token, JOINING);

/** "Supporters backing Tarrow", "the clerk who beat Tarrow": what is beside such a word is no subject. */
function isVerbLike(tokens: readonly Token[], before: number, at: number): boolean {
  const text = tokens[before]?.text ?? "";
  let name = at - 1;
  while (isOf(tokens[name], TITLES)) name--;
  if (name === before && name < at - 1 && /ed$/.test(text)) return true;
  if (name === before)
    return /ing$/.test(text) && text.length > 4 && !isOf(tokens[before - 1], DETERMINERS);
  if (!/ing$/.test(text) || text.length < 6) return false;
  const prior = tokens[before - 1];
  return !(isBoundary(prior) || /^(?:the|a|an|its|his|her|their)$/.test(prior?.text ?? ""));
}

function afterRelative(
  tokens: readonly Token[],
  before: number,
  at: number,
  found: (from: number, after: After) => Subject,
): Subject | null {
  const text = tokens[before]?.text;
  const between = tokens.slice(before + 1, at);
  if (
    !between.every((token) => token.capital || TITLES.has(token.text) || SOMEBODY.has(token.text))
  )
    return null;
  if (text === "that") return found(before + 1, "that");
  if (text === "what") return found(before + 1, "what");
  const inWhich = text === "which" && /^(?:in|on)$/.test(tokens[before - 1]?.text ?? "");
  return inWhich ? found(before + 1, "that") : null;
}

/** Whether "and" joins two who speak, and not two clauses. */
function isPlural(tokens: readonly Token[], joining: number): boolean {
  const prior = tokens[joining - 1];
  const before = isMark(prior, ",") ? tokens[joining - 2] : prior;
  if (!before || before.kind === "mark") return false;
  if (before.kind === "name" || before.capital) return true;
  return isOf(before, SOMEBODY) || isOf(before, BESIDE) || isOf(before, GROUPS);
}

/** "Ada Tarrow, the clerk of the weavers, said", "the clerk, Ada Tarrow, said", "Ada Tarrow (Weavers) said". */
function aroundMarks(tokens: readonly Token[], close: number): Subject | null {
  const mark = tokens[close]?.text ?? "";
  const opening = mark === ")" ? "(" : mark === "," ? "," : DASHES.includes(mark) ? DASHES : "";
  if (opening === "") return null;
  let tries = 2;
  for (let open = close - 2; open > 0 && close - open < MOST_BETWEEN; open--) {
    if (!isMark(tokens[open], opening)) continue;
    const found =
      mark === ")" ? ofName(tokens, open - 1) : around(tokens, open, close, tries === 2);
    if (found) return found;
    if (--tries === 0 || opening !== ",") return null;
  }
  return null;
}

function around(
  tokens: readonly Token[],
  open: number,
  close: number,
  nearest: boolean,
): Subject | null {
  const before = tokens[open - 1];
  const inner = tokens[open + 1];
  if (!before || !inner || /^(?:and|but|or|then|yet|so)$/.test(inner.text)) return null;
  if (isOf(inner, FINITE)) return null;
  if (isSaid(tokens, open + 1, close)) return null;
  const within = ofName(tokens, close - 1);
  const isAllName = within?.kind === "name" && within.from === open + 1;
  if (before.kind === "name") {
    const subject = ofName(tokens, open - 1);
    if (subject?.kind === "beside") return isAllName ? within : nearest ? subject : null;
    if (isAllName && !tokens.slice(open + 1, close - 1).some(isRole)) return null;
    if (subject?.kind !== "name") return null;
    const simple = subject.after === "start" && isBoundary(tokens[subject.from - 1]);
    return simple || subject.after === "that" ? subject : null;
  }
  const from = before.kind === "word" ? descriptionBefore(tokens, open) : null;
  return nearest && isAllName && from !== null ? { ...within, from } : null;
}

/** "Tarrow, it is claimed, told", "Tarrow, Orrery says, told": somebody else has it. */
function isSaid(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (isOf(first, PRONOUNS)) return true;
  if (isOf(first, RELATIVE) || first?.text === "according" || first?.text.endsWith("ing"))
    return false;
  return tokens
    .slice(from + 1, to)
    .some(({ kind, text }) => kind === "word" && (SAYINGS.has(text) || ALLEGING.has(text)));
}

const isRole = (token: Token) => token.kind === "word" && !token.capital && !TITLES.has(token.text);

/** Where that begins which before a comma describes one person: "One supporter", "the deputy director of Progress"; null where nothing does. */
function descriptionBefore(tokens: readonly Token[], end: number): number | null {
  for (let at = end - 2; at >= Math.max(0, end - MOST_OWN); at--) {
    const [prior, token] = [tokens[at - 1], tokens[at]];
    if (OWN.test(token?.text ?? "")) return at;
    const hangs = isOf(prior, PREPOSITIONS) || isOf(prior, FINITE) || isOf(prior, DETERMINERS);
    const verb =
      prior?.kind !== "word" || SAYINGS.has(prior.text) || /(?:ed|ing)$/.test(prior.text);
    if (token?.text === "the" && !hangs && !verb) return at;
  }
  let prepositions = 0;
  let from = end;
  for (let at = end - 1; at >= 0 && !isBoundary(tokens[at]); at--) {
    from = at;
    const token = tokens[at];
    if (end - at > MOST_BEFORE_NAME + 2) return null;
    if (isOf(token, RELATIVE) || isOf(token, FINITE) || isOf(token, SUBORDINATING)) return null;
    if (isOf(token, PREPOSITIONS)) prepositions++;
  }
  const opens = isOf(tokens[from], DETERMINERS) || isOf(tokens[from], SOMEBODY);
  if (tokens[end - 1]?.capital && !opens) return null;
  return prepositions === 0 || !isOf(tokens[end - 1], SOMEBODY) ? from : null;
}
