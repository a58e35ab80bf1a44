import { pastTitles, type Token } from "../words/tokens.ts";
import { isBody } from "./member.ts";
import type { Subject } from "./subject.ts";

/** "It was Ada Tarrow who said", "It is she who says": whom the sentence has do it; null where it begins in another way. */
export function ofCleft(tokens: readonly Token[], who: number): Subject | null {
  const [it, is] = tokens;
  if (it?.text !== "it" || !/^(?:is|was)$/.test(is?.text ?? "")) return null;
  const at = pastTitles(tokens, 2);
  const token = tokens[at];
  if (!token || at !== who - 1) return null;
  if (/^(?:he|she)$/.test(token.text)) return { kind: "pronoun", word: token.text, from: at };
  return token.kind === "name" && !token.possessive && !isBody(token)
    ? { kind: "name", token, from: 2, after: "start" }
    : null;
}
