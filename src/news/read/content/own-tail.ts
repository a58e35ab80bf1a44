import { pattern } from "../../../pattern.ts";
import { DASHES, isMark, isOf, type Token } from "../words/tokens.ts";
import { BEING } from "../words/word-kinds.ts";

/** What somebody says, as an article speaks of it again after a comma. */
const SPOKEN =
  /^(?:request|demand|claim|charge|allegation|accusation|suggestion|offer|plea|remark|assertion)$/;
const RELATES = /^(?:he|she|it|they|which|that)$/;
/** How an article leaves open whether something is so. */
const HEDGED = /^(?:understood|believed|thought|reported|said|known|alleged)$/;
const MOST_OF_SUBJECT = 7;

/** "a claim she has made before", "something she has not denied", "a reference to the vote": whether from a token on an article explains what it has just told. */
const isExplained = (tokens: readonly Token[], at: number): boolean => {
  const [article, noun, next] = tokens.slice(at, at + 3);
  if (article?.text === "something") return RELATES.test(noun?.text ?? "");
  if (!/^an?$/.test(article?.text ?? "") || !noun) return false;
  if (noun.text === "reference") return next?.text === "to";
  return SPOKEN.test(noun.text) && (next?.kind === "name" || RELATES.test(next?.text ?? ""));
};

/** "the union is understood to have paid": whether from a token on an article tells what it has not from whoever speaks. */
function isHedged(tokens: readonly Token[], from: number): boolean {
  const is = tokens.findIndex((token, at) => at > from && isOf(token, BEING));
  const subject = tokens.slice(from, is);
  const plain = subject.every(
    ({ kind, text }) => (kind === "word" || kind === "name") && text !== "that",
  );
  const tells = HEDGED.test(tokens[is + 1]?.text ?? "") && tokens[is + 2]?.text === "to";
  return is > from && subject.length <= MOST_OF_SUBJECT && plain && tells;
}

const MOST_OF_TAIL = 7;

/** The first words from a token on. */
const textFrom = (tokens: readonly Token[], from: number, many = MOST_OF_TAIL): string =>
  tokens
    .slice(from, from + many)
    .map(({ text }) => text)
    .join(" ");

/** How a report of a meeting says what became of it, to the end of the sentence: "this was agreed". */
const AGREED =
  /^(?:this|it|that) (?:was|is) (?:agreed|accepted|approved|noted|carried|refused|lost|a fair point|fair enough)(?: [.,]|$)/;

/** "she did not press the point" */
const LET_GO = /^(?:he|she|they) (?:did not|didn[’']t) (?:press|push|pursue|insist)\b/;

/** "it turns out", "it did", "nobody knew", "this was agreed": whether from a token on an article says how it was. */
const isOutcome = (tokens: readonly Token[], at: number): boolean =>
  AGREED.test(textFrom(tokens, at)) ||
  LET_GO.test(textFrom(tokens, at)) ||
  /^(?:it turn(?:s|ed) out|that was that|(?:it|he|she|they) did \.|nobody (?:knew|answered|replied).*)$/.test(
    textFrom(tokens, at, 3),
  );

/** What came of something, as an article tells it: "prompting a row", "which got a cheer". */
const CAME_OF_IT = pattern("u")`
  ^(?:
    (?:prompting|sparking|triggering|provoking) \p{L}+
    |ending (?:hours|days|weeks|months|years) of
    |which (?:
      is not what (?:he|she|it|they) (?:said|told|wrote)
      |(?:i|we) (?:thought|think|found)
      |(?:has|have) (?:since |now |already )?been (?:promised|agreed|granted|refused|rejected)
      |(?:went down|surprised|pleased|upset) \p{L}+
      |(?:was|were) (?:\p{L}+ ){0,3}(?:seized (?:up)?on|greeted)
      |(?:got|drew|caused|raised|earned|won|met|brought|produced) (?:\p{L}+ ){0,3}(?:
        laughter|laughs?|cheers?|applause|groans?|boos|silence
      )
    )
  )\b
`;
/** What somebody will not say more of. */
const NO_MORE = pattern()`
  ^(?:and|but) (?:
    (?:would|could|did) not|(?:would|could|did)n[’']t|(?:declined|refused) to
  ) (?:say|tell|comment|be drawn|elaborate|explain|mention)\b
`;
/** What somebody does beside, by other words: "and quoted a letter", "and spoke of haste", "and wished her well". */
const BESIDE =
  /^and (?:(?:quoted|quotes|cited|cites|named|wished|was the first) \w|(?:spoke|speaks) of )/;
/** What is refused to whoever writes, and not in what is said: "would not tell us", "would not be drawn any further". */
const TO_WRITER = / (?:tell (?:us|me)|any (?:further|more))\b/;
/** "that she had come": whether within what is said a pronoun means somebody who may be told more. */
export const hasSubject = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text }) => /^(?:he|she|they|who)$/.test(text));

