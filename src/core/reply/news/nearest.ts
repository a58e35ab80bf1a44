import { pattern } from "../../../pattern.ts";
import type { Answer } from "../../answer.ts";
import { asksWhetherAlike, compared } from "../../articles/compared.ts";
import { indexed, isSpoken } from "../../articles/lines/indexed.ts";
import type { Near } from "../../articles/lines/lines.ts";
import { nearest } from "../../articles/nearest.ts";
import { thatMayTellWho } from "../../articles/ways/by-name.ts";
import { resultOfVote } from "../../articles/ways/voted.ts";
import { isLineOnSubjects } from "../../articles/whom/on-subjects.ts";
import { isOfOneAsked } from "../../articles/whom/speaker.ts";
import { speakerKey } from "../../articles/whom/speaker-key.ts";
import { kindsIn } from "../../articles/words/wanted.ts";
import type { Reported, Statement } from "../../news.ts";
import type { NewsQuery, NewsQueryOf } from "../../news-query.ts";
import { chargeFirst } from "./answered/charge-first.ts";
import { asksWhom, isBacked, isOnOneOf, namesAsked, tellsBackingOf } from "./backing.ts";
import { withBeside } from "./beside.ts";
import type { NewsContext } from "./context.ts";
import type { Placed } from "./gives.ts";
import { isOfOneKind } from "./in-kind.ts";
import { nothing } from "./nothing.ts";
import { replyPassages } from "./passages.ts";
import { withoutParts } from "./quote/without-parts.ts";
import { sayLines } from "./reported.ts";
import { shown } from "./say-statements.ts";
import { summed } from "./stories/summary.ts";

const asksBacking = (word: string): boolean => /^(?:backed|endorsed|nominated|behind)$/.test(word);

/** What asks for an answer to something, or whom somebody told. */
const ASKS_OTHERS = /^(?:response|whom|ask)$/;

const MOST_LINES = 5;
/** Lines that fit so nearly as well as the best come before what follows it, so many; then so many that follow it. */
const ALIKE = 0.85;
const MOST_ALIKE = 3;
const AFTER = 2;
/** What somebody says so many lines after belongs to what was asked. */
const GOES_ON = 3;

/**
 * The answer by the lines of articles that come nearest to a question, where none has all of it; null where none is
 * near enough. Each is quoted with its outlet: it says what was written, and not that it is what was meant.
 * Of `among` "any", a question that may be about anything, more has to fit.
 */
export async function replyNearest(
  query: NewsQuery,
  context: NewsContext,
  among: "articles" | "any" = "articles",
): Promise<Answer | null> {
  const named = query.subjects !== undefined;
  const backed = query.kind === "reported" && !named && query.words?.some(asksBacking) === true;
  const isBacking = backed || (query.kind === "reported" && query.facet === "backing");
  if (isOfOneKind(query)) return nothing(query, context);
  if (asksWhetherAlike(query)) return replyCompared(query, context);
  const any = await nearest(query, context, among);
  const found = thatMayTellWho(
    any.map((each) => ({ ...each, at: each.fit.at })),
    query,
    context.record,
  );
  const asked = found.filter(
    (each) => !isOnlyOfOneAsked(each.statements, query) && isLineOnSubjects(each, query),
  );
  const near = isBacking ? asked.filter((each) => isOfBacking(each, query, context)) : asked;
  const all = near.length > 0 ? chargeFirst(near, query) : await resultOfVote(query, context.news);
  const [best] = all;
  if (!best) return null;
  if (query.kind === "summary") return summed(best.read, context);
  // On a page of somebody's own the line that has the words is meant, whomever it names, before one beside it.
  const told =
    isBesideOwn(best, query) && !all.slice(0, MOST_ALIKE).some(takesStand)
      ? await replyPassages(query, context)
      : null;
  if (told) return told;
  if (
    query.kind === "said" &&
    best.statements.length > 0 &&
    !isLedUnderHeading(best) &&
    saysAll(best, query.speaker !== undefined)
  )
    return shown(
      query,
      await withBeside(
        withoutParts([...said(all), ...goesOn(best), ...answersOf(best, query)]),
        context.news,
      ),
      context,
    );
  return sayLines(placed(all).slice(0, MOST_LINES), query, context);
}

