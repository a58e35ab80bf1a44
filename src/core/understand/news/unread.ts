import type { NewsQuery } from "../../news-query.ts";

const plain = (publisher: string): string => publisher.toLowerCase().replace(/^the /, "");

/**
 * A query for what a publisher had, as one for what articles of others tell of it: what was said to that paper, or what
 * it is told to report. For a publisher none of whose articles were read; none for any other.
 */
export function throughOthers(query: NewsQuery, outlets: readonly string[]): readonly NewsQuery[] {
  const { publisher } = query;
  if (publisher === undefined || isRead(publisher, outlets)) return [];
  if (query.kind === "said" && !query.listener && !query.comment) {
    const { publisher: _, ...rest } = query;
    return [{ ...rest, listener: plain(publisher) }];
  }
  if (query.kind !== "reported" || query.whole || query.facet) return [];
  const { publisher: _, facet: __, whole: ___, kind: ____, ...rest } = query;
  return [{ kind: "said", speaker: { named: plain(publisher) }, ...rest }];
}

const isRead = (publisher: string, outlets: readonly string[]): boolean =>
  outlets.some((each) => plain(each) === plain(publisher));
