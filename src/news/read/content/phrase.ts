import { pattern } from "../../../pattern.ts";
import type { Subject } from "../subject/subject.ts";
import { hedgeBefore } from "../words/hedges.ts";
import { timeBefore } from "../words/times.ts";
import { isMark, isOf, type Token } from "../words/tokens.ts";
import { SAYINGS, type Saying } from "../words/verbs.ts";
import {
  ADVERBS,
  BEING,
  DETERMINERS,
  DOUBTING,
  FINITE,
  HAVING,
  JOINING,
  PREPOSITIONS,
  RELATIVE,
  SOMEBODY,
  SUBORDINATING,
  TITLES,
} from "../words/word-kinds.ts";
import { stateFrom } from "./turns.ts";

/** A verb of saying with the parts of it that stand before it. */
export interface VerbPhrase {
  readonly from: number;
  /**
   * "said": somebody said it; "done-to": it was said to the subject ("was told"); "not-said": it is not said, or not
   * yet; "aside": a participle or a verb joined to one before ("…, saying that").
   */
  readonly state: "said" | "done-to" | "not-said" | "aside";
}

const UNSAID =
  /^(?:to|will|would|should|could|can|may|might|must|shall|cannot|do|does|did|let|if)$|n[’']t$/;
const isUnsaid = (token: Token | undefined): boolean =>
  isOf(token, DOUBTING) || (token?.kind === "word" && UNSAID.test(token.text));
/** "Rang back to say": it was said. */
const BACK = /^(?:rang|called|phoned|wrote|came|got)$/;
const CAUGHT = /^(?:caught|quoted|heard|filmed|recorded|seen|overheard|reported)$/;
const MOST_PARTS = 8;
/** "The ally said", "the assembly said": what ends as an adverb does and is none. */
const NO_ADVERB = /^(?:ally|assembly|family|monopoly|anomaly|supply|reply|bully)$/;
const isAdverb = (token: Token | undefined) =>
  isOf(token, ADVERBS) ||
  (token?.kind === "word" &&
    /[a-z]ly$|^(?:next|first)$/.test(token.text) &&
    !NO_ADVERB.test(token.text) &&
    !token.capital);

const ADVERBIAL = pattern()`
  ^(?:
    in (?:effect|fact|fairness|truth|turn|public|private|part|response|reply|return)
    |at (?:first|once|last|length)|of course|on record|for example|for instance|by contrast
    |for (?:his|her|its|their) part|on the other hand
  )$
`;
const MOST_OF_ADVERBIAL = 4;

/** "had in effect told", "for her part told", "in fairness Tarrow told": how many words before a place say only how it was said; 0 where none do. */
export function adverbialBefore(tokens: readonly Token[], from: number): number {
  for (let length = 2; length <= MOST_OF_ADVERBIAL; length++) {
    const words = tokens.slice(Math.max(0, from - length), from);
    const plain = words.every(({ kind }) => kind === "word");
    if (plain && ADVERBIAL.test(words.map(({ text }) => text).join(" "))) return length;
  }
  return 0;
}

/** What leads on to a verb of saying and leaves it said: "was at pains to stress", "went as far as to say". */
const LED_TO = pattern()`
  (?:^| )(?:
    (?:was|is|were|are) (?:
      quick|careful|keen|anxious|eager|happy|moved|forced|obliged|compelled|the first|at pains
    )
    |(?:went|goes|gone) (?:as|so) far as
    |felt (?:moved|compelled|obliged|bound|able)
    |(?:took|takes|used|uses) (?:the|this|his|her|their) (?:chance|opportunity|time|speech|platform)
    |chose|chooses|saw fit
    |(?:went|goes|gone) on (?:the )?record
  ) to$
`;
const MOST_LED = 6;

/** What leads on to a participle that is said: "is quoted as saying", "is on record as saying", "could not resist adding". */
const LED_ON = pattern()`
  (?:^| )(?:
    (?:is|was|are|were) quoted as|(?:is|was|went|goes) on (?:the )?record as
    |could not (?:resist|help)|(?:lost|wasted|wastes) no time in
  )$
`;

/** How many words right before a place are some that lead on to what stands there; 0 where they are not. */
function ledBy(leads: RegExp, tokens: readonly Token[], from: number): number {
  const words = tokens.slice(Math.max(0, from - MOST_LED), from).map(({ text }) => text);
  const led = leads.exec(words.join(" "))?.[0].trim();
  return led ? led.split(" ").length : 0;
}

/**
 * How many words before a place leave it said that other such words would not: "went on to say", "could only say",
 * "did admit".
 */
function saidAfter(tokens: readonly Token[], from: number, verb: number): number {
  const [first, second] = [tokens[from - 2]?.text ?? "", tokens[from - 1]?.text ?? ""];
  const hedge = second === "to" ? hedgeBefore(tokens, from + 1) : null;
  if (hedge !== null) return from - hedge;
  if (second === "to" && first === "on" && /^(?:went|goes)$/.test(tokens[from - 3]?.text ?? ""))
    return 3;
  const third = tokens[from - 3]?.text ?? "";
  const led = second === "to" ? ledBy(LED_TO, tokens, from) : 0;
  if (led > 0) return led;
  // "took to Twitter to say"
  if (second === "to" && third === "to" && /^(?:took|takes)$/.test(tokens[from - 4]?.text ?? ""))
    return 4;
  if (second === "to" && first === "back" && BACK.test(tokens[from - 3]?.text ?? "")) return 3;
  if (second === "only" && /^(?:would|will|could)$/.test(first)) return 2;
  if (/^(?:would|will)$/.test(second) && tokens[verb + 1]?.text === "only") return 1;
  const subject = tokens[from - 2];
  const asserts = subject?.kind === "name" || /^(?:he|she|it|they)$/.test(first);
  return second === "did" && asserts ? 1 : 0;
}

/** "Can clearly be heard saying": where it begins that anybody may hear it; null where nobody may. */
function heardFrom(tokens: readonly Token[], verb: number): number | null {
  const said = tokens
    .slice(Math.max(0, verb - MOST_HEARD), verb)
    .filter((token) => !isAdverb(token))
    .map(({ text }) => text);
  if (!/(?:^| )can be heard$/.test(said.join(" "))) return null;
  const can = tokens.findLastIndex(({ text }, at) => at < verb && text === "can");
  return isAdverb(tokens[can - 1]) ? can - 1 : can;
}
const MOST_HEARD = 5;

/** What somebody does by saying something, and no more than that. */
const BY_SAYING = pattern()`
  ^(?:
    reacted|reacts|responded|responds|replied|replies|retaliated|hit back|hits back|began|begins
    |opened|opens|ended|ends|closed|closes|concluded|concludes|finished|finishes
  )$
`;

const REACTS = /^(?:reacted|reacts|responded|responds|replied|replies)$/;
const MOST_REACTED_TO = 8;

/** "reacted by", "responded to the vote by": where the act stands that ends at "by"; -1 where none does. */
function actBefore(tokens: readonly Token[], by: number): number {
  if (BY_SAYING.test(tokens[by - 1]?.text ?? "")) return by - 1;
  const to = tokens.findLastIndex(({ text }, at) => at < by && text === "to");
  const thing = tokens.slice(to + 1, by);
  const plain = thing.every((token) => token.kind === "word" && !isOf(token, RELATIVE));
  const near = to > 0 && thing.length <= MOST_REACTED_TO && plain;
  return near && REACTS.test(tokens[to - 1]?.text ?? "") ? to - 1 : -1;
}

/** "Reacted by calling it “odd”", "has responded by saying": where the act begins that the saying is; null where none does. */
function actFrom(tokens: readonly Token[], verb: number): number | null {
  const act = actBefore(tokens, verb - 1);
  if (tokens[verb - 1]?.text !== "by" || act < 0) return null;
  const from = isOf(tokens[act - 1], HAVING) ? act - 1 : act;
  const mark = tokens.findLastIndex(({ kind }, at) => at < from && kind === "mark");
  const clause = tokens.slice(mark + 1, from);
  // "The row that Tarrow ended by saying": what is said may end before the sentence does.
  const within = clause.some((token) => isOf(token, RELATIVE));
  return within || isOf(tokens[from - 1], BEING) ? null : from;
}

const ARTICLE = /^(?:the|an?|his|its|their|our)$/;

const WANTS =
  /^(?:wants?|wanted|wanting|have|had|has|having|get|gets|got|getting|see|sees|saw|seeing)$/;
const MOST_WANTED = 6;

/** "Wanted the result confirmed", "had it confirmed", "to see his rival condemned": what is to be done, or was, to a thing. */
function isWanted(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb - 1; at > Math.max(0, verb - MOST_WANTED - 2); at--) {
    const token = tokens[at];
    const thing = tokens[at + 1];
    if (!token || token.kind === "mark" || token.kind === "quote") return false;
    if (token.kind === "word" && WANTS.test(token.text))
      return (
        !isOf(tokens[at - 1], RELATIVE) &&
        at < verb - 1 &&
        (isOf(thing, DETERMINERS) || /^(?:it|him|them)$/.test(thing?.text ?? ""))
      );
    const clause = isOf(token, FINITE) || isOf(token, RELATIVE) || isOf(token, JOINING);
    if (clause || isOf(token, SUBORDINATING) || token.text === "to") return false;
  }
  return false;
}

