import { isBody } from "../subject/member.ts";
import { isOnePerson, isVerb } from "../subject/sentence-subject.ts";
import type { After, Subject } from "../subject/subject.ts";
import { isWhichOne } from "../subject/which-one.ts";
import { DASHES, isMark, isOf, type Token } from "../words/tokens.ts";
import { SAYINGS } from "../words/verbs.ts";
import {
  DETERMINERS,
  DOCUMENTS,
  FINITE,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATING,
} from "../words/word-kinds.ts";
import { isSaying } from "./another-speaker.ts";
import type { Content } from "./content-clause.ts";
import { CONDITIONS, isOnePronoun } from "./left.ts";

/** A clause that ends at the first comma: "After Tarrow said the rules were old, …". */
export function toComma(tokens: readonly Token[], content: Content | null): Content | null {
  if (content?.kind !== "clause") return content;
  let to = content.from + 1;
  while (to < content.to && !isMark(tokens[to], `,${DASHES}`)) to++;
  return { ...content, to };
}

const MOST_BEFORE_NOUN = 4;

/** "In a statement explaining the move, Tarrow said": whether what is told at a token is of the document that a sentence opens with. */
export const isOfDocument = (tokens: readonly Token[], at: number): boolean =>
  /^(?:in|with)$/.test(tokens[0]?.text ?? "") &&
  isOf(tokens[at - 1], DOCUMENTS) &&
  at <= MOST_BEFORE_NOUN + 2 &&
  tokens.slice(0, at).every(({ kind }) => kind === "word");

/** A clause that ends where somebody else is told to say it: "She was told to go, Orrery said, and went". */
export function toTeller(tokens: readonly Token[], content: Content | null): Content | null {
  if (content?.kind !== "clause") return content;
  for (let to = content.from + 1; to < content.to; to++) {
    const [by, verb] = [tokens[to + 1], tokens[to + 2]];
    const teller = by?.kind === "name" || /^(?:he|she|it|they)$/.test(by?.text ?? "");
    const says = verb?.kind === "word" && SAYINGS.get(verb.text)?.noun === false;
    if (isMark(tokens[to], ",") && teller && says) return { ...content, to };
  }
  return content;
}

/** "A letter from Tarrow, asking for a vote, was noted": to the comma before what the sentence itself tells; null where that begins at none. */
export function beforeMainVerb(
  tokens: readonly Token[],
  verb: number,
  content: Content | null,
): Content | null {
  if (content?.kind !== "clause" || tokens.slice(0, verb).some(isVerb)) return content;
  for (let to = content.from + 1; to < content.to; to++)
    if (isMark(tokens[to], ",") && isVerb(tokens[to + 1])) return { ...content, to };
  return null;
}

/** "What Tarrow called a “clean sweep” was …": to the end of what it was called. */
function toQuote(tokens: readonly Token[], content: Content | null): Content | null {
  if (content?.kind !== "clause") return content;
  const quote = tokens.findIndex(({ kind }, at) => at >= content.from && kind === "quote");
  return quote >= 0 && quote < content.to ? { ...content, to: quote + 1 } : null;
}

/** "Those who had paid before Tarrow announced her prices can stay": to the verb of those, where what was announced is only a thing. */
function toMainVerb(tokens: readonly Token[], content: Content | null): Content | null {
  if (!content || !isOf(tokens[content.from], OWN)) return content;
  const who = tokens.findLastIndex(({ text }, at) => at < content.from && text === "who");
  const verb = tokens.findIndex((token, at) => at > content.from && isOf(token, FINITE));
  const within = who > 0 && !isMark(tokens[who - 1], ",") && verb > 0 && verb < content.to;
  return within ? { ...content, to: verb } : content;
}
const OWN: ReadonlySet<string> = new Set(["his", "her", "its", "their"]);

/** What is said, to where it ends by what its subject follows. */
export function cutAfter(
  tokens: readonly Token[],
  content: Content | null,
  after: After,
  verb: number,
): Content | null {
  // "Tarrow, who left after he attacked “haste”, said": to the end of the aside.
  const aside = content?.kind === "clause" ? endOfRelative(tokens, verb) : null;
  if (content && aside && aside.to > content.from && aside.to < content.to)
    return { ...content, to: aside.to };
  if (after === "what") return toQuote(tokens, content);
  if (after === "subordinating") return toMainVerb(tokens, toComma(tokens, content));
  return after === "relative" ? toComma(tokens, content) : content;
}

/** What a subject without a name follows: "Where she had promised to go, members left". */
export function afterPronoun(
  tokens: readonly Token[],
  { kind, from }: Subject,
  verb: number,
): After {
  if (/^(?:which|who)$/.test(tokens[verb - 1]?.text ?? "")) return "relative";
  if (kind === "pronoun" && isWhichOne(tokens, verb)) return "what";
  const within = kind === "pronoun" && isOf(tokens[from - 1], SUBORDINATING);
  const opens = !tokens.slice(0, from).some((token) => token.kind !== "word");
  return within && opens ? "subordinating" : "start";
}

/** "The rules, she fumed, were old": whether the comma at a token ends an aside between what a clause is about and its verb. */
export const isBeforeVerb = (tokens: readonly Token[], comma: number): boolean =>
  isVerb(tokens[comma + 1]) &&
  ![PREPOSITIONS, SUBORDINATING].some((words) => isOf(tokens[0], words));

