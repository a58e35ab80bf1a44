import { pattern } from "../../../pattern.ts";
import { isWhole } from "../words/quotations.ts";
import { isMark, isOf, type Token } from "../words/tokens.ts";
import { SAYINGS, type Saying } from "../words/verbs.ts";
import {
  ADVERBS,
  BEING,
  DETERMINERS,
  FINITE,
  HAVING,
  IRREGULAR,
  JOINING,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVE,
  SUBORDINATING,
  TITLES,
} from "../words/word-kinds.ts";
import { type Content, clause, toOther, toOwnVerb } from "./content-clause.ts";
import { isRoughly } from "./listener.ts";

/** How what is said is reached: after the verb, after a listener, or as an order to one. */
type Reached = "said" | "told" | "order";

const NO_CLAUSE = pattern()`
  ^(?:
    little|nothing|much|more|less|no|goodbye|yes|sorry|so|thank|thanks|something|anything|by|as
    |and|but|or|up|out|off|over|himself|herself|itself|themselves|in|on|at|with|from|into
  )$
`;
const MOST_TO_VERB = 30;
/** Verbs that always have a clause after them, whatever stands in it. */
const PLAINLY = /^(?:said|told)$/;
/** "Moved her membership" says nothing; "moved the motion" does. */
const MOTION = /^(?:motions?|resolutions?|amendments?|proposals?|votes?|reference|closure)$/;
const maySay = (tokens: readonly Token[], at: number, { past }: Saying): boolean =>
  past !== "moved" || tokens.slice(at, at + NEAR_VERB).some(({ text }) => MOTION.test(text));
const ACCUSATION =
  /^(?:claims?|allegations?|accusations?|suggestions?|charges?|criticisms?|reports?|idea|notion|smears?|wrongdoing|talk|warnings?)$/;
/** Verbs that are no ruling on a thing, as "rejected it" may be. */
const DISPUTES = /^(?:disputed|doubted)$/;
const DISPUTED =
  /^(?:figures?|numbers?|accounts?|versions?|picture|impression|findings?|description|total)$/;
/** What is told of something and can only be rejected as untrue. */
const REJECTED =
  /^(?:figures?|account|version|findings?|description|accounts|interpretation|reading|analysis|characterisation|picture|portrait|portrayal|caricature|impression)$/;
const NOT_A_DENIAL =
  /^(?:him|them|us|me|access|entry|membership|permission|members|by|to|in|at|for|as|on|over|with)$/;

