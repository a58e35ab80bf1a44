import { pattern } from "../../pattern.ts";
import type { Reading, ReadLine } from "./article.ts";
import { isWholeLine } from "./content/clauses.ts";
import { isNamedIn } from "./scene/apart.ts";
import { whoIs } from "./scene/speaking.ts";
import type { Who } from "./scene/who.ts";
import { isPutBack } from "./subject/introduced.ts";
import { isOutletWord } from "./subject/outlets.ts";
import { isVerb } from "./subject/sentence-subject.ts";
import { subjectBefore } from "./subject/subject.ts";
import { isMark, isOf, type Token } from "./words/tokens.ts";
import { SOMEBODY, TITLES } from "./words/word-kinds.ts";

const ASKED = /^(?:asked|pressed|challenged|questioned)$/;
/** After these no answer comes. */
const NO_ANSWER =
  /^(?:declined|refused|did|would|could|left|hung|walked|ignored|was|were|had|has|asked|read|quoted|cited|pointed|handed|showed)$/;

/** Who answers in a sentence that tells of a question: "Asked whether she would stand, Tarrow ruled it out." Null where nobody surely does. */
export function answererIn(reading: Reading, line: ReadLine): Who | null {
  const { tokens } = line;
  if (!ASKED.test(tokens[0]?.text ?? "")) return null;
  const comma = tokens.findLastIndex((token) => isMark(token, ","));
  const verb = tokens.findIndex((token, at) => comma > 0 && at > comma + 1 && isVerb(token));
  if (verb < 0 || NO_ANSWER.test(tokens[verb]?.text ?? "")) return null;
  const subject = subjectBefore(tokens, verb);
  if (subject?.from !== comma + 1) return null;
  const who = whoIs(reading, line, subject, "before", false);
  return who?.kind === "person" ? who : null;
}

/** What somebody does who then speaks. */
const MOVES = pattern()`
  ^(?:
    laughs|laughed|grins|grinned|smiles|smiled|shrugs|shrugged|nods|nodded|sighs|sighed|pauses
    |paused|hesitates|hesitated|winces|frowns
  )$
`;

/** Who laughs, nods or grins in a sentence that names nobody else: words that stand alone after it are that one’s. Null where nobody surely does. */
export function movingIn(reading: Reading, line: ReadLine): Who | null {
  const { tokens, cast } = line;
  const verb = tokens.findIndex(({ kind, text }) => kind === "word" && MOVES.test(text));
  const subject = verb > 0 ? subjectBefore(tokens, verb) : null;
  const clear = /^(?:then|and|but|,)$/;
  const opens = subject && tokens.slice(0, subject.from).every(({ text }) => clear.test(text));
  const who = opens ? whoIs(reading, line, subject, "before", false) : null;
  const toHer = isPutBack(tokens);
  const objects = cast.objects && !toHer;
  const alone = cast.people.every(({ key }) => key === who?.key) && !cast.open && !objects;
  return who?.kind === "person" && alone ? who : null;
}

const OF_OTHERS = /^(?:they|them|their|who|whose|anyone|anybody|everyone|everybody|you|we)$/;

/** "Was it a mistake?", "Would she do it again?": a reporter's question to whom an interview is with. Null where it may be on others. */
function ofInterview(scene: Reading["scene"], tokens: readonly Token[]): Who | null {
  const own = tokens.find(({ text }) => /^(?:he|him|his|she|her)$/.test(text))?.text;
  // "Does she want to be an MP?": what one is, and nobody else.
  const others = tokens.some(
    (token, at) =>
      (isOf(token, SOMEBODY) && !/^(?:be|become|as)$/.test(tokens[at - 2]?.text ?? "")) ||
      OF_OTHERS.test(token.text),
  );
  if (others || tokens.some(({ kind }) => kind === "quote")) return null;
  return scene.turnedTo(
    own ? (own.startsWith("h") && !own.startsWith("her") ? "he" : "she") : null,
  );
}

const FIRST_PERSON = /\b(?:I|me|my|mine|we|us|our)\b/u;

/** Whom an interview is with, where a sentence, the one at a place, is about that one alone or asks that one something, and a bare quotation in the first person goes on in its paragraph. */
export function answersBare({ scene, lines }: Reading, at: number): Who | null {
  const [line, next] = [lines[at], lines[at + 1]];
  const who = scene.profiled;
  if (!line || !next || !who || next.paragraph !== line.paragraph) return null;
  const words = next.tokens.map(({ quote }) => quote?.words ?? "").join(" ");
  const answer = isWholeLine(next.tokens) && FIRST_PERSON.test(words);
  // "She does not blame Colin Vane. “I like Colin.”": nobody names oneself.
  const alone = line.cast.people.every((each) => each.key === who.key || isNamedIn(words, each));
  return !line.cast.open && answer && alone && scene.isAbout(who) ? who : null;
}

