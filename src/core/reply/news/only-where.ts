import { isGathering } from "../../articles/words/terms.ts";
import type { NewsQuery } from "../../news-query.ts";

/** "What did Tarrow do at the meeting?": whether nothing but an occasion is asked about beside somebody, whose line need not name it. */
export const asksOnlyWhere = ({ words = [], subjects = [] }: NewsQuery): boolean =>
  words.length > 0 && words.every(isGathering) && subjects.some(({ kind }) => kind === "person");
