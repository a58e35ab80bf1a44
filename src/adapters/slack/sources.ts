import type { RichTextBlock } from "@slack/types";
import { linkable, unlisted } from "#src/adapters/chat/sources.ts";
import { type Answer, CITATIONS_SHOWN, type Citation } from "#src/core/answer.ts";
import { date } from "#src/words.ts";
import { BLOCK, SHARE } from "./limits.ts";
import { bold, type Group, plain, richText, type Unit, unit } from "./rich-text.ts";
import { shown, weight } from "./text.ts";

/**
 * The list of sources, ten at most and none of those left out. Where they are over their share of a
 * message, titles are shortened; publisher, date and standing stay.
 */
export function presentSources(answer: Answer): readonly RichTextBlock[] {
  const listed = answer.citations.slice(0, CITATIONS_SHOWN);
  if (listed.length === 0) return [];
  const more = unlisted(answer);
  const group = (units: readonly Unit[]): Group => ({
    title: unit(bold("Sources")),
    form: "lines",
    units: more === null ? units : [...units, unit(plain(more))],
    before: 0,
  });
  const whole = richText(group(listed.map((citation) => sourceUnit(citation, LONGEST))));
  if (weight(whole) <= SHARE.sources) return whole;
  return richText(group(listed.map((citation) => sourceUnit(citation, SHORTENED))));
}

/** Most characters of a source's publisher, title and standing, and of its address. */
interface Sizes {
  readonly publisher: number;
  readonly title: number;
  readonly url: number;
}

const LONGEST: Sizes = { publisher: 300, title: 1000, url: BLOCK.url };
const SHORTENED: Sizes = { publisher: 60, title: 90, url: 200 };

function sourceUnit({ number, publisher, title, ...source }: Citation, sizes: Sizes): Unit {
  const name = shown(publisher, sizes.publisher);
  const standing = source.standing === null ? "" : ` (${shown(source.standing, sizes.publisher)})`;
  const known = source.date === null ? "no date" : shown(date(source.date), sizes.publisher);
  const said = shown(title, sizes.title) || "untitled";
  const url = linkable(source.url, sizes.url);
  return unit(
    plain(`[${number}] ${name}${standing}, `),
    url === null ? plain(said) : { type: "link", url, text: said },
    plain(`, ${known}`),
  );
}
