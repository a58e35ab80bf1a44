import type { NecRecord } from "#src/record/record.ts";
import type { News, ReadArticle, Search, Statement } from "../news.ts";
import type { NewsQuery } from "../news-query.ts";
import { fold } from "../understand/read.ts";
import { formsOf } from "./alike.ts";
import { type Fit, fitsOf, type Indexed, indexed } from "./fit.ts";
import { oneNamedBefore } from "./named-before.ts";
import { type Asked, askedFor, isBy, isOf, isSilent, namesIn, tells } from "./speaker.ts";
import { type Term, termOf, termsOf } from "./terms.ts";

/** A line of an article that answers a question, by how well it fits. */
export interface Near {
  readonly read: ReadArticle;
  readonly fit: Fit;
  /** What people say in it; of the speaker who was asked for, where one was. */
  readonly statements: readonly Statement[];
}

/** What is read for an answer. */
interface Read {
  readonly news: News;
  readonly record: NecRecord;
}

const MOST_ARTICLES = 24;
/** In an article that answers other lines do too that have so much of it near. */
const BESIDE_GOOD = 0.5;
/** Lines that fit nearly as well as the best are answers too. */
const AS_GOOD = 0.75;

/** From how much on a line answers: of a speaker's own words less is needed than of any line. */
interface Enough {
  readonly near: number;
  readonly missing: number;
  readonly own: number;
}
const OF_SPEAKER: Enough = { near: 0.5, missing: 0.34, own: 0 };
const OF_ANYBODY: Enough = { near: 0.64, missing: 0.26, own: 1 };
/** A question that may be about anything has few words that its article lacks. */
const OF_ANYTHING: Enough = { near: 0.64, missing: 0.21, own: 1 };
const FEWEST_TERMS = 2;
/** Of one publisher's articles the one that has some of the words is meant. */
const OF_PIECE: Enough = { near: 0.3, missing: 0.5, own: 0 };

/** Where somebody's own words have one thing that is asked, and none has more, the rest may be in other words. */
const ONE_WORD: Enough = { near: 0.3, missing: 0.5, own: 1 };
/** Of one publisher's articles a question may lack a little more. */
const OF_PUBLISHER: Enough = { near: 0.5, missing: 0.34, own: 1 };

/** Where nothing is asked but who, or only whom an unnamed source spoke of, all that one says is meant. */
const ANY: Enough = { near: 0, missing: 0, own: 0 };

function ofSpeaker(speaker: Asked, all: readonly Term[]): Enough {
  const terms = all.filter(({ soft }) => !soft);
  const source = "named" in speaker && speaker.named.includes(" of ");
  const onlyNames = terms.every(({ light, firm }) => light || firm);
  return terms.length === 0 || (source && onlyNames) ? ANY : OF_SPEAKER;
}

/** A line about what somebody did need not have the words itself. */
const toldOf = (enough: Enough, terms: readonly Term[]): Enough =>
  terms.every(({ soft }) => soft) ? ANY : { ...enough, own: 0 };

const isEnough = (fit: Fit, { near, missing, own }: Enough) =>
  !fit.foreign && fit.near >= near && fit.missing <= missing && fit.own >= own;

/** Somebody's own words that have a word of what is asked; where it is asked what one thinks of another, that name that one. */
const hasOne = (fit: Fit, thinks: boolean) =>
  isEnough(fit, ONE_WORD) ||
  (!fit.foreign && ((thinks && fit.named > 0) || fit.tells) && fit.missing <= ONE_WORD.missing);

/** What a search for the articles in question wants. */
function wantedFor(query: NewsQuery, speaker: Asked | undefined, words: readonly Term[]): Search {
  const { subjects = [], publisher, from, to } = query;
  const named = subjects.filter(({ kind }) => kind !== "contest");
  return {
    limit: MOST_ARTICLES,
    subjects: named,
    // Of somebody who is asked for, every article that names that one.
    ...(speaker
      ? bySpeaker(speaker)
      : { some: words.filter(({ light }) => !light).flatMap(({ word }) => formsOf(word)) }),
    ...(publisher && { publisher }),
    ...(from && { from }),
    ...(to && { to }),
  };
}

/** The articles in which somebody may say something: full text does not know who speaks for an organisation. */
function bySpeaker(speaker: Asked): Pick<Search, "words" | "some"> {
  if ("id" in speaker) return { some: speaker.names.flatMap((name) => name.split(" ").slice(-1)) };
  const words = speaker.named.split(" ").filter((word) => word !== "of" && word !== "for");
  return speaker.named.includes(" of ") ? { words: words.slice(-1) } : { words };
}

/** The lines of one article in which somebody says what is asked. */
function saidIn(
  read: ReadArticle,
  { lines }: Indexed,
  fits: readonly Fit[],
  by: Asked,
  isFit: (fit: Fit) => boolean,
) {
  return fits.flatMap((fit): Near[] => {
    const beside = [lines[fit.at - 1]?.text ?? "", lines[fit.at]?.text ?? ""].join(" ");
    const statements = (lines[fit.at]?.statements ?? []).filter((each) => isBy(each, by, beside));
    return statements.length > 0 && isFit(fit) ? [{ read, fit, statements }] : [];
  });
}

