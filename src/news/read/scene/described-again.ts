import { pattern } from "../../../pattern.ts";
import { type Described, isPost } from "../subject/described.ts";
import { type Called, thoseCalled } from "./called.ts";
import type { Cast } from "./cast.ts";
import { isGroup, type Spoken } from "./group-meant.ts";
import { others, type Topic } from "./topics.ts";
import { IN_PASSING, type Who } from "./who.ts";

/** What has been spoken of, whom all of an interview is with, and the last line about somebody who is not named. */
interface SpokenOfPeople extends Spoken {
  readonly profiled: Who | null;
  readonly unnamed: number;
}

/** How a description answers: after its own words, or after what was "asked"; null where it does not. */
type Answering = "spoken" | "asked" | null;

/** How a description stands in its sentence: how it `answers`, and whether it is `first`, with nobody named before it. */
export interface Stands {
  readonly answers: Answering;
  readonly first: boolean;
}

/** Within how many sentences somebody who was named may be called by the post alone. */
const NEAR = 6;
const has = (all: readonly Who[], who: Who | null) => all.some(({ key }) => key === who?.key);

/**
 * Whom a description means: the only one whom the article calls so; of what many are, where it calls nobody so, the one
 * whom the sentence before is about and nobody else. Whom a sentence names after a description that comes first is in what
 * is said.
 */
export function describedAgain(
  described: Described,
  called: Called,
  { casts, line, profiled, topics, unnamed }: SpokenOfPeople,
  { answers, first }: Stands,
): Who | null {
  const { noun, words } = described;
  const all = thoseCalled(called, noun, words);
  // "The new clerk": nobody but whom the article calls so.
  if (words.includes("new") && all.length === 0) return null;
  // "The 41-year-old tells me": so far nobody but the one whom the interview is with has been named.
  const own = profiled && casts.every(({ people }) => others(people, profiled).length === 0);
  const aged = /-year-old$/.test(noun);
  const plainly = aged || (unnamed < 0 && words.length > 1);
  if (own && all.length === 0 && plainly) return profiled;
  const heard = onAirBefore(casts);
  // Whoever holds a post may be another than the one on the air, unless it answers.
  const isOwn = answers !== null || !isPost(noun);
  if (heard && isOwn && words.length > 1 && all.every(({ key }) => key === heard.key)) return heard;
  const [only, ...more] = all;
  const alone = only && more.length === 0 ? only : null;
  // "The chair" by itself may be of anything: of somebody named a moment ago it is said again.
  const telling = words.length > 1 || casts.slice(-NEAR).some(({ people }) => has(people, alone));
  const isNew = all.length === 0 && isOfPolitics(described);
  const broughtIn = isNew ? broughtInBefore(casts, unnamed, first) : null;
  const [topic, ...rest] = topics(({ kind }) => kind === "person", 1);
  const anew = all.length === 0 && (isNew || isOfTrade(noun, words));
  if (isPost(noun) && !words.includes("former"))
    return (
      (telling && alone) ||
      broughtIn ||
      (anew && answers !== null ? goingOn(casts, topic, unnamed) : null)
    );
  if (alone && (words.length > 1 || /\d/.test(noun) || topic?.who.key === alone.key)) return alone;
  // "The councillor also thanked Colin Vane": nobody whom a sentence names after the one with whom it opens.
  const since = casts.slice(
    (topic?.line ?? line) + 1,
    first || answers === "asked" ? line : line + 1,
  );
  const rivals =
    topic?.rivals.filter((who) => !isGroup(who) && !(aged && who === IN_PASSING)) ?? [];
  const named = [...rivals, ...since.flatMap(({ people }) => people)];
  if (!topic) return broughtIn;
  if (rest.length > 0 || unnamed >= topic.line) return null;
  if (casts[topic.line]?.objects) return null;
  // After who spoke "the candidate" is whoever stands, of whom an article may have told without a name.
  const isOpen = (noun === "candidate" && topic.spoke) || !isAloneInParagraph(topic, casts);
  if (all.length === 0 && answers === null && isOpen) return null;
  const fits = all.length === 0 || has(all, topic.who);
  return fits && others(named, topic.who).length === 0 ? topic.who : null;
}

