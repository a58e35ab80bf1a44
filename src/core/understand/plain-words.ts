import type { Mark } from "./mark.ts";
import { PLAIN } from "./plain-words/index.ts";
import type { Token } from "./read.ts";
import { indexesOf } from "./run.ts";
import { Sayings } from "./sayings.ts";

/** What each way of saying something is in plain words; nothing where it adds nothing. */
const sayings = new Sayings<readonly string[]>(
  PLAIN.flatMap((table) =>
    Object.entries(table).flatMap(([plain, said]) =>
      said.split(",").map((each) => {
        const words = plain.split(" ").filter((word) => word !== "");
        return [each.trim().split(/\s+/).join(" "), words] as const;
      }),
    ),
  ),
);

/** Marks whose words are names: in "the Unity ticket" nothing is said otherwise. Of a section those of two words or more. */
const NAMES: ReadonlySet<Mark["kind"]> = new Set([
  "person",
  "organisation",
  "contest",
  "place",
  "publisher",
  "claim",
]);

/**
 * The same question in the words that questions are mostly put in: "who bagged the fewest" as "who got the fewest". For
 * one that is not understood as it stands; names stay as they are.
 */
export function inPlainWords(tokens: readonly Token[], marks: readonly Mark[]): readonly Token[] {
  const names = indexesOf(
    marks.filter(({ kind, from, to }) => NAMES.has(kind) || (kind === "section" && to - from > 1)),
  );
  const plain: Token[] = [];
  let apart = false;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (!token) break;
    const said = names.has(at) ? null : sayings.among(tokens, at);
    const clear = said && !inside(names, at, said.length);
    const words = clear ? said.value.map((text) => ({ ...token, text, apart: false })) : [token];
    plain.push(
      ...words.map((word, place) =>
        place === 0 ? { ...word, apart: apart || token.apart } : word,
      ),
    );
    apart = words.length === 0 && (apart || token.apart);
    at += clear ? said.length : 1;
  }
  return isSame(plain, tokens) ? tokens : plain;
}

const isSame = (some: readonly Token[], others: readonly Token[]) =>
  some.length === others.length && some.every(({ text }, at) => text === others[at]?.text);

const inside = (names: ReadonlySet<number>, from: number, length: number) =>
  Array.from({ length }, (_, offset) => from + offset).some((at) => names.has(at));
