import type { NecRecord } from "#src/record/record.ts";
import { pattern } from "../../pattern.ts";
import type { ReadArticle } from "../news.ts";
import type { NewsQuery } from "../news-query.ts";
import { articlesFor, type Read, speakerIn } from "./articles-for.ts";
import {
  type Enough,
  FEWEST_TERMS,
  hasGeneral,
  hasOne,
  isEnough,
  isReasonOfAll,
  OF_ANYBODY,
  OF_ANYTHING,
  OF_COUNTED,
  OF_PIECE,
  OF_PUBLISHER,
  OF_VOTE,
  OF_WHOLE,
  ofSpeaker,
  RESULT_HINT,
  toldOf,
} from "./lines/enough.ts";
import { type Fit, fitsOf } from "./lines/fit.ts";
import { indexed } from "./lines/indexed.ts";
import { type Near, saidIn, toldIn } from "./lines/lines.ts";
import { narrowed } from "./lines/narrowed.ts";
import { monthsLater } from "./months-later.ts";
import { DIVISION, figuresOfVotes } from "./ways/division.ts";
import { isLineHeardBy, mayBeHeardBy } from "./ways/heard-by.ts";
import { onOwnTrouble } from "./ways/own-trouble.ts";
import {
  asksForResponse,
  isNewsOfItsOwn,
  isPutIn,
  mayComment,
  RESPONSE,
  thatAnswer,
} from "./ways/replied.ts";
import { SENDER } from "./ways/sending.ts";
import { linesOfSending } from "./ways/sent.ts";
import { mayBeOnAsked } from "./whom/on-asked.ts";
import type { Asked } from "./whom/speaker.ts";
import { isInManner, isLineInManner } from "./words/manner.ts";
import { type Term, termOf, termsOf } from "./words/terms.ts";
import { kindsIn } from "./words/wanted.ts";

/** What part of the words that are no names a line has near it at least: that it names whom is asked about is too little. */
const TELLING = 0.5;
/** In an article that answers other lines do too that have so much of it near. */
const BESIDE_GOOD = 0.5;

const COMMENTED = pattern("i")`
  [“"]
  |\b(?:
    comment|question|respon[ds]|repl(?:y|ied|ies)|answer|contact|approach|reach|said|says|told
    |tweet|post(?:ed|s)?\b|statement|spok(?:e|en)\b|silent|silence|declin|refus|unavailable
  )
`;

/**
 * The lines of articles that answer a question where none has every word of it: those that have nearly all, in any form
 * or by another word for the same, in the line or beside it. None where a name, a figure or too much else is missing:
 * nothing is a better answer than something else.
 */
