import { pattern } from "../../../pattern.ts";
import { byDocument } from "../documents/own-document.ts";
import { gotFrom, sentWords } from "../documents/sends-words.ts";
import { type Subject, subjectBefore } from "../subject/subject.ts";
import { isWhole } from "../words/quotations.ts";
import { isMark, isOf, type Token } from "../words/tokens.ts";
import { SAYINGS } from "../words/verbs.ts";
import { DETERMINERS, DOCUMENTS } from "../words/word-kinds.ts";
import { takesStand } from "./stances.ts";
import { verdictOf, wordOf } from "./verdicts.ts";

/** Words after a colon, with the subject whose they are and without a verb of saying: "Her answer: “So did we.”" */
export interface Answer {
  readonly subject: Subject;
  readonly quote: number;
}

const NOUNS = pattern()`
  ^(?:
    answer|answers|reply|response|retort|verdict|advice|comeback|explanation|conclusion|message
    |comment|warning|view|assessment|motto|defence|prediction|summary|parting|rejoinder|riposte
  )$
`;
const OWNS = /^(?:his|her|its|their)$/;
const PRONOUN: Readonly<Record<string, string>> = {
  his: "he",
  her: "she",
  its: "it",
  their: "they",
};
/** What somebody does who is then quoted: "she put it another way: “…”". */
const LEADS = pattern()`
  ^(?:
    put|puts|began|begins|opened|opens|ended|ends|closed|closes|finished|finishes|offered|offers
    |summed|sums|allowed|allows|nodded|nods|relented|signed|signs|resumed|resumes|jumped
    |interrupted|interrupts|interjected|interjects|beamed
  )$
`;
const IS = /^(?:is|was|were|are|sounded|sounds|seemed|remained|remains)$/;
const DEGREE =
  /^(?:more|less|equally|just|as|rather|even|quite|still|very|also|no|similarly|typically|much)$/;
/** "blunter still", "generous too" */
const AFTER_STATE = /^(?:still|yet|too|again|though|enough)$/;
/** What may follow "was" where it is no thing: "was blunt", "was unmoved". */
const NOT_A_STATE = pattern()`
  ^(?:
    the|a|an|his|her|their|this|that|it|there|one|in|on|at|under|about|to|not|given|told|asked
    |quoted|titled|headed|called|shown|read|handed|sent
  )$
`;
const PUTS = /^(?:put|puts|offered|offers|said|says|added|adds|would|had|described|saw|sees)$/;
const MOST_NOUN = 3;
const MOST_BETWEEN = 9;

/** The colon with its quotation that end a sentence; null where it does not end so. */
function colonAt(tokens: readonly Token[]): number | null {
  const colon = tokens.findIndex(
    (token, at) => isMark(token, ":") && tokens[at + 1]?.kind === "quote",
  );
  if (colon < 0) return null;
  const quote = tokens[colon + 1]?.quote;
  const ends = tokens.slice(colon + 2).every((token) => isMark(token, ".!?…"));
  return quote && ends && (isWhole(quote) || /^\p{Lu}|^…/u.test(quote.words)) ? colon : null;
}

/** Whether nothing from a token to before another brings in somebody else, or something that is read. */
const isClear = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from <= MOST_BETWEEN &&
  tokens
    .slice(from, to)
    .every(
      (token) =>
        token.kind !== "name" &&
        token.kind !== "quote" &&
        !isOf(token, DOCUMENTS) &&
        !(token.kind === "word" && SAYINGS.get(token.text)?.noun === false),
    );

/** "Tarrow’s reply, by text: “…”", "Asked again, her answer was short: “…”": whose the noun is. */
function byNoun(tokens: readonly Token[], colon: number): Subject | null {
  for (let at = 0; at < colon; at++) {
    const token = tokens[at];
    const own = token?.kind === "name" ? token.possessive === true : OWNS.test(token?.text ?? "");
    const opens =
      at === 0 || isMark(tokens[at - 1], ",") || (at === 1 && tokens[0]?.kind === "word");
    if (!token || !own || !opens) continue;
    const noun = tokens.findIndex((each, index) => index > at && NOUNS.test(each.text));
    if (noun < 0 || noun - at > MOST_NOUN || noun >= colon || !isClear(tokens, noun + 1, colon))
      continue;
    if (token.kind === "name") return { kind: "name", token, from: at, after: "start" };
    return { kind: "pronoun", word: PRONOUN[token.text] ?? "it", from: at };
  }
  return null;
}

