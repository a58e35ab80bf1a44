import type { Speaker, Statement } from "#src/core/news.ts";
import { pattern } from "../../../pattern.ts";
import { OURS, OWN, SENTENCE, withoutQuoted } from "../../extract/speech.ts";
import type { LinkedLine } from "../../link/index.ts";
import { isPlainSentence, isWriters, writtenBy } from "./column.ts";

/** A body that speaks for itself does so in so many lines. */
const FEWEST = 3;
/** Within how many lines of its head a page says whose report it shows. */
const HEAD = 4;
/** What only those who report the news do. */
const PRESS = pattern("u")`
  \b[Ww]e(?:[’']ve| have| had| also)* (?:
    contacted|approached|asked(?! for\b(?! (?:comment|an? )))|seen|reveal|revealed|reported|spoke
    |spoken|interviewed|learned|learnt|put (?:it|this|that|these|(?:the|these|those) \p{Ll}+) to
  )\b
  |\b[Ww]e (?:understand that|can (?:also )?reveal)\b|\bas we reported\b
  |\b[Oo]ur (?:own )?(?:
    reporters?|correspondents?|readers?|sources?|journalists?|newsroom|story|exclusive|columnists?
    |coverage|newspaper|paper|interview
  )\b
`;
/** Whose "we" is that of those who report. */
const REPORTS = /\b(?:reports?|writes?|wrote|reported|notes|minutes|diary|account)\b/i;
const SAYS =
  /\b(?:said|says|told|tells|reported|warned|added|wrote|claims?|claimed|according|replied|asked)\b/i;
/** "We said so at the time": what a body said itself. */
const SAYS_SELF =
  /\b[Ww]e(?:[’']ve| have| had| also| then)* (?:said|told|warned|wrote|claimed|added|asked)\b/g;
const ASKS = /\?$/;

const isPerson = ({ names }: LinkedLine) =>
  names.some(({ subject: { kind } }) => kind === "person" || kind === "stranger");

/** Whether a page is in the "we" of the body whose page it is, and reports nobody’s words and nobody’s meeting. */
function isOfBody(
  headline: string,
  body: readonly LinkedLine[],
  others: readonly Statement[],
): boolean {
  const plain = body.map(({ text }) => withoutQuoted(text));
  const reportsOthers = others.some(({ verb }) => verb !== "did not comment");
  const byMembers = body
    .slice(0, HEAD)
    .some((line) => isPerson(line) && REPORTS.test(withoutQuoted(line.text)));
  return (
    !reportsOthers &&
    !byMembers &&
    !REPORTS.test(headline) &&
    plain.filter((text) => OURS.test(text)).length >= FEWEST &&
    !plain.some((text) => OWN.test(text) || PRESS.test(text))
  );
}

/** Whether a line is what a body says of somebody in its own "we": "We know her as a fighter." */
const isOfOurs = ({ text }: LinkedLine): boolean => {
  const plain = withoutQuoted(text);
  return OURS.test(plain) && !SAYS.test(plain.replace(SAYS_SELF, " ")) && !ASKS.test(text);
};

/**
 * What bodies say on a page of their own in the first person of several, each of them all of it: where it has several
 * such lines, is in nobody’s "I", and reports nobody else. A paper’s "we" is that of those who report.
 */
export function ownPageOf(
  lines: readonly LinkedLine[],
  bodies: readonly Speaker[],
  others: readonly Statement[],
): readonly Statement[] {
  const headline = lines.find(({ paragraph }) => paragraph < 0)?.text ?? "";
  const body = lines.filter(({ paragraph }) => paragraph >= 0);
  const about = others.filter(({ speaker }) => !bodies.some(({ name }) => name === speaker.name));
  if (bodies.length === 0 || !isOfBody(headline, body, about)) return [];
  const isTheirs = (line: LinkedLine) =>
    SENTENCE.test(line.text) &&
    (isWriters(line, others) || (isOfOurs(line) && isPlainSentence(line, others)));
  return bodies.flatMap((speaker) => writtenBy(body, speaker, others, isTheirs));
}
