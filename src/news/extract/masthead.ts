import { isGivenName } from "#src/core/given-names.ts";
import { pattern } from "../../pattern.ts";
import {
  blocksOf,
  isOverStandfirst,
  isPostedUnder,
  isSectionAbove,
  linesOf,
} from "./above-headline.ts";
import { bylineOf } from "./byline.ts";
import { isLabel, isSectionName, isTimeLine } from "./labels.ts";
import { isUnderPicture } from "./picture-credits.ts";
import { ENDED_TEXT, fromTold } from "./told-headline.ts";

/** The head of a page ends after so many lines, with whatever stands above its headline. */
const WITHIN = 8;
const MOST_OF_HEAD = 2_000;
/** What leads a reader about a site. */
const MENU = pattern("iu")`
  ^(?:
    (?:main |site |open |close |toggle |show |hide )*(?:menu|navigation|nav)
    |search(?: this (?:site|blog))?|archives?|home(?:page)?|close|(?:skip|jump)(?: \p{L}+){0,4}|log ?in
    |sign ?in|register|subscribe(?: by e-?mail| now)?|latest (?:news|stories|posts)|donate|support us|join us|about(?: us| me)?|contact(?: us| me)?|my account|welcome
    |(?:\p{L}+ )?edition|(?:print |digital )?subscriptions?|search jobs|newsletters?(?: sign-?up)?|sign-?up|get the app|accessibility|advertisement
    |exclusive \p{L}+|analysis exclusive|x ?close|close ?x|site icon.*|pressreader|e-?mail this to a friend(?: printable version)?
    |(?:\p{L}+ )?archives?: .{3,40}|.{2,40}\bback to home
    |(?:\W*(?:older|newer|previous|next)(?: (?:posts?|entr(?:y|ies)|articles?))?\b){1,2}\W*
    |(?:(?:share|save|listen|print|tweet|e-?mail|home|news|comments?)(?: |$)){2,}
  )$
`;

/** Whether a line leads to a part of a site, and not to an article: "Search", "Skip to content". */
export const leadsOn = (line: string): boolean => MENU.test(line);

const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.?";
const DATE = new RegExp(
  `^(?:date )?(?:\\p{L}+day,? )?(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}|(?:mon|tues|wednes|thurs|fri|satur|sun)day,? \\d{1,2}(?:st|nd|rd|th)|${MONTH} \\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})(?:,? (?:at )?\\d{1,2}[.:]\\d\\d.{0,12})?$`,
  "iu",
);
/** "June 2023 | Spring number | page 4", "Issue 12"; and not "Issue 12: Who dyes the wool?" */
const ISSUE =
  /^(?:issue|number|no\.?|vol(?:ume|\.)?) ?\d+\b(?!: )|\|.*\b(?:pages?|issue|no\.?) ?\d+\b/iu;
