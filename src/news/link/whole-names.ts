import type { Words } from "./line.ts";
import type { Hit } from "./name-tree.ts";
import type { Names, PersonName, WholeName } from "./names.ts";
import { after, before, isNoName, isTied } from "./neighbours.ts";
import { organisationStands } from "./organisations.ts";
import { isInCapitals, type Token } from "./token.ts";
import { isGiven, NAMED_AFTER } from "./vocabulary.ts";

/** A whole name in a line; `sure` where it is one by itself, not only where the article has another of the same. */
export interface Whole extends Hit<WholeName> {
  readonly sure: boolean;
}

/** The whole names of people and organisations in a line, the longest at each place. */
export function wholeNames(names: Names, words: Words): readonly Whole[] {
  const { tokens } = words;
  const found: Whole[] = [];
  for (let from = 0; from < tokens.length; from++) {
    for (const hit of names.whole.at(tokens, from)) {
      const stands = standing(names, words, hit);
      if (stands === "no") continue;
      found.push({ ...hit, sure: stands === "yes" });
      from = hit.to - 1;
      break;
    }
  }
  return found;
}

function standing(names: Names, words: Words, hit: Hit<WholeName>): "yes" | "no" | "if-known" {
  const { value } = hit;
  if (!hasCapitals(words.tokens, hit) || isTied(words.tokens, hit)) return "no";
  if (value.kind === "person" && !isListed(words.tokens, hit.from, value)) return "no";
  if (value.kind === "person") return personStands(names, words, hit, value) ? "yes" : "no";
  return organisationStands(words, hit, value);
}

function hasCapitals(tokens: readonly Token[], { from, value }: Hit<WholeName>): boolean {
  return value.capitals.every((capital, index) => !capital || tokens[from + index]?.capital);
}

/** Whether the surname stands in capitals where that comes first: "HOLT Ines". */
const isListed = (tokens: readonly Token[], from: number, { listed }: PersonName): boolean =>
  tokens.slice(from, from + listed).every(({ text }) => isInCapitals(text));

/** Not where it is part of a longer name, or names a street. */
function personStands(
  names: Names,
  { tokens, titled }: Words,
  hit: Hit<WholeName>,
  { part }: PersonName,
): boolean {
  const next = after(tokens, hit);
  const prior = before(tokens, hit);
  if (next?.capital && NAMED_AFTER.has(next.word)) return false;
  if (titled) return !part;
  if (part && next?.capital) return false;
  if (prior?.capital && isGiven(prior.word)) return false;
  return !next || isNoName(next) || names.whole.begins(next.word);
}
