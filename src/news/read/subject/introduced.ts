import { pattern } from "../../../pattern.ts";
import { isMark, isOf, type Token } from "../words/tokens.ts";
import { SAYINGS } from "../words/verbs.ts";
import { BEING, BESIDE, DETERMINERS, SOMEBODY, TITLES } from "../words/word-kinds.ts";
import { isOnePerson, isVerb, pastAside } from "./sentence-subject.ts";

/** What a reporter does with somebody who speaks next: "I rang Ada Tarrow", "we spoke to Ada Tarrow". */
const MET =
  /^(?:rang|phoned|telephoned|asked|met|called|found|visited|approached|reached|caught|interviewed|contacted)$/;
/** What somebody puts to a meeting. */
const BROUGHT = /^(?:motion|amendment|proposal|resolution|question|request|suggestion)$/;
const OPENING = /^(?:then|next|first|last|finally|and|but|also|enter|now|later|,)$/;
/** "It takes Ada Tarrow an hour": and not "It takes Tarrow supporters". */
const MOST_AFTER_IT = 4;
const MOST_OF_POST = 8;
const isPlainWord = ({ kind }: Token) => kind === "word";
const WITH = /^(?:to|with|by|from)$/;

/** "That was not how Ada Tarrow saw it.": what one made of it, whom the sentence names at its end. */
const HOW = /^(?:that|this|it) (?:was|is) (?:not|hardly|scarcely|far from) (?:how|the way|what) /;
const SAW = /^(?:saw|sees|put|puts|remembers|remembered|recalls|thought|thinks|heard|took|takes)$/;
/** So many words tell whether a sentence begins so: "that was far from the way", and one more. */
const MOST_OF_HOW = 7;

/**
 * The names of those whom a sentence brings in at the end of what it tells, for what they say next: "The letter was sent by
 * Ada Tarrow, who …", "The hall hears Ada Tarrow, …", "I rang Ada Tarrow at home.", "That was not how Ada Tarrow saw it."
 */
export function introducedIn(tokens: readonly Token[]): readonly Token[] {
  const own = tokens.some(({ kind, text }) => kind === "word" && /^(?:i|we|nobody)$/.test(text));
  const first = tokens.slice(0, MOST_OF_HOW).map(({ text }) => text);
  const isHow = HOW.test(first.join(" "));
  return tokens.filter((token, at) => {
    if (token.kind !== "name" || token.possessive) return false;
    if (isHow && SAW.test(tokens[at + 1]?.text ?? "")) return true;
    let before = at - 1;
    while (isOf(tokens[before], TITLES)) before--;
    const prior = tokens[before];
    const next = tokens[at + 1];
    const text = prior?.kind === "word" ? prior.text : "";
    if (own && (MET.test(text) || WITH.test(text))) return true;
    // "Then Ada Tarrow, who has a seat already.": with no verb of its own.
    const opens = tokens.slice(0, before + 1).every((word) => OPENING.test(word.text));
    if (opens && isMark(next, ",.?") && !isVerb(tokens[at + 2])) return true;
    // "The returning officer, Ada Tarrow, said"
    const called = tokens.slice(0, before);
    const post = called.length > 1 && called.length <= MOST_OF_POST && isOf(called[0], DETERMINERS);
    if (post && isMark(prior, ",") && isMark(next, ",") && called.every(isPlainWord)) return true;
    const it = at <= MOST_AFTER_IT && tokens[0]?.text === "it" && prior?.kind === "word";
    if (it && !/^(?:of|for|to|by)$/.test(text) && !isOf(next, BESIDE)) return true;
    // "It was agreed, on a motion from Ada Tarrow, to wait."
    if (/^(?:from|by)$/.test(text) && BROUGHT.test(tokens[before - 1]?.text ?? "")) return true;
    // "Nobody but Ada Tarrow was nominated.", "There was praise from Ada Tarrow, a clerk."
    if (text === "but" && tokens[before - 1]?.text === "nobody") return true;
    if (/^(?:from|for)$/.test(text) && isThere(tokens, before) && (!next || isMark(next, ",.")))
      return true;
    // "For Ada Tarrow, who came third, it was the end."
    if (before === 0 && text === "for" && isMark(next, ",")) return true;
    // "It would have shut out Ada Tarrow, who came third.", "It is work for Ada Tarrow, the clerk."
    const told = tokens[at + 2]?.text ?? "";
    const isFor = text === "for" && tokens[0]?.text === "it" && /^(?:the|an?)$/.test(told);
    if (isMark(next, ",") && (told === "who" || isFor) && isWholeRelative(tokens, at + 2))
      return true;
    // "One way is for Ada Tarrow to wait."
    if (text === "for" && isOf(tokens[before - 1], BEING) && next?.text === "to") return true;
    // "That leaves Ada Tarrow well ahead."
    if (before === 1 && tokens[0]?.text === "that" && /^(?:leaves|left)$/.test(text)) return true;
    const ends = (next === undefined || isMark(next, ",.;:—–")) && !isInReport(tokens, at);
    // "It was filmed by delegate Ada Tarrow, who sent it on."
    const doer = isOf(prior, SOMEBODY) && isDoneBy(tokens, before - 1);
    // "The complaint came from Ada Tarrow, a nurse."
    const came = text === "from" && /^(?:came|comes)$/.test(tokens[before - 1]?.text ?? "");
    // "The top place went to Ada Tarrow, a nurse."
    const won = text === "to" && /^(?:went|goes|fell|falls)$/.test(tokens[before - 1]?.text ?? "");
    const says = isVerb(prior) && !(isOf(prior, BEING) && !isMark(next, ","));
    // "Third, there is Ada Tarrow."
    const there = isOf(prior, BEING) && tokens[before - 1]?.text === "there";
    return (
      ends &&
      (text === "by" ||
        doer ||
        came ||
        won ||
        says ||
        there ||
        /^(?:hears|sees|meets|welcomes|comes)$/.test(text))
    );
  });
}

