import type { Answer } from "#src/core/answer.ts";
import type { Question } from "#src/core/question.ts";
import { notice } from "#src/core/statements.ts";
import { type Fields, fromFields, isAction, type Knowing } from "./fields.ts";
import { fromLine } from "./line.ts";
import type { DigestRequest } from "./request.ts";

/** What a question asks of digests. */
export type Reading =
  | {
      readonly kind: "request";
      readonly request: DigestRequest;
      /** Whether nothing was said but what to do: where a platform has a form for it, it opens. */
      readonly isBare: boolean;
    }
  /** It is about digests, and something in it is not right: said in words, and for each field. */
  | {
      readonly kind: "problem";
      readonly answer: Answer;
      readonly problems: Readonly<Record<string, string>>;
    };

/** Reads a question that is about digests: a command, a line or a button's. Null where it is about something else. */
export function readRequest(question: Question, knowing: Knowing): Reading | null {
  if ("query" in question) return null;
  if ("command" in question) {
    const { command, options } = question;
    return isAction(command) ? reading(command, options, options, knowing) : null;
  }
  const line = fromLine(question.text);
  if (!line) return null;
  const read = reading(line.action, line.fields, line.isBare ? {} : line.fields, knowing);
  // "Follow the money" is a sentence; with "/nec" before it, it is a command that knows nobody of the name.
  const isSentence = line.action.endsWith("follow") && !/^\s*\/nec\b/i.test(question.text);
  return isSentence && read.kind === "problem" ? null : read;
}

function reading(action: string, fields: Fields, said: Fields, knowing: Knowing): Reading {
  const read = fromFields(action, fields, knowing);
  if (read.ok)
    return {
      kind: "request",
      request: read.request,
      isBare: Object.values(said).every((text) => (text ?? "").trim() === ""),
    };
  const { problems } = read;
  return { kind: "problem", problems, answer: problemAnswer(action, Object.values(problems)) };
}

function problemAnswer(action: string, problems: readonly string[]): Answer {
  const command = action.split(" ")[0];
  return notice("unknown", "Nothing was changed", problems, {
    suggestions: [{ label: `How /nec ${command} works`, ask: `/nec help ${command}` }],
  });
}
