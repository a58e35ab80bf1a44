import { isOffer } from "#src/adapters/chat/offers.ts";
import { type Answer, type CitationNumber, isTabled, type Part } from "#src/core/answer.ts";
import { COMPONENT, SHARE } from "./limits.ts";
import { bold, cited, shown } from "./markdown.ts";
import { tableSection } from "./table.ts";

/** A part of an answer as lines of markdown; what is said as one is one unit, and never cut in two. */
export interface Section {
  /** Stands above the units; null for none. */
  readonly title: string | null;
  readonly units: readonly string[];
  /** What stands between two units. */
  readonly between: " " | "\n";
}

/**
 * All that an answer states, in its order. A chart stands in words, unless a table has its names and
 * figures; what a question back offers is left to its buttons.
 */
export function sectionsOf(answer: Answer): readonly Section[] {
  return answer.parts
    .filter((part) => !(part.kind === "chart" && isTabled(part, answer)))
    .filter((part) => !isOffer(part, answer, COMPONENT.label))
    .map(sectionOf)
    .map(titledAtLeast)
    .filter(({ units }) => units.length > 0);
}

/** A section of nothing but its title says that. */
function titledAtLeast(section: Section): Section {
  const { title, units } = section;
  return units.length > 0 || title === null ? section : { ...section, title: null, units: [title] };
}

function sectionOf(part: Part): Section {
  switch (part.kind) {
    case "text":
      return { title: null, units: part.sentences.map(sentence), between: " " };
    case "facts":
      return section(
        part.title,
        part.facts.map(({ label, value, cites }) => {
          const named = bold(`${shown(label, SHARE.unit / 2)}:`);
          return `${named} ${shown(value, SHARE.unit / 2)}${cited(cites)}`;
        }),
      );
    case "table":
      return tableSection(part);
    case "list":
      return section(
        part.title,
        part.items.map(({ text, lead, cites }, i) => {
          const led = lead === null ? "" : `${bold(`${shown(lead, SHARE.unit / 3)}:`)} `;
          return `${part.ordered ? `${i + 1}.` : "-"} ${led}${sentence({ text, cites })}`;
        }),
      );
    case "chart":
      return {
        title: null,
        units: [sentence({ text: part.alt, cites: part.cites })],
        between: " ",
      };
  }
}

function section(title: string | null, units: readonly string[]): Section {
  const named = title === null ? "" : shown(title, SHARE.unit / 3);
  return { title: named === "" ? null : bold(named), units, between: "\n" };
}

interface Said {
  readonly text: string;
  readonly cites: readonly CitationNumber[];
}

function sentence({ text, cites }: Said): string {
  return (shown(text, SHARE.unit / 1.5) || "–") + cited(cites);
}
