import { pattern } from "../../../pattern.ts";
import type { Statement } from "../../news.ts";
import type { NewsQuery } from "../../news-query.ts";
import { asksProposer, hasProposed } from "../ways/proposed.ts";
import { quotationsOut } from "./unquoted.ts";

/** How a question says that something was said, and by what a sentence tells that it was said so. */
const MANNERS: readonly (readonly [asked: RegExp, told: RegExp])[] = [
  [
    /^(?:demand|urg)/,
    pattern("i")`
      \b(?:
        demand\w*|call(?:s|ed|ing)? (?:for|on)|urg(?:es?|ed|ing)|insist(?:s|ed|ing)? on
        |press(?:es|ed|ing)? for|appeal(?:s|ed)? (?:for|to)|ask(?:s|ed) (?:for|that)|plead\w*|must
        |(?<!\bwhy \w+ )should|ought|let (?:us|them|the)
      )\b
    `,
  ],
  [
    /^(?:warn|caution)/,
    pattern("i")`
      \b(?:warn\w*|caution\w*|alert\w*|danger\w*|risk\w*|threat\w*|fear\w*|beware|careful\w*)\b
      |\bif\b[^.]{3,80}(?:\b(?:will|would|could)|[’']ll)\b
      |\bcould (?:turn|become|lead|end|split|cost|lose|damage|destroy)\b
    `,
  ],
  [
    /^(?:writ|wrote)/,
    pattern("i")`
      \b(?:
        wr(?:ites?|ote|itten|iting)|letters?|e-?mail\w*|notes?|memo|messages?|post(?:s|ed|ing)?
        |blog\w*|columns?|articles?|statements?|tweet\w*|facebook|twitter|pamphlets?|leaflets?
        |submissions?|complaints?
      )\b
    `,
  ],
  [
    /^announc/,
    /\b(?:announc\w*|declar\w*|unveil\w*|reveal\w*|confirm\w*|will|would(?! have\b| like\b| rather\b)|plans?|to be)\b|[’']ll\b/i,
  ],
  [
    /^(?:promis|pledg)/,
    pattern("i")`
      \b(?:
        promis\w*|pledg\w*|vow\w*|commit(?:s|ted|ment\w*)?|guarante\w*|assur\w*|undert[ao]\w+
        |sw(?:ear|ore)\w*
      )\b
      |\b(?:
        i|we|he|she|they|it|and|that|who
      )(?:[’']ll| will| would| shall)\b(?! (?:
        want|like|need|have to|see|wait|be (?:glad|happy|interest\w*|pleased)|not be comment
      )\b)
    `,
  ],
  [
    /^den[iy]/,
    pattern("i")`
      \b(?:
        den(?:y|ied|ies|ial\w*)|reject\w*|disput\w*|dismiss\w*|refut\w*|rebut\w*|contest\w*|insist\w*
        |protest\w*|stress\w*|no|not|never|nothing|nobody|none|neither|without|untrue|false\w*
        |nonsense|rubbish|invent\w+|fiction|lies?|smear\w*|baseless|unfounded|innocent|wrong\w*
        |what (?:he|she|it|they) called
      )\b
      |n[’']t\b
    `,
  ],
  [
    /^admit/,
    /\b(?:admi\w+|conced\w*|accept\w*|acknowledg\w*|confess\w*|regret\w*|apolog\w*|sorry|mistake\w*|wrong)\b/i,
  ],
];

const BOUNDARY = /[.!?…][”"’)]*\s+(?=[“"‘(]?\p{Lu})/gu;

/** The sentence of its article in which a statement stands. */
function sentenceOf({ words, context }: Statement): string {
  const at = context.lastIndexOf(words);
  const ends = [...context.matchAll(BOUNDARY)].map(({ 0: mark, index }) => index + mark.length);
  return context.slice(ends.findLast((end) => end <= at) ?? 0);
}

/** What is granted, praised or said in jest warns nobody and accuses nobody. */
const AGAINST = /^(?:warn|caution|accus|blam|attack|criticis)/;
const GRANTED =
  /^(?:conceded|admitted|acknowledged|accepted|granted|praised|thanked|congratulated|welcomed|joked|quipped|apologised)$/;
const WRITES = /^(?:writ|wrote)/;
/** Verbs by which an article has somebody write what may be a tweet. */
export const WROTE = /^(?:wrote|posted|replied)$/;
/** Verbs that ask for what somebody put online. */
export const TWEETS = /^(?:tweet|post)/;
/** Verbs that ask for what somebody put in writing at all. */
export const WRITTEN = /^(?:tweet|post|writ|wrote)/;
const TWEETED =
  /\b(?:tweet\w*|post(?:s|ed|ing)?|twitter|facebook|instagram|bluesky|online|social media|on X)\b/i;
const ALOUD = /^(?:said|told|replied|moved|asked|joked|seconded|answered|announced|shouted)$/;
/** "In it she told them": in what was written. */
const IN_IT = /^[“"\s]*In it\b/;
const PROMISES = /^(?:promis|pledg)/;
/** What is said in jest promises nothing. */
const IN_JEST = /^(?:joked|quipped|laughed|predicted|denied)$/;
const GOES_ON = /^(?:added|continued|concluded|went on)$/;

/** What the article says beside somebody's words: that they speak of a letter does not make them one. */
function tellingOf(statement: Statement): string {
  const own = quotationsOut(sentenceOf(statement).replace(statement.words, " "));
  const beside = [statement.to ?? "", statement.through ?? ""].join(" ");
  return `${/\p{L}/u.test(own) ? own : quotationsOut(statement.context)} ${beside}`;
}

/** Whether somebody proposes what they say; true where it is not asked who did. */
function isProposed(statement: Statement, query: NewsQuery): boolean {
  const asks = query.kind === "said" && !query.speaker && query.words?.some(asksProposer) === true;
  return !asks || hasProposed(`${statement.verb} ${tellingOf(statement)}`);
}

/** By what a sentence must tell how something was said, where nothing else is asked; null where anything answers. */
function mannerOf(query: NewsQuery): RegExp | null {
  if (query.kind !== "said" || !query.verb) return null;
  const { verb } = query;
  if (TWEETS.test(verb)) return TWEETED;
  // What somebody wrote is told by nothing else of theirs, whatever words it has.
  if (query.words && !WRITES.test(verb)) return null;
  return MANNERS.find(([asked]) => asked.test(verb))?.[1] ?? null;
}

/** Where one speaks to several: nobody keeps silent there to whom no more is asked than what that one said. */
const GATHERING =
  /\b(?:reception|meetings?|conference|hustings|rally|fringe|crowd|audience|hall|room|delegates|members|committee|branch|nec)\b/;
/** Verbs that ask for words: that somebody kept silent is no answer. */
const ASKS_FOR_WORDS = /^(?:demand|urg|warn|writ|wrote|announc|promis|pledg|admit|reveal|tweet)/;

/** Whether a statement was made in the way that a question asks for: who asks what she demanded is told of no thanks. */
export function isInManner(statement: Statement, query: NewsQuery): boolean {
  if (!isProposed(statement, query)) return false;
  const verb = query.kind === "said" ? query.verb : undefined;
  const asksWhether = query.kind === "said" && query.comment === true;
  const asksWords =
    query.kind === "said" &&
    (GATHERING.test(query.listener ?? "") || ASKS_FOR_WORDS.test(verb ?? ""));
  if (statement.form === "no-comment" && !asksWhether && asksWords) return false;
  const words = query.kind === "said" ? (query.words ?? []) : [];
  const against = [verb ?? "", ...words].some((each) => AGAINST.test(each));
  if (against && GRANTED.test(statement.verb)) return false;
  const manner = mannerOf(query);
  const writes = verb !== undefined && WRITES.test(verb);
  if (writes && IN_IT.test(sentenceOf(statement))) return true;
  // "She cautioned them": so somebody may write as well as speak.
  if (writes && query.kind === "said" && query.words && !ALOUD.test(statement.verb)) return true;
  // "Vane added": as whatever came before it.
  if (writes && GOES_ON.test(statement.verb)) return true;
  if (PROMISES.test(verb ?? "") && IN_JEST.test(statement.verb)) return false;
  // "She replied on X. It was late, she wrote.": where the sentence before has it posted.
  const tweets = TWEETS.test(verb ?? "") && WROTE.test(statement.verb);
  const own = tweets ? quotationsOut(statement.context) : sentenceOf(statement);
  const told = writes ? tellingOf(statement) : own;
  return manner === null || manner.test(`${statement.verb} ${told}`);
}

/** The same of a line of an article. */
export const isLineInManner = (text: string, query: NewsQuery): boolean =>
  mannerOf(query)?.test(text) ?? true;
