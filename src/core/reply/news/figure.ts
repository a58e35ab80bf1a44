import type { Answer } from "../../answer.ts";
import { type Close, closest, isLikely } from "../../articles/closest/closest.ts";
import { asksOfAgreement } from "../../articles/compared.ts";
import { termsOf } from "../../articles/words/terms.ts";
import { kindsAskedIn, kindsIn, toldBy } from "../../articles/words/wanted.ts";
import type { NewsQuery } from "../../news-query.ts";
import type { NewsContext } from "./context.ts";
import { countsAsked } from "./counted-asked.ts";
import { sayLines } from "./reported.ts";

/** What is told by a figure or a time. */
const FIGURES =
  /^(?:many|much|number|share|percentage|margin|long|far|often|when|date|sum of money|length of time)$/;
/** From how likely on a line that gives it answers, by the logarithm of the odds; how much likelier than the next; what part of the question stands by it. */
const ENOUGH = -1.6;
const AHEAD = 0.7;
const BESIDE = 0.33;

/**
 * The answer by the line that gives the figure or the time that a question asks for, which no pattern understands: the
 * only one that does and has enough of it beside. Null where none has, or another comes near.
 */
export async function replyFigure(query: NewsQuery, context: NewsContext): Promise<Answer | null> {
  if (query.kind !== "reported" || asksOfAgreement(query)) return null;
  const kinds = [...new Set(kindsIn(kindsAskedIn(termsOf(query))))];
  if (kinds.length === 0 || !kinds.every((kind) => FIGURES.test(kind))) return null;
  const gives = (each: Close) => {
    const text = each.read.lines[each.at]?.text ?? "";
    return countsAsked(each, query) && kinds.every((kind) => toldBy(text, [kind]) > 0);
  };
  const [best, next] = (await closest(query, context)).filter(gives);
  if (!best || !isLikely(best, ENOUGH, BESIDE)) return null;
  const isAhead = next === undefined || best.likely >= next.likely + AHEAD;
  return isAhead ? sayLines([best], query, context) : null;
}
