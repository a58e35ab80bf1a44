import { pattern } from "../../../pattern.ts";
import type { Reading, ReadLine } from "../article.ts";
import type { Who } from "../scene/who.ts";
import { pastAside, sentenceSubject } from "../subject/sentence-subject.ts";
import { isOf, type Token } from "../words/tokens.ts";
import { BEING, DETERMINERS } from "../words/word-kinds.ts";

const MAKES = /^(?:made|issued|gave|delivered|voiced|levelled|raised|sounded)$/;
/** What somebody is told to have made who was quoted before a name was given. */
const SAYING = pattern()`
  ^(?:
    warning|comments?|remarks?|claims?|accusations?|allegations?|plea|appeal|call|criticisms?
    |prediction|pledge|promise|admission|threat|demands?|apology|outburst|intervention|suggestion
    |statement|announcement
  )$
`;
const COMES = /^(?:came|come|comes)$/;
/** Within how many lines after the words their speaker is named. */
const NEAR = 3;
const MOST_ADJECTIVES = 3;

/** Whether "the warning", "his angry remarks" begin at a token. */
function isSaying(tokens: readonly Token[], at: number): boolean {
  if (!isOf(tokens[at], DETERMINERS) && !/^(?:his|her|these|those)$/.test(tokens[at]?.text ?? ""))
    return false;
  if (/^an?$/.test(tokens[at]?.text ?? "")) return false;
  const noun = tokens
    .slice(at + 1, at + 1 + MOST_ADJECTIVES)
    .findIndex(({ text }) => SAYING.test(text));
  return noun >= 0 && tokens.slice(at + 1, at + 1 + noun).every(({ kind }) => kind === "word");
}

/** "Ada Tarrow, who sits for Loom, made the warning": who made what was said before. */
function makerIn({ whoOf }: Reading, { tokens }: ReadLine): Who | null {
  const subject = sentenceSubject(tokens);
  if (subject === null || subject === "somebody" || subject.kind !== "name") return null;
  const verb = pastAside(tokens, tokens.indexOf(subject.token) + 1);
  const makes = MAKES.test(tokens[verb]?.text ?? "") && isSaying(tokens, verb + 1);
  return makes ? whoOf(subject.token) : null;
}

/** "The warning came from Ada Tarrow", "the claim was made by Ada Tarrow". */
function makerAfter({ whoOf }: Reading, { tokens }: ReadLine): Who | null {
  if (!isSaying(tokens, 0)) return null;
  const verb = tokens.findIndex((token) => COMES.test(token.text) || isOf(token, BEING));
  const made = COMES.test(tokens[verb]?.text ?? "") ? verb : verb + 1;
  if (verb < 0 || (made > verb && !MAKES.test(tokens[made]?.text ?? ""))) return null;
  const by = tokens.findIndex(
    ({ kind, text }, at) => at > made && kind === "word" && /^(?:by|from)$/.test(text),
  );
  const name = tokens.slice(by + 1).find(({ kind }) => kind !== "word");
  return by > 0 && name?.kind === "name" && !name.possessive ? whoOf(name) : null;
}

/** "A backbencher has warned of a split. … Ada Tarrow made the warning in a letter": who said it, where a line soon after tells; null where none does. */
export function namedAfter(reading: Reading, line: ReadLine): Who | null {
  const at = reading.lines.indexOf(line);
  for (const next of reading.lines.slice(at + 1, at + 1 + NEAR)) {
    const who = makerIn(reading, next) ?? makerAfter(reading, next);
    if (who) return who.kind === "person" ? who : null;
    if (next.cast.people.length > 0) return null;
  }
  return null;
}
