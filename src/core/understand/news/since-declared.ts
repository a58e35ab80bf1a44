import type { NecRecord } from "#src/record/record.ts";
import { pattern } from "../../../pattern.ts";
import { asksForResponse } from "../../articles/ways/replied.ts";
import { MOST_WORDS, type NewsQuery } from "../../news-query.ts";

/** What somebody said once an election of theirs was over: "after losing her seat", "to being elected", "how did she take her defeat". */
const ONCE_OVER = pattern()`
  \b(?:after|to|on|at|about) (?:(?:he|she|they) )?(?:(?:was|were|had|been|being|having|getting|got|\w+ly) ){0,3}(?:
    (?:los(?:t|ing)|w[io]n(?:ning)?)(?: (?:his|her|their|the|an?) (?:\w+ )?(?:
      seat|place|vote|election|ballot|contest|race
    ))?|(?:re )?elected|defeated|beaten|topp(?:ed|ing)|c[ao]m(?:e|ing) (?:
      first|second|third|last|top
    )|finish(?:ed|ing)|voted (?:off|out|on|in)(?: (?:of |to )?the \w+)?
  )\b
  |\bafter (?:his|her|their) (?:re )?(?:election|defeat|loss|win|victory)\b
  |^how (?:did|has|is) .+ (?:take|taking|taken|feel about|explain)(?: (?:his|her|their|being))? (?:
    losing|loss|defeat|defeated|beaten|voted off
  )\b
`;
/** The general word by which it is asked how an election came out. */
const RESULTS = "results";
const YEAR = /^\d{4}$/;

/**
 * A question what somebody said after winning or losing in a year, as one about articles from the month on in which the
 * record has the only contest of that year in which that one stood: what was said before it is no answer.
 */
export function sinceDeclared(
  query: NewsQuery,
  text: string,
  { candidacies }: NecRecord,
): NewsQuery {
  if (query.kind !== "said" || !query.speaker || !("id" in query.speaker)) return query;
  const { from: year = "", to } = query;
  if (!YEAR.test(year) || to !== year || !ONCE_OVER.test(text)) return query;
  const stood = candidacies.get(query.speaker.id) ?? [];
  const times = stood.map(({ contest }) => contest.time).filter((time) => time.startsWith(year));
  const [time = "", ...others] = new Set(times);
  const month = time.slice(0, "2018-09".length);
  if (others.length > 0 || month.length <= year.length) return query;
  return { ...query, from: month, to: `${year}-12` };
}

/** A question how somebody took winning or losing, "her reaction to being elected", as one that asks it of a result. */
export function onOwnResult(query: NewsQuery, text: string): NewsQuery {
  if (!asksForResponse(query) || query.kind !== "said") return query;
  const over = ONCE_OVER.exec(text)?.[0].split(" ");
  const { occasion = [], hints = [], ...rest } = query;
  if (!over || occasion.some((word) => !over.includes(word))) return query;
  return { ...rest, hints: [...hints, RESULTS].slice(0, MOST_WORDS) };
}