/** Whether nobody says anything in a line but whom the question names that asks who said it. */
const isOnlyOfOneAsked = (statements: readonly Statement[], query: NewsQuery): boolean =>
  statements.length > 0 && statements.every((each) => isOfOneAsked(each, query));

const STAND = pattern("u")`
  (?<![\p{L}’'])I (?:also |then |\p{Ll}+ly )?(?:
    oppos|support|argu|said|asked|moved|spoke|voted|objected|welcomed|agree|disagree|warned
  )
`;

/** Whether a line has the writer of its page take a stand: "I opposed it." */
const takesStand = ({ read, fit }: Near): boolean => STAND.test(read.lines[fit.at]?.text ?? "");

/** Whether somebody's own page answers by no more than a line beside one with the words, where a matter is all that is asked. */
function isBesideOwn({ fit, statements }: Near, query: NewsQuery): boolean {
  if (query.kind !== "said" || fit.own > 0) return false;
  const { words = [], hints = [] } = query;
  const asksMore =
    kindsIn([...words, ...hints]).length > 0 || hints.some((hint) => ASKS_OTHERS.test(hint));
  return words.length > 1 && !asksMore && statements.some((each) => !isSpoken(each));
}

/** Whether a line of somebody's own page has no word of what is asked, and stands under a heading, where what goes on with that in its paragraph is not read as that one's words. */
function isLedUnderHeading({ read, fit, statements }: Near): boolean {
  const { lines } = indexed(read);
  const line = lines[fit.at];
  const next = lines[fit.at + 1];
  if (fit.own > 0 || statements.some(isSpoken) || !line || line.heading.size === 0) return false;
  const isOwn = statements.some((each) => next?.speakers.has(speakerKey(each)));
  return next?.paragraph === line.paragraph && !isOwn;
}

/** Whether a line tells who stands behind those who are asked about. */
function isOfBacking({ read, fit }: Near, query: NewsQuery, { record }: NewsContext): boolean {
  const text = read.lines[fit.at]?.text ?? "";
  const names = namesAsked(query, record);
  return (
    tellsBackingOf(text, names) &&
    isBacked(text, names, asksWhom(query)) &&
    (names.length === 0 || isOnOneOf(names, read, fit.at))
  );
}

async function replyCompared(
  query: NewsQueryOf<"reported">,
  context: NewsContext,
): Promise<Answer | null> {
  const found = await compared(query, context);
  const lines = found.map(({ read, fit }) => ({ read, at: fit.at }));
  return lines.length > 0 ? sayLines(lines.slice(0, MOST_LINES), query, context) : null;
}

