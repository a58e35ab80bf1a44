import { nameInHeading } from "../name-headings.ts";
import { isByAnother } from "./another-writer.ts";
import { withBlockQuotations } from "./block-quotations.ts";
import { withChats } from "./chats.ts";
import { withEndorsements } from "./endorsements.ts";
import { withEntryTimes } from "./entry-times.ts";
import { withFullTexts } from "./full-texts.ts";
import { keptHeadings } from "./kept-headings.ts";
import { withLabelledAnswers } from "./labelled-answers.ts";
import { isLabel, isTimeLine } from "./labels.ts";
import { fromHeadline, isNavigation, isSiteMenu } from "./masthead.ts";
import { withoutNotices } from "./notices.ts";
import { withoutOthers } from "./other-articles.ts";
import { withOwnStatements } from "./own-statements.ts";
import { isCaptionOf } from "./picture-credits.ts";
import { withPosts } from "./posts.ts";
import { withoutReaders } from "./readers-comments.ts";
import { withSignedQuotations } from "./signed-quotations.ts";
import { ENDED } from "./speech.ts";
import { wordsIn } from "./words-in.ts";
import { writerInText } from "./writer.ts";

/** An article taken out of what stood around it. */
export interface Extracted {
  /** Null where the text has no line that reads as a headline. */
  readonly title: string | null;
  readonly paragraphs: readonly string[];
  /** Who wrote it, where it says so; null where it says that somebody else than its site's owner did. */
  readonly writer?: string | null;
}

/** "She tweeted: ‘Thank you #AboutTime’": what somebody said ends as that one ended it. */
const SAID_LAST = /^\p{Lu}[^“”"‘’]{3,80}[:,] [“"‘'].{8,}[”"’']$/u;

/** What a line that ends in a colon leads to: "“a course of conduct”". */
const QUOTED_WHOLE = /^[“"‘'][^“”"]{8,}[”"’']$/;

/** A headline may ask or call, where that is all of it: "Who wins?" */
const isSentence = (line: string): boolean =>
  ENDED.test(line) && (!/[?!][”"’']*$/.test(line) || /[.!?] \p{Lu}/u.test(line));

const MOST_WORDS_OF_CAPTION = 12;
const MOST_WORDS_OF_TITLE = 30;

/** "campaigning.With": a space was lost between two sentences. */
const spaced = (line: string) => line.replace(/(\p{Ll}{2}[.!?][”"’']?)(\p{Lu}\p{Ll})/gu, "$1 $2");

const GAP = / {2,}|\t+/;
const FEWEST_PARTS = 3;
const MOST_WORDS_OF_PART = 4;

/** "News   Politics   Sport": a line that gaps part into short pieces, with bars for them. */
function withBars(line: string): string {
  const parts = line.trim().split(GAP);
  const short = parts.every(
    (part) => /\p{L}[^.!?:;]*$/u.test(part) && wordsIn(part) <= MOST_WORDS_OF_PART,
  );
  return parts.length >= FEWEST_PARTS && short ? parts.join(" | ") : line;
}

/** "date 2018-09-03 Weavers pick a clerk": what some stored pages begin with. */
const DATED_BEFORE = /^\s*date \d{4}-\d\d-\d\d /;

/** Within how many lines the label of a section stands at the head of a page. */
const LABELS_WITHIN = 6;

/** The lines of a page without the labels of sections at its head: the headline is the line after them. What leads to the parts of a site stays, as above it stands no headline. */
const withoutLabels = (lines: readonly string[]): readonly string[] =>
  lines.filter((line, at) => at >= LABELS_WITHIN || !isLabel(line) || isSiteMenu(line));

/**
 * The article in a plain text: its headline and its paragraphs. Notices to the reader, marks of advertisements, bare
 * addresses and captions go, such as a line without an end that stands twice; a sentence that does stands once. `title`,
 * `publisher` and `url` where they are known already.
 */
export function fromPlainText(
  text: string,
  title: string | null = null,
  publisher: string | null = null,
  url: string | null = null,
): Extracted {
  const all = text
    .replace(/^\uFEFF/, "")
    .replace(DATED_BEFORE, "")
    .split(/\r?\n/)
    .map((line) => spaced(withBars(line).replace(/\s+/g, " ").trim()))
    .filter((line) => !/^>?$/.test(line));
  const timed = withEntryTimes(withPosts(withChats(withoutReaders(all)))).filter(
    (line) => !isTimeLine(line),
  );
  const written = withoutOthers(withoutLabels(timed));
  const noticed = written.map(withoutNotices).filter((line) => line !== "");
  const begun = title === null ? fromHeadline(noticed, publisher, text, url) : noticed;
  const lines = withBlockQuotations(
    withEndorsements(
      withLabelledAnswers(
        withFullTexts(withOwnStatements(withSignedQuotations(begun)), title ?? begun[0] ?? null),
      ),
      title,
    ),
  );
  const repeated = (line: string, at: number) =>
    at > 0 && (line === lines[at - 1] || (line === lines[at + 1] && nameInHeading(line) !== line));
  const isCaption = (line: string, at: number) =>
    at > 0 && (isCaptionOf(line, lines[at + 1] ?? "") || isCaptionOf(lines[at - 1] ?? "", line));
  const unlike = lines.filter(
    (line, at) =>
      !isCaption(line, at) && (ENDED.test(line) ? line !== lines[at - 1] : !repeated(line, at)),
  );
  const [first = "", ...rest] = unlike;
  const headed = title === null && !isSentence(first) && wordsIn(first) <= MOST_WORDS_OF_TITLE;
  const body = headed ? rest : unlike;
  const headline = title ?? (headed ? first : "");
  const writer = writerInText(body, headline, publisher, all);
  const isAnothers = publisher !== null && isByAnother([headline, ...body], publisher);
  const headings = keptHeadings(body, headline, writer);
  const paragraphs = body.flatMap((line, at) => {
    const heading = headings.get(at);
    if (heading !== undefined) return heading === "" ? [] : [heading];
    if (isNavigation(line)) return [];
    const isText =
      ENDED.test(line) ||
      SAID_LAST.test(line) ||
      wordsIn(line) > MOST_WORDS_OF_CAPTION ||
      (QUOTED_WHOLE.test(line) && body[at - 1]?.endsWith(":"));
    return isText ? [line] : [];
  });
  return {
    title: title ?? (headed && first !== "" ? first : null),
    paragraphs: paragraphs.filter((line) => line !== title),
    ...((writer !== null || isAnothers) && { writer }),
  };
}