export async function nearest(
  query: NewsQuery,
  read: Read,
  asked: "articles" | "any",
): Promise<readonly Near[]> {
  const terms = termsOf(query);
  const words = terms.filter(({ id }) => !id);
  const heavy = terms.filter(({ light }) => !light);
  const speaks = query.kind === "said" && query.speaker !== undefined;
  const timed = query.from ?? query.to;
  if (!speaks && !timed && !words.some(({ light }) => !light)) return [];
  // A name alone asks who somebody is, which articles are not gathered for.
  const telling = words.some(({ light, firm, word }) => !light && (!firm || /^\d/.test(word)));
  const fewest = query.publisher ? 1 : FEWEST_TERMS;
  const kinds = new Set(kindsIn(terms.map(({ word }) => word)));
  const beside = terms.filter(({ soft, word }) => soft && !kinds.has(word)).length;
  if (asked === "any" && (heavy.length + beside < fewest || !telling)) return [];
  const piece = query.kind === "summary" && query.publisher !== undefined;
  const anything = query.publisher ? OF_PUBLISHER : OF_ANYTHING;
  const counted =
    terms.some(({ word }) => word === "many") && terms.some(({ which, light }) => which && !light);
  const ofAny = counted && !query.publisher ? OF_COUNTED : anything;
  const whole = query.kind === "reported" && query.whole === true && asked === "any";
  const ofAnything = whole ? OF_WHOLE : ofAny;
  const outlets = query.kind === "outlets";
  const enough = outlets
    ? OF_PUBLISHER
    : piece
      ? OF_PIECE
      : asked === "any"
        ? ofAnything
        : OF_ANYBODY;
  const { from, to, ...timeless } = query;
  const sends = !speaks && terms.some(({ word }) => word === SENDER);
  const articles = speaks || telling || sends ? await articlesFor(query, words, read) : [];
  const found = nearestIn(articles, query, terms, enough, read.record);
  const asksPlainly = query.kind === "said" && !query.verb && !query.listener && !query.comment;
  const speaker = asksPlainly ? speakerIn(query, read.record) : undefined;
  const own = speaker && found.length === 0 ? onOwnTrouble(articles, terms, speaker) : [];
  if (found.length + own.length > 0) return [...found, ...own];
  // What somebody says in an article is on what its headline tells, where nothing of it is nearer.
  const all = speaks ? nearestIn(articles, query, terms, enough, read.record, true) : [];
  const headlined = all.filter(
    (near) => near.statements.some(({ form }) => form === "quoted") && mayBeOnAsked(near, terms),
  );
  if (headlined.length > 0 || !timed) return headlined;
  // What happened in November may be asked about in January.
  const later =
    to &&
    telling &&
    (await nearestOf({ ...query, to: monthsLater(to) }, terms, words, enough, read));
  if (later && later.length > 0) return later;
  // "His article of 2014": the year may be one that the article tells of; of no matter at all, what came before says nothing.
  const years = [...new Set([from, to].flatMap((each) => each?.slice(0, 4) ?? []))];
  const told = years.map(termOf);
  const isToCome = terms.some(({ word }) => word === "will");
  const isOfTimeAlone = !isToCome && terms.every(({ soft }) => soft);
  // Nobody answers what has not happened yet.
  const isAfter = isOfTimeAlone || terms.some(({ word }) => word === RESPONSE);
  const asks = { ...timeless, ...(isAfter && from && { from }) };
  const ever = await nearestOf(asks, [...terms, ...told], [...words, ...told], enough, read);
  const ofTime = ever.filter(({ read: { article } }) => isNear(article.published, from, to));
  return ofTime.length > 0 ? ofTime : ever;
}

/** Whether a day is one of those asked for, or so soon after that articles still report on them. */
const isNear = (day: string | null, from = "", to = ""): boolean =>
  day !== null && day >= from && (to === "" || day.slice(0, to.length) <= monthsLater(to));

async function nearestOf(
  query: NewsQuery,
  terms: readonly Term[],
  words: readonly Term[],
  enough: Enough,
  read: Read,
): Promise<readonly Near[]> {
  return nearestIn(await articlesFor(query, words, read), query, terms, enough, read.record);
}