/** "by delegate", "by the Saltby North MP": whether before a token, or what place is told there, stands by whom it was done. */
function isDoneBy(tokens: readonly Token[], at: number): boolean {
  let by = at;
  while (tokens[by]?.kind === "word" && tokens[by]?.capital) by--;
  if (tokens[by]?.text === "the") by--;
  return tokens[by]?.text === "by";
}

/** "There was a note of caution from": whether that is all which stands before a token. */
const isThere = (tokens: readonly Token[], end: number): boolean =>
  tokens[0]?.text === "there" &&
  isOf(tokens[1], BEING) &&
  tokens.slice(2, end).every((token) => token.kind === "word" && !isVerb(token));

/** "She insists that she never met Ada Tarrow": whether a token stands in what somebody says. */
const isInReport = (tokens: readonly Token[], end: number): boolean =>
  tokens.some(
    ({ kind, text }, at) =>
      at < end && kind === "word" && SAYINGS.has(text) && tokens[at + 1]?.text === "that",
  );

/** Whether what is told of somebody goes on to the end of the sentence. */
const isWholeRelative = (tokens: readonly Token[], who: number): boolean =>
  tokens.slice(who).every(({ kind }, at) => kind !== "mark" || who + at === tokens.length - 1);

const ALONGSIDE = /^(?:with|like|unlike|alongside|beside|behind)$/;
const FAR = 3;

const UNDER = /^(?:of|than|about|over|under)$/;

const SERVES =
  /^(?:adviser|advisor|aide|assistant|secretary|successor|deputy|heir|challenger|agent)$/;

/** "Once an adviser to Vane": whether somebody after a word is only whose other one is. */
const isServed = (tokens: readonly Token[], to: number): boolean =>
  tokens[to]?.text === "to" && SERVES.test(tokens[to - 1]?.text ?? "");

/** Those named only as beside somebody else, or of whom something is: "Ada Tarrow, like Quill on the slate", "with the late Colin Vane", "won Vane’s old seat", "an ally of Vane". */
export function companionsIn(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(({ kind, possessive }, at) => {
    if (kind !== "name") return false;
    let own = at - 1;
    while (isOf(tokens[own], TITLES)) own--;
    // "Vane’s former clerk": a person, whom a pronoun after it may mean.
    const whose = tokens.slice(at + 1, at + FAR).some(isOnePerson);
    const isUnder = UNDER.test(tokens[own]?.text ?? "") || isServed(tokens, own);
    if ((possessive && !whose) || isUnder) return true;
    for (let before = at - 1; before >= at - FAR; before--) {
      const token = tokens[before];
      if (token?.kind !== "word") return false;
      if (ALONGSIDE.test(token.text)) return true;
      if (!/^(?:the|his|her|late|old|fellow)$/.test(token.text) && !isOf(token, TITLES))
        return false;
    }
    return false;
  });
}