/** "…, but would not say why", "… and would not tell us": whether what is said, from one token, ends at another since its speaker says no more; "that he was rung and would not say" is told of him. */
export function isNoMore(tokens: readonly Token[], from: number, at: number): boolean {
  const tail = textFrom(tokens, isMark(tokens[at], ",") ? at + 1 : at);
  return NO_MORE.test(tail) && (!hasSubject(tokens, from, at) || TO_WRITER.test(tail));
}

/** "and, as I heard it, had come close": how an article tells what somebody else has told it. */
const AS_HEARD =
  /^(?:and|but) , (?:as|so) (?:i|we) (?:hear|heard|understand|understood|remember|recall)\b/;

/** What those who hear somebody do: "and the weavers’ bench cheered". */
const HEARD =
  /^and the (?:[\p{L}’'-]+ ){1,3}(?:stood|rose|cheered|laughed|clapped|applauded|booed|jeered|groaned|hissed|heckled)\b/u;

/** "and the Guild voted for it": whether from a token on somebody named takes a stand. */
function isVoteOfAnother(tokens: readonly Token[], and: number): boolean {
  const name = tokens[and + 1]?.text === "the" ? and + 2 : and + 1;
  return (
    tokens[and]?.text === "and" &&
    tokens[name]?.kind === "name" &&
    /^(?:voted|agreed|abstained|did|objected)$/.test(tokens[name + 1]?.text ?? "")
  );
}

/** "after Vane had left", "as Vane left": whether from a token on an article tells since when something was. */
const isSince = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "after" || (tokens[at]?.text === "as" && tokens[at + 1]?.capital === true);
/** "as did the dyers": how an article adds to what one does who else did so. */
const AS_DID = /^as (?:did|do|does|have|had|has) \S/;

/** Whether what is said ends at a comma, or a dash, since an article goes on in its own voice: "…, a claim she has made before", "…, and the union is understood to have paid", "…, and it turns out". */
export function isOwnTail(tokens: readonly Token[], comma: number): boolean {
  if (isMark(tokens[comma], `,${DASHES}`) && isExplained(tokens, comma + 1)) return true;
  if (AS_HEARD.test(textFrom(tokens, comma))) return true;
  // "asked for more: this was agreed"
  if (isMark(tokens[comma], ":") && AGREED.test(textFrom(tokens, comma + 1))) return true;
  const tail = textFrom(tokens, comma + 1);
  if (isMark(tokens[comma], DASHES)) return CAME_OF_IT.test(tail);
  if (!isMark(tokens[comma], ",")) return false;
  const closes = tokens.slice(comma + 1).some((token) => isMark(token, ","));
  if (/^(?:reportedly|apparently|allegedly) /.test(tail) && !closes) return true;
  if (CAME_OF_IT.test(tail) || BESIDE.test(tail)) return true;
  if (AS_DID.test(tail)) return true;
  // "“odd”, and the guild voted for it", "“odd”, and the hall cheered", "“odd”, after Vane had left"
  const isHeard = isVoteOfAnother(tokens, comma + 1) || HEARD.test(tail);
  const isAdded = isHeard || isSince(tokens, comma + 1);
  if (tokens[comma - 1]?.kind === "quote" && isAdded) return true;
  if (!/^(?:and|but)$/.test(tokens[comma + 1]?.text ?? "")) return false;
  return isOutcome(tokens, comma + 2) || isHedged(tokens, comma + 2);
}
