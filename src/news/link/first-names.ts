import { isFree, put, type Reading, type Who } from "./article.ts";
import type { Token } from "./token.ts";

/** Who has a first name, where only one whom the article names in full does. */
export type ByFirstName = ReadonlyMap<string, Who>;

const JOINS = new Set(["and"]);
const TITLES = new Set(["sir", "dame"]);
const FEWEST = 2;

/** First names in a list of such ("Ada, Bryn and I"), and after "Sir" or "Dame": nowhere else are they anybody's. */
export function linkFirstNames(reading: Reading, names: ByFirstName): void {
  const { tokens } = reading.words;
  let list: number[] = [];
  let end = -1;
  const close = () => {
    if (list.length >= FEWEST) for (const at of list) link(reading, at, names);
    list = [];
  };
  tokens.forEach((token, at) => {
    if (TITLES.has(tokens[at - 1]?.word ?? "") && !token.apart && isOne(reading, at, names))
      link(reading, at, names);
    if (list.length > 0 && at > end + 1 + Number(JOINS.has(tokens[end + 1]?.word ?? ""))) close();
    if (!isOne(reading, at, names)) return;
    const joined = list.length > 0 && (token.apart || JOINS.has(tokens[at - 1]?.word ?? ""));
    if (!joined || token.begins) close();
    list.push(at);
    end = at;
  });
  close();
}

function isOne(reading: Reading, at: number, names: ByFirstName): boolean {
  const { tokens } = reading.words;
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token?.capital || token.tied || !names.has(token.word)) return false;
  if (!isFree(reading, { from: at, to: at + 1 })) return false;
  return !(next && !next.apart && (continues(next) || next.tied === "-"));
}

const continues = ({ capital, text }: Token) => capital && text !== "I";

function link(reading: Reading, at: number, names: ByFirstName): void {
  const who = names.get(reading.words.tokens[at]?.word ?? "");
  if (who) put(reading, { from: at, to: at + 1 }, who);
}