/** "it’s", "they’re": what a clause is about and its verb in one. */
const SHORT = /^(?:it|he|she|they|we|i|there)[’'](?:s|re|ve|m)$/;

/** "whether", "who’d" */
const QUESTION = /^(?:whether|if|why|how|what|when|who|where|which)(?:[’'](?:d|s|ll|re|ve))?$/;

/** What is said, at the token where it would begin. */
export function contentAt(
  tokens: readonly Token[],
  at: number,
  saying: Saying,
  reached: Reached,
): Content | null {
  const token = tokens[at];
  if (!token) return null;
  const { follows } = saying;
  if (isMark(token, ":,")) {
    const quotes = tokens[at + 1]?.kind === "quote" ? quotesAt(tokens, at + 1) : null;
    if (quotes) return token.text === ":" || isSpeech(tokens, at + 1) ? quotes : null;
    return isToldAfterColon(tokens, at, saying) ? clause(tokens, at + 1) : null;
  }
  if (token.kind === "mark") return null;
  const after = WRITTEN.test(saying.past) ? quotesPastThing(tokens, at) : null;
  if (after) return after;
  if (reached === "order") return toOther(tokens, clause(tokens, at));
  // "told the Courier she disagreed: “…”"
  if (
    reached === "told" &&
    isOf(token, SUBJECTS) &&
    isMark(tokens[at + 2], ":") &&
    isQuote(tokens, at + 3)
  )
    return quotesAt(tokens, at + 3);
  const alone = saying.past === "said" && isLast(tokens, at);
  if (token.kind === "quote" && (alone || isSpeech(tokens, at))) return quotesAt(tokens, at);
  if (follows.has("denial"))
    return isDenial(tokens, at, saying) || isDismissedAs(tokens, at, saying)
      ? clause(tokens, at)
      : null;
  const leads = token.kind === "word" && saying.leading.has(token.text);
  if (follows.has("naming") && naming(tokens, at, saying))
    return toOther(tokens, leads ? toOwnVerb(tokens, clause(tokens, at)) : clause(tokens, at));
  if (follows.has("naming") && !follows.has("thing")) return null;
  const { text } = token;
  const word = token.kind === "word";
  // "accepted that, but warned us"
  const isThat = isMark(tokens[at + 1], ",") && isOf(tokens[at + 2], JOINING);
  if (word && text === "that" && isThat) return null;
  if (word && text === "that") {
    const plain =
      tokens[at + 2]?.kind === "word" &&
      (isOf(tokens[at + 1], SUBJECTS) || isOf(tokens[at + 1], ARTICLES));
    const told = finite(tokens, at) || tellsPast(tokens, at) || isQuotedIn(tokens, at);
    const says = plain || told || (BIDS.test(saying.past) && isBidden(tokens, at));
    return says ? clause(tokens, at) : null;
  }
  // "asked for, and got, tea", "asked for one"
  const isOne =
    tokens[at + 1]?.text === "one" && (!tokens[at + 2] || isMark(tokens[at + 2], ".,;"));
  if (leads && (isMark(tokens[at + 1], ",") || isOne)) return null;
  // "argued against: the clerk is no weaver"
  if (leads && isMark(tokens[at + 1], ":"))
    return isToldAfterColon(tokens, at + 1, saying) ? clause(tokens, at + 2) : null;
  if (leads) return toOwnVerb(tokens, clause(tokens, at));
  if (word && follows.has("to") && text === "to") return toOwnVerb(tokens, clause(tokens, at));
  if (follows.has("question") && QUESTION.test(text)) return clause(tokens, at);
  // "said no: the votes had been counted twice"
  const answers = saying.past === "said" && /^(?:no|yes)$/.test(text);
  if (answers && isMark(tokens[at + 1], ":"))
    return isQuote(tokens, at + 2)
      ? quotesAt(tokens, at + 2)
      : isToldAfterColon(tokens, at + 1, saying)
        ? clause(tokens, at)
        : null;
  const counts = /^(?:more|less|fewer)$/.test(text) && isCount(tokens, at + 1);
  const none = NO_CLAUSE.test(text) && !counts && !isNothingThatIs(tokens, at);
  const leadsOn = isOf(token, PREPOSITIONS) && !isRoughly(tokens, at);
  const short = word && SHORT.test(text) && !isMark(tokens[at + 1], ",");
  if (word && !short && (none || FINITE.has(text) || leadsOn)) return null;
  const strict = !PLAINLY.test(saying.past);
  const plain = short || !saying.noun || isPlainStart(token);
  const open = reached === "told" || (follows.has("clause") && maySay(tokens, at, saying));
  if (open && plain && (short || finite(tokens, at, strict))) {
    const told = clause(tokens, at);
    return follows.has("thing") ? toOther(tokens, told) : told;
  }
  // "said her team knew of none"
  const subject = isOf(token, DETERMINERS) ? at : at - 1;
  if (saying.past === "said" && isPlainStart(token) && tellsPast(tokens, subject))
    return clause(tokens, at);
  if (follows.has("thing") && isCalledSo(tokens, at)) return clause(tokens, at);
  // "thinks it too slow"
  if (follows.has("thing") && /^(?:thought|found)$/.test(saying.past)) return clause(tokens, at);
  const pronoun = /^(?:him|her|it|them|us|me|you)(?:self|selves)?$/.test(text);
  if (!follows.has("thing") || (pronoun && !isHers(tokens, at))) return null;
  if (saying.noun && !isPlainStart(token) && saying.shape !== "past") return null;
  // "thanked “all who had voted for her”"
  const named = token.kind === "name" || token.kind === "quote";
  return named || tokens[at + 1]?.kind !== "mark" || isOf(token, DETERMINERS)
    ? toOther(tokens, clause(tokens, at))
    : null;
}

/** "said nothing had changed", "said no member was late": what is told of nothing, where neither silence nor a refusal is. */
function isNothingThatIs(tokens: readonly Token[], at: number): boolean {
  const [none, next, after] = tokens.slice(at, at + 3);
  if (none?.text === "no") return next?.kind === "word" && isOf(after, FINITE);
  return /^(?:nothing|little|much)$/.test(none?.text ?? "") && isOf(next, FINITE);
}

/** Verbs after which a colon leads to what somebody says, in the words of the article. */
const TELLS_AFTER_COLON =
  /^(?:said|told|explained|argued|replied|answered|added|insisted|warned|disagreed|objected|agreed|reasoned|complained|protested|reflected)$/;

/** "said more than half of them had": whether what is compared with is a number. */
const isCount = (tokens: readonly Token[], than: number): boolean =>
  tokens[than]?.text === "than" &&
  /^(?:half|an?|one|two|three|four|five|six|seven|eight|nine|ten|[£$€]?\d.*)$/.test(
    tokens[than + 1]?.text ?? "",
  );

/** "Tarrow disagreed: the hall had to be safe": what is said after a colon without marks, to the end of its sentence. */
function isToldAfterColon(tokens: readonly Token[], colon: number, { past }: Saying): boolean {
  const rest = tokens.slice(colon + 1);
  const plain = rest.every(({ kind, text }) => kind !== "quote" && text !== ":" && text !== "?");
  return (
    tokens[colon]?.text === ":" &&
    TELLS_AFTER_COLON.test(past) &&
    plain &&
    finite(tokens, colon + 1, true)
  );
}

const AFTER_OBJECT =
  /ly$|^(?:back|again|too|so|home|there|here|today|yesterday|tonight|not|more|most)$/;

/** What is hers by words in quotation marks: "restated her “opposition to it”"; not "thanked her “for it”". */
const OWN_WORDS = /^(?!(?:for|with|by|in|to|as|of|on|at|from|and|so|very)\b)\p{Ll}+(?<!ly) /u;

/** "pledged her energy": what is hers; not "thanked her warmly". */
function isHers(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.text === "her" && next?.quote) return OWN_WORDS.test(next.quote.words);
  const other = [DETERMINERS, PREPOSITIONS, PRONOUNS, FINITE, ADVERBS, JOINING, SUBORDINATING];
  return (
    tokens[at]?.text === "her" &&
    next?.kind === "word" &&
    !AFTER_OBJECT.test(next.text) &&
    !other.some((words) => isOf(next, words))
  );
}

const MOST_TO_CALLED = 10;

/** "welcomed it in a statement as “a good day”": what something is called that only a pronoun stands for. */
function isCalledSo(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:it|them|this|that)$/.test(tokens[at]?.text ?? "")) return false;
  for (let next = at + 1; next < at + MOST_TO_CALLED; next++) {
    const token = tokens[next];
    if (token?.kind !== "word" || token.text === "and" || isOf(token, PRONOUNS)) return false;
    if (token.text === "as") return tokens[next + 1]?.kind === "quote";
  }
  return false;
}

