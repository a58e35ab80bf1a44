import type { Section } from "./sections.ts";

/**
 * Sections as pages of text, each at most `room` characters, cut between two units; a section that
 * goes on has its title again. One page at least.
 */
export function pagesOf(sections: readonly Section[], room: number): readonly string[] {
  const pages: string[] = [""];
  for (const section of sections) {
    let begun = false;
    for (const unit of section.units) {
      const page = pages.at(-1) ?? "";
      const heading = begun || section.title === null ? "" : `${section.title}\n`;
      const gap = begun ? section.between : page === "" ? "" : "\n\n";
      const longer = `${page}${gap}${heading}${unit}`;
      if (longer.length <= room) pages[pages.length - 1] = longer;
      else pages.push(opening(section, unit, room));
      begun = true;
    }
  }
  return pages[0] === "" ? pages.slice(pages.length > 1 ? 1 : 0) : pages;
}

/** What a new page begins with: the title of its section, where there is room for it. */
function opening({ title, between }: Section, unit: string, room: number): string {
  const titled = title === null || between === " " ? unit : `${title}\n${unit}`;
  return titled.length <= room ? titled : unit.slice(0, room);
}