/** "Her claims", "told volunteers", "a rejected paper", "a welcoming room", "wants written reasons": what looks like a verb of saying and says nothing. */
export function isNoVerb(
  tokens: readonly Token[],
  verb: number,
  from: number,
  saying: Saying,
): boolean {
  const prior = tokens[from - 1];
  if (from === verb && /^(?:written|undertaken)$/.test(tokens[verb]?.text ?? "")) return true;
  if (saying.shape === "ing" && from === verb && /^(?:the|an?)$/.test(prior?.text ?? ""))
    return true;
  if (from === verb && (isOfCounted(tokens, verb) || isNameOfOne(tokens, verb))) return true;
  if (/^ask(?:ed|s)$/.test(tokens[verb]?.text ?? "") && asksForNoName(tokens, verb)) return true;
  const told = prior?.kind === "word" && SAYINGS.get(prior.text)?.follows.has("listener");
  const object = saying.shape === "present" && (told || isOf(prior, PREPOSITIONS));
  if (saying.shape === "past" && from === verb && isWanted(tokens, verb)) return true;
  if (from === verb && isOnSomebody(saying) && isDoneToOne(tokens, verb)) return true;
  if (saying.noun) return object || isOf(prior, DETERMINERS) || prior?.possessive === true;
  // "a say in it", "the claim"; not "a friend of his said"
  const form = saying.shape === "past" || saying.shape === "plural";
  const ofHis =
    prior?.text === "his" && tokens[from - 2]?.text === "of" && isOf(tokens[from - 3], SOMEBODY);
  return form && !ofHis && prior?.kind === "word" && ARTICLE.test(prior.text);
}

