import type { StoryTraits } from "#src/news/stories/story.ts";
import type { Connection } from "../schema.ts";
import type { FullText } from "./full-text.ts";

/** What articles are kept with. */
export interface KeepingWith {
  readonly articles: FullText;
  readonly statements: FullText;
  /** Whether two articles tell of one event. */
  readonly sameStory: (a: StoryTraits, b: StoryTraits) => boolean;
  readonly together: Connection["together"];
}
