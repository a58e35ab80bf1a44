import { createHash } from "node:crypto";
import type { Moment } from "#src/core/news.ts";

/** What an article is known by. */
export interface Identity {
  readonly publisher: string;
  readonly title: string;
  readonly url: string | null;
  readonly published: Moment | null;
}

/**
 * An article's id, the same for ever: from its address, else from its publisher, title and date. The scheme, "www." and
 * a last slash make no other address.
 */
export function articleId({ publisher, title, url, published }: Identity): string {
  if (url === null) return hash(["none", publisher, title, published ?? ""]);
  const { host, pathname, search } = new URL(url);
  return hash(["url", host.replace(/^www\./, ""), pathname.replace(/\/+$/, ""), search]);
}

/**
 * What an article says, in short: the same for a copy that differs in nothing but capitals, marks and spaces. Title and
 * text, as many texts are one line that returns every week.
 */
export function fingerprintOf(title: string, paragraphs: readonly string[]): string {
  const words = [title, ...paragraphs].join(" ").normalize("NFKC").toLowerCase();
  return hash(words.match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** So many characters of a hash in base 16 are enough for more articles than there are. */
const LENGTH = 32;

function hash(parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, LENGTH);
}
