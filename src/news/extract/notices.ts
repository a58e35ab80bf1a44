import { pattern } from "../../pattern.ts";
import { isNavigation } from "./masthead.ts";
import { ENDED } from "./speech.ts";
import { isUnderPost } from "./under-posts.ts";
import { wordsIn } from "./words-in.ts";

/** What a site says to its reader and not about its subject: subscriptions, payments, consent, other services. */
const NOTICES: readonly RegExp[] = [
  /\byour (subscription|account|payment|membership|free trial|browser|privacy|device)\b|\b(?:in|into|to) your inbox\b/i,
  pattern("i")`
    \b(
      my account(?! of\b)|take payment|payment details|log ?in to|sign ?in to|sign up|sign in|subscribe
      |unsubscribe|(?:our|free|email|weekly|daily) newsletters?|cookies?|paywall
    )\b
  `,
  /\b(privacy policy|terms (and|&) conditions|terms of (use|service)|all rights reserved|copyright ©|advertising partners)\b/i,
  pattern("i")`
    \b(?:
      you (?:have|[’']ve) (?:one|two|three|no|\d+) free (?:articles?|stor(?:y|ies))
      |free articles? (?:left|remaining)|articles? you can read this month|you can read (?:\d+ )?more articles?
      |your limit is up|already a (?:subscriber|member)|subscribers? only
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
      |help (?:us|support) [^.?!]{0,30}\bby subscribing
      |message from the editor|thank(?:s| you) for reading|digital subscriptions?
      |(?:needs|need|rely on|relies on) your support
      |rel(?:y|ies) on (?:the )?(?:support|donations|generosity) (?:of|from) (?:our|its) readers
      |(?:wish|want|like) to (?:re-?publish|reblog)
    )\b
  `,
  /^(?:if you|to) .{1,60}\b(?:e-?mail|contact|call|write to) us\b/iu,
  /\bnotifications (?:from|can be managed)\b/i,
  /^this article is more than \d+ (?:months?|years?) old$/i,
  pattern("iu")`
    ^read (?:
      the (?:latest|most recent|last|next|rest) \p{L}+
      |(?:this (?:week|month)[’']s|today[’']s|our) (?:\p{L}+ ){0,2}(?:edition|issue|magazine|newspaper|paper)\b
    )
  `,
  pattern("iu")`
    ^(?:support|fund|back|power) (?:our|independent|free|fearless|honest|local|quality|investigative) (?:
      \p{L}+ )?journalism(?:[.!]|$)
  `,
  pattern("iu")`
    ^(?:(?:available|open|free|news) (?:for|to) (?:everyone|everybody|all|anyone)\b,? ?(?:and )?)?(?:
      funded|powered|paid for|supported|made possible
    ) by (?:(?:our|its|the|you,? (?:the|our)) )?(?:readers|you|supporters|subscribers|listeners|members like you)\W*$
  `,
  /^(?:become|be) an? (?:\p{L}+ ){0,3}(?:supporter|subscriber|shareholder|patron) (?:for|from|of|today|now)\b/iu,
  pattern("iu")`
    ^if you (?:value|like|love|enjoy(?:ed)?|appreciate) (?:this|our|the work|what) [^.?!]{0,60}, (?:please )?(?:
      consider (?:supporting|donating|subscribing|becoming|a )|become an? |support (?:us|our)\b|donate|chip in
    )
  `,
  pattern("iu")`
    ^\W*(?:like|love|value|enjoy(?:ed|ing)?) (?:
      (?:this|what you)\b[^.?!]{0,40}|our [^.?!]{0,30}(?:service|work|journalism|coverage|reporting|site|website|blog)
    )\?
  `,
  pattern("iu")`
    ^(?:get|receive) [^.?!]{0,40}\b(?:edition|newsletter|news|stories|updates|briefing|headlines|posts|digest)\b[^.?!]{0,20} (?:
      by e-?mail|in(?:to)? your inbox
    )\b
  `,
  /^(?:reuse this content|(?:filed under|tagged(?: with)?|topics|tags|share|categories):|share (?:on|via)\b)/i,
  pattern("i")`
    ^(?:
      watch|listen|read(?: (?:also|next))?|image|images|photo|photos|photograph|photographs|picture|pictures|pictured|video
      |gallery|caption|credit|related|in pictures|illustration|composite
    )(?: credits?| captions?| by)?: ?\S
  `,
  /^(?:image|media|video) (?:caption|source|copyright)\b|^like(?: this)?:?(?: like)?(?: loading|$)|\bbloggers? likes? this\b/i,
];

/** Marks that stand alone between paragraphs. */
const MARKS = pattern("i")`
  ^(
    advert(isement)?|hide ad|sponsored( content)?|promoted|ad|loading(?:\.{2}|…)?|share|twitter|facebook|whatsapp
    |bluesky|e-?mail|print|copy link|linkedin|comments?|\d+ comments?|no comments|leave a comment
    |reset on|related|watch|gallery|image|photo|picture|video|getty( images)?|pa( wire)?|reuters
    |[*·•_=~\s-]+
  )[.:]?$
`;

const ADDRESS = /^(https?:\/\/|www\.|pic\.twitter\.com\/)\S+$/i;

/** How many words a notice has at most: a longer paragraph that happens to have its words is text. */
const MOST_WORDS = 60;

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
  if (wordsIn(line) > MOST_WORDS) return false;
  const own = ownWords(line);
  return isUnderPost(own) || NOTICES.some((notice) => notice.test(own));
}

/** "Discover what weavers talk of." */
const BIDS = /^(?:get|join|become|support|read|discover|find out|see|watch|listen)\b/i;
const SENTENCE_END = /(?<=[.!?…][”"’']?) (?=[“"‘]?\p{Lu})/u;
/** A first sentence of so many words that does not speak to the reader is no notice's. */
const FEWEST_OF_TEXT = 12;

/** A paragraph without what it says to its reader beside, "Sign up to our newsletter.": whole where it is no notice, empty where it is nothing else. */
export function withoutNotices(line: string): string {
  if (!isNotice(line)) return line;
  const [first = "", ...rest] = line.split(SENTENCE_END);
  const isToReader = TO_THE_READER.test(first) || BIDS.test(first);
  const tells = ENDED.test(first) && wordsIn(first) >= FEWEST_OF_TEXT && !isToReader;
  if (rest.length === 0 || !tells || isNotice(first)) return "";
  return [first, ...rest.filter((sentence) => !isNotice(sentence))].join(" ");
}
