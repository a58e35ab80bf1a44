import { MOST_WORDS } from "../../news-query.ts";
import type { Token } from "../read.ts";

/** Words that most articles here have, so that none is looked for by them; among its lines they still tell. */
const GENERAL: ReadonlySet<string> = new Set(
  `ballot ballots vote votes voted voting count seat seats result results election elections race post party candidate
  candidates member members loss defeat win victory declaration poll turnout meeting`.split(/\s+/),
);
const AMOUNT = /^(?:many|much|long|often|far|old|big|large|close)$/;

/** What somebody is yet to do. */
const AHEAD =
  /^(?:and |but |so )?(?:what|when|where|how|who|which \S+ )? ?(?:will|would|(?:is|are|was|were) .+ (?:going|planning|intending) to|(?:does|do|did) .+ (?:plan|intend|promise) to)\b/;

/** What kind of thing a question asks for: a reason, an amount, a time. */
function kindOf(tokens: readonly Token[]): readonly string[] {
  const text = tokens.map((each) => each.text);
  const [, amount] = /\bhow (\w+)/.exec(text.join(" ")) ?? [];
  const ahead = AHEAD.test(text.join(" "));
  const maybe = text.find((word) => word === "could" || word === "might");
  const thinks = /^(?:did|does|do) .+ (?:think|believe|feel|expect|reckon) /.test(text.join(" "));
  return [
    ...(thinks ? ["think"] : []),
    ...(ahead ? ["will"] : []),
    ...(maybe ? [maybe] : []),
    ...(text.includes("why") || /\bwhat (?:for|reason)\b/.test(text.join(" ")) ? ["why"] : []),
    ...(amount && AMOUNT.test(amount) ? [amount] : []),
    ...(text[0] === "when" || text.includes("when will") ? ["when"] : []),
  ];
}

/** What a line that answers had better have, beside the words that are looked for. */
export function kindHints(tokens: readonly Token[]): string[] {
  const general = tokens.map(({ text }) => text).filter((word) => GENERAL.has(word));
  return [...new Set([...kindOf(tokens), ...general])].slice(0, MOST_WORDS);
}
