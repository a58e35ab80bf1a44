import {
  type Answer,
  CITATIONS_SHOWN,
  type Citation,
  type CitationNumber,
} from "#src/core/answer.ts";
import { plainText } from "#src/core/plain-text.ts";
import { date } from "#src/words.ts";
import { wrap } from "./wrap.ts";

/** " [1][2]", or nothing. */
export function marks(cites: readonly CitationNumber[]): string {
  return cites.length === 0 ? "" : ` ${cites.map((number) => `[${number}]`).join("")}`;
}

/** The list of sources, ten at most, then how many more there are and how to have them. */
export function presentSources({ citations }: Answer, columns: number): string | null {
  if (citations.length === 0) return null;
  const listed = citations.slice(0, CITATIONS_SHOWN).map((citation) => {
    const number = `[${citation.number}] `;
    return wrap(number + sourceLine(citation), columns, " ".repeat(number.length));
  });
  const rest = citations.length - listed.length;
  const more = rest > 0 ? [`${rest} more: ask for "sources".`] : [];
  return ["Sources:", ...listed, ...more].join("\n");
}

function sourceLine({ publisher, title, date: known, url, standing }: Citation): string {
  const said = [
    `${plainText(publisher)}${standing === null ? "" : ` (${standing})`}`,
    plainText(title),
    ...(known === null ? ["no date"] : [date(known)]),
    ...(url === null ? [] : [plainText(url)]),
  ];
  return said.join(", ");
}
