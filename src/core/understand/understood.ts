import type { Answer } from "../answer.ts";
import type { Conversation } from "../conversation.ts";
import type { NewsQuery } from "../news-query.ts";
import type { Query } from "../query.ts";

/**
 * A question understood: a query, or an answer that needs none. `offered` are the readings it puts to choice, `others`
 * those of one about what was published that are tried where no article fits the first, `beside` what articles are
 * asked where the record has reported claims about it.
 */
export type Understood =
  | {
      readonly query: Query;
      readonly others?: readonly NewsQuery[];
      readonly beside?: NewsQuery | undefined;
      /**
       * What is asked of articles first: of those of a publisher that the question names, where the record's answer does
       * not rest on it, or of all where somebody's own words are wanted.
       */
      readonly instead?: { readonly query: NewsQuery; readonly publisher?: string };
    }
  | { readonly answer: Answer; readonly offered: Conversation["offered"] };
