import { part } from "../../../../pattern.ts";
import { MONTH } from "../../otherwise/put/pattern.ts";
import type { Token } from "../../read.ts";

/** What leads to a matter. */
export const ON = "(?:on|about|over|regarding|concerning|towards)";

/** Words that begin no name of somebody who speaks: pronouns, verbs of a question, and those who report. */
const NOBODY = part`
  (?!(?:
    they|it|we|you|i|this|that|these|those|there|who|whom|what|which|anybody|anyone|somebody|someone
    |do|does|did|has|have|had|is|are|was|were|will|would|can|could
    |(?:(?:the|your|all|any|both|these) )?(?:sources?|people|papers?|press|media|articles?|accounts|record|desk)
  )\b)
`;
const NAME = `${NOBODY}[^ ,]+(?: [^ ,]+){0,5}?(?<!\\b(?:the|an?|of|and|to|for|was|is))`;
const ANYTHING = "[^ ,]+(?: [^ ]+)*?";
const TIME = `(?:(?:in|on|at|by|during|since|after) )?(?:(?:early|mid|late) )?(?:${MONTH}(?: (?:19|20)\\d\\d)?|(?:19|20)\\d\\d|last (?:night|week|month|year|summer|autumn|winter|spring|${MONTH})|this (?:week|month|year)|yesterday|today)`;
/**
 * What stands in the ways to ask for what somebody said, in capitals: `WHO`, `OTHER` and `OUTLET` for a name, `ABOUT` and
 * `EVENT` for anything, `TIME` for a month, a year or a day, `ASK` for a word that asks and `REST` for what follows it. A
 * comma is a mark that ends a part of the question; " ,? " one that may stand there.
 */
const SLOTS: Readonly<Record<string, string>> = {
  WHO: NAME,
  OTHER: NAME,
  OUTLET: NAME,
  ABOUT: ANYTHING,
  EVENT: ANYTHING,
  REST: "[^ ,]+ [^ ]+(?: [^ ]+)*",
  ASK: "(?:what|how|why|who|which|did|does|has|is|was)",
  TIME,
};
const SLOT = /\b(?:WHO|OTHER|OUTLET|ABOUT|EVENT|REST|ASK|TIME)\b/g;

/** A way to ask as a pattern over the words of a question, and the words that ask the same plainly. */
export interface Form {
  readonly pattern: RegExp;
  readonly plain: readonly string[];
}

/** Forms from a table: each plain question in a line of its own, and under it, indented, the ways to ask the same. */
export function forms(table: string): readonly Form[] {
  let plain: readonly string[] = [];
  return table
    .split("\n")
    .filter((line) => line.trim() !== "")
    .flatMap((line) => {
      if (!line.startsWith(" ")) plain = line.split(" ");
      return line.startsWith(" ") ? [{ pattern: patternOf(line.trim()), plain }] : [];
    });
}

function patternOf(asked: string): RegExp {
  const source = asked
    .replaceAll(" ,? ", "(?: ,)? ")
    .replace(SLOT, (slot) => `(?<${slot}>${SLOTS[slot]})`);
  return new RegExp(`^${source}$`, "d");
}

/** The words of a question in a row, with a comma where a mark ends a part of it. */
const textOf = (tokens: readonly Token[]): string =>
  tokens.map(({ text, apart }, at) => (apart && at > 0 ? `, ${text}` : text)).join(" ");

/** How many words stand before a place in such a text. */
const wordsBefore = (text: string, at: number): number =>
  text
    .slice(0, at)
    .split(" ")
    .filter((word) => word !== "" && word !== ",").length;

/** What each form that a question has puts plainly, in the order of the forms. What is asked keeps its capitals. */
export function putBy(
  table: readonly Form[],
  tokens: readonly Token[],
): readonly (readonly Token[])[] {
  const text = textOf(tokens);
  return table.flatMap(({ pattern, plain }) => {
    const groups = pattern.exec(text)?.indices?.groups;
    return groups ? [plain.flatMap((word) => tokensFor(word, groups[word], { text, tokens }))] : [];
  });
}

/** The tokens that a word of a plain question stands for: what was found for it, or the word itself. */
function tokensFor(
  word: string,
  found: readonly [number, number] | undefined,
  { text, tokens }: { readonly text: string; readonly tokens: readonly Token[] },
): readonly Token[] {
  if (SLOTS[word] === undefined) return [{ text: word, tied: false, capital: false, apart: false }];
  if (!found) return [];
  const [from, to] = found.map((at) => wordsBefore(text, at));
  return tokens.slice(from, to).map((token, at) => (at === 0 ? { ...token, apart: false } : token));
}