/** Words so few that any of them stands anywhere: they are asked for as they are. */
const FEW_WORDS = 3;
const hasShort = (phrase: string, text: string) =>
  phrase.split(" ").length > FEW_WORDS ||
  ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, " ")} `.includes(` ${phrase} `);

/** Whether a line tells what somebody did, and is nobody's words; or, where it is asked if that one answered, that none came. */
function isTellingOf(
  read: ReadArticle,
  fit: Fit,
  statements: readonly Statement[],
  by: Asked,
  query: NewsQuery,
): boolean {
  if (!isOf(read, fit.at, by)) return false;
  const asksWhether = query.kind === "said" && query.comment === true;
  if (asksWhether && isSilent(read, fit.at)) return true;
  return statements.length === 0 && (tells(read, fit.at) || fit.kind);
}

/** The lines of one article that tell what is asked; of somebody who is asked for, those about what that one did. */
function toldIn(
  read: ReadArticle,
  { lines }: Indexed,
  fits: readonly Fit[],
  query: NewsQuery,
  by: Asked | undefined,
  isFit: (fit: Fit) => boolean,
): readonly Near[] {
  const who = query.kind === "said" && !by;
  const asked = new Set((query.subjects ?? []).map(({ id }) => id));
  return fits.flatMap((fit): Near[] => {
    const statements = lines[fit.at]?.statements ?? [];
    if (!isFit(fit) || !fit.counts) return [];
    if (by && !isTellingOf(read, fit, statements, by, query)) return [];
    if (who && query.phrase && !hasShort(query.phrase, read.lines[fit.at]?.text ?? "")) return [];
    // "Who said it?" is answered by a line that names somebody beside those who were asked about.
    if (who && statements.length === 0 && !namesIn(read, fit.at, asked)) {
      // "That worried the next speaker." Who it was stands in the sentence after.
      const introduces = !/[“”"‘]/.test(lines[fit.at]?.text ?? "");
      const next = introduces ? (lines[fit.at + 1]?.statements ?? []) : [];
      if (next.length === 0 && oneNamedBefore(read, fit.at) !== null)
        return [{ read, fit, statements }];
      return next.length > 0 ? [{ read, fit: { ...fit, at: fit.at + 1 }, statements: next }] : [];
    }
    return [{ read, fit, statements }];
  });
}

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
  const beside = timed ? terms.filter(({ soft }) => soft).length : 0;
  if (asked === "any" && (heavy.length + beside < fewest || !telling)) return [];
  const piece = query.kind === "summary" && query.publisher !== undefined;
  const anything = query.publisher ? OF_PUBLISHER : OF_ANYTHING;
  const enough = piece ? OF_PIECE : asked === "any" ? anything : OF_ANYBODY;
  const { from, to, ...timeless } = query;
  const found = speaks || telling ? await nearestOf(query, terms, words, enough, read) : [];
  if (found.length > 0 || !timed) return found;
  // What happened in November may be asked about in January.
  const later =
    to &&
    telling &&
    (await nearestOf({ ...query, to: monthsLater(to) }, terms, words, enough, read));
  if (later && later.length > 0) return later;
  // "His article of 2014": the year may be one that the article tells of.
  const years = [...new Set([from, to].flatMap((each) => each?.slice(0, 4) ?? []))];
  const told = years.map(termOf);
  return nearestOf(timeless, [...terms, ...told], [...words, ...told], enough, read);
}

/** For how many months after a time articles still report on it. */
const LATER = 3;

function monthsLater(to: string): string {
  const [year = 0, month = 12] = to.split("-").map(Number);
  const after = month + LATER;
  return `${after > 12 ? year + 1 : year}-${String(((after - 1) % 12) + 1).padStart(2, "0")}`;
}

async function nearestOf(
  query: NewsQuery,
  terms: readonly Term[],
  words: readonly Term[],
  enough: Enough,
  { news, record }: Read,
): Promise<readonly Near[]> {
  const speaker =
    query.kind === "said" && query.speaker ? askedFor(query.speaker, record) : undefined;
  const whether =
    query.kind === "said" && (query.comment === true || /^den[iy]/.test(query.verb ?? ""));
  const found = await news.articles(wantedFor(query, speaker, words));
  const compared = found.map((read) => {
    const article = indexed(read);
    return { read, article, fits: fitsOf(article, terms, whether) };
  });
  const saidBy = (by: Asked, isFit: (fit: Fit) => boolean) =>
    compared.flatMap(({ read, article, fits }) => saidIn(read, article, fits, by, isFit));
  const ownEnough = speaker && ofSpeaker(speaker, terms);
  const whole = speaker && ownEnough ? saidBy(speaker, (fit) => isEnough(fit, ownEnough)) : [];
  const told = (each: (typeof compared)[number], least: Enough) =>
    toldIn(each.read, each.article, each.fits, query, speaker, (fit) => isEnough(fit, least));
  const least = speaker ? toldOf(enough, terms) : enough;
  const thinks = query.kind === "said" && query.hints?.includes("think") === true;
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
  const said = bestOf(deeds) > bestOf(own) ? [...deeds, ...own] : own;
  const good = compared.filter((each) => told(each, least).length > 0);
  const lines =
    said.length > 0
      ? said
      : good.flatMap((each) => told(each, { ...least, near: Math.min(least.near, BESIDE_GOOD) }));
  // Of one publisher's articles a line may answer by what kind of thing is asked: "when will the result be announced?"
  const ofKind = (fit: Fit) => fit.kind && fit.soft > 0 && !fit.foreign && fit.missing < 1;
  const kinds =
    lines.length === 0 && !speaker && query.publisher
      ? compared.flatMap((each) =>
          toldIn(each.read, each.article, each.fits, query, undefined, ofKind),
        )
      : [];
  const all = lines.length > 0 ? lines : kinds;
  const best = Math.max(...all.map(({ fit }) => fit.score));
  return all
    .filter(({ fit }) => fit.score >= best * AS_GOOD)
    .toSorted((a, b) => b.fit.score - a.fit.score);
}
