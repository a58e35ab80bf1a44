import { homeBody } from "#src/core/home.ts";
import { PARTY } from "#src/core/posts.ts";
import { contentWords } from "#src/core/things-named.ts";
import type { NecRecord } from "#src/record/record.ts";
import type { Topic } from "../model.ts";
import { topicWords } from "./topic-words.ts";

/** That a topic is in nearly every article. */
export interface Breadth {
  readonly warning: string;
  /** Whether it has no word that tells one article from another. */
  readonly hopeless: boolean;
}

/** Words that nearly every article about the party's elections has. */
const IN_EVERYTHING: ReadonlySet<string> = new Set(
  `labour party nec national executive committee election elections elected ballot ballots vote votes voting candidate
   candidates member members membership conference leader leadership mp mps news politics political uk british left
   right union unions campaign new says say said`.split(/\s+/),
);

/** Whether a topic is too broad to tell what is worth reading, with a sentence that says so; null where it is not. */
export function breadthOf(topic: Topic, record: NecRecord): Breadth | null {
  const called = topicWords(topic, record);
  if (topic.kind === "organisation") {
    const whole = topic.id === PARTY || topic.id === homeBody(record);
    return whole
      ? {
          warning: `Nearly every story names ${called}: this brings about as much as “everything” does.`,
          hopeless: false,
        }
      : null;
  }
  if (topic.kind !== "words") return null;
  const words = contentWords(topic.words);
  if (words.length === 0)
    return { warning: `${called} is in nearly every article.`, hopeless: true };
  return words.every((word) => IN_EVERYTHING.has(word) || word.length === 1)
    ? {
        warning: `${called} is in nearly every article: choose words that fewer have, or a person, a section or a contest.`,
        hopeless: false,
      }
    : null;
}
