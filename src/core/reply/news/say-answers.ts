import type { Reported } from "../../news.ts";
import type { Statements } from "../../statements.ts";
import { citedAs } from "./article-sources.ts";
import type { Reply } from "./guard.ts";
import { told } from "./told.ts";

/** Says what was answered to something in an article, or that nothing is found right after it; not what stands among the replies that are told already. */
export function sayAnswers(
  statements: Statements,
  answers: readonly Reported[],
  { to, replies }: { readonly to: Reported["articles"]; readonly replies: readonly Reply[] },
): void {
  const known = replies.flatMap(({ denials }) => denials.map(({ statement }) => statement.words));
  const isKnown = ({ statement: { words } }: Reported) => known.includes(words);
  if (answers.length > 0 && answers.every(isKnown)) return;
  const none = { text: "No answer stands right after it in the article.", sources: citedAs(to) };
  const lines = answers.map((each) => told(each));
  statements.list("What was answered", lines.length > 0 ? lines : [none]);
}
