import { indexed } from "../../../articles/lines/indexed.ts";
import type { Near } from "../../../articles/lines/lines.ts";
import { alikeOf, hasAny } from "../../../articles/words/alike.ts";
import type { NewsQuery } from "../../../news-query.ts";

/** By which a question asks what somebody charges another with; who "accused" whom is another matter in each line. */
const CHARGE = /^(?:complaints?|allegations?)$/;

/**
 * Lines that answer, with the one first that has the charge to which a question asks for the answer as well: "what was the
 * complaint about the looms, and what was the reply?" As they are where one of them has it first, or the article of the
 * first has it in more paragraphs than one.
 */
export function chargeFirst(all: readonly Near[], query: NewsQuery): readonly Near[] {
  const [best] = all;
  if (query.kind !== "reported" || query.answers === undefined || !best) return all;
  const charge = query.words?.find((word) => CHARGE.test(word));
  if (charge === undefined) return all;
  const { own } = alikeOf(charge);
  const { lines } = indexed(best.read);
  const having = lines.flatMap(({ stems }, at) => (hasAny(stems, own) ? [at] : []));
  const [at] = having;
  const paragraphs = new Set(having.map((each) => lines[each]?.paragraph));
  if (at === undefined || paragraphs.size > 1 || having.includes(best.fit.at)) return all;
  const first = { ...best, fit: { ...best.fit, at }, statements: lines[at]?.statements ?? [] };
  return [first, ...all.filter(({ read, fit }) => read !== best.read || fit.at !== at)];
}
