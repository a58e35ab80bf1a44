import { isFree, keyOfWho, put, type Reading, type Who } from "./article.ts";
import type { Token } from "./token.ts";
import { isGiven, ROLES, SPEAKING } from "./vocabulary.ts";

/** Who has a first name, where only one whom the article names in full does. */
export type ByFirstName = ReadonlyMap<string, Who>;

const JOINS = new Set(["and"]);
const TITLES = new Set(["sir", "dame"]);
const FEWEST = 2;

/**
 * First names in a list of such ("Ada, Bryn and I"), after "Sir" or "Dame", and of somebody who was `met` by the whole
 * name where they stand as a speaker's do ("Ada says"): nowhere else are they anybody's.
 */
export function linkFirstNames(
  reading: Reading,
  names: ByFirstName,
  met: ReadonlySet<string>,
): void {
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
    else if (isOne(reading, at, names) && speaksAlone(reading, at, names, met))
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

/** "Ada says", "says Ada": the first name of somebody met before, and no word of the language; not "her sister Ada said". */
function speaksAlone(
  { words: { tokens, titled } }: Reading,
  at: number,
  names: ByFirstName,
  met: ReadonlySet<string>,
): boolean {
  const [prior, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const who = names.get(token?.word ?? "");
  if (titled || !who || !token || !met.has(keyOfWho(who)) || !isGiven(token.word)) return false;
  const joined = prior !== undefined && !token.apart;
  const says = next !== undefined && !next.apart && SPEAKING.has(next.word);
  if (joined && SPEAKING.has(prior.word)) return next === undefined || next.apart;
  return says && (!joined || (!prior.capital && !ROLES.has(prior.word)));
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