/** What an article says of somebody whom it has speak next. */
const VOICE = pattern("u")`
  ^(?:
    (?:sees|saw|puts|put|takes|took) (?:it|this|things|that|a) (?:very |rather |quite )?(?:
      differently|different view|another way
    )
    |(?:tells|told) (?:a|another|quite a) (?:very |rather )?different (?:story|tale)
    |(?:remembers|remembered|recalls) it (?:very |rather |quite )?differently
    |returns the (?:compliment|favour|insult)|takes issue|pours cold water
    |plays (?:it|this|that) down|plays down|(?:stands|stood) by (?:it|this|that|her|his|the)
    |(?:makes|made) no apolog(?:y|ies)|has (?:another|a different) view|is of another mind
    |disagrees?|disagreed|demurs|differs|begs to differ|goes further
    |(?:will have|has|would have) none of|does not agree
    |(?:
      is|was|remains|has been|had been
    ) (?:(?:not|less|more|rather|far|much|altogether|so|equally|also|a little) )*(?:
      kinder|warmer|cooler|colder|blunter|franker|harsher|sharper|gloomier|sterner|firmer|softer
      |gentler|calmer|happier|angrier|fiercer|ruder|shyer|readier|milder|stricter|fairer|surer
      |harder|grimmer|tougher|cagier|drier|chillier|frostier|brisker|sunnier|shy|hopeful
      |optimistic|pessimistic|confident|relaxed|careful|guarded|restrained|reticent|diplomatic
      |outspoken|critical|positive|negative|upbeat|downbeat|circumspect|wary|livid|breezy|coy
      |evasive|robust|contrite|rueful|magnanimous|philosophical|combative|emphatic|adamant
      |insistent|unruffled|resigned|amused|baffled|puzzled|exasperated|disappointed|relieved|terse
      |curt|unequivocal|gracious|bullish|sanguine|gloomy|candid|frank|bitter|angry|cross|direct
      |measured|hostile|supportive|complimentary|respectful|impressed|persuaded|bothered|worried
      |troubled|fussed|charitable|severe|harsh|tough|cynical|enthusiastic|warm|cool|pleased
      |delighted|furious|defiant|apologetic|unapologetic|unrepentant|cautious|unmoved|unconvinced
      |unimpressed|sceptical|sure|certain|scathing|blunt|generous|withering|dismissive|charmed
      |convinced|kind|forgiving|sympathetic
    )\b
    |(?:
      laughs|laughed|sighs|smiles|shrugs|snorts|bristles|scoffs|grins|thinks|believes|argues
      |expects|suspects|doubts|fears|wonders|dismisses|disputes|rejects|defends|insists|reckons
      |predicts|worries|agrees|concedes|admits|blames|has heard (?:it|this|that|them) all before
      |has (?:no|little|not much) (?:time|patience|sympathy|truck)
      |is (?:not having|having none of)
      |(?:sounds|seems|looks|appears) (?!
        (?:after|like|for|to|at|forward|up|out|the|a|an|his|her)\b
      )\p{L}+
    )\b
  )
`;
/** "Ada Tarrow, her agent, has not." */
const NOT = /^(?:has|had|did|does|is|was|will|would) not \.$/;
const NO_VOICE = /^(?:is|was|remains|has been|had been) \p{L}+er (?:of|at|for|than|in)\b/u;

/** Whether what follows whom a sentence is about, at a token, only brings in what that one says next: "was blunt", "stands by it". */
export function isVoice(tokens: readonly Token[], verb: number): boolean {
  const does = tokens
    .slice(verb, verb + 8)
    .map(({ text }) => text)
    .join(" ");
  return VOICE.test(does) && !NO_VOICE.test(does);
}

/** Who is named first in a sentence that only brings in what that one says next: "Ada Tarrow, who lost, sees it differently." */
export function voicesIn(tokens: readonly Token[]): readonly Token[] {
  const name = tokens.findIndex(({ kind }) => kind === "name");
  const token = tokens[name];
  const opens = tokens
    .slice(0, Math.max(0, name))
    .every((word) => OPENING.test(word.text) || isOf(word, TITLES));
  if (!token || token.possessive || !opens) return [];
  const verb = pastAside(tokens, name + 1);
  const does = tokens
    .slice(verb, verb + 8)
    .map(({ text }) => text)
    .join(" ");
  const not = isMark(tokens[name + 1], ",") && NOT.test(does);
  return not || isVoice(tokens, verb) ? [token] : [];
}

/** "She laughs when I put it to her": whether a reporter has something heard by whoever a sentence is about. */
export const isPutBack = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ text }, at) =>
      /^(?:when|as|once|if)$/.test(text) && /^(?:i|we)$/.test(tokens[at + 1]?.text ?? ""),
  );
