import { pattern } from "../../../pattern.ts";
import { isOf, type Token } from "../words/tokens.ts";
import { SAYINGS } from "../words/verbs.ts";
import { DETERMINERS, PREPOSITIONS } from "../words/word-kinds.ts";
import { isInPassing } from "./passed-groups.ts";
import { isVerb } from "./sentence-subject.ts";

/** What decides or looks into something, and may say what it found. */
const DECIDES =
  /^(?:courts?|panel|committee|council|board|watchdog|regulator|commission|tribunal|inquiry|government|ministry|department|police)$/;
/** "a seat on the panel", "members of the council", "the decision of the board": it is told of somebody or something else. */
const OF_ANOTHER = /^(?:of|on|for|in|from|within)$/;

/** How a sentence tells of a body: as whom it is about, as the one to whom somebody says something, or after another verb. */
export type BodyTold = "subject" | "spoken-to" | "acted-on";

/** How a line tells of a body that is only called what it is, and that "it" may be as well: "A court sided with it", "asked the panel", "complained to the watchdog"; null where it tells of none. */
export function bodyToldOf(tokens: readonly Token[]): BodyTold | null {
  const bodies = tokens.flatMap((token, at) => {
    if (token.kind !== "word") return [];
    const decides = DECIDES.test(token.text) && !isPartOfNoun(tokens, at);
    if (!(decides || isParty(tokens, at)) || isInPassing(tokens, at)) return [];
    const before = beforeName(tokens, at);
    return OF_ANOTHER.test(tokens[before]?.text ?? "") ? [] : [{ at, before }];
  });
  const last = bodies.at(-1);
  if (!last) return null;
  if (bodies.some(({ before }) => isSpeakingTo(tokens[before]))) return "spoken-to";
  return tokens.slice(0, last.at).some(isVerb) ? "acted-on" : "subject";
}

/** "attacked Labour", "wrote to Labour in May": the party by its name, to which something is done; not "Labour members", "Labour was". */
function isParty(tokens: readonly Token[], at: number): boolean {
  const [token, prior, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (token?.text !== "labour" || !token.capital || !prior) return false;
  const done = isVerb(prior) || /^(?:to|by|with|against)$/.test(prior.text);
  return done && (next?.kind !== "word" || isOf(next, PREPOSITIONS));
}

/** "asked", "nicknamed", "told": a verb of saying that has somebody or something for its object. */
function isSpeakingTo(token: Token | undefined): boolean {
  const saying = token?.kind === "word" ? SAYINGS.get(token.text) : undefined;
  if (!saying || (saying.shape !== "past" && saying.shape !== "present")) return false;
  return saying.past === "told" || !saying.follows.has("clause");
}

/** The token before all that a body is called: "the local council", "the High Court". */
function beforeName(tokens: readonly Token[], noun: number): number {
  let at = noun - 1;
  while (tokens[at]?.kind === "word" && !isOf(tokens[at], DETERMINERS) && noun - at < MOST_WORDS) {
    if (isOf(tokens[at], PREPOSITIONS)) return at;
    at--;
  }
  return isOf(tokens[at], DETERMINERS) ? at - 1 : at;
}
const MOST_WORDS = 4;

/** "council houses", "panel members": the body only tells of what. */
const isPartOfNoun = (tokens: readonly Token[], at: number): boolean =>
  pattern()`
    ^(?:
      houses?|housing|homes?|tax|members?|seats?|elections?|leaders?|candidates?|meetings?|chair
      |papers?|services?|staff|officers?|cases?|action|order|orders
    )$
  `.test(tokens[at + 1]?.text ?? "");
