import { pattern } from "../../../pattern.ts";
import { namesAsked } from "../../articles/ways/by-name.ts";
import { isNewsQuery, MOST_WORDS as MOST_HINTS, type NewsQuery } from "../../news-query.ts";
import { vocabulary } from "../frames/index.ts";
import { lexiconOf } from "../lexicon.ts";
import { type Mark, mark } from "../mark.ts";
import { withoutOpening } from "../opening.ts";
import { ordinary } from "../ordinary.ts";
import type { Token } from "../read.ts";
import type { Asking } from "../steps.ts";
import { again } from "./again.ts";
import { withAnswers, withoutAnswerAsked } from "./and-answer.ts";
import { asTold } from "./as-told.ts";
import { byLetters } from "./by-letters.ts";
import { withNamesByWord } from "./by-word.ts";
import { inPlainWords, withoutEither, withoutEmphasis } from "./idioms.ts";
import { inMonth } from "./in-month.ts";
import { asksHowLearnt, learntOf } from "./learnt.ts";
import { withNameInPlace } from "./named-first.ts";
import { isOfWords, mayLack, type NewsReading, speakerIn, tellsBetter } from "./news-reading.ts";
import { bySpokesperson } from "./office.ts";
import { outletSaid } from "./outlet-said.ts";
import { outletFormsOf } from "./outlets-known.ts";
import { phraseOf } from "./phrase.ts";
import { afterStated, plainly } from "./plainly/index.ts";
import { allOf, broughtOut, newsOf, outletsOf, reportedOf, summaryOf } from "./published.ts";
import { withoutStatement } from "./put-to.ts";
import { readBack } from "./read-back.ts";
import { reportedLater } from "./reported-later.ts";
import { line, noted, quotedIn, saidIn } from "./saying.ts";
import { askedOfSender, whoSent } from "./sent-to.ts";
import type { Setting } from "./setting.ts";
import { onOwnResult, sinceDeclared } from "./since-declared.ts";
import { withSourceFirst } from "./source-first.ts";
import { throughOthers } from "./unread.ts";
import { verbatim } from "./verbatim.ts";
import { asksVoteOf, votesOf } from "./votes.ts";

const MOST_WORDS = 40;
const NONE: readonly string[] = [];
/** "What was the accusation about the looms, and what was Tarrow's reply?" */
const OF_CHARGE =
  /^what (?:was|were|is|are) the (?:\w+ )?(?:accusation|allegation|charge|complaint|claim|criticism)s?\b/;

/** Words without which a question is no certain one about what was published. */
const TELLING: ReadonlySet<string> = new Set(
  `news headline headlines story stories article articles piece outlet outlets paper papers newspaper newspapers press
  publication publications media latest newest summarise summarize summary sum recap gist tldr coverage according per
  describe described praise praised criticise criticised condemn condemned welcome welcomed dismiss dismissed reported published comment commented via covered cover carried mentioned quoted said say says tell told warn warned announce announced tweet tweeted write
  wrote change scrap abolish improve think thinks thought feel feels felt reason explanation react reacted respond responded reply replied quote cite`.split(
    /\s+/,
  ),
);

/** "Her position on selections" is what she says of them; "the first position on the list" is a place. */
const VIEW_ON = pattern()`
  \b(?:
    position|stance|views?|opinion|take|verdict|objections?|defence|criticism|complaint|retort
    |comeback
  ) (?:on|to|about|of) (?!(?:the |this |that )?(?:list|slate|ballot|committee|nec)\b)
`;

/** "Why does it matter, in Ada Tarrow's view?" */
const IN_VIEW = /\bin (?:\w+ ){1,4}(?:view|opinion|words)$/;
/** Who defends a seat stands for it again; oneself, or what one did, one defends in words. */
const DEFENDS = pattern()`
  \bdefend(?:s|ed|ing)? (?:
    himself|herself|themselves|itself
    |(?:his|her|their|its|the|that|this) (?!(?:\w+ ){0,3}(?:seat|place|position|post|spot|title|majority)s?\b)
  )
`;

/** "What does Tarrow want to do now that he is elected?" */
const WANTS = /^(?:and |but |so )?what (?:does|do|did) .+ (?:want|hope|plan|intend) to do\b/;

const OPENS = "^(?:and |but |so )?";
/** "How did Tarrow want the clerk to be elected?" asks for that one's words, and for no result. */
const WISHES = pattern()`
  ${OPENS}(?:
    (?:how|where|when) (?:did|does|do) .+ (?:want|think|believe|expect|hope|prefer)\b
    |what (?:is|was|were|are) (?:the .+ (?:thing|things|change|changes) .+ (?:wants?|wanted|hopes?|hoped|plans?|planned)\b
    |.+ (?:priority|priorities|aims?|ambitions?|goals?) (?:as|for|on|in|once)\b)
  )
`;
/** "How did Tarrow take losing?": a seat is taken, and a defeat is borne. */
const BEARS = pattern()`
  ${OPENS}how (?:(?:did|does|do|has|have|is|was) .+ (?:
    take|taken|taking|greet|greeted|receive|received|cope with|coping with|feel about|felt about|account for
    |explain
  ) (?:(?:his|her|their|its|the|that|this|news of|news that|being|not) )*(?:
    losing|loss|losses|lost|defeats?|defeated|beaten|voted|results?|outcome|news|setback|rejection|missing
    |elected|election|victory|re election
  )\b)
`;

