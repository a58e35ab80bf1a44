import { pattern } from "../../../pattern.ts";
import type { LinkedLine, Named } from "../../link/index.ts";
import { isPersonNoun } from "../subject/described.ts";
import { SAYINGS } from "../words/verbs.ts";
import { FINITE } from "../words/word-kinds.ts";
import type { Who } from "./who.ts";

/** One thing that an article calls somebody: what the noun is with the words before it, and all its words. */
interface Calling {
  readonly head: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  /** Of the record, and not said in the article: one word of it, "the chair", is nobody's. */
  readonly known?: true;
  /** What one is told to have become, perhaps long ago: only “the new clerk” is that one. */
  readonly anew?: true;
}

/** What an article calls each of the people it names. */
export type Called = ReadonlyMap<string, { readonly who: Who; readonly callings: Calling[] }>;

const WORD = /[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu;
const BEFORE = 60;
const AFTER = 120;
const MOST_TITLE = 5;
/** "Ada Tarrow, 24, a trainee clerk from Leeds, said", "Ada Tarrow, who is the clerk, said". */
const ASIDE = pattern()`
  ^,\s+(?:(\d{1,3}),\s+)?(?:(?:who (?:is|was)|now|our|its|their) )?(
    (?!who|whose|which|and|but|or)[^.,;:“”"—–()]{2,90}
  )?(?=[,.;:—–)]|$)
`;
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

/** "Ada Tarrow, a dyer who has given money to the mill": who is a donor. */
const GIVES = pattern("u")`
  ^, (?:
    (?:an? |the )(?:[\p{L}-]+ ){1,3}
  )?who (?:has |had )?(?:gave|given|gives|donated|donates) (?:[\p{L}-]+ ){0,2}(?:
    money|thousands|millions|[£$€]?\d
  )
`;

/** "The branch secretary, Ada Tarrow, said": what somebody is, right before the name that stands between commas. */
const APPOSED =
  /\b(?:the|its|their|our) ((?:[\p{L}’'-]+ ){0,3}[\p{L}-]+), (?:(?:Mr|Mrs|Ms|Dr|Sir|Dame|Cllr)\.? )?$/iu;
/** "Ada Tarrow, who sits in the cabinet of Loom council": who is a councillor. */
const SITS = pattern("u")`
  ^, who (?:sits|sat) (?:on|in) (?:[\p{L}’'-]+ ){0,6}?(?:
    [Cc]ity|[Cc]ounty|[Bb]orough|[Tt]own|[Dd]istrict|[Pp]arish|(?!National|General|Policy)\p{Lu}[\p{L}’'-]+
  ) [Cc]ouncil\b(?! of\b)
`;
/** "On Monday Ada Tarrow was elected the new clerk": the new clerk. */
const MADE = pattern("u")`
  ^ (?:has been|have been|was|is) (?:elected|appointed|named|chosen|confirmed|unveiled)(?: as)? (?:the |its |their )?(
    new [^.,;:“”"—–()]{2,90}
  )
`;
/** "Ada Tarrow has won the guild’s deputy leadership election": the new deputy leader. */
const WON = pattern("u")`
  ^ (?:has won|won|wins) (?:(?:the|\p{L}+[’']s|\p{Lu}\p{L}+) ){0,2}(?<deputy>deputy )?leadership (?:
    election|contest|race|vote|ballot
  )\b
`;

/** What somebody is told to have become. */
function madeAfter(text: string): string {
  const won = WON.exec(text);
  return won ? `new ${won.groups?.deputy ?? ""}leader` : (MADE.exec(text)?.[1] ?? "");
}

const JOINS = /^(?:the|an?|that|and|or|but|when|as|who|than|not|if|is|was)$/;

function apposedTo(text: string, from: number, to: number): readonly string[] {
  const aside = /^,(?! (?:and|or|but)\b)/.test(text.slice(to));
  const before = text.slice(Math.max(0, from - BEFORE), from);
  const words = wordsOf((aside && APPOSED.exec(before)?.[1]) || "");
  const plain = words.every((word) => !OF.test(word) && !JOINS.test(word));
  return plain && isPersonNoun(words.at(-1) ?? "") ? words : [];
}

function callingsAt(text: string, from: number, to: number): readonly Calling[] {
  const own = wordsOf(text.slice(from, to))[0] ?? "";
  const title = isPersonNoun(own) ? [own] : titleOf(text, from);
  const [, age, aside = ""] = ASIDE.exec(text.slice(to, to + AFTER)) ?? [];
  const { head, words } = callingOf(aside);
  const first = isClause(aside) ? [] : [...head];
  const post = DESCRIBED.test(first[0] ?? "") || isPersonNoun(first.at(-1) ?? "");
  const gives = GIVES.test(text.slice(to, to + AFTER)) ? ["donor"] : [];
  const sits = SITS.test(text.slice(to, to + AFTER)) ? ["councillor"] : [];
  const all = [
    title,
    apposedTo(text, from, to),
    gives,
    sits,
    ...(age ? [[`${age}-year-old`]] : []),
  ].map((each) => ({
    head: new Set(each),
    words: new Set(each),
  }));
  const made = { ...callingOf(madeAfter(text.slice(to, to + AFTER))), anew: true as const };
  const called = post ? [...all, made, { head, words }] : [...all, made];
  return called.filter((each) => each.head.size > 0);
}

/** "Asked about Ada Tarrow, the leader said": what stands after a name and has a verb is another's, and no more of that one. */
function isClause(aside: string): boolean {
  const [own = ""] = aside.split(/\b(?:who|whose|which)\b/, 1);
  return wordsOf(own).some((word) => FINITE.has(word) || SAYINGS.has(word));
}

/** "Leader of Ealing Council" as an article calls whoever is that. */
function callingOf(post: string): Calling {
  const words = wordsOf(post);
  const cut = words.findIndex((word) => OF.test(word));
  return { head: new Set(cut < 0 ? words : words.slice(0, cut)), words: new Set(words) };
}

/** What an article calls everybody whom it names, gathered over its lines. */
export function calledIn(
  lines: readonly LinkedLine[],
  whoOf: (named: Named) => Who | null,
  postsOf: (id: string) => readonly string[] = () => [],
): Called {
  const called = new Map<string, { readonly who: Who; readonly callings: Calling[] }>();
  for (const { text, names } of lines)
    for (const name of names) {
      const who = whoOf(name);
      if (who?.kind !== "person") continue;
      const posts = name.subject.kind === "person" ? postsOf(name.subject.id) : [];
      const known = called.get(who.key) ?? {
        who,
        callings: posts.map((post) => ({ ...callingOf(post), known: true as const })),
      };
      known.callings.push(...callingsAt(text, name.from, name.to));
      called.set(who.key, known);
    }
  return called;
}

/** Words that say nothing of which one is meant. */
const NOTHING = /^(?:the|a|an|then|own|old|young|long-serving|current)$/;
/** Before a post these make another of it: "the leader" is no deputy leader, and "the Labour leader" no Scottish one. */
const ANOTHER = [
  ..."deputy vice shadow acting interim assistant former ex joint outgoing".split(" "),
  ..."scottish welsh irish english london group council regional".split(" "),
];

/** Those of whom an article tells all of what somebody is called, "the leader of Ealing council". */
export function thoseCalled(
  called: Called,
  noun: string,
  words: readonly string[],
): readonly Who[] {
  const telling = words.filter((word) => !NOTHING.test(word));
  const fits = ({ head, words: all, known, anew }: Calling) =>
    (!known || telling.length > 1) &&
    (!anew || telling.includes("new")) &&
    head.has(noun) &&
    !head.has("fellow") &&
    telling.every((word) => all.has(word)) &&
    ANOTHER.every((word) => telling.includes(word) || !head.has(word));
  return [...called.values()].flatMap(({ who, callings }) => (callings.some(fits) ? [who] : []));
}
