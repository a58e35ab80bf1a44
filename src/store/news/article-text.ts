import type { ReadArticle, Subject } from "#src/core/news.ts";

/** An article as it is kept: what was read of it, and whom it is about, most first. */
export interface KeptArticle extends ReadArticle {
  readonly subjects: readonly Subject[];
  /** Of its text, in characters. */
  readonly length: number;
}

/** As JSON. The desk's own: it is read back as it was written. */
export const articleText = (article: KeptArticle): string => JSON.stringify(article);

export const parseArticle = (text: string): KeptArticle => JSON.parse(text) as KeptArticle;
