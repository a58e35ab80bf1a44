import { pattern } from "../../pattern.ts";
import { nameInHeading } from "../name-headings.ts";
import { withBlockQuotations } from "./block-quotations.ts";
import { withChats } from "./chats.ts";
import { withEndorsements } from "./endorsements.ts";
import { withEntryTimes } from "./entry-times.ts";
import { withFullTexts } from "./full-texts.ts";
import { keptHeadings } from "./kept-headings.ts";
import { withLabelledAnswers } from "./labelled-answers.ts";
import { isLabel, isTimeLine } from "./labels.ts";
import { fromHeadline, isNavigation } from "./masthead.ts";
import { withoutOthers } from "./other-articles.ts";
import { withOwnStatements } from "./own-statements.ts";
import { withPosts } from "./posts.ts";
import { withoutReaders } from "./readers-comments.ts";
import { withSignedQuotations } from "./signed-quotations.ts";
import { writerInText } from "./writer.ts";

/** An article taken out of what stood around it. */
export interface Extracted {
  /** Null where the text has no line that reads as a headline. */
  readonly title: string | null;
  readonly paragraphs: readonly string[];
  /** Who wrote it, where it says so. */
  readonly writer?: string;
}

/** What a site says to its reader and not about its subject: subscriptions, payments, consent, other services. */
const NOTICES: readonly RegExp[] = [
  /\byour (subscription|account|payment|membership|free trial|browser|inbox|privacy|device)\b/i,
  pattern("i")`
    \b(
      my account|take payment|payment details|log ?in to|sign ?in to|sign up|sign in|subscribe
      |unsubscribe|(?:our|free|email|weekly|daily) newsletters?|cookies?|paywall
    )\b
  `,
  /\b(privacy policy|terms (and|&) conditions|terms of (use|service)|all rights reserved|copyright ©|advertising partners)\b/i,
  pattern("i")`
    \b(?:
      you (?:have|[’']ve) (?:one|two|three|no|\d+) free (?:articles?|stor(?:y|ies))
      |free articles? (?:left|remaining)|already a (?:subscriber|member)|subscribers? only
      |for unlimited access
    )\b
  `,
  pattern("i")`
    \b(
      read more|read also|related articles?|most read|recommended for you|share this|follow us
      |follow our|support us|donate|download (the|our) app|click here|skip to|back to top|javascript
      |newer browser|accessible video player
    )\b
  `,
  pattern("i")`
    \b(?:
      consider (?:a donation|donating|supporting|(?:an? |our )?(?:digital |print )?subscri\w+)
      |message from the editor|thank(?:s| you) for reading|digital subscriptions?
      |(?:needs|need|rely on|relies on) your support
      |(?:wish|want|like) to (?:re-?publish|reblog)
    )\b
  `,
  /^(?:if you|to) .{1,60}\b(?:e-?mail|contact|call|write to) us\b/iu,
  /\bnotifications (?:from|can be managed)\b/i,
  /^this article is more than \d+ (?:months?|years?) old$/i,
  /^read the (?:latest|most recent|last|next|rest) \p{L}+/iu,
  /^(?:reuse this content|(?:filed under|tagged(?: with)?|topics|tags|share|categories):|share (?:on|via)\b)/i,
  pattern("i")`
    ^(?:
      watch|listen|image|images|photo|photos|photograph|photographs|picture|pictures|pictured|video
      |gallery|caption|credit|related|in pictures|illustration|composite
    )(?: credits?| captions?| by)?: ?\S
  `,
  /^(?:image|media|video) (?:caption|source|copyright)\b|^like this:? loading/i,
];

/** Marks that stand alone between paragraphs. */
const MARKS = pattern("i")`
  ^(
    advert(isement)?|hide ad|sponsored( content)?|promoted|ad|loading|share|twitter|facebook|whatsapp
    |bluesky|e-?mail|print|copy link|linkedin|comments?|\d+ comments?|no comments|leave a comment
    |related|watch|gallery|image|photo|picture|video|getty( images)?|pa( wire)?|reuters
    |[*·•_=~\s-]+
  )[.:]?$
`;