const isPlainStart = (token: Token) =>
  token.kind === "name" ||
  isOf(token, DETERMINERS) ||
  isOf(token, PRONOUNS) ||
  token.text === "there";

/** "the cloth will be": what begins with a thing and has a verb. */
const TELLS =
  /^(?:the|it|he|she|they|we|there|this|these)\b(?:[^,;:]*?) (?:is|are|was|were|will|would|has|have|had|should|must|can|could)\b/;

/** Whether nothing is told after a token: "said “good riddance”." */
const isLast = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1).every((token) => token.kind !== "word" && token.kind !== "name");

/** Whether a quotation is speech of its own: a whole one, or one that ends the sentence and begins as one. */
function isSpeech(tokens: readonly Token[], at: number): boolean {
  const quote = tokens[at]?.quote;
  if (!quote) return false;
  // "asked, “Is it late?” and went"
  const called = isMark(tokens[at - 1], ",") && /^\p{Lu}.*[?!]$/u.test(quote.words);
  const begins = /^\p{Lu}/u.test(quote.words) || TELLS.test(quote.words);
  return isWhole(quote) || called || (begins && isLast(tokens, at));
}

const isQuote = (tokens: readonly Token[], at: number): boolean => tokens[at]?.kind === "quote";

const WRITTEN = /^(?:tweeted|posted|wrote)$/;
const MOST_OF_THING = 3;