/** Whether nobody else has been named in a paragraph before a sentence that is about somebody: "Vane tried to stop it. Tarrow was there. The councillor said" leaves open who that is. */
const isAloneInParagraph = ({ who, line }: Topic, casts: readonly Cast[]): boolean =>
  casts
    .slice(0, line)
    .filter(({ paragraph }) => paragraph === casts[line]?.paragraph)
    .every(({ people }) => others(people, who).length === 0);

/** Who spoke in the sentence before, in the same paragraph, or whom it is about, where it names nobody else: whose words "“…,” the shadow chancellor said" then are. */
function goingOn(casts: readonly Cast[], topic: Topic | undefined, unnamed: number): Who | null {
  const at = casts.length - 2;
  const [before, own] = casts.slice(-2);
  const near = topic?.line === at && before?.paragraph === own?.paragraph && unnamed < at;
  if (!topic || !near || before?.objects || before?.open) return null;
  const named = [
    ...(before?.people ?? []),
    ...topic.rivals.filter((who) => !isGroup(who)),
    ...(own?.people ?? []),
  ];
  return others(named, topic.who).length === 0 && isAloneInParagraph(topic, casts)
    ? topic.who
    : null;
}

const PORTFOLIO = pattern()`
  ^(?:
    (?:ex-)?shadow|home|foreign|health|education|defence|business|justice|culture|transport|environment|energy
    |work|communities|housing|trade|treasury|cabinet|first
  )$
`;
/** "The shadow chancellor", "the Leeds East MP", "the Weavers leader": whom papers call so, and nobody of a meeting or a branch. */
const isOfPolitics = ({ noun, words, ofBody }: Described): boolean =>
  (ofBody && noun === "leader") ||
  words.some((word) => PORTFOLIO.test(word)) ||
  (MEMBER.test(noun) && words.length > 1);
/** "The charity boss": of no meeting, branch or body. */
const isOfTrade = (noun: string, words: readonly string[]): boolean =>
  /^(?:leader|boss|chief|founder|director|head)$/.test(noun) &&
  words.some((word) => TRADES.test(word));
const TRADES = /^(?:charity|business|tech|theatre|church|faith|community|student|retail|media)$/;
const MEMBER = /^(?:mp|mep|msp|ms|am)$/;

/**
 * Whom the sentence before, in the same paragraph, names alone and for the first time: papers say right after what
 * somebody is whom they bring in so, "Ada Tarrow was less polite. The shadow chancellor said …". Where a sentence `opens`
 * with the post, whom it names later is in what is said.
 */
function broughtInBefore(casts: readonly Cast[], unnamed: number, opens: boolean): Who | null {
  const at = casts.length - 2;
  const [before, own] = casts.slice(-2);
  const [who, ...more] = before?.people ?? [];
  if (!who || more.length > 0 || before?.paragraph !== own?.paragraph || unnamed >= at) return null;
  const isFirst = casts.slice(0, at).every(({ people }) => !has(people, who));
  const isAlone = has(before?.present ?? [], who) && !before?.open && !before?.hidden;
  const isOnlyHere = opens || others(own?.people ?? [], who).length === 0;
  return isFirst && isAlone && isOnlyHere ? who : null;
}

/** Whom the sentence before, in the same paragraph, has on the air or asked, where this one names nobody else. */
function onAirBefore(casts: readonly Cast[]): Who | null {
  const [before, own] = casts.slice(-2);
  const [who, ...more] = before?.onAir ?? [];
  if (!who || more.length > 0 || before?.paragraph !== own?.paragraph) return null;
  return others(own?.people ?? [], who).length === 0 ? who : null;
}
