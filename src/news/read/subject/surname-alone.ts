import { isOrdinary } from "../../link/vocabulary.ts";
import { isMark, isOf, type Token } from "../words/tokens.ts";
import { JOINING } from "../words/word-kinds.ts";
import { isVerb, pastAside } from "./sentence-subject.ts";

const TELLS = /^(?:an?|the|who|whose|\d\d)$/;

/** Whether a sentence begins with one word of which nothing is known and which may be somebody's surname: "Quist, a clerk who came third, was glad.", "Quist was glad." */
export function isSurnameAlone(tokens: readonly Token[]): boolean {
  const at = isOf(tokens[0], JOINING) ? 1 : 0;
  const name = tokens[at];
  const isName =
    name?.kind === "word" && name.capital && /^\p{L}{3,}(?:[’'-]\p{L}+)*$/u.test(name.text);
  if (!isName || isOrdinary(name.text)) return false;
  const next = tokens[at + 1];
  const aside = isMark(next, ",") && TELLS.test(tokens[at + 2]?.text ?? "");
  return aside ? pastAside(tokens, at + 1) > at + 1 : isVerb(next);
}
