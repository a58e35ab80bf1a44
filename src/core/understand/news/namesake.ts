import { pronounOf } from "../../given-names.ts";
import type { NewsQuery, NewsQueryOf } from "../../news-query.ts";
import { nameWords } from "../read.ts";

/** What a blog is asked that has somebody's name: what that one said, wherever it was. */
export function ofNamesake(
  name: string,
  of: Omit<NewsQueryOf<"said">, "kind">,
  hints: readonly string[],
): readonly NewsQuery[] {
  const words = nameWords(name);
  const isPerson = words.length > 1 && pronounOf(name) !== null;
  if (!isPerson) return [];
  return [
    {
      ...{ kind: "said", speaker: { named: words.join(" ") }, ...of },
      ...(hints.length > 0 && { hints: [...hints] }),
    },
  ];
}
