/** An article. Numbers sort by the day of publication: see `numbers.ts`. */
export interface ArticlesTable {
  number: number;
  id: string;
  /** See `publisherKey`. */
  publisher: string;
  fingerprint: string;
  /** See `Article.kept`. Null where an older desk kept it. */
  kept: number | null;
  story: string;
  /** See `article-text.ts`. */
  body: string;
  /** What it is told from others of its story by, as JSON. */
  traits: string;
}

/** One statement, by whatever articles have it. */
export interface StatementsTable {
  number: number;
  /** Of its speaker and its words: the same statement has the same key. */
  key: string;
  body: string;
}

export interface StatementArticlesTable {
  statement: number;
  article: number;
}

/** Publishers of articles, as they call themselves. */
export interface PublishersTable {
  key: string;
  name: string;
}

/** Folded names of those whom articles name and the record does not have. */
export interface StrangersTable {
  name: string;
}

export interface FeedsTable {
  address: string;
  name: string;
  /** "file" for one of data/feeds.yaml, else who added it. */
  added_by: string;
  etag: string | null;
  last_modified: string | null;
  answered: string | null;
  newest: string | null;
  failures: number;
  problem: string | null;
  next_try: string;
}
