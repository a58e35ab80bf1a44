import type { Answer } from "../../answer.ts";
import { type Close, closest } from "../../articles/closest/closest.ts";
import { asksOfResult } from "../../articles/lines/enough.ts";
import { indexed } from "../../articles/lines/indexed.ts";
import { thatMayTellWho } from "../../articles/ways/by-name.ts";
import { isLineHeardBy } from "../../articles/ways/heard-by.ts";
import { REACTION } from "../../articles/ways/replied.ts";
import { isLineInManner } from "../../articles/words/manner.ts";
import type { NewsQuery } from "../../news-query.ts";
import { together } from "../both.ts";
import { tellsAnswer } from "./answered/say-answers.ts";
import type { NewsContext } from "./context.ts";
import { withCloser } from "./quote/with-next.ts";
import { sayLines } from "./reported.ts";
import { asksWords, isSure, isSureOfAnything, type Lines } from "./sure.ts";
import { thoseOf, thoseOnAsked } from "./without-others.ts";

const MOST_LINES = 5;
/** How likely a line is at least that is shown, and how much less than the likeliest, by the logarithm of the odds. */
const LEAST = -3.5;
const BEHIND = 3;
/** Where an answer has the likeliest line, others are shown that are nearly as likely. */
const BEHIND_KNOWN = 2;
/** What part of what is asked stands in the paragraph of a line that may be meant; less of it where the speaker or the publisher is. */
const ON_IT = 0.5;
const ON_IT_THERE = 0.2;
/** A reaction need have nothing of it, in an article that has so much. */
const MOST_OF_IT = 0.7;

/** Whether lines are asked for; who stands behind somebody is told by a line that says so, and others beside it mislead. */
const asksLines = (query: NewsQuery): query is Lines =>
  query.kind === "said" || (query.kind === "reported" && query.facet !== "backing");

/**
 * The lines that may be meant: of somebody whose words are asked for, only those that may have that one speak; where nothing
 * is known that answers, only those that stand by what is asked.
 */
async function meantBy(
  query: Lines,
  context: NewsContext,
  isAnswered = false,
): Promise<readonly Close[]> {
  const found = await closest(query, context);
  const ofSpeaker = asksWords(query);
  const onIt = ofSpeaker || query.publisher ? ON_IT_THERE : ON_IT;
  const least = isAnswered ? 0 : onIt;
  const isReaction = ofSpeaker && query.hints?.includes(REACTION) === true;
  const all = found.filter(
    ({ mayBeTheirs, signs }) =>
      (mayBeTheirs || !ofSpeaker) &&
      (signs.paragraph >= least ||
        (isReaction && (signs.article >= MOST_OF_IT || signs.general > ON_IT_THERE))),
  );
  const [best] = all;
  return all
    .filter(({ likely }) => best && likely >= Math.max(best.likely - BEHIND, LEAST))
    .slice(0, MOST_LINES);
}

/** Whether it is asked why somebody did something. */
const asksWhyOf = ({ kind, hints, subjects = [] }: Lines): boolean =>
  kind === "reported" &&
  hints?.includes("why") === true &&
  subjects.some((each) => each.kind === "person");

/** Whether a line, or the one before it, has one of those who are asked about. */
const isOnPeople = ({ read, at }: Close, { subjects = [] }: Lines): boolean =>
  [at, at - 1].some((near) => {
    const line = indexed(read).lines[near];
    return subjects.some(({ id }) => line?.ids.has(id) || line?.meant === id);
  });

/**
 * The answer by the lines of articles that come closest to a question to which there is no other; null where none is
 * likely to be the one that is meant. Each is quoted as its outlet's. Of `asked` "any", a question that no pattern
 * understands, more has to fit.
 */
export async function replyClosest(
  query: NewsQuery,
  context: NewsContext,
  asked: "articles" | "any" = "articles",
): Promise<Answer | null> {
  if (!asksLines(query)) return null;
  const meant = thatMayTellWho(await meantBy(query, context), query, context.record);
  // What was said before there was a result is nothing on the result.
  const ofResult = asksWords(query) && asksOfResult(query.hints);
  const lines = ofResult ? meant.filter(({ read }) => indexed(read).outcome) : meant;
  if (asksWhyOf(query) && !lines.some((each) => isOnPeople(each, query))) return null;
  const sure = asked === "any" ? isSureOfAnything(query, lines) : isSure(query, lines);
  return sure ? sayLines(withCloser(lines, query.words ?? []), query, context) : null;
}

/** What the lines are called that stand under an answer, and where there is none. */
export const CLOSE_TOO = "Close to it too";
export const CLOSEST = "The lines that come closest";

const plain = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
/** So many words in a row are a line's own. */
const RUN = 5;

/** Whether an answer has a line, or a part of it. */
function isIn(said: string, line: string): boolean {
  const words = plain(line).trim().split(" ");
  if (words.length <= RUN) return said.includes(plain(line));
  return words.some((_, at) => {
    const run = words.slice(at, at + RUN);
    return run.length === RUN && said.includes(` ${run.join(" ")} `);
  });
}

/**
 * An answer with the lines of articles that come closest to its question under it, but for those that it has: another
 * line may be the one that was meant; and where there is no answer, it is seen what there is.
 */
export async function withClosest(
  answer: Answer,
  query: NewsQuery,
  context: NewsContext,
): Promise<Answer> {
  const { status } = answer;
  // Where it is asked back which one is meant, lines of one or the other would be a guess.
  if (!asksLines(query) || (status !== "answered" && status !== "unknown")) return answer;
  const said = plain(JSON.stringify(answer.parts));
  const isAnswered = status === "answered";
  const meant = await meantBy(query, context, isAnswered);
  const isThere = ({ read, at }: Close) => isIn(said, read.lines[at]?.text ?? "");
  // What was said aloud is no tweet, and what was said in court was not said to the committee.
  const isSo = ({ read, at }: Close) =>
    isLineInManner(read.lines[at]?.text ?? "", query) && isLineHeardBy(read, at, query);
  const [best] = meant;
  const behind = best && isThere(best) ? BEHIND_KNOWN : BEHIND;
  const close = meant.filter(
    (each) => best && each.likely >= best.likely - behind && !isThere(each),
  );
  const theirs = () => thoseOnAsked(thoseOf(close, query, context.record), query);
  const lines = isAnswered ? theirs().filter(isSo) : close;
  if (lines.length === 0) return answer;
  const called = isAnswered ? CLOSE_TOO : CLOSEST;
  const { answers, ...matter } = query;
  // What was answered is told once.
  const isTold = answers !== undefined && tellsAnswer(answer);
  const { title, readAs } = answer;
  return Object.freeze({
    ...together(answer, await sayLines(lines, isTold ? matter : query, context, called)),
    title,
    readAs,
  });
}
