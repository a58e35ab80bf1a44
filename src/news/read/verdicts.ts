import type { Subject } from "./subject.ts";
import { isMark, isOf, type Token } from "./tokens.ts";
import { TITLES } from "./word-kinds.ts";

const WAS = /^(?:was|is|came|comes|went)$/;
const PRONOUN: Readonly<Record<string, string>> = { his: "he", her: "she" };
const MOST_OF_NOUN = 3;

/** Whether a sentence ends at a token, or goes on beside what it told. */
const ends = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] === undefined || isMark(tokens[at], ".,;—–");

/** "“Count it again,” was Tarrow’s verdict.", "“Never,” came the reply from Tarrow.": whose the words are that a sentence begins with, by a noun for words after them; null where none is told so. */
export function verdictOf(tokens: readonly Token[], nouns: RegExp): Subject | null {
  const was = tokens.findIndex(({ kind }) => kind === "word");
  const opens = tokens.slice(0, was).every(({ kind }) => kind === "quote" || kind === "mark");
  if (was < 1 || !opens || tokens[0]?.kind !== "quote" || !WAS.test(tokens[was]?.text ?? ""))
    return null;
  let owner = was + 1;
  while (isOf(tokens[owner], TITLES)) owner++;
  const whose = tokens[owner];
  const noun = tokens.findIndex(
    (token, at) => at > owner && at <= owner + MOST_OF_NOUN && nouns.test(token.text),
  );
  if (noun < 0 || !tokens.slice(owner + 1, noun).every(({ kind }) => kind === "word")) return null;
  const word = PRONOUN[whose?.text ?? ""];
  if (word && ends(tokens, noun + 1)) return { kind: "pronoun", word, from: owner };
  if (whose?.kind === "name" && whose.possessive && ends(tokens, noun + 1))
    return { kind: "name", token: whose, from: owner, after: "start" };
  if (!/^(?:the|a)$/.test(whose?.text ?? "")) return null;
  let name = noun + 2;
  while (isOf(tokens[name], TITLES)) name++;
  const token = tokens[name];
  const from = /^(?:of|from)$/.test(tokens[noun + 1]?.text ?? "");
  return from && token?.kind === "name" && !token.possessive && ends(tokens, name + 1)
    ? { kind: "name", token, from: name, after: "start" }
    : null;
}
