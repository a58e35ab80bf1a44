import type { NewsQuery } from "#src/core/news-query.ts";
import { newsReading } from "#src/core/understand/news/readings.ts";
import { read } from "#src/core/understand/read.ts";
import { madeUpRecord } from "./record.ts";

/** What a question asks of articles over the made-up record, the likeliest first; `outlet` is one whose articles were read. */
export const newsQueries = (text: string, outlet = "The Example Herald"): readonly NewsQuery[] =>
  newsReading(read(text), {
    record: madeUpRecord,
    now: "2021-06-10T09:00:00Z",
    conversation: null,
    outlets: [outlet],
  })?.queries ?? [];
