import { pattern } from "../../pattern.ts";
import { fullNamesIn } from "./full-names.ts";
import { inMarks } from "./in-marks.ts";
import { inPersonFrom, isAllQuoted, isSpeech, OPENS_MARKED, OWN, withoutQuoted } from "./speech.ts";

const TEXT =
  "(?:statement|apology|letter|e-?mail|message|response|reply|speech|resignation|post|submission)";
const NAME =
  "(?!Today|Yesterday|Tomorrow|\\p{L}+day\\b)\\p{Lu}[\\p{L}-]+(?:[’']\\p{Lu}[\\p{L}-]+)?(?: \\p{Lu}[\\p{L}’'-]+?){0,2}";
/** "Tarrow’s statement in full", "Read Ada Tarrow’s full letter:" */
const OF = new RegExp(
  `^(?:Read |Read: |Full text: )?(?<name>${NAME})[’'](?:s|(?<=s[’'])) (?:(?:full|whole|resignation) ){0,2}${TEXT}(?: in full)?:?$`,
  "u",
);
/** "Full statement from Ada Tarrow", "Statement by Ada Tarrow:", "Text of the letter from Ada Tarrow" */
const BY = new RegExp(
  `^(?:Read )?(?:(?:[Tt]he )?(?:[Ff]ull (?:text of (?:the )?)?|[Tt]ext of (?:the )?)${TEXT}|[Ss]tatement) (?:from|by|of) (?<name>${NAME})(?: in full)?:?$`,
  "u",
);
/** "Here it is:", "The statement reads in full:", "Here is his apology in full:" */
const SHOWN = pattern("u")`
  (?:^|[.!?…][”"’']? )(?:
    Here (?:it is|they are)(?: in full)?
    |(?:Here|This|Below) is (?:the|his|her) (?:full |whole )?(?:
      statement|apology|letter|e-?mail|message|response|reply|speech
    )(?: in full)?
    |(?:The|His|Her) (?:full )?(?:statement|apology|letter|e-?mail|message|response|reply)(?: in full|(?: is)? below)?
  ):$
`;
/** "Tarrow’s apology": whose text a page tells of. */
const OWNED = new RegExp(`(?<name>${NAME})[’']s (?:\\p{Ll}+ ){0,2}${TEXT}\\b`, "gu");
const MOST_LINES = 40;

/**
 * Lines in which a text that the page shows in full is put as the words of whoever wrote it: under a heading that says
 * whose it is, "Tarrow’s statement in full", or after "Here it is:", where the page tells of one such text of one person.
 */
export function withFullTexts(lines: readonly string[], title: string | null): readonly string[] {
  const at = lines.findIndex(
    (line, each) => each > 0 && ownerOf(line, lines.slice(0, each), title),
  );
  const name = ownerOf(lines[at] ?? "", lines.slice(0, Math.max(0, at)), title);
  if (name === null) return lines;
  const texts = textUnder(lines, at, name);
  const [first, ...rest] = texts;
  if (first === undefined) return lines;
  const lead = SHOWN.test(lines[at] ?? "") ? [lines[at] ?? ""] : [];
  return [
    ...lines.slice(0, at),
    ...lead,
    `${name} wrote: ${first}`,
    ...rest,
    ...lines.slice(at + 1 + texts.length),
  ];
}

/** Whose text a line leads to; null where it leads to none, or leaves open whose. */
function ownerOf(line: string, before: readonly string[], title: string | null): string | null {
  const headed = OF.exec(line) ?? BY.exec(line);
  if (headed) return headed.groups?.name ?? null;
  if (!SHOWN.test(line)) return null;
  const told = [title ?? "", ...before, line].join(" ");
  const owners = [...told.matchAll(OWNED)].map(({ groups }) => groups?.name ?? "");
  const [owner, ...others] = new Set(owners.map((name) => name.split(" ").at(-1) ?? name));
  if (owner === undefined || others.length > 0) return null;
  // Of two of one surname the reader of names settles which.
  const [name = owner, ...more] = fullNamesIn([told]).filter((each) => each.endsWith(` ${owner}`));
  return more.length > 0 ? owner : name;
}

/** The paragraphs of a text: all that open in quotation marks, or those in its writer’s own person. */
function textUnder(lines: readonly string[], at: number, name: string): readonly string[] {
  const near = lines.slice(at + 1, at + 1 + MOST_LINES);
  if (OPENS_MARKED.test(near[0] ?? "")) {
    const ends = near.findIndex((line) => !isAllQuoted(line));
    return ends < 0 ? near : near.slice(0, ends);
  }
  const surname = name.split(" ").at(-1) ?? name;
  const ends = near.findIndex((line) => !isSpeech(line) || line.includes(surname));
  const speech = ends < 0 ? near : near.slice(0, ends);
  if (!OWN.test(speech[0] ?? "")) return [];
  const texts = inPersonFrom(speech, OWN);
  const others = [...lines.slice(0, at), ...lines.slice(at + 1 + texts.length)];
  const isOwn = others.some((line) => OWN.test(withoutQuoted(line)));
  return inMarks(isOwn ? texts.slice(0, 1) : texts);
}
