import type { Answer } from "../../answer.ts";
import type { NewsQuery } from "../../news-query.ts";
import type { NewsContext } from "./context.ts";
import { replyInKind } from "./in-kind.ts";
import { replyReported } from "./reported.ts";
import { replySaid } from "./said.ts";
import { replyOutlets } from "./stories/outlets.ts";
import { replyStories } from "./stories/stories.ts";
import { replySummary } from "./stories/summary.ts";

export type { NewsContext } from "./context.ts";

/** The answer to a question about what was published, from the articles read and the record. */
export async function replyNews(query: NewsQuery, context: NewsContext): Promise<Answer> {
  switch (query.kind) {
    case "news":
      return replyStories(query, context);
    case "said":
      return replySaid(query, context);
    case "reported":
      return (await replyInKind(query, context)) ?? replyReported(query, context);
    case "outlets":
      return replyOutlets(query, context);
    case "summary":
      return replySummary(query, context);
  }
}
