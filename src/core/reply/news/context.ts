import type { NecRecord } from "#src/record/record.ts";
import type { News } from "../../news.ts";

/** What every answer from articles is given. */
export interface NewsContext {
  readonly record: NecRecord;
  readonly news: News;
  /** An instant, as ISO text. */
  readonly now: string;
}
