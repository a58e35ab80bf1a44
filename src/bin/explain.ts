import type { Command } from "#src/core/command.ts";
import { fromLine } from "#src/core/understand/line.ts";
import type { Mark } from "#src/core/understand/mark.ts";
import { say } from "#src/core/understand/said/index.ts";
import {
  type Asking,
  steps,
  type Understood,
  understand,
} from "#src/core/understand/understand.ts";

/** How many readings are worth showing. */
const READINGS = 6;

function stands(mark: Mark): string {
  switch (mark.kind) {
    case "time":
      return JSON.stringify(mark.time);
    case "ordinal":
      return String(mark.n);
    case "pronoun":
    case "number":
    case "thing":
    case "pair":
      return "";
    case "role":
      return String(mark.role);
    case "topic":
      return mark.topic;
    case "post":
      return mark.ids.join(" | ");
    case "places":
      return JSON.stringify(mark.places);
    case "system":
      return JSON.stringify(mark.system);
    default:
      return `${mark.ids.join(" | ")} (${mark.how})`;
  }
}

function settled(understood: Understood, asking: Asking): string {
  if ("query" in understood) {
    return `${say(understood.query, asking.record)}\n  ${JSON.stringify(understood.query)}`;
  }
  const { status, title } = understood.answer;
  return [`${status}: ${title}`, ...understood.offered.map(({ label }) => `  ${label}`)].join("\n");
}

/**
 * How a question is read, step by step: its tokens, what they can stand for, the readings with their scores and the
 * words they leave unexplained, and what is settled on. For people, not for programs.
 */
export function explain(text: string, commands: readonly Command[], asking: Asking): string {
  const line = fromLine(text, commands, asking);
  if (line && !("text" in line)) return `A command.\nSettled: ${settled(line, asking)}\n`;
  const question = line && "text" in line ? line.text : text;
  const { tokens, marks, readings } = steps(question, asking, true);
  const words = (from: number, to: number) =>
    tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(" ");
  const shown = readings.slice(0, READINGS).map(({ frame, score, unexplained }) => {
    const left =
      unexplained.length > 0 ? `leaves ${unexplained.join(", ")}` : "explains every word";
    return `  ${score.toFixed(1).padStart(5)}  ${frame.name}: ${left}`;
  });
  return [
    `Tokens: ${tokens.map((token) => token.text).join(" · ")}`,
    "Marks:",
    ...marks.map((mark) =>
      `  ${words(mark.from, mark.to)}: ${mark.kind} ${stands(mark)}`.trimEnd(),
    ),
    "Readings, best first:",
    ...shown,
    `Settled: ${settled(understand(question, asking), asking)}`,
    "",
  ].join("\n");
}