const MOST_OF_PLACE = 4;

/** "was blunter in her email:", "put it well in a tweet:": where the words begin that say in what of one's own it was; the colon where none do. */
function beforeOwnPlace(tokens: readonly Token[], colon: number): number {
  for (let at = colon - 2; at >= Math.max(1, colon - MOST_OF_PLACE); at--)
    if (/^(?:in|on)$/.test(tokens[at]?.text ?? "")) {
      const own = OWNS.test(tokens[at + 1]?.text ?? "") || /^an?$/.test(tokens[at + 1]?.text ?? "");
      return own && isOf(tokens[colon - 1], DOCUMENTS) ? at : colon;
    }
  return colon;
}

/** "She put it another way: “…”", "Tarrow was blunt in her email: “…”": the subject of what leads to the colon. */
function byVerb(tokens: readonly Token[], end: number): Subject | null {
  const colon = beforeOwnPlace(tokens, end);
  for (let verb = 1; verb < colon; verb++) {
    const token = tokens[verb];
    if (token?.kind !== "word") continue;
    const state = IS.test(token.text) && isState(tokens, verb + 1, colon);
    if (!state && !LEADS.test(token.text) && !isStand(tokens, verb)) continue;
    const subject = isClear(tokens, verb + 1, colon) ? subjectBefore(tokens, verb) : null;
    if (subject && subject.kind !== "group") return subject;
  }
  return null;
}

const STANDS = /^(?:dissented|demurred|demurs|hesitated|bristled|backtracked)$/;

/** "demurred", "went further", "ruled herself out": what somebody does in words that follow. */
const isStand = (tokens: readonly Token[], verb: number): boolean =>
  STANDS.test(tokens[verb]?.text ?? "") ||
  (/^(?:went|goes)$/.test(tokens[verb]?.text ?? "") && tokens[verb + 1]?.text === "further") ||
  (/^(?:ruled|rules)$/.test(tokens[verb]?.text ?? "") &&
    /^(?:him|her)self$/.test(tokens[verb + 1]?.text ?? ""));

/** "blunt", "more generous", "unmoved": a state and nothing more, up to the colon. */
function isState(tokens: readonly Token[], from: number, colon: number): boolean {
  let at = from;
  while (at < colon && DEGREE.test(tokens[at]?.text ?? "")) at++;
  const last =
    at < colon - 1 && AFTER_STATE.test(tokens[colon - 1]?.text ?? "") ? colon - 2 : colon - 1;
  return at === last && tokens[at]?.kind === "word" && !NOT_A_STATE.test(tokens[at]?.text ?? "");
}

/** "“We’d be back,” was all she offered.": whoever is told to put it so. */
function wasAll(tokens: readonly Token[]): Answer | null {
  const quote = tokens.findIndex(({ kind }) => kind === "quote");
  const [was, all] = tokens.slice(quote + 1).filter(({ kind }) => kind === "word");
  if (
    quote !== 0 ||
    !/^(?:was|is)$/.test(was?.text ?? "") ||
    !/^(?:all|how)$/.test(all?.text ?? "")
  )
    return null;
  const from = all ? tokens.indexOf(all) + 1 : 0;
  const got = gotFrom(tokens, from);
  if (got) return { subject: got, quote };
  for (let verb = from + 1; verb <= from + MOST_NOUN; verb++) {
    const word = tokens[verb];
    const subject = word && PUTS.test(word.text) ? subjectBefore(tokens, verb) : null;
    if (subject && subject.from >= from) return { subject, quote };
  }
  return null;
}

const ISSUES =
  /^(?:issued|issues|released|releases|published|put|gave|gives|sent|sends|provided|provides|made|supplied)$/;
const STATEMENT = /^(?:statement|response|reply|comment|apology|explanation|answer)$/;
/** What may stand between the statement and the colon: where and when it came. */
const AFTERWARDS =
  /^(?:on|to|in|via|through|last|this|yesterday|today|tonight|late|early|after|before)$/;
