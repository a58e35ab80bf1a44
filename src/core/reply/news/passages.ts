import type { Answer } from "../../answer.ts";
import { speakerIn } from "../../articles/articles-for.ts";
import { indexed } from "../../articles/lines/indexed.ts";
import { passages } from "../../articles/passages.ts";
import { onlySo } from "../../articles/ways/only-so.ts";
import { toldWriter } from "../../articles/ways/told-writer.ts";
import { type Asked, besideOf, isBy } from "../../articles/whom/speaker.ts";
import { toldBy } from "../../articles/words/wanted.ts";
import type { NewsQuery } from "../../news-query.ts";
import type { NewsContext } from "./context.ts";
import type { Placed } from "./gives.ts";
import { withCloser } from "./quote/with-next.ts";
import { sayLines } from "./reported.ts";

const MOST_LINES = 3;
/** The hint of a question for a reason: no line answers it that has none. */
const WHY = "why";

/**
 * The answer by what articles tell in their own words of whom it is asked what that one said; null where they tell
 * nothing near it. Each line is quoted as the article's, with the line that has the name where it has none.
 */
export async function replyPassages(
  query: NewsQuery,
  context: NewsContext,
): Promise<Answer | null> {
  if (query.kind !== "said" || !query.speaker || query.comment) return null;
  const found = await passages(query, context);
  const isWhy = query.hints?.includes(WHY) === true;
  const lines = found
    .filter(({ read, fit }) => !isWhy || toldBy(read.lines[fit.at]?.text ?? "", [WHY]) > 0)
    .slice(0, MOST_LINES)
    .map(({ read, fit, namedAt }) => ({ read, at: fit.at, namedAt }));
  const asked = [...(query.words ?? []), ...(query.occasion ?? [])];
  const told = withOwnWords(lines, speakerIn(query, context.record));
  if (told.length > 0) return sayLines(withCloser(told, asked), query, context);
  const toWriter = await toldWriter(query, context);
  const only = toWriter.length > 0 ? toWriter : await onlySo(query, context);
  return only.length > 0 ? sayLines(only.slice(0, MOST_LINES), query, context) : null;
}

/** Lines with the next of its paragraph after the first, where that one only tells of the speaker and the next has what was said: "She replied on X. It was late, she wrote." */
function withOwnWords<P extends Placed>(lines: readonly P[], asked: Asked | undefined) {
  const [first, ...rest] = lines;
  if (!first || !asked) return lines;
  const { read, at } = first;
  const all = indexed(read).lines;
  const isOwn = (line: number) =>
    all[line]?.statements.some((each) => isBy(each, asked, besideOf(read.lines, line))) === true;
  const goesOn = !isOwn(at) && isOwn(at + 1) && all[at]?.paragraph === all[at + 1]?.paragraph;
  const isNext = (each: P) => each.read === read && each.at === at + 1;
  if (!goesOn || rest.some(isNext)) return lines;
  return [first, { read, at: at + 1 }, ...rest];
}
