import { pattern } from "../../../pattern.ts";
import type { Token } from "../read.ts";
import { wordSet } from "../word-set.ts";

type Tokens = readonly Token[];

/** What stands between two figures of which one is thought right: "27 or 16", "214 v 217". */
const EITHER = wordSet(
  "or and v vs versus is it was the some say says others other sources one another has have put it at give gives",
);

/** Of an aside on what sources say: whatever is asked, the answer gives the accounts that differ. */
const SOURCES = wordSet(`
  source sources paper papers report reports account accounts outlet outlets article articles website websites site sites newspaper newspapers press media blog blogs
  publication publications people things stuff numbers figures totals versions different conflicting contradictory mixed various several two some both all
  i we have has had read seen heard found find saw see keep seeing hearing reading got get there are is seem seems appear appears to be
  disagree disagrees differ differs vary varies conflict conflicts contradict clash diverge each other one another on this that it about a an the vote votes point points
  apart at odds out and but by say says claim claims not sure which right`);

/** Without one of these it is no aside on sources. */
const DIFFER = wordSet(`
  disagree disagrees differ differs vary varies conflict conflicts conflicting contradict contradictory contradict clash diverge different mixed odds apart`);

/** Asks what the sources say, which the answer tells whatever is asked. */
const TELLS = pattern()`
  ^(?:and )?what (?:do|does|did) (?:the |your )?(?:
    sources?|reports?|papers?|accounts?|outlets?|press|record
  ) (?:say|have|give|show)$
`;

/** Which of several ways it was: the answer says which. */
const WAYS = wordSet(
  "by election byelection or something else next in line the a runner up recount is it does someone somebody person go just stay empty left what vote another",
);

/** How many there were before, where it is asked how many there are. */
const BEFORE =
  /^(?:and )?(?:we|they|it|there|you) (?:had|was|were|used to be|used to have) \d+ (?:before|previously|until then)$/;

/** Asks to be told whether it is so, or how. */
const CONFIRM = wordSet(`
  true false right wrong or correct incorrect yes no fact fiction myth reality is it that was this so explain discuss please details thoughts
  really actually confirm check can you anyone`);

/** What opens the words that say what is not meant: "votes, not percentages". */
const CONTRAST = [
  ["not"],
  ["rather", "than"],
  ["as", "opposed", "to"],
  ["instead", "of"],
  ["and", "not"],
];
/** Figures, votes and sides that are told apart so. */
const CONTRASTED = wordSet(`
  the a votes vote percent percentage percentages per cent share shares place places position nominations nomination clps clp unions union members mps
  first preferences preference after before seats seat later earlier january september april november`);

/** Whether a part only says what is not asked for: the rest asks for the other. */
function isContrast(part: Tokens): boolean {
  const said = part.map(({ text }) => text);
  const opening = CONTRAST.find((words) => words.every((word, at) => said[at] === word));
  const rest = said.slice(opening?.length ?? 0);
  return opening !== undefined && rest.length > 0 && rest.every((word) => CONTRASTED.has(word));
}

/** Words of a question: "accounts differ" before none of them is itself what is asked for. */
const ASKING = wordSet(
  "who whom whose what which when where why how did does do was were is are has have",
);

/** How many words have to be left of a question. */
const FEWEST = 3;

const SOME = wordSet("some others other one another");
const NUMBER = /^\d[\d.,]*$/;
const YEAR = /^(?:19|20)\d\d$/;

/** Asks which of two figures is right, which are named beside it. */
const WHICH_RIGHT = wordSet(
  "which what of those these them the two figure figures number numbers total totals one ones account version is was are it right correct true so then",
);
const RIGHT = wordSet("right correct true");

function isAside(part: Tokens, rest: Tokens): boolean {
  const said = part.map(({ text }) => text);
  const text = said.join(" ");
  if (TELLS.test(text) || BEFORE.test(text)) return true;
  if (said.includes("or") && said.length > 2 && said.every((word) => WAYS.has(word))) return true;
  const figures = said.filter((word) => NUMBER.test(word));
  // "39, 40 or 41": one of several figures.
  if (said.length === 1 && figures.length === 1) return !YEAR.test(said[0] ?? "");
  if (said[0] === "which" && said.some((word) => RIGHT.has(word)))
    return said.every((word) => WHICH_RIGHT.has(word));
  // "Some say 301": one of two figures, each in a part of its own.
  if (figures.length === 1 && SOME.has(said[0] ?? "") && !figures.some((word) => YEAR.test(word)))
    return said.every((word) => NUMBER.test(word) || EITHER.has(word));
  if (figures.length > 1 && !figures.some((word) => YEAR.test(word)))
    return said.every((word) => NUMBER.test(word) || EITHER.has(word));
  if (said.some((word) => DIFFER.has(word)))
    return said.every((word) => SOURCES.has(word)) && rest.some(({ text }) => ASKING.has(text));
  return said.every((word) => CONFIRM.has(word));
}

/**
 * A question without what is said beside it at its start or its end, where a mark sets it apart: which of two figures is
 * right, that sources differ, or that it should be explained or confirmed. The answer has the figures with their sources,
 * and the accounts that differ, either way.
 */
export function withoutAsides(tokens: Tokens): Tokens {
  const starts = tokens.flatMap((token, at) => (at === 0 || token.apart ? [at] : []));
  if (starts.length < 2) return tokens;
  const end = (part: number) => starts[part + 1] ?? tokens.length;
  let [first, last] = [0, starts.length - 1];
  const without = (part: number, from: number, to: number) =>
    isAside(tokens.slice(starts[part], end(part)), tokens.slice(from, to));
  while (first < last && without(first, end(first), tokens.length)) first++;
  while (last > first && without(last, starts[first] ?? 0, starts[last] ?? 0)) last--;
  const kept = starts
    .slice(first, last + 1)
    .map((from, at) => tokens.slice(from, end(first + at)))
    .filter((part, at) => at === 0 || !isContrast(part))
    .flat();
  return kept.length < FEWEST ? tokens : kept;
}
