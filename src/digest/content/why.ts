import type { NecRecord } from "#src/record/record.ts";
import { list } from "#src/words.ts";
import type { Topic } from "../model.ts";
import type { StoryItem } from "./collected.ts";
import { topicWords } from "./topic-words.ts";

/** What everything in a post is there for: the only topic followed; "" for everything; null where there are several. */
export function sharedReason(topics: readonly Topic[], record: NecRecord): string | null {
  if (topics.some(({ kind }) => kind === "everything")) return "";
  const [only, ...more] = topics;
  return only && more.length === 0 ? topicWords(only, record) : null;
}

/** " You follow Ann Black and “open selections”." */
export function reasonFor({ topics }: StoryItem, record: NecRecord): string {
  return ` You follow ${list(topics.map((topic) => topicWords(topic, record)))}.`;
}
