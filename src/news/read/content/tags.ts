import type { LinkedLine } from "../../link/index.ts";
import { subjectBefore } from "../subject/subject.ts";
import { ACTS } from "../words/manners.ts";
import { type Token, tokensOf } from "../words/tokens.ts";
import { SAYINGS } from "../words/verbs.ts";
import { following, isEnd } from "./follow.ts";

const QUOTED = /^[“"‘'].*[?!…][”"’']$/su;
const LONGEST = 200;

/** Whether a sentence only says who spoke the words before it: "Ada Tarrow asked." */
function isTag(line: LinkedLine): boolean {
  if (line.text.length > LONGEST) return false;
  const tokens = tokensOf(line);
  const verb = tokens.findIndex(({ kind, text }) => kind === "word" && SAYINGS.has(text));
  const saying = SAYINGS.get(tokens[verb]?.text ?? "");
  if (!saying || ACTS.has(saying.past) || tokens.some(({ kind }: Token) => kind === "quote"))
    return false;
  if (subjectBefore(tokens, verb)?.from !== 0) return false;
  if (following(tokens, verb, saying, null, false).content) return false;
  return isEnd(tokens, following(tokens, verb, saying, null, true).next);
}

/** Joins a quoted question or call with the sentence that names its speaker: "“Is it so?” Ada Tarrow asked." */
export function withTags(lines: readonly LinkedLine[]): readonly LinkedLine[] {
  const joined: LinkedLine[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const tags = before?.paragraph === line.paragraph && QUOTED.test(before.text) && isTag(line);
    if (!before || !tags) {
      joined.push(line);
      continue;
    }
    const by = before.text.length + 1;
    const names = line.names.map((name) => ({ ...name, from: name.from + by, to: name.to + by }));
    joined[joined.length - 1] = {
      text: `${before.text} ${line.text}`,
      paragraph: line.paragraph,
      names: [...before.names, ...names],
    };
  }
  return joined;
}
