import type { Entry } from "#src/news/parse/feed.ts";

/** What comes of a feed; what an entry does not say is null, and there are no problems but those listed. */
export type Expectation =
  | {
      readonly contentType?: string;
      readonly entries: readonly (Pick<Entry, "key"> & Partial<Entry>)[];
      readonly problems?: readonly string[];
    }
  | { readonly problem: string };

/** By the name of the file in tests/news/feeds, which is that of what it shows. */
export type Expectations = Readonly<Record<string, Expectation>>;
