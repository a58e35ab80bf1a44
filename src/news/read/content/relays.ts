import type { Reading } from "../article.ts";
import { isOutletWord } from "../subject/outlets.ts";
import { type Subject, subjectBefore } from "../subject/subject.ts";
import { isMark, type Token } from "../words/tokens.ts";
import { SAYINGS } from "../words/verbs.ts";
import { isSayingAt } from "./content-clause.ts";
import { phraseOf } from "./phrase.ts";
import { turnAt } from "./turns.ts";

/** Whether a subject is an outlet: "the Loom Courier", "the paper". */
export const isOutletSubject = (tokens: readonly Token[], subject: Subject | null): boolean =>
  subject?.kind === "outlet" ||
  (subject?.kind === "body" && isOutletWord(tokens[subject.part.to - 1]?.text ?? ""));

/** Whether what an outlet has at a verb is what another says: "The Courier says that Tarrow told members", "In one of them, the Courier says, Tarrow wrote". */
export function relaysAt(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb + 1; at < tokens.length; at++) {
    const saying = isSayingAt(tokens, at) ? SAYINGS.get(tokens[at]?.text ?? "") : undefined;
    const phrase = saying && phraseOf(tokens, at, saying);
    if (phrase?.state !== "said") continue;
    const subject = subjectBefore(tokens, phrase.from);
    if (subject && beginsAfter(tokens, verb, subject.from)) return true;
  }
  return false;
}

/** Whether nothing but "that" or a comma stands between a verb, with its time, and a token. */
const beginsAfter = (tokens: readonly Token[], verb: number, from: number): boolean => {
  const led = tokens[from - 1]?.text === "that" || isMark(tokens[from - 1], ",");
  return (
    from > verb && led && tokens.slice(verb + 1, from - 1).every(({ kind }) => kind === "word")
  );
};

/** "Cold as it was, she found the hall full": what somebody comes upon; not "found that it was late", "it was late, she found". */
const isComeUpon = (tokens: readonly Token[], verb: number): boolean => {
  const next = tokens[verb + 1];
  const says = next?.kind !== "word" || /^(?:that|out)$/.test(next.text);
  const found = /^(?:found|finds)$/.test(tokens[verb]?.text ?? "");
  return found && !says && turnAt(tokens, verb) === undefined;
};

/** Whether somebody, or an outlet, reports or finds something at a verb: articles and papers do too, and what another says in them is that one's. */
export function isReporter(
  { whoOf }: Reading,
  tokens: readonly Token[],
  subject: Subject | null,
  verb: number,
): boolean {
  if (isComeUpon(tokens, verb)) return false;
  if (isOutletSubject(tokens, subject)) return true;
  if (subject?.kind === "pronoun") return subject.word === "he" || subject.word === "she";
  return subject?.kind === "name" && whoOf(subject.token)?.kind === "person";
}
