import { lastWordOf } from "#src/words.ts";
import type { Fit } from "../lines/fit.ts";
import type { Near } from "../lines/lines.ts";
import { isEvent, type Term } from "../words/terms.ts";
import { countIn, hasAll, isSentTo } from "./around-sending.ts";
import { NAME } from "./sending.ts";

/** An article with how well each of its lines fits what is asked. */
export interface Compared {
  readonly read: Near["read"];
  readonly fits: readonly Fit[];
}

/** How a line has somebody write to somebody: "Ada Tarrow has written to the clerk". */
export const WRITING = new RegExp(
  `(?:${NAME}[^.;“”"]{0,60}?|\\b(?:[Hh]e|[Ss]he|who|secretaries|councillors|officers|delegates|branches))(?: has| have| had)?(?: also| since| now)? (?:written|wrote|writes|complained|e-?mailed) (?:\\p{Ll}+ )?to `,
  "u",
);

/** A line in which somebody writes to somebody, with who does and to whom, in its words. */
interface Writing {
  readonly near: Near;
  readonly by: string;
  readonly to: string;
}

/** The lines in which somebody writes to somebody, the likeliest first. */
const writingsIn = (compared: readonly Compared[]): readonly Writing[] =>
  compared
    .flatMap(({ read, fits }) =>
      fits.flatMap((fit): Writing[] => {
        const own = read.lines[fit.at]?.text ?? "";
        const writes = WRITING.exec(own);
        if (!writes) return [];
        const end = writes.index + writes[0].length;
        return [{ near: { read, fit, statements: [] }, by: own.slice(0, end), to: own.slice(end) }];
      }),
    )
    .toSorted((a, b) => b.near.fit.score - a.near.fit.score);

/** What a question asks that something was written about; that something happened, "the treatment of", is no matter beside another. */
function matterOf(terms: readonly Term[]): readonly Term[] {
  const matter = terms.filter(({ soft, light, heard, id }) => !soft && !light && !heard && !id);
  const telling = matter.filter(({ word }) => !isEvent(word));
  return telling.length > 0 ? telling : matter;
}

/** What part of some words an article has anywhere, its headline among it. */
function partIn({ article, lines }: Near["read"], matter: readonly Term[]): number {
  const text = [article.title, ...lines.map((line) => line.text)].join(" ");
  return matter.length === 0 ? 1 : countIn(text, matter) / matter.length;
}

const ALL = 1;
/** Of somebody who is told to have written once alone, so much of what it was about is enough. */
const OF_ONE = 0.5;

/**
 * Of lines in which those are written to who are asked for, or those write: where what it was about stands in them or
 * right beside; where there is one alone, it may stand anywhere in its article.
 */
function onMatter(
  writings: readonly Writing[],
  matter: readonly Term[],
  least = ALL,
): readonly Near[] {
  const beside = writings.filter(({ near: { read, fit } }) => hasAll(read, fit.at, matter));
  const [only, ...others] = writings;
  const isOnly = others.length === 0 && only && partIn(only.near.read, matter) >= least;
  return (beside.length === 0 && isOnly ? [only] : beside).map(({ near }) => near);
}

/** The lines that tell who wrote to those who are named. */
export function linesOfWriting(
  compared: readonly Compared[],
  receivers: readonly Term[],
  terms: readonly Term[],
): readonly Near[] {
  const toThem = writingsIn(compared).filter(({ near: { read, fit }, to }) =>
    isSentTo(receivers, read, `to ${to}`, read.lines[fit.at - 1]?.text ?? ""),
  );
  return onMatter(toThem, matterOf(terms));
}

const COMMITTEE =
  /^(?:the |Labour[’']s )?(?:NEC|[Nn]ational [Ee]xecutive|executive|committee|ruling body)\b/;

/** The lines that tell who wrote to the committee. */
export const linesToCommittee = (
  compared: readonly Compared[],
  terms: readonly Term[],
): readonly Near[] =>
  onMatter(
    writingsIn(compared).filter(({ to }) => COMMITTEE.test(to)),
    matterOf(terms),
  );

/** ", the mayor of Eastmere, wrote to": what stands between a name and the verb and is no name itself. */
const ASIDE = /, (?!\p{Lu})[^,]+,(?= (?:\p{Ll}+ ){1,4}$)/u;
const WRITERS = new RegExp(
  `(?:${NAME}(?: ${NAME})*)(?:(?:,| and|, and) ${NAME}(?: ${NAME})*)*(?=[^\\p{Lu}]*$)`,
  "u",
);

/** Whether those whom a text names last before it has them write are, or include, one of a last name. */
function hasWriter(by: string, last: string): boolean {
  const [writers = ""] = WRITERS.exec(by.replace(ASIDE, "")) ?? [];
  return writers
    .toLowerCase()
    .split(/[^\p{L}’'-]+/u)
    .includes(last);
}

/** The lines that tell to whom somebody wrote. */
export function linesFrom(
  compared: readonly Compared[],
  writer: string,
  terms: readonly Term[],
): readonly Near[] {
  const last = lastWordOf(writer);
  const theirs = writingsIn(compared).filter(({ by }) => hasWriter(by, last));
  const own = new Set([...writer.split(" "), "letter"]);
  return onMatter(
    theirs,
    matterOf(terms).filter(({ word }) => !own.has(word)),
    OF_ONE,
  );
}
