/** What is known of an address from the last time, given back as it was got: each asks for news only. */
export interface Known {
  readonly etag?: string | null | undefined;
  readonly lastModified?: string | null | undefined;
}

/** What came of asking for an address. */
export type Result = Fetched | Unchanged | Later | Failed;

export interface Fetched {
  readonly kind: "fetched";
  /** Decompressed. */
  readonly bytes: Uint8Array;
  /** The header, with its charset. */
  readonly contentType: string | null;
  /** Where it was found in the end, after redirects. */
  readonly address: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly freshFor: FreshFor;
}

/** It is as it was when `Known` was got. */
export interface Unchanged {
  readonly kind: "unchanged";
  readonly freshFor: FreshFor;
}

/** The site asks to be left alone for now. */
export interface Later {
  readonly kind: "later";
  /** Seconds; null where the site does not say. */
  readonly after: number | null;
  readonly status: 429 | 503;
}

export interface Failed {
  readonly kind: "failed";
  /** A sentence. */
  readonly problem: string;
  /** The status of the answer, where that is why. */
  readonly status?: number;
}

/** For how many seconds there is no use in asking again; null where the site does not say. */
type FreshFor = number | null;

/** What stands in the way, as a sentence. */
export function failed(problem: string, status?: number): Failed {
  return status === undefined ? { kind: "failed", problem } : { kind: "failed", problem, status };
}