const ADDRESS = /^(https?:\/\/|www\.|pic\.twitter\.com\/)\S+$/i;

/** A sentence ends in one of these, with what may close it. */
const ENDED = /[.!?…:;][”"’')\]]*$/;

/** "She tweeted: ‘Thank you #AboutTime’": what somebody said ends as that one ended it. */
const SAID_LAST = /^\p{Lu}[^“”"‘’]{3,80}[:,] [“"‘'].{8,}[”"’']$/u;

/** What a line that ends in a colon leads to: "“a course of conduct”". */
const QUOTED_WHOLE = /^[“"‘'][^“”"]{8,}[”"’']$/;

/** A headline may ask or call, where that is all of it: "Who wins?" */
const isSentence = (line: string): boolean =>
  ENDED.test(line) && (!/[?!][”"’']*$/.test(line) || /[.!?] \p{Lu}/u.test(line));

/** How many words a notice or a caption has at most: a longer paragraph that happens to have its words is text. */
const MOST_WORDS_OF_NOTICE = 60;
const MOST_WORDS_OF_CAPTION = 12;
const MOST_WORDS_OF_TITLE = 30;

const wordsIn = (line: string) => line.split(/\s+/).filter((word) => word !== "").length;

const QUOTATION = /[“"][^“”"]+[”"]/g;
const FEWEST_QUOTED = 4;
const TO_THE_READER = /\b(?:you|your|click|clicking)\b/i;

/** What a line says itself: without somebody's words that it quotes, where it does not speak to the reader. */
function ownWords(line: string): string {
  const own = line.replace(QUOTATION, (said) => (wordsIn(said) >= FEWEST_QUOTED ? " " : said));
  return TO_THE_READER.test(own) ? line : own;
}

function isNotice(line: string): boolean {
  if (MARKS.test(line) || ADDRESS.test(line)) return true;
  // What stands above it is to be told from the headline under it.
  if (isNavigation(line)) return false;
  if (wordsIn(line) > MOST_WORDS_OF_NOTICE) return false;
  const own = ownWords(line);
  return NOTICES.some((notice) => notice.test(own));
}

const SENTENCE_END = /(?<=[.!?…][”"’']?) (?=[“"‘]?\p{Lu})/u;
/** A first sentence of so many words that does not speak to the reader is no notice's. */
const FEWEST_OF_TEXT = 12;

/** A paragraph without what it says to its reader beside: whole where it is no notice, empty where it is nothing else. */
function withoutNotices(line: string): string {
  if (!isNotice(line)) return line;
  const [first = "", ...rest] = line.split(SENTENCE_END);
  const tells = ENDED.test(first) && wordsIn(first) >= FEWEST_OF_TEXT && !TO_THE_READER.test(first);
  if (rest.length === 0 || !tells || isNotice(first)) return "";
  return [first, ...rest.filter((sentence) => !isNotice(sentence))].join(" ");
}

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

/** Within how many lines the label of a section stands at the head of a page. */
const LABELS_WITHIN = 6;

/** The lines of a page without the labels of sections at its head: the headline is the line after them. */
const withoutLabels = (lines: readonly string[]): readonly string[] =>
  lines.filter((line, at) => at >= LABELS_WITHIN || !isLabel(line));

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
  const unlike = lines.filter((line, at) =>
    ENDED.test(line) ? line !== lines[at - 1] : !repeated(line, at),
  );
  const [first = "", ...rest] = unlike;
  const headed = title === null && !isSentence(first) && wordsIn(first) <= MOST_WORDS_OF_TITLE;
  const body = headed ? rest : unlike;
  const headline = title ?? (headed ? first : "");
  const writer = writerInText(body, headline, publisher, all);
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
    ...(writer !== null && { writer }),
  };
}
