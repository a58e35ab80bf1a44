import { FACT_KINDS, type FactKind } from "#src/record/fact-kinds.ts";

const OF_RECORD = "record";
const OF_ARTICLE = "article";

/** "record:contest-declared:clp-2018-09". */
export function recordKey(kind: FactKind, id: string): string {
  return `${OF_RECORD}:${kind}:${id}`;
}

/** "article:1a2b3c". */
export function articleKey(id: string): string {
  return `${OF_ARTICLE}:${id}`;
}

/** The kind and id in a key of the record; null for an article's and for one that this desk does not know. */
export function readKey(key: string): { readonly kind: FactKind; readonly id: string } | null {
  const [, said, id] = /^record:([a-z-]+):(.+)$/s.exec(key) ?? [];
  const kind = FACT_KINDS.find((each) => each === said);
  return kind && id ? { kind, id } : null;
}
