import { lastWordOf } from "#src/words.ts";
import { pattern } from "../../../pattern.ts";
import type { ReadArticle } from "../../news.ts";
import type { NewsQueryOf } from "../../news-query.ts";
import { articlesFor, type Read, speakerIn } from "../articles-for.ts";
import { type Found, foundIn } from "../lines/found.ts";
import { indexed } from "../lines/indexed.ts";
import { besideOf, isBy } from "../whom/speaker.ts";
import { isCommon, termsOf } from "../words/terms.ts";
import { quotationsOut } from "../words/unquoted.ts";
import type { Line } from "./doer.ts";

/** How the writer of a report asks something. */
const I_ASK = pattern("u")`
  \bI (?:also |then |again |\p{Ll}+ly )?(?:
    ask(?:ed)?|press(?:ed)?|wanted to know|wondered|question(?:ed)?|raised|queried|challenged
    |put (?:it|this|that) to
  )\b
`;

/** Whether something was said to whoever wrote an article or whose pages it is on. */
function isOfArticle({ writer, article }: ReadArticle, listener: string): boolean {
  const last = lastWordOf(listener);
  return [writer ?? "", article.publisher].some((name) => lastWordOf(name).toLowerCase() === last);
}

/** How it is told that anybody asks something. */
const ASKED = pattern("iu")`
  \b(?:ask(?:s|ed)|press(?:es|ed)|wanted to know|wondered|question(?:s|ed)|queried|challenged)\b
`;

/** "What did Tarrow say when asked about the looms": whether it is asked what was answered to a question. */
const asksOfAnswer = ({ occasion = [] }: NewsQueryOf<"said">): boolean => occasion[0] === "asked";

/**
 * The lines in which somebody answers a question, "I asked when. Tarrow said that it would be in May.", where it is asked
 * what that one told the writer, of the writer's own questions, or what that one said when asked; those with the most
 * words of it in the question or the answer, and none that has no word of it.
 */
export async function toldWriter(query: NewsQueryOf<"said">, from: Read): Promise<readonly Line[]> {
  const { listener } = query;
  const asked = speakerIn(query, from.record);
  const ofAnybody = asksOfAnswer(query);
  if (!asked || !(listener || ofAnybody)) return [];
  const terms = termsOf(query).filter(
    ({ light, heard, word }) => !(light || heard || isCommon(word)),
  );
  const articles = await articlesFor(query, [], from);
  const found = articles.flatMap((read) => {
    if (listener && !ofAnybody && !isOfArticle(read, listener)) return [];
    const article = indexed(read);
    const each = terms.map((term) => foundIn(article, term));
    return article.lines.flatMap(({ statements, paragraph }, at) => {
      const question = article.lines[at - 1];
      const isAnswer =
        question?.paragraph === paragraph &&
        (ofAnybody ? ASKED : I_ASK).test(quotationsOut(question.text)) &&
        statements.some((each) => isBy(each, asked, besideOf(read.lines, at)));
      const isThere = ({ where }: Found) => [at, at - 1].some((line) => (where[line] ?? 0) > 0);
      const many = each.filter(isThere).length;
      return isAnswer && many > 0 ? [{ read, at, many }] : [];
    });
  });
  const most = Math.max(...found.map(({ many }) => many));
  return found.filter(({ many }) => many === most).map(({ read, at }) => ({ read, at }));
}
