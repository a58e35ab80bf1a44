import { pattern } from "../../../pattern.ts";
import { MOST_WORDS, type NewsQuery } from "../../news-query.ts";
import { MONTH } from "../otherwise/put/pattern.ts";

/** A month of no year: "in July", "at the July meeting"; "the march" alone is one where people walk. */
const OF_MONTH = pattern()`
  \b(?:(?:in|during|of|early|late) (?<of>${MONTH})|(?:the|that|its|last|this) (?<named>${MONTH})(?= (?:
    meeting|nec|conference|vote|ballot|election|count|session|hustings|rally|interview|letter|report|column
  )s?\b))\b(?! (?:\d|of (?:19|20)))
`;

/** A question what somebody said in a month of no year, with the month as the occasion: an article of another month has it, or does not answer. */
export function inMonth(query: NewsQuery, text: string): NewsQuery {
  const { of, named } = OF_MONTH.exec(text)?.groups ?? {};
  const month = of ?? named;
  if (query.kind !== "said" || !query.speaker || !month || query.from || query.to) return query;
  const { occasion = [], words = [] } = query;
  if ([...occasion, ...words].includes(month)) return query;
  return { ...query, occasion: [...occasion, month].slice(0, MOST_WORDS) };
}
