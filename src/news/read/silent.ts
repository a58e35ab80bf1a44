import type { Reading } from "./article.ts";
import { isSayingAt } from "./content.ts";
import { sameSubject } from "./left.ts";
import { beginsSecond, neitherIn } from "./neither.ts";
import { silenceIn } from "./no-comment.ts";
import { sentenceSubject } from "./sentence-subject.ts";
import { type Subject, subjectBefore } from "./subject.ts";
import type { Tellings } from "./tellings.ts";
import { isOf, type Token } from "./tokens.ts";
import type { Who } from "./who.ts";
import { JOINING } from "./word-kinds.ts";

/** "Tarrow was contacted, but declined to comment": whom the sentence is about, where nobody else comes in before. */
function joinedTo(tokens: readonly Token[], from: number): Subject | null {
  if (!isOf(tokens[from - 1], JOINING)) return null;
  const subject = sentenceSubject(tokens, from);
  if (subject === null || subject === "somebody" || subject.kind !== "name") return null;
  return sameSubject(tokens, tokens.indexOf(subject.token) + 1, from) ? subject : null;
}

/** Tells whose silence a line reports. Gives the token from which on that is all it tells. */
export function tellSilence(
  { whoOf }: Reading,
  tokens: readonly Token[],
  tellings: Tellings,
  whoIs: (subject: Subject) => Who | null,
): number {
  const neither = neitherIn(tokens);
  for (const name of neither?.names ?? []) {
    const who = whoOf(name);
    if (who && neither)
      tellings.plain(who, "did not comment", "no-comment", neither.from, neither.to);
  }
  const nowhere = Number.POSITIVE_INFINITY;
  const silence = silenceIn(tokens);
  if (!silence) return nowhere;
  const { from, to, verb, asked } = silence;
  const token = asked === null ? undefined : tokens[asked];
  // "Tarrow said it would not comment": she says so, and is not silent.
  const told = tokens.slice(0, from).some((_, at) => isSayingAt(tokens, at));
  const subject: Subject | null = token
    ? { kind: "name", token, from, after: "start" }
    : (subjectBefore(tokens, from) ?? (told ? null : joinedTo(tokens, from)));
  const who = subject && whoIs(subject);
  const start = subject?.from ?? from;
  // "Tarrow said that she was late; Orrery declined to comment": what is said before it is said.
  if (who && told && beginsSecond(tokens[start - 1])) {
    tellings.silent(who, verb, from, to);
    return start;
  }
  if (who) tellings.plain(who, verb, "no-comment", from, to);
  else if (!told) tellings.readTo(to);
  return nowhere;
}