/** The lines of some articles that come near enough; `headlined` where what a headline tells is what all under it is on. */
function nearestIn(
  found: readonly ReadArticle[],
  query: NewsQuery,
  terms: readonly Term[],
  enough: Enough,
  record: NecRecord,
  headlined = false,
): readonly Near[] {
  const speaker = speakerIn(query, record);
  const whether =
    query.kind === "said" && (query.comment === true || /^den[iy]/.test(query.verb ?? ""));
  const speaks = speaker !== undefined;
  // What was said before there was a result is nothing on the result.
  const ofResult = speaks && terms.some(({ soft, word }) => soft && RESULT_HINT.test(word));
  const compared = found.flatMap((read) => {
    const article = indexed(read);
    if (ofResult && !article.outcome) return [];
    return [{ read, article, fits: fitsOf(article, terms, { whether, speaks, headlined }) }];
  });
  if (!speaker && terms.some(({ word }) => word === SENDER))
    return linesOfSending(compared, terms, query.kind === "said" ? query : {});
  const saidBy = (by: Asked, isFit: (fit: Fit) => boolean) =>
    compared.flatMap(({ read, article, fits }) => saidIn(read, article, fits, by, isFit));
  const ownEnough = speaker && ofSpeaker(speaker, terms);
  const whole =
    speaker && ownEnough
      ? saidBy(
          speaker,
          (fit) =>
            isEnough(fit, ownEnough) &&
            // What has nothing of it, in an article that lacks some of it, is on something else.
            (fit.own > 0 || fit.missing === 0) &&
            hasGeneral(fit, terms) &&
            (ownEnough.near === 0 || fit.onMatter),
        )
      : [];
  const told = (each: (typeof compared)[number], least: Enough) =>
    toldIn(
      each.read,
      each.article,
      each.fits,
      query,
      speaker,
      (fit) =>
        (isEnough(fit, least) || isReasonOfAll(fit, terms)) &&
        (!isLone || fit.soft > 0 || (credits && fit.kind)) &&
        (query.kind !== "reported" || fit.telling >= TELLING),
    );
  const least = speaker ? toldOf(enough, terms) : enough;
  const thinks = query.kind === "said" && query.hints?.includes("think") === true;
  // One word alone tells too little: a line has one of the general ones beside it too.
  const credits = terms.some(({ word }) => word === "credited");
  const isLone =
    !speaker && !query.publisher && terms.filter(({ light }) => !light).length < FEWEST_TERMS;
  const isTold = whole.length === 0 && compared.some((each) => told(each, least).length > 0);
  const one = (fit: Fit) => hasOne(fit, thinks);
  const loose = speaker && !whether && !isTold ? speaker : null;
  const deeds = loose
    ? compared.flatMap((each) => toldIn(each.read, each.article, each.fits, query, loose, one))
    : [];
  const bestOf = (all: readonly Near[]) => Math.max(0, ...all.map(({ fit }) => fit.score));
  const partly = loose && whole.length === 0 ? saidBy(loose, one) : [];
  const own = [...whole, ...partly];
  // "She would not be apologising": a line on what somebody did may have what the words have not.
  const asksWords = query.kind === "said" && query.verb === undefined && own.length > 0;
  const spoken = !asksWords && bestOf(deeds) > bestOf(own) ? [...deeds, ...own] : own;
  const isResponse = asksForResponse(query);
  const isSo = ({ read, fit, statements }: Near) => {
    const text = read.lines[fit.at]?.text ?? "";
    return statements.length > 0
      ? statements.every((each) => isInManner(each, query) && mayBeHeardBy(each, query, read))
      : isLineInManner(text, query) && isLineHeardBy(read, fit.at, query);
  };
  const soSpoken = spoken.filter(isSo);
  // Where all of one's words were said to others, or in another way, a line may have told of those that are meant.
  const others = speaker && spoken.length > 0 ? compared.flatMap((each) => told(each, least)) : [];
  const mannered = soSpoken.length > 0 ? soSpoken : [...deeds, ...others].filter(isSo);
  const answersSomething = query.kind === "said" && query.hints?.includes(RESPONSE) === true;
  // Whether somebody commented is told by no line in which nobody says anything, and by none with other news.
  const asksComment = query.kind === "said" && query.comment === true;
  const isOther = ({ read, fit }: Near) =>
    query.kind === "said" && isNewsOfItsOwn(read.lines[fit.at]?.text ?? "", query);
  const said = isResponse
    ? thatAnswer(mannered, terms)
    : mannered
        .filter((each) => !answersSomething || isPutIn(each, terms))
        .filter((each) => !asksComment || (!isOther(each) && mayComment(each, terms)));
  const comments = ({ read, fit, statements }: Near) =>
    statements.length > 0 || COMMENTED.test(read.lines[fit.at]?.text ?? "");
  const good = compared.filter((each) => told(each, least).length > 0);
  const lines =
    said.length > 0 || isResponse || spoken.length > 0
      ? said
      : good
          .flatMap((each) => told(each, { ...least, near: Math.min(least.near, BESIDE_GOOD) }))
          .filter((each) => !asksComment || comments(each));
  // Of one publisher's articles a line may answer by what kind of thing is asked: "when will the result be announced?"
  const ofKind = (fit: Fit) => fit.kind && fit.soft > 0 && fit.missing < 1;
  const kinds =
    !speaker && query.publisher
      ? compared.flatMap((each) =>
          toldIn(each.read, each.article, each.fits, query, undefined, ofKind),
        )
      : [];
  const asksVote = terms.some(({ word }) => word === DIVISION);
  const votes = asksVote ? figuresOfVotes(compared, terms, (fit) => isEnough(fit, OF_VOTE)) : [];
  return narrowed(
    [votes, lines, kinds],
    query,
    terms,
    compared.flatMap(({ fits }) => fits),
  );
}
