import type { NecRecord } from "#src/record/record.ts";
import type { Topic } from "../model.ts";

/** A topic as somebody would write it: `readTopic` reads it back as the same, whoever else has the name. */
export function topicSaid(topic: Topic, record: NecRecord): string {
  switch (topic.kind) {
    case "everything":
      return "everything";
    case "words":
      return `"${topic.words}"`;
    case "section":
      return record.sections.get(topic.id)?.name ?? topic.id;
    default:
      return topic.id;
  }
}
