import { pattern } from "../../pattern.ts";
import { isFree, keyOfWho, put, type Reading, type Who } from "./article.ts";
import type { AloneIn } from "./on-first-name-terms.ts";
import type { Token } from "./token.ts";
import { isGiven, isOrdinary, isPlace, mayBeGiven, ROLES, SPEAKING } from "./vocabulary.ts";

/** Who has a first name, where only one whom the article names in full does. */
export type ByFirstName = ReadonlyMap<string, Who>;

const JOINS = new Set(["and"]);
const TITLES = new Set(["sir", "dame"]);
const FEWEST = 2;

/**
 * First names in a list of such ("Ada, Bryn and I"), after "Sir" or "Dame", and of somebody who was `met` by the whole
 * name where they stand as a speaker's do ("Ada says"), or of somebody `listed` where a sentence begins with them and goes
 * on with what that one is or does, or which an article has `alone` all through: nowhere else are they anybody's.
 */
export function linkFirstNames(
  reading: Reading,
  names: ByFirstName,
  met: ReadonlySet<string>,
  listed: ReadonlySet<string>,
  alone: AloneIn,
): void {
  const { tokens } = reading.words;
  for (const at of alone.get(reading) ?? []) {
    const who = names.get(tokens[at]?.word ?? "");
    if (who && met.has(keyOfWho(who)) && isOne(reading, at, names)) link(reading, at, names);
  }
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
    else if (isOne(reading, at, names) && opensAlone(reading, at, names, { listed, met }))
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

/** Verbs by which people at a meeting do something in words, beside those of saying. */
const AT_A_MEETING = new Set(
  `apologised apologises moved moves proposed proposes seconded blamed blames agreed agrees disagreed opposed opposes
  objected objects complained complains reported reports pointed reminded welcomed thanked congratulated promised
  promises pledged demanded demands wondered hoped hopes thought thinks felt believes believed conceded noted
  acknowledged recalled remembers answered answers assured assures outlined presented updated raised raises wanted wants
  accepted accepts defended regretted stressed emphasised queried questioned challenged supported voted spoke`.split(
    /\s+/,
  ),
);

const isSpeaking = (word: string) => SPEAKING.has(word) || AT_A_MEETING.has(word);

/** "Ada, who chairs it,", "Ada, making a first speech,": of whom something is told as only of people. */
const isToldOf = ({ apart, word }: Token): boolean =>
  apart && (word === "who" || /[a-z]{2}ing$/.test(word));

const ASIDE =
  /^(?:on the other hand|by contrast|in contrast|however|meanwhile|for (?:his|her) part|too|also|rightly|quite rightly|again)$/;
const LONGEST_ASIDE = 5;

/** "Ada, on the other hand, thought": the verb after some words that only join a sentence to the one before. */
function verbAfterAside(tokens: readonly Token[], at: number): Token | undefined {
  if (tokens[at + 1]?.apart !== true) return undefined;
  const end = tokens.findIndex(({ apart }, index) => apart && index > at + 1);
  const aside = tokens.slice(at + 1, end).map(({ word }) => word);
  const isAside = end > 0 && aside.length <= LONGEST_ASIDE && ASIDE.test(aside.join(" "));
  return isAside ? tokens[end] : undefined;
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
  if (titled || !who || !token || !met.has(keyOfWho(who))) return false;
  const joined = prior !== undefined && !token.apart;
  // "Piers moved that": a word of the language too, which moves nothing.
  if (!isGiven(token.word) && (joined || !mayBeGiven(token.word) || isPlace(token.word)))
    return false;
  const verb = next?.apart ? verbAfterAside(tokens, at) : next;
  const says = verb !== undefined && !verb.begins && isSpeaking(verb.word);
  if (!joined && next && !next.begins && isToldOf(next)) return true;
  if (joined && SPEAKING.has(prior.word)) return next === undefined || next.apart;
  return says && (!joined || (!prior.capital && !ROLES.has(prior.word)));
}

const DOES = /^(?:is|was|has|had|came|joined|works|worked|runs|ran|lives|lived|wants|sits|sat)$/;
/** What somebody does at a meeting, or about one, who goes on to speak; many come who do not. */
const TAKES_PART = pattern()`
  ^(?:
    is|was|has|had|did|didn|spoke|opened|gave|raised|began|made|wrote|ran|sat|stood
    |chaired|visited|took|sent|voted|abstained|seconded|laughed|nodded|smiled
  )$
`;

/** "Ada is a clerk": the first name of one in a list of people by their whole names, or of one of the record who was met by the whole name, which a sentence begins with. */
function opensAlone(
  { words: { tokens } }: Reading,
  at: number,
  names: ByFirstName,
  { listed, met }: { readonly listed: ReadonlySet<string>; readonly met: ReadonlySet<string> },
): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const who = names.get(token?.word ?? "");
  const isListed = who?.kind === "stranger" && listed.has(who.name);
  const isMet = who?.kind === "person" && met.has(keyOfWho(who));
  const isWord = isOrdinary(token?.word ?? "") || isPlace(token?.word ?? "");
  if (at !== 0 || isWord || next?.apart !== false) return false;
  return (isListed && DOES.test(next.word)) || (isMet && TAKES_PART.test(next.word));
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