const QUOTATION = /[“"]([^“”"]{20,})[”"]/g;

/** A reported statement that is less of its line than this leaves out what its speaker did beside. */
const MOST_OF_LINE = 0.6;
/** Some words called so at the end of a line leave out all that it tells: "he wants it published, and an end to what he calls “footnotes”". */
const LEAST_OF_LINE = 0.2;
/** What goes on without a name: a quotation, or what a pronoun said. */
const GOES_ON_UNNAMED = /[“"]|^(?:He|She|They) (?:said|added|told|wrote|says|warned)\b/;

const OTHER_FIRST = /, (?:while|whereas) /g;

/** A line without what another says first in it: "Tarrow called it “odd”, while Lintott welcomed it". */
function ownPart(text: string, statements: readonly Statement[]): string {
  const first = Math.min(...statements.map(({ words }) => text.indexOf(words)));
  const joins = [...text.matchAll(OTHER_FIRST)].map(({ index }) => index);
  return text.slice(joins.findLast((at) => at < first) ?? 0);
}

/**
 * Whether the statements of a line are all that is said there; else the line is quoted, with the one after it where
 * that goes on without a name.
 */
function saysAll({ read, fit, statements }: Near, ofSpeaker: boolean): boolean {
  const line = read.lines[fit.at]?.text ?? "";
  const text = ofSpeaker ? ownPart(line, statements) : line;
  const next = read.lines[fit.at + 1]?.text ?? "";
  const unsettled =
    GOES_ON_UNNAMED.test(next) &&
    !read.strangers.some((name) => next.startsWith(name)) &&
    !read.statements.some(({ words }) => next.includes(words));
  const covers = Math.max(...statements.map(({ words }) => words.length)) / text.length;
  const partly =
    (statements.every(({ form }) => form === "reported") && covers < MOST_OF_LINE) ||
    covers < LEAST_OF_LINE;
  if (unsettled || partly) return false;
  return [...text.matchAll(QUOTATION)].every(([, words = ""]) =>
    statements.some((each) => each.words.includes(words.slice(0, 20))),
  );
}

const said = (all: readonly Near[]): readonly Reported[] =>
  all.flatMap(({ read, statements }) =>
    statements.map((statement): Reported => ({ statement, articles: [read.article] })),
  );

/** What the same speaker says in the lines after. */
function goesOn({ read, fit, statements }: Near): readonly Reported[] {
  const keys = new Set(statements.map(speakerKey));
  const lines = read.lines
    .slice(fit.at + 1, fit.at + 1 + GOES_ON)
    .map(({ text }) => text)
    .join(" ");
  return read.statements
    .filter((each) => keys.has(speakerKey(each)) && lines.includes(each.words))
    .map((statement): Reported => ({ statement, articles: [read.article] }));
}

/** What those who were asked about say right after: whoever is spoken of has the answer beside it. */
function answersOf({ read, fit, statements }: Near, query: NewsQuery): readonly Reported[] {
  const keys = new Set(statements.map(speakerKey));
  const asked = new Set([...(query.words ?? []), ...(query.subjects ?? []).map(({ id }) => id)]);
  const next = read.lines[fit.at + 1]?.text ?? "";
  return read.statements
    .filter((each) => next.includes(each.words) && !keys.has(speakerKey(each)))
    .filter(({ speaker }) =>
      speaker.kind === "named"
        ? speaker.name
            .toLowerCase()
            .split(" ")
            .some((word) => asked.has(word))
        : asked.has(speaker.id),
    )
    .map((statement): Reported => ({ statement, articles: [read.article] }));
}

const POINTS_BACK = pattern("i")`
  \b(?:that|this|the) (?:
    figure|number|sum|total|claim|suggestion|charge|allegation|estimate|description
  )\b
  |\bdenied (?:that|this|it)[.,]
  |\b(?:sent|e-?mailed|written|forwarded|passed|wrote) to (?:him|her|them)\b
`;

/** Whether a line says something: a name alone is of a list. */
const isSentence = (text: string): boolean =>
  text.split(" ").length > 2 || /[.!?][”"’']*$/.test(text);

/** The lines with what follows the best of them after those that are as good, each once. */
function placed(all: readonly (Near & Pick<Placed, "namedAt">)[]): readonly Placed[] {
  const [best] = all;
  const good = all
    .filter(({ fit }) => fit.score >= (best?.fit.score ?? 0) * ALIKE)
    .slice(0, MOST_ALIKE);
  const follows = (near: Near) =>
    Array.from({ length: AFTER }, (_, after) => ({
      read: near.read,
      at: near.fit.at + 1 + after,
    })).filter(({ read, at }) => isSentence(read.lines[at]?.text ?? ""));
  const own = ({ read, fit, namedAt }: Near & Pick<Placed, "namedAt">): Placed => ({
    read,
    at: fit.at,
    ...(namedAt !== undefined && { namedAt }),
  });
  // "He questioned that figure": which one stands before.
  const back = (near: Near) =>
    POINTS_BACK.test(near.read.lines[near.fit.at]?.text ?? "")
      ? [{ read: near.read, at: near.fit.at - 1 }]
      : [];
  const lines = [
    ...good.map(own),
    ...(best ? [...back(best), ...follows(best)] : []),
    ...all.map(own),
  ];
  return lines.filter(
    ({ read, at }, index) =>
      at >= 0 &&
      at < read.lines.length &&
      lines.findIndex((other) => other.read === read && other.at === at) === index,
  );
}
