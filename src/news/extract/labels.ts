import { part, pattern } from "../../pattern.ts";

/** What sites call their sections, and kinds of articles. */
const ONE = part`
  (?:(?:uk|world|local|national|latest|political|breaking|top|party|home) )?(?:news|politics)
  |(?:big |exclusive )?interviews?|exclusives?|excl|comments?|opinions?|analysis|features?
  |explainers?|explained|columns?|columnists?|blogs?|editorials?|letters?|diary|sketch|long reads?
  |profiles?|latest|breaking|live|videos?|uk|england|scotland|wales|westminster|parliament|labour
  |the labour party|labour party|elections?|business|society|media|home|podcasts?|reports?
  |reviews?|essays?|investigations?|revealed|(?:trade )?unions|press releases?
`;
/** What they call others, where several stand in one line: "Home UK World Politics Ents & Arts Weather". */
const OTHER = part`
  world|us|europe|ents|arts|entertainment|weather|sports?|culture|money|climate|environment|tech
  |technology|science|travel|lifestyle|food|health|education|property|jobs|motors|puzzles
  |about|contact|affiliate|join|donate|shop|events|members|resources|campaigns|archive|search|login|crime
  |finance|style|royals?|nostalgia|motoring|football|celebs|celebrity|tv|showbiz|schedule|listen live|watch live|announcements|write for us
  |things to do|what[’']s on
`;
const BETWEEN = "(?: ?[|/>›»·•,&–—-] ?| and | )";
const LABELS = new RegExp(`^(?:${ONE})(?:${BETWEEN}(?:${ONE}))*$`, "i");
const MENU = new RegExp(`^(?:${ONE}|${OTHER})(?:${BETWEEN}(?:${ONE}|${OTHER})){3,}$`, "i");

const SECTION_NAME = new RegExp(`^(?:${ONE}|${OTHER})$`, "i");

/** Whether some words are what sites call one of their parts: "Politics", "About". */
export const isSectionName = (words: string): boolean => SECTION_NAME.test(words);

/** Whether a line is only the label of a section or of a kind of article, or several: "UK news", "Politics | Comment". */
export const isLabel = (line: string): boolean => LABELS.test(line) || MENU.test(line);

/** What stands under a headline and is no sentence: when it came out, and how long it takes to read. */
const TIMES: readonly RegExp[] = [
  pattern("iu")`
    ^(?:(?:first |last )?(?:published|updated|posted|modified)(?: on| at)?:? )?(?:at )?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:\d{1,2}[.:]\d\d ?(?:am|pm)?,? )?(?:the )?\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:
      jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec
    )\p{L}*\.?,? \d{4}(?:
      [\s,|·–—-]*(?:
        at|\d{1,2}[.:]\d\d|[ap]\.?m\.?|gmt|bst|utc|uk|\d{1,2} min(?:ute)?s?(?: read)?
        |(?:last )?(?:updated|modified)
      )
    )*$
  `,
  /^\d{1,2} ?(?:min(?:ute)?s?)(?: to)? read\.?$/i,
  pattern("i")`
    ^(?:
      jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec
    )[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}(?:[\s,|·–—-]*\d{1,2} min(?:ute)?s?(?: read)?)?$
  `,
  /^\d{1,2}:\d\d(?::\d\d)?$/,
  /^(?:\d{1,2}|an?) (?:minute|min|hour|day|week|month)s? ago$/i,
  /^(?:last )?(?:updated|published) .{0,20}\b\d{1,2}[.:]\d\d(?: ?[ap]m)?(?:,? \p{L}{3,4})?$/iu,
];

/** Whether a line only says when an article came out, or how long it is: "2 min read", "Mon 15 Sep 2025 07.12 BST". */
export const isTimeLine = (line: string): boolean => TIMES.some((time) => time.test(line));
