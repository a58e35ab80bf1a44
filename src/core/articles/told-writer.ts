import { lastWordOf } from "#src/words.ts";
import { pattern } from "../../pattern.ts";
import type { ReadArticle } from "../news.ts";
import type { NewsQueryOf } from "../news-query.ts";
import { articlesFor, type Read, speakerIn } from "./articles-for.ts";
import type { Line } from "./doer.ts";
import { foundIn } from "./found.ts";
import { indexed } from "./indexed.ts";
import { besideOf, isBy } from "./speaker.ts";
import { termsOf } from "./terms.ts";
import { quotationsOut } from "./unquoted.ts";

/** How the writer of a report asks something. */
const I_ASK = pattern("u")`
  \bI (?:also |then |again |\p{Ll}+ly )?(?:
    ask(?:ed)?|press(?:ed)?|wanted to know|wondered|question(?:ed)?|raised|queried|challenged
    |put (?:it|this|that) to
  )\b
`;

/** Whether something was said to whoever wrote an article or whose pages it is on. */
function isWriter({ writer, article }: ReadArticle, listener: string): boolean {
  const last = lastWordOf(listener);
  return [writer ?? "", article.publisher].some((name) => lastWordOf(name).toLowerCase() === last);
}

/**
 * The lines in which somebody answers a question of the writer's, "I asked when. Tarrow said that it would be in May.", where
 * it is asked what that one told the writer and the question or the answer has a word of it.
 */
export async function toldWriter(query: NewsQueryOf<"said">, from: Read): Promise<readonly Line[]> {
  const { listener } = query;
  const asked = speakerIn(query, from.record);
  if (!listener || !asked) return [];
  const terms = termsOf(query).filter(({ light, heard }) => !(light || heard));
  const articles = await articlesFor(query, [], from);
  return articles.flatMap((read) => {
    if (!isWriter(read, listener)) return [];
    const article = indexed(read);
    const found = terms.map((term) => foundIn(article, term));
    return article.lines.flatMap(({ statements, paragraph }, at) => {
      const question = article.lines[at - 1];
      const isAnswer =
        question?.paragraph === paragraph &&
        I_ASK.test(quotationsOut(question.text)) &&
        statements.some((each) => isBy(each, asked, besideOf(read.lines, at)));
      const isOnIt = found.some(({ where }) => [at, at - 1].some((line) => (where[line] ?? 0) > 0));
      return isAnswer && isOnIt ? [{ read, at }] : [];
    });
  });
}