const PATH = /^(?:home|news)\b.{0,60}[>»›/] ?\p{L}/iu;
/** What a site says of itself under its name. */
const MOTTO =
  /^(?:\p{Ll}|(?:(?:The|Your|A|An) )?(?:[\p{L}’'-]+ ){0,3}(?:[Nn]otes|[Nn]ews|[Vv]iews|[Jj]ournal|[Nn]ewspaper|[Mm]agazine|[Vv]oice|[Bb]log|[Hh]ome|[Ww]ebsite|[Dd]iary|[Tt]houghts|[Mm]usings|[Pp]aper|[Bb]ulletin|[Nn]ewsletter|[Bb]riefing|[Qq]uarterly|[Mm]onthly|[Ww]eekly|[Dd]igest|[Rr]eview)\b.* (?:of|from|for|on|by|in|and) )/u;
/** What it says of itself right under its name, where a gap parts both from the headline: "Counting votes so that you need not". */
const MOTTO_APART = pattern("u")`
  ^(?:(?:(?:The|A|An) (?:\p{Ll}[\p{L}’'-]* ){1,4}|(?:Your|Our) (?:[\p{L}’'-]+ ){1,4})(?:of|for|from|by|in|on|about) |\p{Lu}\p{Ll}+ing )
  |\b(?:since|est(?:ablished|d)?\.?) (?:in )?[12]\d{3}$
`;
/** "Home | News | Sport": what parts of a site lead to. */
const BAR = /^(?:[^|.!?]{2,30} \| ){2,}[^|.!?]{2,30}$/;
const MOST_WORDS_OF_PART = 4;
const SHARES =
  /^(?:share|tweet|e-?mail|print|save|comments?|facebook|twitter|whatsapp|linkedin|bookmark)\b/i;
/** One word, or two in capitals: what a section or a column is called. */
const SECTION = /^(?:[\p{L}’'-]+|[\p{Lu}’'&-]+ [\p{Lu}’'&-]+)$/u;
const BYLINE = /^(?:by|words by|posted|published|written|updated) /i;
const FEWEST_WORDS = 3;

const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^the /, "");

/** Whether a line is the name of a publisher, however it is printed: "LOOM & SHUTTLE", "The Loom and Shuttle". */
export const isPublisher = (line: string, publisher: string | null): boolean =>
  publisher !== null && plainName(publisher) !== "" && plainName(line) === plainName(publisher);

/** What a site asks its reader to do with it, or leads to: "Support The Courier", "The latest Courier". */
const ASKS = /^(?:support|(?:read )?the latest|read|follow|join|get|inside|back) /i;
const asksFor = (line: string, publisher: string | null): boolean =>
  ASKS.test(line) && isPublisher(line.replace(ASKS, "").replace(/: .*/, ""), publisher);

/** "LOOM & SHUTTLE | News for weavers", "Loom & Shuttle - Politics": with what it says of itself behind a bar, or a part of it behind a dash. */
const isPublisherWithMotto = (line: string, publisher: string | null): boolean => {
  const [name = "", ...motto] = line.split(/ [|·»] /);
  const [whole = "", section = ""] = line.split(/ [–-] /);
  return (
    (motto.length > 0 && isPublisher(name, publisher)) ||
    (isLabel(section) && isPublisher(whole, publisher))
  );
};

/** "Ada's Blog", where the publisher is "Ada Tarrow's Blog". */
function isShortName(line: string, publisher: string | null): boolean {
  const whole = publisher === null ? [] : plainName(publisher).split(" ");
  const short = plainName(line).split(" ");
  return (
    short.length > 1 && short.at(-1) === whole.at(-1) && short.every((word) => whole.includes(word))
  );
}

const partsOf = (line: string): readonly string[] => line.split(" | ");

const isBar = (line: string): boolean =>
  BAR.test(line) && partsOf(line).every((part) => part.split(" ").length <= MOST_WORDS_OF_PART);

/** What only leads to a part of a site: no headline has it among words that are all of such. */
const LEADS_ON =
  /^(?:home|homepage|about|contact|newsletters?|subscribe|donate|search|login|register|menu|help)$/i;
const MOST_IN_ROW = 8;

/** "News Comment Newsletter About": the parts of a site in a row, with nothing between them. */
function isRow(line: string): boolean {
  const words = line.split(" ");
  const parts = words.filter((word) => MENU.test(word) || isSectionName(word)).length;
  return (
    words.length >= FEWEST_WORDS &&
    words.length <= MOST_IN_ROW &&
    words.every((word) => /^\p{Lu}[\p{L}]*$/u.test(word)) &&
    words.some((word) => LEADS_ON.test(word)) &&
    parts * 2 >= words.length
  );
}

/** Whether a line leads to the parts of a site, "Home | About | Our looms": half of what it names are such or the first is its home, and none is a way to share an article. */
export const isNavigation = (line: string): boolean =>
  isBar(line) &&
  !partsOf(line).some((part) => SHARES.test(part)) &&
  (/^home(?:page)?$/i.test(partsOf(line)[0] ?? "") ||
    partsOf(line).filter((part) => MENU.test(part) || isSectionName(part)).length * 2 >=
      partsOf(line).length);

/** Whether a line leads to the parts of a site and to no article: "Home | About | Archive", and not "News | Politics | Interviews". */
export const isSiteMenu = (line: string): boolean =>
  isNavigation(line) && partsOf(line).some((part) => LEADS_ON.test(part));

/** The lines of a text up to its first gap, where it has gaps. */
function firstBlock(text: string): readonly string[] {
  const [first = "", ...others] = text.trim().split(/\n[^\S\n]*\n/, 2);
  return others.length > 0 ? linesOf(first) : [];
}

/** Lines of a text that stand together, each of which leads to a part of a site: "About me", "Archive", "Subscribe by email". */
const menuLines = (text: string): readonly string[] =>
  blocksOf(text).find((block) => block.length > 1 && block.every((line) => MENU.test(line))) ?? [];

/** Whether lines that stand together lead to the parts of a site, and to no article: none says who wrote one, or when. */
const isMenu = (block: readonly string[]): boolean =>
  block.some((line) => MENU.test(line) || isRow(line) || isNavigation(line)) &&
  !block.some((line) => isDate(line) || BYLINE.test(line) || bylineOf([line]) !== null);

/** "06/01/2020 15:32 GMT | Updated 06/01/2020 17:10 GMT" */
const isDate = (line: string): boolean =>
  line
    .split(/ ?\| ?/)
    .map((part) => part.replace(/^(?:updated|published|posted|modified):? /i, ""))
    .every((part) => isTimeLine(part) || DATE.test(part));

/** Whether a line at the head of a page can be its headline. */
function isHeadline(line: string, publisher: string | null): boolean {
  const isOther =
    isDate(line) ||
    isLabel(line) ||
    MENU.test(line) ||
    isRow(line) ||
    isBar(line) ||
    isPublisher(line, publisher);
  return (
    !isOther &&
    !ENDED_TEXT.test(line) &&
    !BYLINE.test(line) &&
    line.split(" ").length >= FEWEST_WORDS &&
    bylineOf([line]) === null
  );
}

/**
 * The lines of a text from its headline on: without the name of its publisher, what that says of itself, menus,
 * sections, dates and the name of whoever wrote it, where these stand above the headline. `text` is the whole, with its
 * gaps; `url` its address.
 */
export function fromHeadline(
  lines: readonly string[],
  publisher: string | null,
  text = "",
  url: string | null = null,
): readonly string[] {
  const head = text.slice(0, MOST_OF_HEAD);
  const block = firstBlock(head);
  const headlineAfter = (at: number): string | null => {
    const near = lines.slice(at + 1, WITHIN);
    const headline = near.findIndex((line) => isHeadline(line, publisher) && !block.includes(line));
    return near.slice(0, headline).some((line) => ENDED_TEXT.test(line))
      ? null
      : (near[headline] ?? null);
  };
  const comesAfter = (at: number) => headlineAfter(at) !== null;
  const isWholeAfter = (at: number) => {
    const headline = headlineAfter(at) ?? "";
    return isPostedUnder(headline, head) || isOverStandfirst(headline, head);
  };
  // Above the parts of a site stands no headline.
  const menu = menuLines(head);
  let at =
    lines.slice(0, WITHIN).findLastIndex((line) => isNavigation(line) || menu.includes(line)) + 1;
  let isHead = at > 0 || isMenu(block);
  while (at < WITHIN && at < lines.length) {
    const [line = "", next = ""] = lines.slice(at, at + 2);
    const leads = isHeadline(next, publisher);
    const isName =
      isPublisher(line, publisher) ||
      isPublisherWithMotto(line, publisher) ||
      (isShortName(line, publisher) && (MOTTO.test(next) || comesAfter(at)));
    const likeOne = MOTTO.test(line) || MOTTO_APART.test(line);
    const isShort = line.split(" ").length <= MOST_WORDS_OF_PART;
    const isApart =
      (likeOne || isShort || isWholeAfter(at)) && block.includes(line) && comesAfter(at);
    const isMotto = isHead && ((MOTTO.test(line) && (leads || comesAfter(at))) || isApart);
    const isSection = (SECTION.test(line) && leads) || isSectionAbove(line, head);
    const writer = bylineOf([line]);
    const isBylined = writer !== null && bylineOf(lines.slice(at + 1)) === writer;
    const isWriter =
      writer === line && (isBylined || (leads && isGivenName(line.split(" ", 1)[0] ?? "")));
    const isAbove =
      isName ||
      isBar(line) ||
      isRow(line) ||
      MENU.test(line) ||
      asksFor(line, publisher) ||
      isLabel(line) ||
      isUnderPicture(line) ||
      isDate(line) ||
      ISSUE.test(line) ||
      PATH.test(line);
    if (!isAbove && !isMotto && !isSection && !isWriter) break;
    isHead ||= isName || asksFor(line, publisher);
    at += 1;
  }
  const begun = at < lines.length ? lines.slice(at) : lines;
  return fromAddressed(begun, url) ?? fromTold(begun, text);
}

/** A headline stands so far down at most, under what a page shows above every article. */
const WITHIN_HEAD = 14;
/** So many words of an address and of a line in common are no chance. */
const FEWEST_SHARED = 3;
/** What stands over a headline and has a word of the address by chance is shorter: "WEST END FINAL". */
const MOST_OF_SECTION = 4;
/** The last part of an address that says anything: "weavers-pick-a-clerk-4711". */
const SLUG = /\/(?<slug>[^/?#]*\p{L}{2,}[-_][^/?#]*)\/?(?:[?#].*)?$/u;

/** What a picture shows, as pages tell those who do not see it. */
const PICTURED =
  /^(?:an? )?(?:photo|photograph|picture|image|portrait|screenshot|drawing) (?:of|shows|showing)\b/i;

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/\p{L}{3,}|\d{2,}/gu));

/**
 * The lines from the one on that an address has the words of, which is the headline, whatever stands above it: "WEST END
 * FINAL". Null where none is.
 */
function fromAddressed(lines: readonly string[], url: string | null): readonly string[] | null {
  const slug = wordsOf(SLUG.exec(url ?? "")?.groups?.slug ?? "");
  if (slug.size < FEWEST_SHARED) return null;
  const inAddress = (line: string) => {
    const words = [...wordsOf(line)];
    return { words: words.length, shared: words.filter((word) => slug.has(word)).length };
  };
  const first = inAddress(lines[0] ?? "");
  if (first.shared > 1 || (first.shared > 0 && first.words > MOST_OF_SECTION)) return lines;
  const likely = lines.slice(0, WITHIN_HEAD).map((line) => {
    const { words, shared } = inAddress(line);
    const isLikely = shared >= FEWEST_SHARED && shared * 3 >= Math.min(words, slug.size);
    const isOther = ENDED_TEXT.test(line) || PICTURED.test(line) || bylineOf([line]) !== null;
    return isLikely && !isOther ? shared : 0;
  });
  const most = Math.max(...likely);
  return most > 0 ? lines.slice(likely.indexOf(most)) : null;
}
