import type { Answer, Part } from "#src/core/answer.ts";
import { CLOSE_TOO, CLOSEST } from "#src/core/reply/news/closest.ts";

/** Everything a part says, as one text: what a test looks for words in. */
export function spokenPart(part: Part): string {
  switch (part.kind) {
    case "text":
      return part.sentences.map(({ text }) => text).join(" ");
    case "facts":
      return [part.title, ...part.facts.map(({ label, value }) => `${label}: ${value}`)].join("\n");
    case "list":
      return [part.title, ...part.items.map(({ lead, text }) => `${lead ?? ""} ${text}`)].join(
        "\n",
      );
    case "table":
      return [
        part.caption,
        part.columns.map(({ label }) => label).join(" | "),
        ...part.rows.map(({ cells }) => cells.join(" | ")),
      ].join("\n");
    case "chart":
      return `${part.title}\n${part.alt}`;
  }
}

/** Everything an answer says, without its list of sources. */
export function spoken(answer: Answer): string {
  return [answer.title, ...answer.parts.map(spokenPart)].join("\n");
}

/** The sentence or sentences an answer begins with. */
export function leadOf(answer: Answer): string {
  const [first] = answer.parts;
  return first ? spokenPart(first) : "";
}

/** What an answer says in words before the lines that only come close to its question. */
export const spokenFirst = (answer: Answer): string =>
  spoken(answer).split(new RegExp(`^(?:${CLOSE_TOO}|${CLOSEST})$`, "m"), 1)[0] ?? "";