/** Whether it is asked how somebody would have something, or how that one took it, which no record of how it was tells. */
export const asksWish = (tokens: readonly Token[]): boolean => {
  const { text } = phraseOf(tokens);
  return WISHES.test(text) || BEARS.test(text);
};

/** Whether a question has a word that asks for what was published; most have none, and need not be read for it. */
export function mayBeNews(tokens: readonly Token[], { conversation }: Asking): boolean {
  const last = conversation?.query;
  if (last && isNewsQuery(last)) return true;
  if (tokens.some(({ text }) => TELLING.has(text))) return true;
  const { text } = phraseOf(tokens);
  return (
    asksHowLearnt(tokens) ||
    asksVoteOf(tokens) ||
    [VIEW_ON, DEFENDS, IN_VIEW, WANTS, WISHES, BEARS].some((asks) => asks.test(text))
  );
}

const WHERE = pattern()`
  ^(?:when|where|which|what)(?: \w+)? (?:
    was|is|did|had|has|said|reported|carried|published
  )(?: (?:that|it|this|they))?(?: (?:reported|published|said|say|from|in|come from|appear))?$
`;

/** Whether a thread about what was published asks where its last answer is from. */
export function asksWhere(tokens: readonly Token[], { conversation }: Asking): boolean {
  const last = conversation?.query;
  return Boolean(last && isNewsQuery(last)) && WHERE.test(phraseOf(withoutOpening(tokens)).text);
}

/** The publisher whose articles were read that a question names as the one that reports, "according to The Courier"; null where it names none. */
export function outletNamed(
  tokens: readonly Token[],
  { record, outlets = NONE }: Asking,
): string | null {
  if (outlets.length === 0) return null;
  const found = outletSaid(tokens, outletFormsOf(record, outlets));
  return found !== null && outlets.includes(found.publisher) ? found.publisher : null;
}

/**
 * What an outlet whose articles were read reports, asked outright: "what does The Courier report about …". That is in
 * its articles, whatever the record has from it as well. Null of any other question.
 */
export function asksOutlet(
  [first, ...rest]: readonly Token[],
  { outlets = NONE }: Asking,
  inArticles: () => NewsReading | null,
): NewsQuery | null {
  if (first?.text !== "what" || !rest.some(({ text }) => TELLS.test(text))) return null;
  const [query] = inArticles()?.queries ?? [];
  if (query?.kind !== "reported" || query.publisher === undefined) return null;
  return outlets.includes(query.publisher) ? query : null;
}

const ASKS_OF = /^(?:did|does|do|has|have|had)$/;

/** Marks without groups whose name is a plain word that is written as one, where names have their capitals: "progress at the pace of a canal". */
function withoutPlainWords(marks: readonly Mark[], tokens: readonly Token[]): readonly Mark[] {
  if (!tokens.some(({ capital }, at) => at > 0 && capital)) return marks;
  const isPlain = ({ kind, from, to }: Mark) => {
    const [only] = tokens.slice(from, to);
    // "What did momentum say": where somebody stands who says something it is that group.
    const isAsked = ASKS_OF.test(tokens[from - 1]?.text ?? "");
    const alone = kind === "organisation" && to - from === 1 && !isAsked;
    return alone && only !== undefined && !only.capital && ordinary.has(only.text);
  };
  return marks.filter((each) => !isPlain(each));
}

const TELLS = /^(?:report|say|write)$/;

/** How often a plain question may have another way to ask in it: "do we know if Tarrow is against it?" */
const MOST_WAYS = 3;

/** A question for somebody's words, or who reported them, in another way to ask that, put plainly; null where it is none. */
function readPlainly(all: readonly Token[], asking: Asking, ways = MOST_WAYS): NewsReading | null {
  for (const plain of ways > 0 ? plainly(withoutOpening(all)) : []) {
    const found = readAsItIs(plain, asking);
    const isIt = speakerIn(found) || found?.queries[0]?.kind === "outlets";
    const read = isIt ? found : readPlainly(plain, asking, ways - 1);
    if (read) return read;
  }
  return null;
}

/** "Tarrow criticised the looms. What did she say?": a question for what somebody is first told to have said; null where it is none. */
function ofStated(all: readonly Token[], asking: Asking): NewsReading | null {
  for (const plain of afterStated(withoutOpening(all))) {
    const read = readAsItIs(plain, asking);
    if (read?.queries[0]?.kind === "said") return read;
  }
  return null;
}

/** A question about what was published, as a query; null where it is none. */
export function newsReading(all: readonly Token[], asking: Asking): NewsReading | null {
  const stated = ofStated(all, asking);
  if (stated) return stated;
  const found = readAsItIs(all, asking);
  const ofNobody = isOfWords(found);
  const plain = ofNobody || mayLack(found) ? readPlainly(all, asking) : null;
  const isBetter = ofNobody || tellsBetter(found, plain);
  if (!plain || !isBetter) return found;
  const others = speakerIn(found) ? [] : (found?.queries ?? []);
  return { ...plain, certain: false, queries: [...plain.queries, ...others] };
}

