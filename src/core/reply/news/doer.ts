import type { Answer } from "../../answer.ts";
import { type Close, closest, isLikely } from "../../articles/closest/closest.ts";
import { NOT_DONE } from "../../articles/ways/by-name.ts";
import { DOER, movesAnother } from "../../articles/ways/doer.ts";
import { namesDoer } from "../../articles/ways/named-doer.ts";
import { SENDER } from "../../articles/ways/sending.ts";
import { alikeOf, hasAlike, stemsIn } from "../../articles/words/alike.ts";
import { termsOf } from "../../articles/words/terms.ts";
import { kindsAskedIn, kindsIn, toldBy } from "../../articles/words/wanted.ts";
import type { NewsQuery } from "../../news-query.ts";
import type { NewsContext } from "./context.ts";
import { sayLines } from "./reported.ts";

/** From how likely on a line that names who did it answers, by the logarithm of the odds; what part of the question stands by it. */
const ENOUGH = -2.2;
const BESIDE = 0.5;
/** So many lines after it are shown: a question often asks what came of it as well. */
const AFTER = 2;
/** Who said something is told by what is said, and not by what somebody is told to have done. */
const SAYS = /^(?:sa(?:y|ys|id)|tells?|told)$/;
/** What else may be asked beside who it was; a number stands in the line itself. */
const REST = /^(?:many|much|number|share|when|date|why|sum of money|length of time)$/;
const NUMBER = /^(?:many|much|number|share)$/;

/** Whether a line, with those right after it, gives what else is asked: how many signed it, when it was. */
function givesRest({ read, at }: Close, query: NewsQuery): boolean {
  const own = read.lines[at]?.text ?? "";
  const all = read.lines.slice(at, at + 1 + AFTER).map(({ text }) => text);
  const kinds = kindsIn(kindsAskedIn(termsOf(query))).filter((kind) => REST.test(kind));
  return kinds.every((kind) => toldBy(NUMBER.test(kind) ? own : all.join(" "), [kind]) > 0);
}

/**
 * The answer by the likeliest of the lines that name whoever did what a question asks who did, "who proposed the rule?", with
 * what follows it. Null of any other question, and where none of them is likely to be the one that is meant.
 */
export async function replyDoer(query: NewsQuery, context: NewsContext): Promise<Answer | null> {
  if (query.kind !== "reported" || query.facet) return null;
  const { hints = [], words = [], subjects = [] } = query;
  const [deed, thing] = words;
  if (!hints.includes(DOER) || hints.includes(NOT_DONE) || !deed || SAYS.test(deed)) return null;
  const asked = new Set([...words, ...subjects.flatMap(({ id }) => [id, ...id.split("-")])]);
  const done = alikeOf(deed);
  const names = (each: Close) =>
    namesDoer(each, done, asked) && !movesAnother(each, words.slice(1));
  const best = (await closest(query, context)).find(names);
  if (!best || !isLikely(best, ENOUGH, BESIDE)) return null;
  const { read, at } = best;
  // Who sent something is told where the very thing is told to be sent.
  const text = read.lines[at]?.text ?? "";
  const isSent = hints.includes(SENDER) && thing !== undefined;
  if (isSent && !hasAlike(stemsIn(text), alikeOf(thing))) return null;
  if (!givesRest(best, query)) return null;
  const shown = Array.from({ length: 1 + AFTER }, (_, after) => ({ read, at: at + after }));
  return sayLines(
    shown.filter((each) => each.at < read.lines.length),
    query,
    context,
  );
}
