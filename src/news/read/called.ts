import type { LinkedLine, Named } from "../link/index.ts";
import { isPersonNoun } from "./described.ts";
import type { Who } from "./who.ts";

/** One thing that an article calls somebody: what the noun is with the words before it, and all its words. */
interface Calling {
  readonly head: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/** What an article calls each of the people it names. */
export type Called = ReadonlyMap<string, { readonly who: Who; readonly callings: Calling[] }>;

const WORD = /[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu;
const BEFORE = 60;
const AFTER = 120;
const MOST_TITLE = 5;
/** "Ada Tarrow, 24, a trainee clerk from Leeds, said", "Ada Tarrow, who is the clerk, said". */
const ASIDE =
  /^,\s+(?:(\d{1,3}),\s+)?(?:(?:who (?:is|was)|now|our|its|their) )?((?!who|whose|which|and|but|or)[^.,;:“”"—–()]{2,90})?(?=[,.;:—–)]|$)/;
const OF = /^(?:of|for|from|at|in|on|with|to|who|whose|which|under|against|by)$/;
const DESCRIBED = /^(?:the|a|an|one|former|ex|deputy|vice|\p{L}+ing)$/u;

const wordsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(WORD) ?? []).map((word) => word.replace(/[’']s$/, ""));

/** "Former MP Ada Tarrow": what stands right before a name as a title does. */
function titleOf(text: string, from: number): readonly string[] {
  const before = text.slice(Math.max(0, from - BEFORE), from);
  if (!/\s$/.test(before) || /[^\p{L}\p{N}\s’'-][^\p{L}\p{N}]*$/u.test(before.trimEnd().slice(-1)))
    return [];
  const raw = before.match(WORD) ?? [];
  const title: string[] = [];
  for (let at = raw.length - 1; at >= 0 && title.length < MOST_TITLE; at--) {
    const word = raw[at] ?? "";
    const lower = word.toLowerCase();
    if (
      title.length === 0
        ? !isPersonNoun(lower)
        : !(/^\p{Lu}/u.test(word) || /^(?:former|trade|deputy)$/.test(lower))
    )
      break;
    title.unshift(lower);
  }
  return title;
}

function callingsAt(text: string, from: number, to: number): readonly Calling[] {
  const first = wordsOf(text.slice(from, to))[0] ?? "";
  const title = isPersonNoun(first) ? [first] : titleOf(text, from);
  const [, age, aside = ""] = ASIDE.exec(text.slice(to, to + AFTER)) ?? [];
  const words = wordsOf(aside);
  const cut = words.findIndex((word) => OF.test(word));
  const head = cut < 0 ? words : words.slice(0, cut);
  const post = DESCRIBED.test(head[0] ?? "") || isPersonNoun(head.at(-1) ?? "");
  const all = [title, ...(age ? [[`${age}-year-old`]] : [])].map((each) => ({
    head: new Set(each),
    words: new Set(each),
  }));
  const called = post ? [...all, { head: new Set(head), words: new Set(words) }] : all;
  return called.filter((each) => each.head.size > 0);
}

/** What an article calls everybody whom it names, gathered over its lines. */
export function calledIn(
  lines: readonly LinkedLine[],
  whoOf: (named: Named) => Who | null,
): Called {
  const called = new Map<string, { readonly who: Who; readonly callings: Calling[] }>();
  for (const { text, names } of lines)
    for (const name of names) {
      const who = whoOf(name);
      if (who?.kind !== "person") continue;
      const known = called.get(who.key) ?? { who, callings: [] };
      known.callings.push(...callingsAt(text, name.from, name.to));
      called.set(who.key, known);
    }
  return called;
}

/** Words that say nothing of which one is meant. */
const NOTHING = /^(?:the|a|an|then|own|old|young|long-serving|current)$/;
/** Before a post these make another of it: "the leader" is no deputy leader. */
const ANOTHER = ["deputy", "vice", "shadow", "acting", "assistant", "former", "ex", "joint"];

/** Those of whom an article tells all of what somebody is called, "the leader of Ealing council". */
export function thoseCalled(
  called: Called,
  noun: string,
  words: readonly string[],
): readonly Who[] {
  const telling = words.filter((word) => !NOTHING.test(word));
  const fits = ({ head, words: all }: Calling) =>
    head.has(noun) &&
    !head.has("fellow") &&
    telling.every((word) => all.has(word)) &&
    ANOTHER.every((word) => telling.includes(word) || !head.has(word));
  return [...called.values()].flatMap(({ who, callings }) => (callings.some(fits) ? [who] : []));
}