const AUXILIARY =
  /^(?:do|does|did|is|was|has|had|will|would|can|could|should|might|may|isn[’']t|doesn[’']t|didn[’']t|wouldn[’']t|hasn[’']t)$/;
const AFTER = /^(?:and|but|so|now|what|of|about|how|as|for|then|the|,)$/;

/** "Who would Ms Tarrow back?": whether an article asks its reader what somebody named at a token, and nobody else, will choose. */
const isOfChoice = (tokens: readonly Token[], name: number): boolean =>
  /^(?:who|whom|which|what)$/.test(tokens[0]?.text ?? "") &&
  /^(?:would|will)$/.test(tokens[1]?.text ?? "") &&
  tokens.slice(2, name).every((token) => isOf(token, TITLES)) &&
  /^(?:back|support|choose|pick|vote|nominate|prefer|want)$/.test(tokens[name + 1]?.text ?? "");

/** "And Ms Tarrow?", "Who would Ms Tarrow back?", "What of Vane, who left?": after whom an article asks its reader; of an interview, whoever it is with. Null where it names another, or asks what that one did. */
export function askedAfter({ scene, whoOf }: Reading, { tokens, cast }: ReadLine): Who | null {
  const at = tokens.findIndex(({ kind }) => kind === "name");
  // "Does she mean that Vane was late?": what she is asked tells of others.
  const hers = AUXILIARY.test(tokens[0]?.text ?? "") && /^(?:he|she)$/.test(tokens[1]?.text ?? "");
  if (at < 0 || hers) return ofInterview(scene, tokens);
  const who = whoOf(tokens[at]);
  const alone = cast.people.every(({ key }) => key === who?.key) && !cast.open;
  if (who?.kind !== "person" || !alone || tokens[at]?.possessive) return null;
  const opens = tokens.slice(0, at).every((token) => AFTER.test(token.text) || isOf(token, TITLES));
  const [next, relative] = tokens.slice(at + 1);
  const ends = isMark(next, "?") || (isMark(next, ",") && relative?.text === "who");
  const wants = scene.heard.has(who.key) && isOfChoice(tokens, at);
  return (opens && ends) || wants || scene.profiled?.key === who.key ? who : null;
}

const ASKS = /^(?:asked|pressed|challenged|approached|contacted|emailed|e-mailed)$/;
/** Whether an outlet asks: "The Star asked", "Loom Watch asked", "We asked". */
function isOutlet(tokens: readonly Token[], verb: number): boolean {
  const before = tokens.slice(0, verb);
  if (
    /^(?:this|our) (?:blog|newspaper|paper|magazine|newsletter|column)$/.test(
      before.map(({ text }) => text).join(" "),
    )
  )
    return true;
  if (before.length === 1) return /^(?:we|i)$/.test(before[0]?.text ?? "");
  const capitals = before.slice(before[0]?.text === "the" ? 1 : 0);
  const named = capitals.every(({ kind, capital }) => kind === "word" && capital);
  const last = before.at(-1)?.text ?? "";
  const shown = capitals.length < before.length || isOutletWord(last) || asksForSide(tokens, verb);
  return named && capitals.length > 0 && shown;
}

const SIDE =
  /^(?:side|view|views|version|comment|comments|response|reply|reaction|account|answer|thoughts|opinion|explanation|interview)$/;

/** "asked Ms Tarrow for her side": whether it is for what somebody has to say that a verb asks, which says nothing itself. */
export function asksForSide(tokens: readonly Token[], verb: number): boolean {
  if (!ASKS.test(tokens[verb]?.text ?? "")) return false;
  const end = tokens.findIndex(
    ({ kind }, at) => at > verb && (kind === "mark" || kind === "quote"),
  );
  const last = end < 0 ? tokens.length : end;
  const side = tokens.findIndex(({ text }, at) => at > verb && at < last && SIDE.test(text));
  const between = tokens.slice(Math.max(verb + 1, side - 3), Math.max(verb + 1, side));
  return between.some(({ kind, text }) => kind === "word" && text === "for");
}

/** "asked Mr Orrery’s agent, Colin Vane, whether", "asked our own clerk, Colin Vane,": the name between commas. */
function ownName(tokens: readonly Token[], from: number): Token | null {
  const comma = tokens.findIndex((token, at) => at > from && isMark(token, ","));
  const name = tokens[comma + 1];
  return name?.kind === "name" && isMark(tokens[comma + 2], ",") ? name : null;
}

/** Whether the article's own outlet, or another that is plainly one, asks at a verb: what it asks is nobody's words. */
export const isAskedByOutlet = (tokens: readonly Token[], verb: number): boolean =>
  ASKS.test(tokens[verb]?.text ?? "") &&
  isOutletWord(tokens[verb - 1]?.text ?? "") &&
  isOutlet(tokens, verb);

/** The body that a sentence has an outlet ask something: "We asked Loom Forward whether". Null where it names another. */
export function bodyAsked({ whoOf }: Reading, { tokens, cast }: ReadLine): Who | null {
  const verb = tokens.findIndex(({ kind, text }) => kind === "word" && ASKS.test(text));
  const name = tokens.slice(verb + 1).find(({ text }) => text !== "the");
  const who = name?.possessive ? null : whoOf(name);
  const others = cast.allGroups.some(({ key }) => key !== who?.key);
  const alone = who?.kind === "organisation" && !others && cast.people.length === 0 && !cast.open;
  return verb > 0 && alone && isOutlet(tokens, verb) ? who : null;
}

const LEAVING = pattern()`
  ^(?:as|when|before|while|once) (?:he|she) (?:
    leaves|left|goes|went|gets|got|rises|rose|stands|stood|walks|walked|puts|put|picks|picked
    |heads|headed|finishes|finished|gathers|gathered|turns|turned|pays|paid|drains|pours|poured
    |drives|drove|waits|waited
  ) `;
/** The writer of a report asks something. */
export const I_ASK = /\b(?:i|we) (?:ask|asked|wonder|wondered|put)\b/;

/** "As she leaves, I ask what she regrets.": whoever an interview is with, who is there; null where another is named. */
function askedThere({ scene }: Reading, { tokens, cast }: ReadLine): Who | null {
  const text = tokens.map((token) => token.text).join(" ");
  const there = LEAVING.test(text) && I_ASK.test(text) && cast.people.length === 0 && !cast.open;
  const who = there ? scene.profiled : null;
  return who && scene.pronounOf(who) === tokens[1]?.text ? who : null;
}

const PUT = pattern("u")`
  ^put (?:
    (?:all )?(?:this|that|it|these|them)
    |(?:the|these|those|her|his|their|its|our) (?:\p{L}+ ){0,2}(?:
      claims?|allegations?|accusations?|charges?|message|messages|complaints?|criticisms?
      |suggestion|points?|questions?|remarks|figures|comments|words
    )
  ) to$
`;
const MOST_OF_PUT = 8;

/** "The Star put the claims to Ms Tarrow": where the verb of an outlet ends that asks somebody for an answer; -1 where none stands there. */
function asksAt(tokens: readonly Token[]): number {
  const put = tokens.findIndex(({ kind, text }) => kind === "word" && text === "put");
  const to = tokens.findIndex(
    ({ text }, at) => at > put && at < put + MOST_OF_PUT && text === "to",
  );
  const words = tokens
    .slice(put, to + 1)
    .map(({ text, possessive }) => (possessive ? "their" : text));
  if (put > 0 && to > put && PUT.test(words.join(" ")) && isOutlet(tokens, put)) return to;
  const verb = tokens.findIndex(({ kind, text }) => kind === "word" && ASKS.test(text));
  return verb > 0 && isOutlet(tokens, verb) ? verb : -1;
}

/** Whom a sentence has an outlet ask, and nobody else in it: "she" after it is that one. */
export function askedByOutlet(reading: Reading, { tokens, cast }: ReadLine): Who | null {
  const verb = asksAt(tokens);
  const all = new Map(cast.present.map((who) => [who.key, who]));
  const first = tokens.slice(verb + 1).find((token) => !TITLES.has(token.text));
  const isOwned = first?.possessive === true || /^(?:our|my|the)$/.test(first?.text ?? "");
  const own = isOwned ? ownName(tokens, verb + 1) : null;
  const name = own ?? first;
  const who = reading.whoOf(name);
  const alone = all.size === 1 && !cast.open && who?.kind === "person" && !name?.possessive;
  return verb > 0 && alone ? who : null;
}

/** Whom a sentence has asked something, so that "she" after it is that one. */
export const askedIn = (reading: Reading, line: ReadLine): Who | null =>
  askedByOutlet(reading, line) ?? askedThere(reading, line);
