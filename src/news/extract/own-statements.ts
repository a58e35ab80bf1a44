import { isGivenName } from "#src/core/given-names.ts";
import { pattern } from "../../pattern.ts";
import { inMarks } from "./in-marks.ts";
import { inPersonFrom, isAllQuoted, isSpeech, OWN, withoutQuoted } from "./speech.ts";

/** "Ada Tarrow", "Ada Tarrow (Loom Alliance)", "Ada Tarrow – candidate for clerk" */
const HEADING =
  /^(?<name>(?<given>\p{Lu}[\p{L}’'-]+)(?: \p{Lu}[\p{L}’'.-]+){1,2})(?: \(.{2,50}\)|(?:,| [–—|-]) [^.!?:“”"]{2,60})?$/u;
/** What a page says of statements that it shows. */
const SHOWS = pattern("iu")`
  \bin (?:their|her|his) own words\b
  |\b(?:candidates?|their|personal|full|election)[’']? (?:own )?statements?\b
  |\bwe (?:asked|invited) (?:each|every|all|both|the)\b
  |\b(?:asked|invited) (?:each|every|all|both) (?:of )?(?:the )?(?:
    candidates|them|\p{L}+ candidates
  )\b
`;
/** What a page has on which those who stand write for themselves, though it does not say so. */
const OF_CANDIDATES = /\b(?:candidates?|nominat(?:e|es|ed|ions?)|standing|elections?)\b/i;
/** "I am seeking re-election", "vote for me": what only somebody who stands writes. */
const STANDS = pattern("iu")`
  \bI(?:[’']m| am|[’']ve been| have been) (?:\p{Ll}+ )?(?:
    standing|running|seeking|hoping to be|asking (?:you|for)|a candidate
  )\b
  |\b(?:elect|re-elect|nominate|choose|back|support|vote for) me\b
  |\b(?:if|when|as) (?:I[’']m |I am )?(?:re-)?elected\b
`;
/** What a report tells of others, under whose names it stands. */
const REPORTS = pattern("iu")`
  \b(?:he|she|his|her|him)\b
  |\bI (?:\p{Ll}+ )?(?:asked|raised|questioned|challenged|thanked|replied|pressed|met)\b
  |\b(?:said|told|reported|spoke|replied)\b
`;
const LABEL = /^(?:(?:candidate|personal|election|full) )?(?:statement|answer|response|reply):?$/i;
/** One name over one text is a caption. */
const FEWEST = 2;
const MOST_LINES = 30;

/** What stands under the name of one. */
interface Section {
  readonly name: string;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Lines in which statements that stand under the names of those who made them are put as their words: where the page
 * says that it shows statements, or is of candidates and has none that tells of others, and each is in a first person
 * that the page has nowhere before, or where each is all in quotation marks.
 */
export function withOwnStatements(lines: readonly string[]): readonly string[] {
  const sections = sectionsOf(lines);
  const [first] = sections;
  if (!first || sections.length < FEWEST) return lines;
  if (sections.every((section) => isQuoted(lines, section))) {
    const ends = sections.map(({ from }) => from + 1);
    const inRow = sections.every(({ at }, index) => index === 0 || at === ends[index - 1]);
    return inRow ? put(lines, sections, ({ from }) => [lines[from] ?? ""], "said") : lines;
  }
  const before = lines.slice(0, first.at);
  const shows = before.some((line) => SHOWS.test(line));
  const hasOwn = before.some((line) => OWN.test(withoutQuoted(line)));
  const own = sections.map((section) => ownOf(lines, section));
  if (hasOwn || own.some((texts) => texts.length === 0)) return lines;
  if (!shows && !areOfCandidates(before, own)) return lines;
  return put(lines, sections, (section) => inMarks(ownOf(lines, section)), "wrote");
}

/** Whether a page that says nothing of statements shows those of people who stand for something: none tells of others. */
function areOfCandidates(
  before: readonly string[],
  statements: readonly (readonly string[])[],
): boolean {
  const lines = statements.flat();
  return (
    before.some((line) => OF_CANDIDATES.test(line)) &&
    lines.some((line) => STANDS.test(line)) &&
    !lines.some((line) => REPORTS.test(withoutQuoted(line)))
  );
}

function sectionsOf(lines: readonly string[]): readonly Section[] {
  const heads = lines.flatMap((line, at) => {
    const { name = "", given = "" } = HEADING.exec(line)?.groups ?? {};
    const isHead = at > 0 && isGivenName(given);
    return isHead ? [{ name, at, from: LABEL.test(lines[at + 1] ?? "") ? at + 2 : at + 1 }] : [];
  });
  const isOnce = new Set(heads.map(({ name }) => name)).size === heads.length;
  return isOnce
    ? heads.map((head, index) => ({ ...head, to: heads[index + 1]?.at ?? lines.length }))
    : [];
}

const isQuoted = (lines: readonly string[], { from }: Section): boolean =>
  isAllQuoted(lines[from] ?? "") && /^[“"][^“”"]+[”"]$/.test(lines[from] ?? "");

/** The paragraphs under a name in its own person: up to the last that has it, with no more than one between two. */
function ownOf(lines: readonly string[], { name, from, to }: Section): readonly string[] {
  const surname = name.split(" ").at(-1) ?? name;
  const near = lines.slice(from, Math.min(to, from + MOST_LINES));
  const ends = near.findIndex((line) => !isSpeech(line) || line.includes(surname));
  const speech = ends < 0 ? near : near.slice(0, ends);
  if (!OWN.test(speech[0] ?? "")) return [];
  return inPersonFrom(speech, OWN);
}

/** Lines with the words of each after its name. */
function put(
  lines: readonly string[],
  sections: readonly Section[],
  wordsOf: (section: Section) => readonly string[],
  verb: string,
): readonly string[] {
  const done = lines.slice(0, sections[0]?.at);
  for (const section of sections) {
    const [first = "", ...rest] = wordsOf(section);
    const after = lines.slice(section.from + 1 + rest.length, section.to);
    done.push(`${section.name} ${verb}: ${first}`, ...rest, ...after);
  }
  return done;
}