const COUNT = /^(?:two|three|four|five|six|seven|eight|nine|ten|\d+)$/;

/** "one of the six declared candidates": what is told of people who are counted. */
export function isOfCounted(tokens: readonly Token[], at: number): boolean {
  const [the, count, , people] = tokens.slice(Math.max(0, at - 2), at + 2);
  const counted = COUNT.test(count?.text ?? "") && isOf(the, DETERMINERS);
  return counted && SOMEBODY.has(people?.text.replace(/s$/, "") ?? "");
}

/** "a dyer called Ada Tarrow.": what somebody's name is, and no call. */
function isNameOfOne(tokens: readonly Token[], at: number): boolean {
  const [one, called, name, next] = tokens.slice(Math.max(0, at - 1), at + 3);
  const ends = next === undefined || isMark(next, ".,");
  return called?.text === "called" && isOf(one, SOMEBODY) && name?.kind === "name" && ends;
}

const MOST_OF_POST = 5;

/** Whether a verb tells what is said of somebody or something: "accused", "criticised". */
export const isOnSomebody = ({ follows }: Saying): boolean =>
  follows.has("naming") || follows.has("thing");

/** "Ada Tarrow, the branch secretary accused of haste, said": it is done to whom the aside tells of. */
function isDoneToOne(tokens: readonly Token[], verb: number): boolean {
  if (!isOf(tokens[verb + 1], PREPOSITIONS) || !isOf(tokens[verb - 1], SOMEBODY)) return false;
  const comma = tokens.findLastIndex((token, at) => at < verb && isMark(token, ","));
  const post = tokens.slice(comma + 1, verb);
  const plain = post.every(({ kind }) => kind === "word") && post.length <= MOST_OF_POST;
  return plain && tokens[comma - 1]?.kind === "name" && /^(?:an?|the)$/.test(post[0]?.text ?? "");
}

