import { pattern } from "../../pattern.ts";
/** How a line of a block quotation is marked, as in Markdown and in mail. */
export const BLOCK = /^>\s*/;
/** Words of somebody’s own. */
export const OWN = /(?<![\p{L}’'])(?:I|I[’'](?:m|ve|d|ll)|[Mm]y|me|myself)(?![\p{L}’'-])/u;
/** Words of several, of whom whoever speaks is one. */
export const OURS =
  /(?<![\p{L}’'])(?:[Ww]e|[Ww]e[’'](?:re|ve|d|ll)|[Oo]ur|us|ourselves)(?![\p{L}’'-])/u;
/** A paragraph that opens in quotation marks. */
export const OPENS_MARKED = /^[“"‘']/;
/** A paragraph that ends as sentences do. */
export const SENTENCE = /[.!?…][”"’')\]]*$/;
/** A paragraph that ends as sentences do, or leads on to the next. */
export const ENDED = /[.!?…:;][”"’')\]]*$/;
/** An item of a list. */
export const LISTED = /^(?:[-–—•*·]|\d{1,2}[.)])\s/;
/** What an article says of words that it has shown, or of asking for some. */
const OF_ARTICLE = pattern("u")`
  \b(?:
    this (?:blog|site|paper|newspaper|article|website)|contacted|approached|for comment
    |has been asked|was asked|were asked|declined to|according to|understands that
  )\b
  |^(?:The|This|That|His|Her|Their) (?:
    statement|e-?mail|letter|tweet|post|comments?|remarks?|message|reply|response|video|clip
    |picture|image|screenshot
  )\b
`;
const TELLS = pattern("u")`
  \p{Lu}\p{L}+,? (?:(?:has|had|also|then|later) )?(?:
    said|says|told|wrote|writes|added|replied|tweeted|posted|claimed|insisted
  )\b
  |[”"’],? (?:\p{L}+ ){0,4}(?:said|says|added|adds|told|wrote|writes)\b
  |\b(?:said|says|told \p{L}+|added|wrote|tweeted|replied)(?::| that\b| [“"‘])
`;
/** Nobody is quoted at such length in one paragraph. */
const MOST_CHARACTERS = 3000;
/** Whether a line is a paragraph that somebody can have said, and none in which the article tells of others. */
export const isSpeech = (line: string): boolean =>
  line.length <= MOST_CHARACTERS &&
  SENTENCE.test(line) &&
  !line.endsWith(":") &&
  !OPENS_MARKED.test(line) &&
  !LISTED.test(line) &&
  !OF_ARTICLE.test(line) &&
  !TELLS.test(line);

/** So many lines without it may stand between two in somebody's own person. */
const MOST_BETWEEN = 1;

/** The first of some lines with those that go on in a first person. */
export function inPersonFrom(lines: readonly string[], person: RegExp): readonly string[] {
  let last = 0;
  for (let at = 1; at < lines.length && at - last <= MOST_BETWEEN + 1; at++)
    if (person.test(lines[at] ?? "")) last = at;
  return lines.slice(0, last + 1);
}

/** A line without what it quotes. */
export const withoutQuoted = (line: string): string =>
  line.replace(/[“"][^“”"]*(?:[”"]|$)/g, "").replace(/(?<=^|[\s(])‘[^‘]*?(?:’(?!\p{L})|$)/gu, "");

/** Whether all of a line is quoted. */
export const isAllQuoted = (line: string): boolean => !/[\p{L}\p{N}]/u.test(withoutQuoted(line));
