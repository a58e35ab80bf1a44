import { setImmediate as turn } from "node:timers/promises";
import { Recent } from "#src/core/recent.ts";
import { readPage } from "../extract/html.ts";
import type { Fetcher } from "../fetch/fetcher.ts";
import { articleId } from "../ingest/article-id.ts";
import {
  type FullyRead,
  type GivenArticle,
  type Reader,
  readArticle,
} from "../ingest/read-article.ts";
import type { KnownArticle } from "./feed-store.ts";
import { isOurs, speaksOfLabour } from "./is-ours.ts";

/** How many articles that were passed over are remembered. */
const REMEMBERED = 10_000;
/** Pages that are asked for after one answer of a feed. */
const MOST_PAGES = 10;
/** A text that is longer, in characters, is more than a summary. */
const SUMMARY = 1_000;

export interface Choosing {
  readonly reader: Reader;
  /** Null where pages are not to be fetched. */
  readonly fetcher: Pick<Fetcher, "page"> | null;
  /** An instant as ISO text. */
  readonly now: () => string;
}

export interface Chosen {
  readonly articles: readonly FullyRead[];
  /** Whether every article was looked at; else the feed is to be read again from the beginning. */
  readonly complete: boolean;
}

/** Chooses of the articles of feeds what the desk keeps: see `isOurs`. Remembers what it passed over. */
export class Chooser {
  readonly #passed = new Recent<true>(REMEMBERED);
  readonly #choosing: Choosing;

  constructor(choosing: Choosing) {
    this.#choosing = choosing;
  }

  /**
   * What is to be kept of a feed's articles. With their pages where they may be had, and where the feed's own words are
   * about Labour or name somebody of the record; no page is asked for twice. What goes wrong with a page leaves the
   * feed's own words.
   *
   * @param known what the store has of them
   * @param closing whether the desk is closing, and what is asked for fails
   */
  async choose(
    articles: readonly GivenArticle[],
    known: readonly KnownArticle[],
    closing: () => boolean,
  ): Promise<Chosen> {
    const had = new Map(known.map((one) => [one.id, one]));
    const chosen: FullyRead[] = [];
    let pages = 0;
    for (const article of articles) {
      const id = articleId(article);
      if (this.#passed.get(id) || isKnown(article, had.get(id))) continue;
      // A feed of many articles must not keep somebody who asks the desk waiting.
      await turn();
      const told = this.#read(article);
      if (told.near && this.#choosing.fetcher && article.url !== null) {
        if (pages === MOST_PAGES) return { articles: chosen, complete: false };
        pages += 1;
        const whole = this.#read(await this.#withPage(article, article.url));
        if (closing()) return { articles: chosen, complete: false };
        if (told.ours || whole.ours) chosen.push(whole.read);
        else this.#passed.set(id, true);
      } else if (told.ours) chosen.push(told.read);
      else this.#passed.set(id, true);
    }
    return { articles: chosen, complete: true };
  }

  #read(article: GivenArticle) {
    const read = readArticle(article, this.#choosing.reader);
    const { subjects } = read;
    const told = { ...article, subjects };
    const near = subjects.length > 0 || speaksOfLabour(told);
    return { read, near, ours: isOurs(told) };
  }

  /** Keeps the feed's title, address and date, which are the same as those it is known by. */
  async #withPage(article: GivenArticle, url: string): Promise<GivenArticle> {
    const { fetcher, now } = this.#choosing;
    const got = await fetcher?.page(url);
    if (got?.kind !== "fetched") return article;
    const page = await readPage(got.bytes, got.contentType, got.address, now());
    if (!page.ok || page.paragraphs.join("").length < article.paragraphs.join("").length)
      return article;
    return {
      ...article,
      paragraphs: page.paragraphs,
      ...(page.writer !== undefined && { writer: page.writer }),
      published: article.published ?? page.published,
    };
  }
}

/** An article that is there stays as it is, but for a summary whose title was changed. */
function isKnown({ title }: GivenArticle, known: KnownArticle | undefined): boolean {
  return known !== undefined && (known.title === title || known.length > SUMMARY);
}