function readAsItIs(all: readonly Token[], asking: Asking): NewsReading | null {
  const tokens = withoutEmphasis(withoutEither(asTold(withoutOpening(all))));
  const forms = outletFormsOf(asking.record, asking.outlets ?? NONE);
  const back = readBack(tokens, forms.all, asking.record);
  if (back) return { queries: [back], certain: true, rest: null };
  if (all.length > MOST_WORDS) return null;
  const first = withoutAnswerAsked(tokens);
  const asked = first && newsReading(first.tokens, asking);
  const answered = asked && withAnswers(asked.queries, first.by);
  if (answered) return { ...asked, queries: answered };
  // Who accuses is not told: both are looked for in lines.
  if (first && OF_CHARGE.test(phraseOf(first.tokens).text)) return null;
  const marksOf = (words: readonly Token[]) =>
    withoutPlainWords(mark(words, lexiconOf(asking.record), vocabulary, asking.now), words);
  const inPlace = askedOfSender(whoSent(withNameInPlace(tokens, marksOf)));
  const plain = inPlainWords(withoutStatement(inPlace));
  const outlet = outletSaid(plain, forms);
  // "According to Ada Tarrow": nobody who publishes, so somebody who speaks.
  const speaks = outlet !== null && !(asking.outlets ?? NONE).includes(outlet.publisher);
  const spoken = speaks && forms.all.get(outlet.publisher) === undefined;
  const phrase = phraseOf(askedOfSender(outlet?.tokens ?? plain));
  const marks = marksOf(phrase.tokens);
  const publisher = outlet ? { publisher: outlet.publisher } : {};
  const setting: Setting = { phrase, marks, forms: forms.all, publisher, asking };
  const read =
    line(setting) ??
    again(setting) ??
    quotedIn(setting) ??
    verbatim(setting) ??
    summaryOf(setting, outlet?.piece ?? false) ??
    broughtOut(setting) ??
    outletsOf(setting) ??
    newsOf(setting) ??
    learntOf(setting) ??
    votesOf(setting) ??
    saidIn(setting) ??
    reportedOf(setting) ??
    noted(setting) ??
    allOf(setting);
  const ofSpeaker = (words: readonly Token[]) => ({
    phrase: phraseOf(words),
    marks: marksOf(words),
  });
  const ofSource = spoken ? withoutAside(plain, outlet.tokens) : outlet === null ? plain : null;
  const sourced = ofSource && withSourceFirst(ofSource, marksOf);
  const by =
    sourced && (spoken || sourced !== ofSource)
      ? saidIn({ ...setting, ...ofSpeaker(sourced), publisher: {} })
      : null;
  const rest = outlet && { tokens: phrase.tokens, publisher: outlet.publisher };
  if (!(read || rest || by)) return null;
  const found = [...(by?.queries ?? []), ...(read?.queries ?? [])];
  // "According to The Courier, who chairs it?"
  const text = (outlet ? phrase.tokens : tokens).map((each) => each.text).join(" ");
  const queries = withNamesByWord(found, marks, phrase.tokens).map((each) =>
    inMonth(onOwnResult(sinceDeclared(byName(each, text), text, asking.record), text), text),
  );
  const timeless = saysThisYear(tokens) ? queries.flatMap((each) => withoutTime(each) ?? []) : [];
  const later = queries.flatMap((each) => reportedLater(each) ?? []);
  const others = queries.flatMap((each) => [
    ...throughOthers(each, asking.outlets ?? NONE),
    ...bySpokesperson(each),
    ...byLetters(each),
  ]);
  return { certain: false, ...read, queries: [...queries, ...timeless, ...later, ...others], rest };
}

/** A query of a question that asks for people or bodies, as one that is told by names. */
function byName(query: NewsQuery, text: string): NewsQuery {
  const names = namesAsked(text);
  if (query.kind !== "reported" || names.length === 0) return query;
  const hints = [...new Set([...names, ...(query.hints ?? [])])].slice(0, MOST_HINTS);
  return { ...query, hints };
}

/** "According to Ada Tarrow, its chair": a question without what it calls the one at its end; `rest` is what it has beside the name. */
function withoutAside(tokens: readonly Token[], rest: readonly Token[]): readonly Token[] {
  const at = rest.findIndex((token, index) => token !== tokens[index]);
  const ends = at > 0 && rest[at]?.apart === true;
  return ends ? tokens.slice(0, tokens.length - (rest.length - at)) : tokens;
}

/** "This year's conference": of an article of another year its own, where none of this year has it. The answer gives the date. */
const saysThisYear = (tokens: readonly Token[]): boolean =>
  tokens.some(({ text }, at) => text === "year" && tokens[at - 1]?.text === "this");

function withoutTime(query: NewsQuery): NewsQuery | null {
  if (query.kind !== "said" || !query.speaker || !query.words) return null;
  const { from, to: _, ...rest } = query;
  return from ? rest : null;
}
