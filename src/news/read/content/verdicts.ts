import { ownerAt } from "../subject/owners.ts";
import type { Subject } from "../subject/subject.ts";
import { isMark, isOf, pastTitles, type Token } from "../words/tokens.ts";
import { SAYINGS } from "../words/verbs.ts";
import {
  DETERMINERS,
  FINITE,
  JOINING,
  PREPOSITIONS,
  RELATIVE,
  SOMEBODY,
  TITLES,
} from "../words/word-kinds.ts";

const WAS = /^(?:was|is|came|comes|went)$/;
const MOST_OF_NOUN = 3;

/** Whether a sentence ends at a token, or goes on beside what it told. */
const ends = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] === undefined || isMark(tokens[at], ".,;—–");

/** "to the branch in a statement": whether all that stands from a token on tells to whom, or where, it went. */
const isSentOn = (tokens: readonly Token[], from: number): boolean =>
  /^(?:to|on|in|at|for)$/.test(tokens[from]?.text ?? "") &&
  tokens
    .slice(from)
    .every(
      (token) =>
        isMark(token, ".") ||
        (token.kind === "name" && !token.possessive) ||
        (token.kind === "word" &&
          ![FINITE, RELATIVE, JOINING].some((words) => isOf(token, words)) &&
          !SAYINGS.has(token.text)),
    );

const MOST_OF_POST = 5;

/** "another clerk, Ada Tarrow": the token after what somebody is and its comma; the one given where nothing tells it. */
function pastPost(tokens: readonly Token[], from: number): number {
  const comma = tokens.findIndex(({ kind }, at) => at >= from && kind !== "word");
  const post = tokens.slice(from, comma);
  const plain = post.every((token) => !isOf(token, PREPOSITIONS) && !isOf(token, RELATIVE));
  const told = isOf(post[0], DETERMINERS) && isOf(post.at(-1), SOMEBODY);
  return told && plain && isMark(tokens[comma], ",") && post.length <= MOST_OF_POST
    ? comma + 1
    : from;
}

const WORD = /^(?:word|words|phrase|term|description|adjective|label)$/;
const CHOOSES = /^(?:chooses|chose|uses|used|picks|picked|prefers|preferred|offers|offered)$/;

/** "“Tireless” is the word Tarrow chooses for her.": whose word it is that a sentence begins with; null where nobody surely chooses it. */
export function wordOf(tokens: readonly Token[]): Subject | null {
  const [quote, is, the, word] = tokens;
  const opens = quote?.kind === "quote" && /^(?:is|was)$/.test(is?.text ?? "");
  if (!opens || the?.text !== "the" || !WORD.test(word?.text ?? "")) return null;
  const verb = tokens.findIndex(
    ({ kind, text }, at) => at > 4 && kind === "word" && CHOOSES.test(text),
  );
  const that = tokens[4]?.text === "that" ? 5 : 4;
  const name = isOf(tokens[that], TITLES) ? that + 1 : that;
  const chosen = verb === name + 1 ? tokens[name] : undefined;
  if (chosen?.kind === "name" && !chosen.possessive)
    return { kind: "name", token: chosen, from: that, after: "start" };
  return /^(?:he|she)$/.test(chosen?.text ?? "")
    ? { kind: "pronoun", word: chosen?.text ?? "", from: that }
    : null;
}

/** "“Count it again,” was Tarrow’s verdict.", "“Never,” came the reply from Tarrow.": whose the words are that a sentence begins with, by a noun for words after them; null where none is told so. */
export function verdictOf(tokens: readonly Token[], nouns: RegExp): Subject | null {
  const was = tokens.findIndex(({ kind }) => kind === "word");
  const opens = tokens.slice(0, was).every(({ kind }) => kind === "quote" || kind === "mark");
  if (was < 1 || !opens || tokens[0]?.kind !== "quote" || !WAS.test(tokens[was]?.text ?? ""))
    return null;
  const owner = pastTitles(tokens, was + 1);
  const whose = tokens[owner];
  const noun = tokens.findIndex(
    (token, at) => at > owner && at <= owner + MOST_OF_NOUN && nouns.test(token.text),
  );
  if (noun < 0 || !tokens.slice(owner + 1, noun).every(({ kind }) => kind === "word")) return null;
  const own = ends(tokens, noun + 1) || isSentOn(tokens, noun + 1);
  const subject = own ? ownerAt(tokens, owner) : null;
  if (subject) return subject;
  if (!/^(?:the|a)$/.test(whose?.text ?? "")) return null;
  const name = pastTitles(tokens, pastPost(tokens, noun + 2));
  const token = tokens[name];
  const from = /^(?:of|from)$/.test(tokens[noun + 1]?.text ?? "");
  return from && token?.kind === "name" && !token.possessive && ends(tokens, name + 1)
    ? { kind: "name", token, from: name, after: "start" }
    : null;
}
