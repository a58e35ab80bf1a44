import { z } from "zod";
import type { Desk } from "#src/core/ask.ts";
import type { Conversation } from "#src/core/conversation.ts";
import { present } from "./present.ts";

const Asking = z.object({ question: z.string(), thread: z.string().optional() });

/**
 * Answers questions, one a line, each as one line of JSON, in order: `{question, status, text,
 * citations, query}`. A line is `{"question", "thread"?}`; any other text is itself the question.
 * Questions of one thread are a conversation. Empty lines are skipped.
 */
export async function* answerLines(
  desk: Desk,
  lines: AsyncIterable<string>,
  now: () => string,
): AsyncGenerator<string> {
  const threads = new Map<string, Conversation>();
  for await (const line of lines) {
    if (line.trim() === "") continue;
    const { question, thread } = readLine(line);
    const before = thread === undefined ? null : (threads.get(thread) ?? null);
    const { answer, query, conversation } = await desk.answer({ text: question }, before, now());
    if (thread !== undefined) threads.set(thread, conversation);
    const citations = answer.citations.map(({ publisher, title, date, url }) => ({
      publisher,
      title,
      date,
      url,
    }));
    const text = present(answer, Number.POSITIVE_INFINITY);
    yield `${JSON.stringify({ question, status: answer.status, text, citations, query })}\n`;
  }
}

function readLine(line: string): { question: string; thread?: string | undefined } {
  const read = Asking.safeParse(parseJson(line));
  return read.success ? read.data : { question: line };
}

/** The value a line of JSON stands for; undefined where it is not JSON. */
function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
