import type { Answer } from "../../../answer.ts";
import { claimsAbout } from "../../../claims-of.ts";
import { Statements } from "../../../statements.ts";
import type { NewsContext } from "../context.ts";
import { nameIn, told } from "../quote/told.ts";
import { sourcesWith } from "../stories/article-sources.ts";

const MOST_FOUND = 30;
const MOST_SHOWN = 3;

/**
 * What articles have somebody reply to an accusation, where the record has reported claims without a reply; null where
 * it has none such or they have nothing. A reply that is known is never left out (`editorial.md`, rule 2).
 */
export async function denialsOf(
  person: string,
  { record, news }: NewsContext,
): Promise<Answer | null> {
  if (!claimsAbout(record, person).some(({ reply }) => reply === "none")) return null;
  const said = await news.statements({ speaker: { id: person }, limit: MOST_FOUND });
  const replies = said
    .filter(({ statement: { form } }) => form === "denied" || form === "no-comment")
    .slice(0, MOST_SHOWN);
  if (replies.length === 0) return null;
  const sources = sourcesWith(
    replies.flatMap(({ articles }) => articles),
    record,
  );
  return new Statements(sources, `Replies: ${nameIn(record, person)}`)
    .list(
      "Replies in the articles",
      replies.map((each) => told(each)),
    )
    .answered();
}
