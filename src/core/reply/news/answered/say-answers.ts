import type { Answer } from "../../../answer.ts";
import type { Article, Reported } from "../../../news.ts";
import type { Statements } from "../../../statements.ts";
import { quotation } from "../quote/quote.ts";
import { publishedIn, told } from "../quote/told.ts";
import { citedAs } from "../stories/article-sources.ts";
import type { Answered } from "./answered-there.ts";
import type { Reply } from "./guard.ts";

/**
 * Says what was answered to something in an article, or that nothing is found right after it, with what those who are
 * asked say elsewhere in it; not what stands among the replies that are told already.
 */
export function sayAnswers(
  statements: Statements,
  { answers, next, after, elsewhere, unread }: Answered,
  { to, replies }: { readonly to: Reported["articles"]; readonly replies: readonly Reply[] },
): void {
  const known = replies.flatMap(({ denials }) => denials.map(({ statement }) => statement.words));
  const isKnown = ({ statement: { words } }: Reported) => known.includes(words);
  if (answers.length > 0 && answers.every(isKnown) && next === null) return;
  const sources = citedAs(to);
  const [article] = to;
  const none = { text: NO_ANSWER, sources };
  const goesOn = next === null ? [] : [{ text: rightAfter(next, article), sources }];
  const tellAll = (all: readonly Reported[]) => all.map((each) => told(each));
  if (answers.length > 0) {
    statements.list(ANSWERED, [...tellAll(answers), ...goesOn]);
    return;
  }
  const isTold = unread?.isTold === true;
  const line = unread ? [{ text: rightAfter(unread.text, article), sources }] : [];
  statements.list(ANSWERED, isTold ? line : [none]);
  const said = [...tellAll(after), ...(isTold ? [] : line)];
  if (said.length > 0) statements.list(SAID_NEXT, said);
  const [first, ...others] = tellAll(elsewhere);
  if (first) statements.list(ELSEWHERE, [first, ...goesOn, ...others]);
}

/** Whether an answer tells what was answered. */
export const tellsAnswer = ({ parts }: Answer): boolean => {
  const told = parts.flatMap((part) =>
    part.kind === "list" && part.title === ANSWERED ? part.items : [],
  );
  return told.length > 0 && !told.some(({ text }) => text === NO_ANSWER);
};

const ANSWERED = "What was answered";
const NO_ANSWER = "No answer is found right after it in the article.";
const SAID_NEXT = "Said right after it by another, which the article does not call an answer";
const ELSEWHERE = "Said elsewhere in the article, which it does not call an answer to that";

const rightAfter = (text: string, article: Article): string =>
  `${article.publisher} reported right after that: ${quotation(text).shown} (${publishedIn(article)}).`;
