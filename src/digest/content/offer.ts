import { personAsk } from "#src/core/reply/words/contest-words.ts";
import type { Statements } from "#src/core/statements.ts";
import type { Topic } from "../model.ts";
import type { Collected } from "./collected.ts";
import { topicWords } from "./topic-words.ts";

/** How many questions a post offers. */
const MOST = 3;

/** Offers what there was no room for: the stories about what is followed. Nothing where all was told. */
export function offer(
  statements: Statements,
  { more, record }: Collected,
  topics: readonly Topic[],
): void {
  if (more === 0) return;
  for (const topic of topics.slice(0, MOST)) {
    const label = topic.kind === "everything" ? "More news" : `More: ${topicWords(topic, record)}`;
    statements.suggest(label, askFor(topic, record));
  }
}

function askFor(topic: Topic, record: Collected["record"]): string {
  switch (topic.kind) {
    case "everything":
      return "/nec news";
    case "words":
      return `/nec news ${topic.words}`;
    case "section":
      return `/nec news ${topicWords(topic, record)}`;
    case "person":
      return personAsk(record, topic.id).replace(/^\/nec person/, "/nec news");
    default:
      return `/nec news ${topic.id}`;
  }
}