/** "a statement from her solicitor", "by the board": another's. */
const OF_ANOTHER = /^(?:from|by|for|of|that|which|who)$/;
const MOST_AFTERWARDS = 8;
const BEFORE_VERB = /^(?:has|have|had|since|also|then|now|later|today|jointly)$/;

/** "Tarrow’s office issued a statement: “…”", "Tarrow gave the Star this reply: “…”": who brings it out. */
function byIssuing(tokens: readonly Token[], colon: number): Subject | null {
  const verb = tokens.findIndex(({ kind, text }) => kind === "word" && ISSUES.test(text));
  if (verb < 1) return null;
  const noun = tokens.findIndex(({ text }, at) => at > verb + 1 && STATEMENT.test(text));
  const after = tokens[noun + 1];
  const ends = noun + 1 === colon || AFTERWARDS.test(after?.text ?? "");
  if (noun < 0 || noun >= colon || !ends || colon - noun > MOST_AFTERWARDS) return null;
  const between = tokens.slice(verb + 1, colon);
  const clear = between.every(
    ({ kind, text }) => kind !== "mark" && kind !== "quote" && !OF_ANOTHER.test(text),
  );
  const own = tokens
    .slice(verb + 1, noun)
    .some((token) => isOf(token, DETERMINERS) || OWNS.test(token.text));
  let first = verb;
  while (first > 1 && BEFORE_VERB.test(tokens[first - 1]?.text ?? "")) first -= 1;
  return clear && own ? subjectBefore(tokens, first) : null;
}

/** "Tarrow said the following: “…”" */
function byFollowing(tokens: readonly Token[], colon: number): Subject | null {
  const the = tokens[colon - 1]?.text === "following" ? colon - 2 : colon - 1;
  if (!/^(?:the|this)$/.test(tokens[the]?.text ?? "")) return null;
  const said = /^(?:said|says|wrote|writes|stated|added)$/.test(tokens[the - 1]?.text ?? "");
  return said ? subjectBefore(tokens, the - 1) : null;
}

const SHOWS = /^(?:tweeted|posted|shared|sent|circulated|published)$/;
const CAPTION = /^(?:words?|caption|message|comment|line|slogan|headline)$/;

/** "Tarrow posted a photograph with the words: “…”": who shows something and has words beside it. */
function withWords(tokens: readonly Token[]): Answer | null {
  const quote = tokens.findIndex(({ kind }) => kind === "quote");
  const noun = isMark(tokens[quote - 1], ":,") ? quote - 2 : quote - 1;
  const one = isOf(tokens[noun - 1], DETERMINERS) ? noun - 2 : noun - 3;
  const captioned =
    CAPTION.test(tokens[noun]?.text ?? "") &&
    isOf(tokens[one + 1], DETERMINERS) &&
    tokens[one]?.text === "with";
  const verb = tokens.findIndex(({ kind, text }) => kind === "word" && SHOWS.test(text));
  if (!captioned || verb < 1 || verb > noun) return null;
  const shown = tokens.slice(verb + 1, isMark(tokens[one - 1], ",") ? one - 1 : one);
  const subject = shown.every(({ kind }) => kind !== "mark") ? subjectBefore(tokens, verb) : null;
  return subject && { subject, quote };
}

/** What a sentence has in quotation marks, after a colon mostly, where no verb of saying tells whose it is. */
export function answerIn(tokens: readonly Token[]): Answer | null {
  const shown = withWords(tokens);
  if (shown) return shown;
  const colon = colonAt(tokens);
  if (colon === null) {
    const verdict = verdictOf(tokens, NOUNS) ?? wordOf(tokens);
    return verdict ? { subject: verdict, quote: 0 } : wasAll(tokens);
  }
  const subject =
    byNoun(tokens, colon) ??
    byIssuing(tokens, colon) ??
    byFollowing(tokens, colon) ??
    byDocument(tokens, colon) ??
    byVerb(tokens, colon) ??
    takesStand(tokens, colon) ??
    sentWords(tokens, colon);
  return subject && { subject, quote: colon + 1 };
}