/** "tweeted her thanks: “It was kind.”": the words after what they are called; null where none stand there. */
function quotesPastThing(tokens: readonly Token[], at: number): Content | null {
  const colon = tokens.findIndex(({ kind }, next) => next > at && kind !== "word");
  const named = isOf(tokens[at], DETERMINERS) && colon - at <= MOST_OF_THING;
  return named && isMark(tokens[colon], ":") && isQuote(tokens, colon + 1)
    ? quotesAt(tokens, colon + 1)
    : null;
}

function quotesAt(tokens: readonly Token[], from: number): Content {
  let to = from + 1;
  while (tokens[to]?.kind === "quote") to++;
  return { kind: "quotes", from, to };
}

/** Whether a clause with a verb stands at a token, and it is no quotation taken whole. */
function finite(tokens: readonly Token[], at: number, strict = false): boolean {
  // "said he looked forward to it", "said he sings every morning"
  const does = tokens[at + 1];
  if (!strict && isOf(tokens[at], SUBJECTS) && does?.kind === "word" && DID.test(does.text))
    return true;
  for (let next = at + 1; next < Math.min(tokens.length, at + MOST_TO_VERB); next++) {
    const token = tokens[next];
    if (isMark(token, ".;:") || (strict && isOf(token, RELATIVE))) return false;
    if (isOf(token, FINITE) || isOf(token, BEING) || isOf(token, HAVING)) return true;
    const quoted = token?.quote?.words.split(" ") ?? [];
    if (quoted.length > 0 && (!strict || quoted.some((word) => FINITE.has(word)))) return true;
    const saying = token?.kind === "word" && next > at ? SAYINGS.get(token.text) : undefined;
    if (saying && saying.shape !== "ing" && !saying.noun) return true;
    if (token?.kind === "word" && /[a-z]{2}ed$/.test(token.text) && next > at + 1) return true;
  }
  return false;
}

const DID = /[a-z]{2}(?:ed|s)$/;

/** "that membership stood at 400": a verb of the past that only its form tells, with what it is told of before it. */
function tellsPast(tokens: readonly Token[], at: number): boolean {
  const verb = tokens.findIndex(
    (token, next) => next > at + 1 && (token.kind !== "word" || isOf(token, IRREGULAR)),
  );
  return verb > 0 && verb - at <= NEAR_VERB && isOf(tokens[verb], IRREGULAR);
}
const NEAR_VERB = 6;

/** Verbs after which "that" leads to what is to be done, in a verb without an ending. */
const BIDS = /^(?:proposed|demanded|recommended|suggested|insisted|asked|urged|moved)$/;
const FEWEST_BIDDEN = 3;

/** "that branches meet online": somebody and what they are to do; not "that motion". */
function isBidden(tokens: readonly Token[], that: number): boolean {
  const end = tokens.findIndex(({ kind }, at) => at > that && kind === "mark");
  const words = tokens.slice(that + 1, end < 0 ? tokens.length : end);
  const [first, second] = words;
  const who = first?.kind === "name" || isOf(first, DETERMINERS) || isOf(first, TITLES);
  const plural =
    first?.kind === "word" && /[a-z]s$/.test(first.text) && !isOf(second, PREPOSITIONS);
  return words.length >= FEWEST_BIDDEN && (who || plural);
}

/** "that a paper “should not be a raffle”": what is said of a thing stands in quotation marks. */
function isQuotedIn(tokens: readonly Token[], that: number): boolean {
  const quote = tokens.findIndex(({ kind }, at) => at > that && kind === "quote");
  const words = tokens.slice(that + 1, Math.max(that + 1, quote));
  const thing = words.length > 1 && words.length <= NEAR_VERB && isOf(words[0], DETERMINERS);
  return thing && /^\p{Ll}/u.test(tokens[quote]?.quote?.words ?? "");
}

