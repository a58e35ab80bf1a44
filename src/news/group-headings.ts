import { GROUP_KINDS } from "#src/core/group-kinds.ts";

const HEADING =
  /^(?:The )?\p{Lu}[\p{L}’'&-]*(?: (?:(?:of|for|and|the|&) ){0,2}\p{Lu}[\p{L}’'&-]*){0,4}$/u;
const KIND = `(?:${GROUP_KINDS}|organization)`;
/** These tell of another than the one that the heading names. */
const ANOTHER =
  "(?!(?:other|rival|second|third|first|last|same|new|next|whole|main|largest|smaller|larger|latest)\\b)";
const CALLED = new RegExp(
  `^(?:The|This) (?<called>(?:${ANOTHER}[\\p{Ll}-]+ ){0,3}${KIND})(?![\\p{L}-])`,
  "u",
);

/** What a paragraph under the heading calls the group that the heading names, "left-wing network" of "The left-wing network"; null where the two are no heading and paragraph of a group. */
export function calledUnder(heading: string, paragraph: string): string | null {
  if (!HEADING.test(heading)) return null;
  return CALLED.exec(paragraph)?.groups?.called ?? null;
}

/** Whether some text has a name in the middle of a sentence, as it has those of groups: a heading in capitals alone is no name. */
export const namesWithin = (name: string, text: string): boolean => {
  const at = text.indexOf(` ${name}`);
  return (
    at > 0 &&
    /[\p{Ll},]$/u.test(text.slice(0, at)) &&
    !/^[\p{L}-]/u.test(text.slice(at + name.length + 1))
  );
};
