import { type Answer, isTabled, type Part } from "#src/core/answer.ts";
import { plainText } from "#src/core/plain-text.ts";
import { date } from "#src/words.ts";
import { marks, presentSources } from "./cites.ts";
import { COLUMNS } from "./limits.ts";
import { presentTable } from "./table.ts";
import { wrap } from "./wrap.ts";

/**
 * An answer as plain text in lines of `columns` characters; with `Infinity` each paragraph is one
 * line. A chart stands in words, and is left out where a table of the answer has its figures.
 */
export function present(answer: Answer, columns: number = COLUMNS): string {
  const blocks = [
    plainText(answer.title),
    ...answer.parts
      .filter((part) => !(part.kind === "chart" && isTabled(part, answer)))
      .map((part) => presentPart(part, columns)),
    answer.asOf === null ? null : `As of ${date(answer.asOf)}.`,
    answer.readAs === null ? null : wrap(`Read as: ${plainText(answer.readAs)}`, columns),
    presentSources(answer, columns),
    presentSuggestions(answer, columns),
  ];
  return `${blocks.filter((block) => block !== null).join("\n\n")}\n`;
}

function presentPart(part: Part, columns: number): string {
  switch (part.kind) {
    case "text": {
      const sentences = part.sentences.map(({ text, cites }) => plainText(text) + marks(cites));
      return wrap(sentences.join(" "), columns);
    }
    case "facts": {
      const facts = part.facts.map(({ label, value, cites }) =>
        wrap(`${plainText(label)}: ${plainText(value)}${marks(cites)}`, columns, "  "),
      );
      return [...titled(part.title, columns), ...facts].join("\n");
    }
    case "table":
      return presentTable(part, columns);
    case "list": {
      const items = part.items.map(({ text, lead, cites }, i) => {
        const bullet = part.ordered ? `${i + 1}. ` : "- ";
        const led = lead === null ? "" : `${plainText(lead)}: `;
        const item = bullet + led + plainText(text) + marks(cites);
        return wrap(item, columns, " ".repeat(bullet.length));
      });
      return [...titled(part.title, columns), ...items].join("\n");
    }
    case "chart":
      return wrap(plainText(part.alt) + marks(part.cites), columns);
  }
}

const titled = (title: string | null, columns: number): string[] =>
  title === null ? [] : [wrap(`${plainText(title)}:`, columns)];

function presentSuggestions({ suggestions }: Answer, columns: number): string | null {
  if (suggestions.length === 0) return null;
  const lines = suggestions.map(({ label, ask }) => {
    const asked = label === ask ? "" : `: ${plainText(ask)}`;
    return wrap(`- ${plainText(label)}${asked}`, columns, "  ");
  });
  return ["You can ask:", ...lines].join("\n");
}
