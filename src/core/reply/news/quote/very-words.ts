import type { Answer } from "../../../answer.ts";
import { isLight } from "../../../articles/words/terms.ts";
import { quotationsOut } from "../../../articles/words/unquoted.ts";
import type { ReadArticle, Reported } from "../../../news.ts";
import type { NewsQueryOf } from "../../../news-query.ts";
import { read } from "../../../understand/read.ts";
import type { NewsContext } from "../context.ts";
import type { Placed } from "../gives.ts";
import { sayLines } from "../reported.ts";
import { shown } from "../say-statements.ts";
import { searchOf } from "../search.ts";
import { withoutParts } from "./without-parts.ts";

const MOST_ARTICLES = 24;
/** How long a word is that is looked for, in letters. */
const SHORTEST = 3;

/** Whether a text has some words in a row, as the desk reads words. */
function has(text: string, words: string): boolean {
  const all = read(text).map((token) => token.text);
  return ` ${all.join(" ")} `.includes(` ${words} `);
}

/** The statements of an article that have some words in a row. */
const statementsWith = ({ article, statements }: ReadArticle, words: string): readonly Reported[] =>
  statements
    .filter((each) => has(each.words, words))
    .map((statement) => ({ statement, articles: [article] }));

/** A line with some words; where it is nothing but words in quotation marks, after the one before it in its paragraph, which tells who speaks. */
function linesWith(article: ReadArticle, words: string): readonly Placed[] {
  const at = article.lines.findIndex(({ text }) => has(text, words));
  if (at < 0) return [];
  const { text = "", opens } = article.lines[at] ?? {};
  const isBare = !/\p{L}/u.test(quotationsOut(text));
  const before = at > 0 && isBare && !opens ? [{ read: article, at: at - 1 }] : [];
  return [...before, { read: article, at }];
}

/**
 * Whose the very words are that a question has between quotation marks: the statements that have them or, where the
 * article's sentence is nobody's statement, that sentence with the one before it. Null where no article has them.
 */
export async function replyVeryWords(
  query: NewsQueryOf<"said">,
  quoted: string,
  context: NewsContext,
): Promise<Answer | null> {
  const telling = quoted.split(" ").filter((word) => word.length >= SHORTEST && !isLight(word));
  const { words: _, subjects: __, ...rest } = searchOf(query, MOST_ARTICLES);
  const found = await context.news.articles({
    ...rest,
    ...(telling.length > 0 && { words: telling }),
  });
  const said = found.flatMap((article) => withoutParts(statementsWith(article, quoted)));
  if (said.length > 0) return shown(query, said, context);
  const lines = found.map((article) => linesWith(article, quoted)).find(({ length }) => length > 0);
  return lines ? sayLines(lines, query, context) : null;
}
