import { isNoAnswer, isNoDenial } from "../words/no-answering.ts";
import type { Cast } from "./cast.ts";
import { IN_PASSING, type Who } from "./who.ts";

/** How far back, in sentences, whom one was about or who spoke in it may be meant. */
export const FAR = 3;

/** Somebody a sentence was about, or who spoke in it. */
export interface Topic {
  readonly who: Who;
  readonly line: number;
  readonly spoke: boolean;
  /** Whom a pronoun after it may mean as well. */
  readonly rivals: readonly Who[];
}

/** What is known of a pronoun by its own sentence. */
export interface Pronoun {
  /** Whether it goes on with whoever spoke last: "she added". */
  readonly goesOn?: boolean;
  /** Whether its words stand before it. */
  readonly spoken?: boolean;
  /** Whether its sentence begins with it. */
  readonly opens?: boolean;
  /** Whether its words stand around it. */
  readonly aside?: boolean;
}

/** All but one of some, and but those who are that one together. */
export const others = (all: readonly Who[], who: Who): readonly Who[] =>
  all.filter(({ key }) => key !== who.key && !who.each?.some((one) => one.key === key));

/** Those spoken of from a line on who pass a test, each once, where they were last. */
export function topicsOf(
  all: readonly (Topic | null)[],
  from: number,
  test: (who: Who) => boolean,
): readonly Topic[] {
  const near = all.flatMap((topic) =>
    topic !== null && topic.line >= from && test(topic.who) ? [topic] : [],
  );
  return near.filter(({ who, line }, at) =>
    near.every(
      (other, next) =>
        other.who.key !== who.key ||
        next === at ||
        line > other.line ||
        (line === other.line && at < next),
    ),
  );
}

/** The sentences so far of the paragraph that is read. */
export const ofParagraphRead = (casts: readonly Cast[]): readonly Cast[] =>
  casts.filter(({ paragraph }) => paragraph === casts.at(-1)?.paragraph);

/** Of several the one whom the sentence before is about, where that begins the paragraph of this one and no other is in it. */
export function ofParagraph(topics: readonly Topic[], casts: readonly Cast[]): readonly Topic[] {
  const here = casts.length - 1;
  const paragraph = casts[here]?.paragraph;
  const own = topics.filter(({ line }) => casts[line]?.paragraph === paragraph);
  const before = casts
    .slice(0, Math.max(0, here - 1))
    .filter((cast) => cast.paragraph === paragraph);
  const begins = before.every(({ people }) => people.length === 0);
  const [only, ...more] = own;
  return only && more.length === 0 && begins && only.line === here - 1 ? [only] : topics;
}

/**
 * All but the topic whom a pronoun in the last sentence may mean: those who stood beside it, and those named since. Who is
 * only in what somebody has said, or is accused, is no other after words in the same paragraph, nor after words that deny
 * nothing in the next.
 */
export function rivalsOf(
  topic: Topic,
  casts: readonly Cast[],
  { spoken = false, opens = false, aside = false }: Pronoun,
): readonly Who[] {
  const here = casts.length - 1;
  // "Penhale, she said, was late": nobody who is named in the words is their speaker.
  const told = new Set(aside ? casts[here]?.people.map(({ key }) => key) : []);
  const named = casts.slice(topic.line + 1, here).flatMap(({ people }) => people);
  const same = casts[topic.line]?.paragraph === casts[here]?.paragraph;
  const next = topic.spoke && topic.line === here - 1;
  const brought = casts[topic.line]?.introduced.some(({ key }) => key === topic.who.key);
  const isOver = (who: Who): boolean => {
    if (told.has(who.key) || (spoken && next && brought && who === IN_PASSING)) return true;
    const onlyTold = next && who.passing !== undefined;
    if (!same) return onlyTold && spoken && isNoDenial(casts[here]?.quoted);
    if (who.accused) return spoken && next && isNoAnswer(casts[here]?.quoted);
    return (onlyTold && (opens || spoken)) || (spoken && who.passing === "under");
  };
  return [...topic.rivals, ...named].filter((who) => !isOver(who));
}
