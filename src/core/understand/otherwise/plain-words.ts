import { oncePer } from "../../once-per.ts";
import type { Mark } from "../mark.ts";
import type { Token } from "../read.ts";
import { overlaps, type Run } from "../run.ts";
import { Sayings } from "../sayings.ts";
import { PLAIN, type Table } from "./plain-words/index.ts";

/** What each way of saying something is in plain words; nothing where it adds nothing. Made where it is needed first. */
const sayingsOf = oncePer(
  (tables: readonly Table[]) =>
    new Sayings<readonly string[]>(
      tables.flatMap((table) =>
        Object.entries(table).flatMap(([plain, said]) => {
          const words = plain.split(" ").filter((word) => word !== "");
          return said
            .split(",")
            .map((each) => [each.trim().split(/\s+/).join(" "), words] as const);
        }),
      ),
    ),
);

/** Marks whose words are names: in "the Unity ticket" nothing is said otherwise. */
const NAMES: ReadonlySet<Mark["kind"]> = new Set([
  "person",
  "organisation",
  "section",
  "contest",
  "place",
  "publisher",
  "claim",
]);

/** Whether a way of saying something cuts no name in two: it has the whole of each, or nothing of it. */
const keepsNames = (names: readonly Run[], said: Run) =>
  names.every((name) => !overlaps(name, said) || (said.from <= name.from && name.to <= said.to));

/** Whole questions of a word or two that leave out what was just spoken of. */
const WHOLE: ReadonlyMap<string, string> = new Map([
  ["by", "by how much"],
  ["short by", "by how much"],
  ["behind by", "by how much"],
  ["ahead by", "by how much"],
  ["up by", "by how much"],
  ["with", "with how many votes"],
  ["on", "with how many votes"],
]);

/**
 * The same question in the words that questions are mostly put in: "who bagged the fewest" as "who got the fewest". For
 * one that is not understood as it stands; names stay as they are, and the same tokens are given back where nothing is
 * said otherwise.
 */
export function inPlainWords(tokens: readonly Token[], marks: readonly Mark[]): readonly Token[] {
  const whole = tokens.length <= 2 && WHOLE.get(tokens.map(({ text }) => text).join(" "));
  const [first] = tokens;
  if (whole && first) return whole.split(" ").map((text) => ({ ...first, text }));
  const names = marks.filter(({ kind }) => NAMES.has(kind));
  const sayings = sayingsOf(PLAIN);
  const plain: Token[] = [];
  let apart = false;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (!token) break;
    const said = sayings.among(tokens, at);
    const found = said && keepsNames(names, { from: at, to: at + said.length }) ? said : null;
    const words = found ? found.value.map((text) => ({ ...token, text, apart: false })) : [token];
    apart ||= token.apart;
    plain.push(...words.map((word, place) => (place === 0 ? { ...word, apart } : word)));
    if (words.length > 0) apart = false;
    at += found?.length ?? 1;
  }
  return isSame(plain, tokens) ? tokens : plain;
}

/** Whether some tokens have the same words. */
export const isSame = (some: readonly Token[], others: readonly Token[]) =>
  some.length === others.length && some.every(({ text }, at) => text === others[at]?.text);
