import { isMark, isOf, type Token } from "../words/tokens.ts";
import { SAYINGS } from "../words/verbs.ts";
import { FINITE, RELATIVE, SOMEBODY } from "../words/word-kinds.ts";
import type { Subject } from "./subject.ts";
import { ofName } from "./subject-name.ts";

const OF = /^(?:of|for|at|from)$/;
const MOST_TO_POST = 3;
const MOST_OF_ASIDE = 12;

/**
 * "Ada Tarrow, spokesperson for the weavers said: “…”": with whom a sentence begins, where the comma that would end what
 * she is has been left out before a verb that her words follow; null where there is none.
 */
export function beforeUnclosed(tokens: readonly Token[], verb: number): Subject | null {
  const comma = tokens.findIndex(({ kind }) => kind === "mark" || kind === "quote");
  const of = tokens.findIndex(({ text }, at) => at > comma && OF.test(text));
  const aside = tokens.slice(comma + 1, verb);
  const told =
    isMark(tokens[comma], ",") &&
    isOf(tokens[of - 1], SOMEBODY) &&
    of - comma <= MOST_TO_POST + 1 &&
    aside.length <= MOST_OF_ASIDE &&
    aside.every(
      (token) =>
        (token.kind === "word" || token.kind === "name") &&
        !isOf(token, FINITE) &&
        !isOf(token, RELATIVE) &&
        SAYINGS.get(token.text)?.noun !== false,
    );
  const words = isMark(tokens[verb + 1], ":") || tokens[verb + 1]?.kind === "quote";
  const subject = told && words ? ofName(tokens, comma - 1) : null;
  return subject?.kind === "name" && subject.after === "start" && subject.from === 0
    ? subject
    : null;
}
