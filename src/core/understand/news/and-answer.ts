import { pattern } from "../../../pattern.ts";
import type { NewsQuery } from "../../news-query.ts";
import type { Token } from "../read.ts";
import { phraseOf } from "./phrase.ts";

/** How a question goes on to ask what was answered to what it asks first. */
const ASKS_ANSWER = pattern()`
  ^and (?:
    how (?:did|does|has|have|do) (?:\w+ ){1,6}(?:
      respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?|react(?:ed)?|hit back|rebut|counter|take (?:it|that)
    )(?: to (?:it|that|this|him|her|them|the \w+))?
    |what (?:did|does|has|have|do) (?:\w+ ){1,6}(?:
      reply|answer|say (?:to that|in (?:reply|response|return|answer)|back)
    )
    |(?:what (?:was|is|were) )?(?:\w+ ){0,4}(?:reply|response|answer|rebuttal|comeback|denial|retort)(?:
      (?: from| of| by| to)(?: \w+){1,5}
    )?
  )$
`;
/** Whose own words those are who is asked for first. */
const OWN = /^and (?:what (?:was|is|were) )?(?:his|her|their|its) own\b/;
/** How many words the first question has at least. */
const FEWEST = 4;

/** A question without what asks beside it what was answered: "what did Tarrow claim about looms and how did the mill respond". Null where it asks no such thing. */
export function withoutAnswerAsked(tokens: readonly Token[]): readonly Token[] | null {
  for (let at = tokens.length - 1; at >= FEWEST; at--) {
    if (tokens[at]?.text !== "and") continue;
    const { text } = phraseOf(tokens.slice(at));
    if (ASKS_ANSWER.test(text) && !OWN.test(text)) return tokens.slice(0, at);
  }
  return null;
}

/** Queries for somebody's words as ones that ask as well what was answered; null where the likeliest is for nobody's. */
export function withAnswers(queries: readonly NewsQuery[]): readonly NewsQuery[] | null {
  const [first] = queries;
  if (first?.kind !== "said" || !first.speaker) return null;
  return queries.map((each) => (each.kind === "said" ? { ...each, answers: true } : each));
}
