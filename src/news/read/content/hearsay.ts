import { isOf, type Token } from "../words/tokens.ts";
import { ANYONE, DETERMINERS } from "../words/word-kinds.ts";
import { answerIn } from "./answers.ts";
import { isSayingAt } from "./content-clause.ts";
import { turnAt } from "./turns.ts";

/** What somebody without a name tells the reporter: the token before which that one ends, and where it begins. */
export interface Hearsay {
  readonly by: number;
  readonly from: number;
}

const MOST = 14;

/** "A friend who was there tells me that Tarrow said": told at second hand, by somebody who is not named, at a verb. */
export function hearsayAt(tokens: readonly Token[], verb: number): Hearsay | null {
  if (!/^(?:tells?|told)$/.test(tokens[verb]?.text ?? "")) return null;
  if (!/^(?:me|us)$/.test(tokens[verb + 1]?.text ?? "") || verb > MOST) return null;
  const [first] = tokens;
  const unnamed = isOf(first, DETERMINERS) || isOf(first, ANYONE);
  const marks = tokens.slice(0, verb).some(({ kind }) => kind === "mark" || kind === "quote");
  if (!unnamed || marks || tokens[0]?.kind !== "word") return null;
  return { by: verb, from: verb + (tokens[verb + 2]?.text === "that" ? 3 : 2) };
}

/** The same of one told by what more is said of them, "A friend who was there told me that Tarrow said", where somebody is told to say something in it: of "told me it was late" the friend says it. */
export function toldOfAnother(tokens: readonly Token[], verb: number): Hearsay | null {
  const told = tokens.slice(0, verb).some(({ text }) => text === "who")
    ? hearsayAt(tokens, verb)
    : null;
  const rest = told ? tokens.slice(told.from) : [];
  const says = rest.some((_, at) => isSayingAt(rest, at) || turnAt(rest, at));
  return says || answerIn(rest) ? told : null;
}
