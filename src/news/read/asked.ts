import type { Reading, ReadLine } from "./article.ts";
import { isVerb } from "./sentence-subject.ts";
import { whoIs } from "./speaking.ts";
import { subjectBefore } from "./subject.ts";
import { isMark } from "./tokens.ts";
import type { Who } from "./who.ts";

const ASKED = /^(?:asked|pressed|challenged|questioned)$/;
/** After these no answer comes. */
const NO_ANSWER =
  /^(?:declined|refused|did|would|could|left|hung|walked|ignored|was|were|had|has|asked|read|quoted|cited|pointed|handed|showed)$/;

/** Who answers in a sentence that tells of a question: "Asked whether she would stand, Tarrow ruled it out." Null where nobody surely does. */
export function answererIn(reading: Reading, line: ReadLine): Who | null {
  const { tokens } = line;
  if (!ASKED.test(tokens[0]?.text ?? "")) return null;
  const comma = tokens.findLastIndex((token) => isMark(token, ","));
  const verb = tokens.findIndex((token, at) => comma > 0 && at > comma + 1 && isVerb(token));
  if (verb < 0 || NO_ANSWER.test(tokens[verb]?.text ?? "")) return null;
  const subject = subjectBefore(tokens, verb);
  if (subject?.from !== comma + 1) return null;
  const who = whoIs(reading, line, subject, "before", false);
  return who?.kind === "person" ? who : null;
}