/** "The rules, said Tarrow, were old", "If it fails, said Tarrow, we go": whether what somebody says goes on at the comma after who says it. */
export function goesOnAfter(tokens: readonly Token[], said: number, comma: number): boolean {
  const next = tokens[comma + 1];
  if (!isMark(tokens[comma], ",")) return false;
  const front = tokens.slice(0, said);
  const opens =
    isOf(front[0], SUBORDINATING) || isOf(front[0], CONDITIONS) || front[0]?.text === "should";
  if (front.some(({ kind }) => kind === "quote")) return false;
  if (next?.kind === "quote") return true;
  return opens ? isOf(next, PRONOUNS) : isBeforeVerb(tokens, comma) && !front.some(isVerb);
}

/** A clause with an aside in it ("The rules, she said, were old"), to where the article goes on. */
export function aroundAside(tokens: readonly Token[], from: number, comma: number): Content {
  let to = comma + 1;
  while (to < tokens.length) {
    const joins = /^(?:but|and|then|while|whereas)$/.test(tokens[to]?.text ?? "");
    const next = tokens[to + 1];
    // "…, but accused them", "…, but Vane denied it": what is said there is told anew, or another's.
    const verb = next?.kind === "name" ? tokens[to + 2] : next;
    if (joins && verb?.kind === "word" && SAYINGS.has(verb.text)) break;
    // "…, adding that": what is said there is told anew.
    if (isMark(tokens[to], ",") && isSaying(tokens, to + 1, "ing")) break;
    to++;
  }
  while (isMark(tokens[to - 1], ".,;:!")) to--;
  return { kind: "clause", from, to };
}

/** Whether a line is words in quotation marks and nothing else. */
export const isWholeLine = (tokens: readonly Token[]): boolean =>
  tokens.some(({ kind }) => kind === "quote") &&
  tokens.every(({ kind, text }) => kind === "quote" || (kind === "mark" && text !== "?"));

/** "Tarrow said she was late, and Tarrow is never late": what is said, to where the article tells of its speaker by the name, whom nobody names who speaks of oneself. */
function toOwnName(tokens: readonly Token[], { named }: Token, content: Content): Content {
  const isOwn = (at: number): boolean => {
    const name = tokens[at];
    const same = JSON.stringify(name?.named?.subject) === JSON.stringify(named?.subject);
    return name?.kind === "name" && same && !name.possessive && isOf(tokens[at + 1], FINITE);
  };
  for (let to = content.from + 1; to < content.to; to++) {
    const joins = /^(?:and|but)$/.test(tokens[to + 1]?.text ?? "");
    if (isMark(tokens[to], ",") && joins && isOwn(to + 2)) return { ...content, to };
  }
  return content;
}

/** "She said that she was late, and she promised to go", "Tarrow said that it was late, and she promised": what is said, to where she whom it is about says something else, or is told of by the name. */
export function toSelf(
  tokens: readonly Token[],
  subject: Subject,
  content: Content | null,
): Content | null {
  if (content?.kind !== "clause") return content;
  if (subject.kind !== "name" && subject.kind !== "pronoun") return content;
  for (let to = content.from + 1; to < content.to; to++) {
    const [comma, joins, again, verb] = tokens.slice(to, to + 4);
    const says = verb?.kind === "word" && SAYINGS.get(verb.text)?.shape === "past";
    const goesOn = isMark(comma, ",") && /^(?:and|but|though|although)$/.test(joins?.text ?? "");
    const own = subject.kind === "pronoun" ? again?.text === subject.word : isPerson(again);
    if (!goesOn || !own || !says) continue;
    const told = tokens.slice(content.from, to);
    if (told.some(isOnePerson)) continue;
    const nobody = !told.some((token) => isPerson(token) || isNamedPerson(token));
    if (nobody || isOnePronoun(tokens, subject.from, content.from, to)) return { ...content, to };
  }
  return subject.kind === "name" ? toOwnName(tokens, subject.token, content) : content;
}

const isNamedPerson = ({ kind, named }: Token): boolean =>
  kind === "name" && named?.subject.kind !== "organisation";
const isPerson = (token: Token | undefined): boolean => /^(?:he|she)$/.test(token?.text ?? "");

/** "Tarrow, the clerk of the Guild, who": whether what somebody is, with no other's name, stands between the name and a comma. */
function isPastPost(tokens: readonly Token[], comma: number): boolean {
  const before = tokens.findLastIndex(
    (token, at) => at < comma && token.kind !== "word" && !isBody(token),
  );
  const opens = isMark(tokens[before], ",") && tokens[before - 1]?.kind === "name";
  return opens && isOf(tokens[before + 1], DETERMINERS);
}

/** "Tarrow, who lost and now says she was wrong, told", "Her spokesman, asked whether it was late, told": where the aside on somebody ends that a verb at a token stands in; null where it stands in none. */
export function endOfRelative(tokens: readonly Token[], verb: number): { to: number } | null {
  const open = tokens.findLastIndex(({ kind }, at) => at < verb && kind !== "word");
  if (!isMark(tokens[open], ",")) return null;
  const named = tokens[open - 1]?.kind === "name" || isPastPost(tokens, open);
  const relative = tokens[open + 1]?.text === "who" && named;
  const put = open === verb - 1 && /^(?:asked|pressed|challenged)$/.test(tokens[verb]?.text ?? "");
  const to = tokens.findIndex((token, at) => at > verb && isMark(token, ","));
  return (relative || put) && to > 0 && isVerb(tokens[to + 1]) ? { to } : null;
}
