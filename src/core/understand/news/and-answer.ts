import { pattern } from "../../../pattern.ts";
import type { NewsQuery } from "../../news-query.ts";
import { PRONOUNS } from "../pronouns.ts";
import type { Token } from "../read.ts";
import { phraseOf } from "./phrase.ts";
import { sourceIn } from "./source-first.ts";

const ANSWER =
  "(?:reply|response|answer|rebuttal|comeback|denial|retort|explanation|defence|excuse)";
/** How a question goes on to ask what was answered to what it asks first, and by whom. */
const ASKS_ANSWER = pattern()`
  ^and (?:
    how (?:did|does|has|have|do) (?<by>(?:\w+ ){1,6}?)(?:
      respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?|react(?:ed)?|hit back|rebut|counter
      |(?:take|tell|justify|defend|explain) (?:it|that|this|himself|herself|itself|themselves)
    )(?: (?:to )?(?:it|that|this|him|her|them|(?:the|his|her|their|its) \w+))?
    |how (?:was|is|were|has) (?:it|that|this|these|those|he|she|they)(?: been)? (?:
      answered|rebutted|countered|explained|justified|defended
    )(?: by (?<defends>(?:\w+ ?){1,5}))?
    |what (?:did|does|has|have|do) (?<says>(?:\w+ ){1,6}?)(?:
      reply|answer|write back|say (?:to that|in (?:reply|response|return|answer)|back)
    )
    |what (?:did|does|has) (?!(?:he|she|they|it|you|we) )(?<told>(?:\w+ ){1,6}?)sa(?:y|id)(?: (?:about|on|to|of) (?:it|that|this|them|the \w+))?
    |(?:did|does|has|have|do) (?<takes>(?:\w+ ){1,4}?)(?:
      accept(?:ed)?|den(?:y|ied)|reject(?:ed)?|disput(?:e|ed)|answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?
      |agree(?:d)?(?= with)
    )(?: (?:with |to )?(?:it|that|this|the (?:claim|charge|account|accusation|complaint)))?
    |what ${ANSWER} (?:did|does|has|have|was) (?<gives>(?:\w+ ){1,5}?)(?:give|given|offer|offered|make|made|have)
    |(?:what (?:was|is|were) )?(?<whose>(?:\w+ ){0,4}?)${ANSWER}(?:
      (?: from| of| by| to) (?<from>(?:\w+ ?){1,5})
    )?
    |what (?:was|is) (?<line>(?:\w+ ){1,4}?)(?:line|side of it|side of the story)(?: on (?:\w+ ?){1,3})?
  )$
`;
/** Whose own words those are who is asked for first. */
const OWN = /^and (?:what (?:was|is|were) )?(?:his|her|their|its) own\b/;
/** How many words the first question has at least. */
const FEWEST = 4;
/** Where it is not said whose answer is asked for. */
export const ANYBODY = "anybody";

const isName = (word: string): boolean =>
  word !== "" &&
  !PRONOUNS.has(word) &&
  !/^(?:the|an?|any|his|her|their|its|s|what|was|is)$/.test(word);

/** Who is told to answer: "the mill", "mill's". */
function answererIn(groups: Readonly<Record<string, string | undefined>>): string {
  const said = Object.values(groups).map((group = "") => group.split(" ").filter(isName).join(" "));
  return said.find((name) => name !== "") ?? ANYBODY;
}

/** A question and by whom it asks beside it for an answer to what it asks. */
interface AnswerAsked {
  readonly tokens: readonly Token[];
  readonly by: string;
}

/** A question without what asks for an answer: "what did Tarrow claim about looms and how did the mill respond", by "mill". Null where it asks for none. */
export function withoutAnswerAsked(tokens: readonly Token[]): AnswerAsked | null {
  // Whom both are from is said at the end: "…, according to the Courier".
  const end = sourceIn(tokens);
  for (let at = end - 1; at >= FEWEST; at--) {
    if (tokens[at]?.text !== "and") continue;
    const { text } = phraseOf(tokens.slice(at, end));
    const groups = OWN.test(text) ? undefined : ASKS_ANSWER.exec(text)?.groups;
    if (groups)
      return { tokens: [...tokens.slice(0, at), ...tokens.slice(end)], by: answererIn(groups) };
  }
  return null;
}

/** A query for somebody's words, or for what was reported, as one that asks as well for an answer. */
const asking = (query: NewsQuery, answers: string): NewsQuery =>
  query.kind === "said" || query.kind === "reported" ? { ...query, answers } : query;

/** Queries that ask as well for an answer by somebody; null where the likeliest is for no words and no report. */
export function withAnswers(
  queries: readonly NewsQuery[],
  by: string,
): readonly NewsQuery[] | null {
  const [first] = queries;
  const isSaid = first?.kind === "said" && (first.speaker ?? first.words) !== undefined;
  const isReported = first?.kind === "reported" && first.facet === undefined;
  return isSaid || isReported ? queries.map((each) => asking(each, by)) : null;
}
