import { MONTHS, WEEKDAYS } from "../../calendar.ts";
import { timeBefore } from "../words/times.ts";
import { isMark, isOf, type Token } from "../words/tokens.ts";
import { SAYINGS } from "../words/verbs.ts";
import {
  ADVERBS,
  DETERMINERS,
  DOCUMENTS,
  JOINING,
  PREPOSITIONS,
  TITLES,
} from "../words/word-kinds.ts";
import type { Part } from "./bodies.ts";
import { isPersonNoun } from "./described.ts";
import { isBody } from "./member.ts";

/** Bodies that a sentence has do something together: "the Dyers’ Guild, the Weavers’ Hall and Loom Forward". */
interface Together {
  readonly parts: readonly Part[];
  readonly from: number;
}

const MOST_WORDS = 6;
const INNER = /^(?:of|for|&|’s|'s)$/;
const CALENDAR: ReadonlySet<string> = new Set([...WEEKDAYS, ...MONTHS]);
const ALL = /^(?:both|all|jointly|together|each)$/;

const isCapital = (token: Token | undefined): boolean =>
  token?.kind === "word" && token.capital && /^\p{L}/u.test(token.text);

const isOfName = (tokens: readonly Token[], at: number): boolean =>
  isCapital(tokens[at]) ||
  (INNER.test(tokens[at]?.text ?? "") && isCapital(tokens[at - 1]) && isCapital(tokens[at + 1]));

const isNoBody = (token: Token): boolean =>
  isPersonNoun(token.text) ||
  CALENDAR.has(token.text) ||
  SAYINGS.has(token.text) ||
  [TITLES, ADVERBS, DETERMINERS, DOCUMENTS, JOINING, PREPOSITIONS].some(
    (words) => isOf(token, words) && token.capital,
  );

/** Where the name of a body begins that ends before a token, by the record or by its capitals; null where none is seen. */
function nameFrom(tokens: readonly Token[], to: number): number | null {
  const last = tokens[to - 1];
  if (last?.kind === "name")
    return isBody(last) && !last.possessive && !isNamed(tokens, to - 1) ? to - 1 : null;
  let from = to;
  while (from > 0 && to - from < MOST_WORDS && isOfName(tokens, from - 1)) from--;
  const name = from < to && tokens[from]?.text === "the" ? from + 1 : from;
  // "the Guild of Studio and Stage Staff" is one: several words need "the", and a word alone is one of initials.
  const whole = to - name === 1 || tokens[name - 1]?.text === "the";
  return name === to || !whole || tokens.slice(name, to).some(isNoBody) ? null : name;
}

/** Whether a capital before a name makes a longer one of it: "Young Loom Forward". */
const isNamed = (tokens: readonly Token[], name: number): boolean =>
  isCapital(tokens[name - 1]) && tokens[name - 1]?.text !== "the" && !isFrontOfTime(tokens, name);

const withArticle = (tokens: readonly Token[], from: number): number =>
  tokens[from - 1]?.text === "the" ? from - 1 : from;

/** Whether a name can be no person’s: the record has it, or it has "the" and more than one word. */
const isSure = (tokens: readonly Token[], { from, to }: Part): boolean =>
  tokens[to - 1]?.kind === "name" || (tokens[from]?.text === "the" && to - from > 2);

/** Whether a sentence begins at a token, or does after words that say when, or after "but". */
const opens = (tokens: readonly Token[], from: number): boolean =>
  from === 0 ||
  (from === 1 && (isOf(tokens[0], JOINING) || ALL.test(tokens[0]?.text ?? ""))) ||
  tokens[from - 1]?.kind === "quote" ||
  isFrontOfTime(tokens, from) ||
  isInDocument(tokens, isMark(tokens[from - 1], ",") ? from - 1 : from);

const MOST_OF_DOCUMENT = 5;

/** "In a joint statement, the Dyers’ Guild": whether all before a token only says in what it is said. */
const isInDocument = (tokens: readonly Token[], end: number): boolean =>
  tokens[0]?.text === "in" &&
  end <= MOST_OF_DOCUMENT &&
  isOf(tokens[end - 1], DOCUMENTS) &&
  tokens.slice(0, end).every(({ kind }) => kind === "word");

const DAY = /^(?:evening|morning|night|afternoon|day|week)$/;

/** "That evening the Dyers’ Guild" */
const isFrontOfTime = (tokens: readonly Token[], from: number): boolean => {
  const end = isMark(tokens[from - 1], ",") ? from - 1 : from;
  const told = timeBefore(tokens, end, null)?.length ?? 0;
  const day = end === 2 && DAY.test(tokens[1]?.text ?? "") && isOf(tokens[0], DETERMINERS);
  return day || (told > 0 && (told === end || (told === end - 1 && isOf(tokens[0], PREPOSITIONS))));
};

/** The two or more bodies, and nobody else, that are the subject of a verb at a token; null where they are not that. */
export function bodiesBefore(tokens: readonly Token[], verb: number): Together | null {
  let to = ALL.test(tokens[verb - 1]?.text ?? "") ? verb - 1 : verb;
  const parts: Part[] = [];
  for (;;) {
    const name = nameFrom(tokens, to);
    if (name === null) return null;
    const from = withArticle(tokens, name);
    parts.unshift({ from, to });
    const joined = parts.length === 1 && tokens[from - 1]?.text === "and";
    if (parts.length === 1 && !joined) return null;
    if (!joined && (!isMark(tokens[from - 1], ",") || opens(tokens, from))) break;
    to = joined && isMark(tokens[from - 2], ",") ? from - 2 : from - 1;
  }
  const from = parts[0]?.from ?? 0;
  const sure = parts.some((part) => isSure(tokens, part));
  return sure && opens(tokens, from) ? { parts, from } : null;
}

/** Several told of again: "the three organisations", "both unions". */
export interface Several {
  readonly noun: string;
  /** How many they are; null where that is not said. */
  readonly count: number | null;
  readonly from: number;
}

const NOUN = /^(?:organisations|organizations|bodies|groups|unions|charities|networks)$/;
const COUNTS: ReadonlyMap<string, number> = new Map(
  ["two", "three", "four", "five", "six"].map((word, at) => [word, at + 2]),
);

/** Several bodies, called so again, that are the subject of a verb at a token; null where none are. */
export function severalBefore(tokens: readonly Token[], verb: number): Several | null {
  const noun = tokens[verb - 1];
  if (noun?.kind !== "word" || !NOUN.test(noun.text)) return null;
  const count = COUNTS.get(tokens[verb - 2]?.text ?? "") ?? null;
  const from = count === null ? verb - 2 : verb - 3;
  const lead = tokens[from]?.text ?? "";
  const prior = tokens[from - 1];
  const free = prior === undefined || prior.kind !== "word" || (from === 1 && isOf(prior, JOINING));
  if (!free || (count === null ? !/^(?:the|both)$/.test(lead) : !/^(?:the|all)$/.test(lead)))
    return null;
  return { noun: noun.text, count: lead === "both" ? 2 : count, from };
}
