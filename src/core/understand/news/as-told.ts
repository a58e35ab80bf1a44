import { ordinary } from "../ordinary.ts";
import type { Token } from "../read.ts";

/** Verbs by which a question says whose telling is meant: "as Ada Tarrow tells it". */
const TELLS =
  /^(?:tells?|told|puts?|has|had|sees|saw|reports|reported|describes|described|recalls|recalled)$/;
/** Whose own words are asked for, after somebody who is named: "in her own words". */
const OWN = /^(?:his|her|their|its)$/;
const VIEW = /^(?:view|opinion|words|eyes|telling)$/;
const WORDS = /^(?:words|telling|account)$/;
/** So many words are a name. */
const MOST_OF_NAME = 4;
/** "Per cent", "per CLP": what is counted for each, and no source. */
const NO_SOURCE =
  /^(?:cent|centage|clps?|mps?|nec|votes?|members?|heads?|persons?|branch|unions?)$/;
const ACCORDING = ["according", "to"] as const;

const isName = (tokens: readonly Token[]): boolean =>
  tokens.length > 0 &&
  tokens.length <= MOST_OF_NAME &&
  tokens.some(({ text, capital }) => capital || !ordinary.has(text));

const according = (lead: Token, name: readonly Token[]): readonly Token[] => [
  ...ACCORDING.map((text, at) => ({ ...lead, text, apart: at === 0 && lead.apart })),
  ...name,
];

/** Where a question ends with "as Ada Tarrow tells it" or "per Ada Tarrow": with "according to" in its place. */
function withTeller(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findLastIndex(({ text }) => text === "as" || text === "per");
  const lead = tokens[at];
  if (!lead || at === 0) return tokens;
  const after = tokens.slice(at + 1);
  const [verb, it] = after.slice(-2);
  const isTold = lead.text === "as" && it?.text === "it" && TELLS.test(verb?.text ?? "");
  const name = isTold ? after.slice(0, -2) : lead.text === "per" ? after : [];
  const [first] = name;
  const isWritten = first !== undefined && (first.capital || !ordinary.has(first.text));
  const isSource = isName(name) && (isTold || (isWritten && !NO_SOURCE.test(first.text)));
  return isSource ? [...tokens.slice(0, at), ...according(lead, name)] : tokens;
}

/** A question without "in her own words" at its end: whoever it names is to have said it. */
function withoutOwnWords(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findLastIndex(({ text }) => text === "in");
  const [whose, ...rest] = tokens.slice(at + 1).map(({ text }) => text);
  const words = rest[0] === "own" ? rest.slice(1) : rest;
  const isOwn = at > 0 && OWN.test(whose ?? "") && words.length === 1 && WORDS.test(words[0] ?? "");
  return isOwn ? tokens.slice(0, at) : tokens;
}

const SITE = /^(?:site|website|webpage|page|blog|newsletter)$/;

/** A question without "per its own site", "according to her blog" at its end: whoever it names is to have said it there. */
function withoutOwnSite(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findLastIndex(({ text }) => OWN.test(text));
  const after = tokens.slice(at + 1).map(({ text }) => text);
  const [site, ...rest] = after[0] === "own" ? after.slice(1) : after;
  const isPer = tokens[at - 1]?.text === "per";
  const isAccording = tokens[at - 2]?.text === "according" && tokens[at - 1]?.text === "to";
  if (rest.length > 0 || !SITE.test(site ?? "") || !(isPer || isAccording)) return tokens;
  return tokens.slice(0, at - (isPer ? 1 : 2));
}

/** "In Ada Tarrow's view" at the end of a question, as "according to Ada Tarrow". */
function withViewer(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findLastIndex(({ text }) => text === "in");
  const lead = tokens[at];
  const after = tokens.slice(at + 1);
  const end = after.at(-2)?.text === "own" ? -2 : -1;
  const name = after.slice(0, end);
  const first = name[0]?.text ?? "the";
  const isView =
    at > 0 &&
    VIEW.test(after.at(-1)?.text ?? "") &&
    name.length > 0 &&
    name.length <= MOST_OF_NAME &&
    !/^(?:the|your|my)$/.test(first) &&
    !OWN.test(first);
  return lead && isView ? [...tokens.slice(0, at), ...according(lead, name)] : tokens;
}

/**
 * A question that says at its end by whose telling, with that as "according to" somebody: "…, as Sky News tells it",
 * "…, per Ada Tarrow", "in Ada Tarrow's view"; and without "in her own words" and "per her own site", which ask for nothing that a line would have to hold.
 */
export const asTold = (tokens: readonly Token[]): readonly Token[] =>
  withViewer(withTeller(withoutOwnSite(withoutOwnWords(tokens))));
