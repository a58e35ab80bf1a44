import type { Asked } from "../whom/speaker.ts";
import { isLight, type Term } from "../words/terms.ts";
import type { Fit } from "./fit.ts";

/** From how much on a line answers: of a speaker's own words less is needed than of any line. */
export interface Enough {
  readonly near: number;
  readonly missing: number;
  readonly own: number;
}
const OF_SPEAKER: Enough = { near: 0.5, missing: 0.34, own: 0 };
export const OF_ANYBODY: Enough = { near: 0.62, missing: 0.26, own: 1 };
/** A question that may be about anything has few words that its article lacks. */
export const OF_ANYTHING: Enough = { near: 0.62, missing: 0.21, own: 1 };
/** Whether something is yet to happen is told by no line that has not all of it. */
export const OF_WHOLE: Enough = { near: 1, missing: 0, own: 2 };
/** A line that counts the very thing that is asked for needs less beside it. */
export const OF_COUNTED: Enough = { near: 0.6, missing: 0.26, own: 0 };
/** A line that gives the figures of a vote is the one that is meant where most of what was voted on stands beside it. */
export const OF_VOTE: Enough = { near: 0.5, missing: 0.34, own: 0 };
export const FEWEST_TERMS = 2;
/** Of one publisher's articles the one that has some of the words is meant. */
export const OF_PIECE: Enough = { near: 0.3, missing: 0.5, own: 0 };

/** Where somebody's own words have one thing that is asked, and none has more, the rest may be in other words. */
const ONE_WORD: Enough = { near: 0.3, missing: 0.5, own: 1 };
/** Of one publisher's articles a question may lack a little more. */
export const OF_PUBLISHER: Enough = { near: 0.5, missing: 0.34, own: 1 };

/** Where nothing is asked but who, or only whom an unnamed source spoke of, all that one says is meant. */
const ANY: Enough = { near: 0, missing: 0, own: 0 };

/** General words that name what something is about, and not only the election that all is about. */
export const MATTER_HINT = /^(?:ballots?|votes?|voting|seats?|candidates|members|turnout)$/;
/** Of those, the ones that name it where nothing else is asked. */
export const TELLING_HINT = /^(?:ballots|votes|voting|seats|candidates|members|turnout)$/;
/** By which it is asked what somebody said of how an election came out, or when it had. */
export const RESULT_HINT = /^(?:results?|count|declaration|defeats?)$/;
/** Whether some general words of a question ask for what was said of a result. */
export const asksOfResult = (hints: readonly string[] = []): boolean =>
  hints.some((hint) => RESULT_HINT.test(hint));
/** By which it is asked what somebody said of an election, and no word more. */
export const ELECTION_HINT = /^(?:by-?)?elections?$/;
const KIND_HINT = /^(?:wants?|against|will)$/;

/** Where nothing but general words is asked for, whether a line has one of them, and the kind of thing that is asked for. */
export function hasGeneral(fit: Fit, terms: readonly Term[]): boolean {
  // What somebody said of a result stands where one is told of.
  const ofResult = fit.own === 0 && terms.some(({ soft, word }) => soft && RESULT_HINT.test(word));
  if (ofResult && !fit.outcome) return false;
  // "About the by-election": what is said where none is told of is on something else.
  const ofElection = fit.own === 0 && terms.some(({ word }) => ELECTION_HINT.test(word));
  if (ofElection && !fit.elects) return false;
  // "About the ballot e-mails": an e-mail about anything else is none of those.
  const own = terms.filter(({ soft }) => !soft);
  if (own.some(({ word }) => !isLight(word))) return true;
  const telling = own.length > 0 ? MATTER_HINT : TELLING_HINT;
  const general = terms.some(({ word }) => telling.test(word));
  const kinds = terms.some(({ word }) => KIND_HINT.test(word));
  return (!general || fit.softNear) && (!kinds || fit.kind);
}

/** How much of what is asked somebody's own words have to have. */
export function ofSpeaker(speaker: Asked, all: readonly Term[]): Enough {
  const terms = all.filter(({ soft }) => !soft);
  const source = "named" in speaker && speaker.named.includes(" of ");
  const onlyNames = terms.every(({ word, firm }) => isLight(word) || firm);
  return terms.length === 0 || (source && onlyNames) ? ANY : OF_SPEAKER;
}

/** A line about what somebody did need not have the words itself. */
export const toldOf = (enough: Enough, terms: readonly Term[]): Enough =>
  terms.every(({ soft }) => soft) ? ANY : { ...enough, own: 0 };

/** Whether a line has so much of what is asked. */
export const isEnough = (fit: Fit, { near, missing, own }: Enough) =>
  fit.near >= near && fit.missing <= missing && fit.own >= own;

/** Whether a line gives the reason that is asked for and stands by all of it: it need have no word of it itself. */
export const isReasonOfAll = (fit: Fit, terms: readonly Term[]): boolean =>
  fit.kind && fit.near === 1 && fit.missing === 0 && terms.some(({ word }) => word === "why");

/** Somebody's own words that have a word of what is asked; where it is asked what one thinks of another, that name that one. */
export const hasOne = (fit: Fit, thinks: boolean) =>
  isEnough(fit, ONE_WORD) ||
  (((thinks && fit.named > 0) || fit.tells) && fit.missing <= ONE_WORD.missing);