/** "denied antisemitism", "rejected the claim"; not "rejected the offer", not "denied him a seat". */
function isDenial(tokens: readonly Token[], at: number, { past }: Saying): boolean {
  const token = tokens[at];
  if (!token || (token.kind === "word" && NOT_A_DENIAL.test(token.text))) return false;
  if (past === "denied") {
    if (token.kind === "name" && !token.possessive) return false;
    const second = tokens[at + 1];
    return (
      !(token.text === "her" && isOf(second, DETERMINERS)) &&
      !/^(?:place|seat|chance|right)$/.test(second?.text ?? "")
    );
  }
  const again = /^(?:this|that)$/.test(token.text) || (token.text === "it" && DISPUTES.test(past));
  if (token.text === "that" && DISPUTES.test(past) && isOf(tokens[at + 1], SUBJECTS)) return true;
  if (again && (!tokens[at + 1] || isMark(tokens[at + 1], ".,;"))) return true;
  for (let next = at; next < at + 5; next++) {
    const near = tokens[next];
    if (past === "disputed" && DISPUTED.test(near?.text ?? "")) return true;
    if (next === at + 1 && isRejected(tokens, at)) return true;
    if (near?.kind === "word" && ACCUSATION.test(near.text)) return true;
    if (!near || near.kind === "mark") return false;
  }
  return false;
}

/** "that figure.", "the account of the panel"; not "the number that she was given". */
const isRejected = (tokens: readonly Token[], at: number): boolean =>
  /^(?:the|that|this|those|these)$/.test(tokens[at]?.text ?? "") &&
  REJECTED.test(tokens[at + 1]?.text ?? "") &&
  (tokens[at + 2]?.kind !== "word" || /^(?:of|as)$/.test(tokens[at + 2]?.text ?? ""));

/** "dismissed it in a tweet as “a fig leaf”", "as a “fig leaf”": what something is called by whoever will not have it. */
export function isDismissedAs(tokens: readonly Token[], at: number, { past }: Saying): boolean {
  if (past !== "dismissed" && past !== "rejected") return false;
  for (let next = at + 1; next < Math.min(tokens.length, at + MOST_TO_VERB); next++) {
    const near = tokens[next];
    if (!near || near.kind === "mark" || isOf(near, FINITE)) return false;
    const called = /^an?$/.test(tokens[next + 1]?.text ?? "") ? next + 2 : next + 1;
    if (near.text === "as") return tokens[called]?.kind === "quote";
  }
  return false;
}

/** After "that" a clause begins with one of these, whatever its verb. */
const SUBJECTS: ReadonlySet<string> = new Set("i you he she it we they there".split(" "));
const ARTICLES: ReadonlySet<string> = new Set("the a an his her its their".split(" "));

/** What something is called stands in quotation marks, after it. */
const NAMES = /^(?:branded|dubbed|labelled|nicknamed|likened|compared)$/;
/** Or at once: "attacked “haste”". */
const NAMES_AT_ONCE = /^(?:called|hailed|attacked|slammed|blasted)$/;

/** "called it a coup", and not "called it a day". */
const isCalledThing = (tokens: readonly Token[], at: number): boolean =>
  /^(?:it|this|that|these|those)$/.test(tokens[at]?.text ?? "") &&
  /^(?:an?|the)$/.test(tokens[at + 1]?.text ?? "") &&
  !/^(?:day|night|halt|draw|truce)$/.test(tokens[at + 2]?.text ?? "");

/** "accused her of …", "called it “odd”", "described it as …". */
function naming(tokens: readonly Token[], at: number, { past, leading }: Saying): boolean {
  const token = tokens[at];
  if (!token || token.kind === "mark") return false;
  if (past !== "referred" && isOf(token, leading))
    return tokens[at + 1]?.kind !== "mark" && tokens.length > at + 1;
  const atOnce = NAMES_AT_ONCE.test(past);
  if (atOnce && token.kind === "quote") return true;
  if (past === "called" && isCalledThing(tokens, at)) return true;
  const refers = past === "referred" && token.text === "to";
  if (
    token.kind === "word" &&
    !refers &&
    /^(?:of|as|by|to|in|over|up|off|out|at)$/.test(token.text)
  )
    return false;
  for (let next = at; next < Math.min(tokens.length, at + MOST_TO_VERB); next++) {
    const near = tokens[next];
    if (!near || isMark(near, ".;:")) return false;
    if (past === "accused" && near.text === "of" && next > at) return true;
    if (past === "described" && near.text === "as" && next > at) return true;
    if ((atOnce || NAMES.test(past)) && near.kind === "quote" && next > at) return true;
    if (near.text === "as" && tokens[next + 1]?.kind === "quote") return next > at;
  }
  return false;
}
