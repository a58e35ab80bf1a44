import type { Reading, ReadLine } from "../article.ts";
import type { Who } from "../scene/who.ts";
import { describedAfter } from "../subject/maker.ts";
import type { Subject } from "../subject/subject.ts";
import type { Token } from "../words/tokens.ts";
import { isWritten, writerAt } from "./document.ts";

const MOST_TO_NOUN = 30;
/** "In it, she": how far in the pronoun stands at most. */
const IN_IT = 3;

/** Who wrote the document at a token, by the name or by what stands before it: "from the clerk, Ada Tarrow, to Colin Vane". */
function senderAt(tokens: readonly Token[], noun: number): Token | null {
  const by = noun + 1;
  const from = /^(?:from|by)$/.test(tokens[by]?.text ?? "");
  return writerAt(tokens, noun) ?? (from ? describedAfter(tokens, by) : null);
}

/** "An e-mail from Tarrow to Orrery, in which she says", "In it she says" after who sent it: the writer, whoever else is named; null where the document is nobody's, or of somebody whom the pronoun cannot mean. */
export function ofLetter(
  { whoOf, scene }: Reading,
  { tokens }: ReadLine,
  subject: Subject,
): Who | null {
  if (subject.kind !== "pronoun" || !/^(?:he|she)$/.test(subject.word)) return null;
  if (tokens[0]?.text === "in" && tokens[1]?.text === "it" && subject.from <= IN_IT)
    return scene.written.byPronoun(subject.word === "he" ? "he" : "she");
  const which = subject.from - 1;
  if (tokens[which]?.text !== "which" || tokens[which - 1]?.text !== "in") return null;
  const noun = tokens.findLastIndex(
    (token, at) => at < which && at > which - MOST_TO_NOUN && isWritten(token),
  );
  const who = noun < 0 ? null : whoOf(senderAt(tokens, noun) ?? undefined);
  const known = who && scene.pronounOf(who);
  return who?.kind === "person" && (known ?? subject.word) === subject.word ? who : null;
}

const ANOTHER =
  /^in (?:another|an? (?:second|third|further|separate|different|later|earlier)) (?:\S+ )?(?:recording|tape|clip|video|film)\b/;
const FAR_TO_TAPE = 5;

/** "In a second recording, from May, he said": whether the one who speaks is whoever was recorded before, and not whoever has just spoken of that. */
export const isOnAnotherTape = (tokens: readonly Token[]): boolean =>
  ANOTHER.test(
    tokens
      .slice(0, FAR_TO_TAPE)
      .map(({ text }) => text)
      .join(" "),
  );