const NO_NAME =
  /^(?:not to be (?:named|identified|quoted)|to (?:remain|stay|be) anonymous|for anonymity)\b/;

/** "who asked not to be named": it is asked of the reporter. */
function asksForNoName(tokens: readonly Token[], verb: number): boolean {
  const next = tokens.slice(verb + 1, verb + 5).map(({ text }) => text);
  return NO_NAME.test(next.join(" "));
}

const QUOTES = /^(?:quotes|quoted|quoting|cites|cited)$/;
const MOST_CALLED = 18;
const PROFESSOR = /^(?:professor|president|the)$/;

/** "It also quotes Ada Tarrow, the clerk, as saying": the name that somebody else quotes; null where the verb has no such one. */
export function quotedAt(tokens: readonly Token[], verb: number): Subject | null {
  if (
    !/^(?:saying|writing|telling|warning)$/.test(tokens[verb]?.text ?? "") ||
    tokens[verb - 1]?.text !== "as"
  )
    return null;
  for (let at = verb - 2; at > Math.max(0, verb - MOST_CALLED); at--) {
    if (!QUOTES.test(tokens[at]?.text ?? "")) continue;
    const names = tokens.slice(at + 1, verb - 1).filter(({ kind }) => kind === "name");
    const first = tokens
      .slice(at + 1)
      .find((token) => !isOf(token, TITLES) && !PROFESSOR.test(token.text));
    const [name] = names;
    return name && first === name && !name.possessive
      ? { kind: "name", token: name, from: tokens.indexOf(name), after: "start" }
      : null;
  }
  return null;
}

/** "was sent for and told that she must wait": whether what is told at a token is told to nobody, and so to the one whom the sentence is about. */
const isToldAlong = (tokens: readonly Token[], verb: number, from: number): boolean =>
  from === verb &&
  /^(?:told|informed|assured|notified)$/.test(tokens[verb]?.text ?? "") &&
  /^(?:and|but|then)$/.test(tokens[from - 1]?.text ?? "") &&
  /^(?:that|to|not|it|he|she|they)$/.test(tokens[verb + 1]?.text ?? "");

/** What stands before a verb of saying, read from it to the left. */
export function phraseOf(tokens: readonly Token[], verb: number, { shape }: Saying): VerbPhrase {
  const heard = shape === "ing" ? heardFrom(tokens, verb) : null;
  if (heard !== null) return { from: heard, state: "said" };
  const act = shape === "ing" ? actFrom(tokens, verb) : null;
  if (act !== null) return { from: act, state: "said" };
  const is = stateFrom(tokens, verb);
  if (is !== null) return { from: is, state: "said" };
  let from = verb;
  let being = false;
  let caught = false;
  while (verb - from < MOST_PARTS) {
    const prior = tokens[from - 1];
    if (prior?.kind !== "word") break;
    const time = timeBefore(tokens, from, null);
    const { text } = prior;
    const parts = saidAfter(tokens, from, verb);
    if (parts > 0) {
      from -= parts;
      continue;
    }
    if (time) {
      from -= time.length;
      continue;
    }
    const adverbial = adverbialBefore(tokens, from);
    if (adverbial > 0) {
      from -= adverbial;
      continue;
    }
    // "has not yet said"
    if (text === "yet" && isUnsaid(tokens[from - 2])) return { from, state: "not-said" };
    const on = shape === "ing" ? ledBy(LED_ON, tokens, from) : 0;
    if (on > 0) return { from: from - on, state: "said" };
    if (isUnsaid(prior)) return { from, state: "not-said" };
    if (
      shape === "ing" &&
      (CAUGHT.test(text) || (text === "as" && CAUGHT.test(tokens[from - 2]?.text ?? "")))
    )
      caught = true;
    else if (BEING.has(text)) being = true;
    else if (!HAVING.has(text) && !isAdverb(prior)) break;
    if (text === "having") return { from, state: "not-said" };
    from--;
  }
  if (isToldAlong(tokens, verb, from)) return { from, state: "done-to" };
  if (shape === "ing") return { from, state: being ? "said" : caught ? "not-said" : "aside" };
  return { from, state: being ? "done-to" : "said" };
}
